import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launch, newFolder, type Running, screenshot } from './app.ts'
import { caretAt, segments, select, stored } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'
import { makeLibrary } from './fixtures/libraries.ts'
import { root } from './places.ts'

/** The tests go on from one another: an archive becomes the memory that the next article is translated with. */
test.describe.configure({ mode: 'serial' })

const place = newFolder()
const library = join(place, 'Archive.duizhao')
let running: Running

test.beforeAll(async () => {
  makeLibrary(library, 0)
  running = await launch({ settings: {}, words: [`--library=${library}`] })
})
test.afterAll(async () => {
  await running.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

const title = 'What the Gauge Still Says'
const border = 'A river does not stop at a border, and neither does a drought.'
const article = `# ${title}

On the morning of October 21, 2025, the gauging station at Karsa Bridge recorded 1.7 meters, the lowest level since measurements began in 1931.

${border}

Nobody had asked the gauging station what it knew.

${border}
`

const zh = (page: Page, index: number) => segments(page, 'zh-Hans').nth(index)

test('an archive is aligned into the memory from an empty library', async () => {
  const { app, page } = running
  const folder = join(place, 'archive')
  mkdirSync(folder)
  for (const name of ['a-river-has-no-head-office', 'paying-for-speed', 'the-arithmetic-of-longer-lives'])
    for (const language of ['en', 'zh-Hans'])
      copyFileSync(
        join(root, 'resources/sample/articles', name, `${language}.md`),
        join(folder, `${name}.${language}.md`),
      )
  await answerDialog(app, [folder])
  await page.getByRole('button', { name: 'Align an archive…' }).click()
  await page.getByRole('button', { name: 'Align 3 pairs' }).click()
  await expect(page.getByRole('status').first()).toContainText('3 pairs aligned', { timeout: 30_000 })
  await screenshot(page, 'archive-1-report')
  await page.getByRole('button', { name: 'Done' }).click()
})

test('an article that nobody has translated is brought in and opened', async () => {
  const { app, page } = running
  const file = join(place, 'gauge.en.md')
  writeFileSync(file, article)
  await page.keyboard.press('Alt+1')
  await answerDialog(app, [file])
  await page.keyboard.press('Control+O')
  await page.getByRole('button', { name: 'Bring in and open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.keyboard.press('Alt+Shift+2')
  await expect(zh(page, 0)).toBeVisible()
})

test('a match with another date and figure is offered adapted, and inserted by its key', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 1)
  await expect(page.locator('aside')).toContainText('adapted')
  await screenshot(page, 'archive-2-adapted')
  await page.keyboard.press('Control+1')
  await expect(segment).toHaveText(
    '2025年10月21日清晨，卡尔萨桥水文站测得的水位是1.7米，为1931年有观测记录以来的最低值。',
  )
  await page.keyboard.press('Control+Enter')
  await expect(segment).toHaveAttribute('data-state', 'translated')
})

test('an exact match is inserted, confirmed, and fills its repetition', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 2)
  await page.keyboard.press('Control+1')
  await expect(segment).toHaveText('河流不会在国境线前止步，干旱也不会。')
  await page.keyboard.press('Control+Enter')
  await expect(zh(page, 4)).toHaveText('河流不会在国境线前止步，干旱也不会。')
  await stored(page)
})

test('concordance shows how a word was translated before', async () => {
  const { page } = running
  await select(segments(page, 'en').nth(3), 'gauging station')
  await page.keyboard.press('Control+Shift+C')
  await expect(page.getByRole('textbox', { name: 'Search the memory' })).toHaveValue('gauging station')
  const hit = page.getByRole('article').filter({ hasText: '水文站' }).first()
  await expect(hit.locator('mark').first()).toHaveText('gauging station')
  await screenshot(page, 'archive-3-concordance')
  await page.keyboard.press('Escape')
})

test('a term is added from both columns and recognised at once, also where it comes next', async () => {
  const { page } = running
  await page.getByRole('tab', { name: 'Terms' }).click()
  await select(segments(page, 'en').nth(1), 'gauging station')
  await select(zh(page, 1), '水文站')
  await page.keyboard.press('Control+D')
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  await expect(dialog.getByRole('textbox', { name: 'English' })).toHaveValue('gauging station')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await caretAt(page, 'zh-Hans', 3)
  await expect(segments(page, 'en').nth(3).locator('.known-term')).toHaveText('gauging station')
  await page.keyboard.press('Control+Alt+1')
  await expect(zh(page, 3)).toHaveText('水文站')
  await screenshot(page, 'archive-4-term')
  expect(running.complaints).toEqual([])
})
