import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { editWord, trackedChange } from '../electron/exchange/outside/outside.suite.ts'
import { imeCompose, launch, newFolder, type Running, screenshot } from './app.ts'
import { caretAt, openArticle, segments, stored, storedTexts, texts } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

/** The tests go on from one another: what was taken out comes back, and its changes are classified. */
test.describe.configure({ mode: 'serial' })

const place = newFolder()
const table = join(place, 'review.docx')
const title = 'Shade Is Infrastructure'
const slug = 'shade-is-infrastructure'
let running: Running
let before: readonly string[]

test.beforeAll(async () => {
  running = await launch({ settings: { person: 'Wu', role: 'editor' } })
  await openArticle(running.page, title)
})
test.afterAll(async () => {
  await running.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
}

test('a translation is taken out as a Word table', async () => {
  const { app, page } = running
  await answerDialog(app, [table])
  await command(page, 'Take Out for Review')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Simplified Chinese' })).toBeChecked()
  await screenshot(page, 'outside-1-take-out')
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(page.getByText(/segments are in review\.docx/)).toBeVisible()
  before = (await storedTexts(page, slug))['zh-Hans'] ?? []
  expect(readFileSync(table).subarray(0, 2).toString()).toBe('PK')
})

test('what the reviewer changed comes back as suggestions; a row that no longer fits is listed', async () => {
  const { app, page } = running
  const [, first = '', , , fourth = ''] = before
  await editWord(table, {
    'word/document.xml': (text) =>
      trackedChange(
        trackedChange(text, first.slice(0, 6), '审稿', 'Mei Chen'),
        fourth.slice(-7, -1),
        '别处',
        'Mei Chen',
      ),
  })
  // Meanwhile somebody writes at the same place here.
  await caretAt(page, 'zh-Hans', 4)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await imeCompose(page, ['z', 'zh', '这'], '这')
  await stored(page)
  const here = (await texts(page, 'zh-Hans'))[4] ?? ''
  await answerDialog(app, [table])
  await command(page, 'Bring Review Back')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Reviewer')).toHaveValue('Mei Chen')
  await expect(dialog.locator('[data-rows="misfits"] li')).toHaveCount(1)
  await expect(dialog.locator('[data-rows="misfits"]')).toContainText('changed here too')
  await expect(dialog.locator('[data-rows="changes"] li')).toHaveCount(1)
  await screenshot(page, 'outside-2-report')
  await dialog.getByRole('button', { name: 'Show 1 suggestion' }).click()
  await expect(dialog.getByRole('status')).toContainText('1 segment has a suggestion by Mei Chen')
  await dialog.getByRole('button', { name: 'Go to the article' }).click()
  const after = `审稿${first.slice(6)}`
  await expect(segments(page, 'zh-Hans').nth(1)).toContainText('审稿')
  const now = (await storedTexts(page, slug))['zh-Hans'] ?? []
  expect(now[1]).toBe(after)
  expect(now[4]).toBe(here)
  // The text goes on being one with the library's: what is typed now is stored, and undone again.
  await caretAt(page, 'zh-Hans', 2)
  await imeCompose(page, ['h', 'hao', '好'], '好')
  await stored(page)
  expect((await storedTexts(page, slug))['zh-Hans']?.[2]).toBe(`${now[2]}好`)
})

test('brought back again it changes nothing', async () => {
  const { app, page } = running
  await answerDialog(app, [table])
  await command(page, 'Bring Review Back')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[data-sum="changed"] dd')).toHaveText('0')
  await expect(dialog.locator('[data-sum="misfits"] dd')).toHaveText('1')
  await dialog.getByRole('button', { name: 'Close' }).click()
})

test('the change is classified by keys, summed and saved', async () => {
  const { app, page } = running
  const file = join(place, 'quality.csv')
  await caretAt(page, 'zh-Hans', 1)
  await page.keyboard.press('Control+Alt+q')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Meaning' })).toBeFocused()
  await page.keyboard.press('2')
  await expect(dialog.getByRole('radio', { name: 'Terms' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await screenshot(page, 'outside-3-classify')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Noted: Terms, Major.')).toBeVisible()
  await command(page, 'Record of Quality')
  await expect(dialog.locator('[data-table="editions"]')).toContainText(title)
  await expect(dialog.getByText('Terms · Major')).toBeVisible()
  await screenshot(page, 'outside-4-quality')
  await answerDialog(app, [file])
  await dialog.getByRole('button', { name: 'Save as CSV…' }).click()
  await expect(page.getByText('The record is in quality.csv.')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain(`mark,${slug},zh-Hans`)
  expect(running.complaints).toEqual([])
})
