import { expect, type Locator, type Page, test } from '@playwright/test'
import type { ArticleId } from '../shared/ids.ts'
import { launch, type Running, screenshot } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, column, openArticle, segments, stored } from './deskPage.ts'

/** The tests go on from one another: a translator's day, the reviewer's, and a correction after publication. */
test.describe.configure({ mode: 'serial' })

const article = 'Shade Is Infrastructure'

let running: Running
test.beforeAll(async () => {
  running = await launch({ settings: { person: 'Lin' } })
  await openArticle(running.page, article)
})
test.afterAll(() => running.close())

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'History' })
}

function comparison(page: Page): Locator {
  return page.getByRole('region', { name: 'Versions compared' })
}

function version(page: Page, name: string | RegExp): Locator {
  return panel(page).getByRole('button').filter({ hasText: name })
}

async function keep(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Kept: ${name}`)).toBeVisible()
}

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(panel(page)).toBeVisible()
}

async function articleId(page: Page): Promise<ArticleId> {
  const found = await ask(page, 'articles', 'search', { query: 'solid than shade', most: 1 })
  const [hit] = found.ok ? found.value.hits : []
  if (!hit) throw new Error('no article')
  return hit.article
}

test('a version is kept under a name and compared with what was written since', async () => {
  const { page } = running
  const first = await caretAt(page, 'zh-Hans', 2)
  const before = await first.textContent()
  await keep(page, 'Before the heat')
  await caretAt(page, 'zh-Hans', 2)
  await page.keyboard.insertText('热浪尚未退去。')
  await caretAt(page, 'zh-Hans', 5)
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText('，人人皆知。')
  await stored(page)
  await openPanel(page)
  await version(page, 'Before the heat').click()
  await expect(comparison(page).locator('ins')).toHaveText(['热浪尚未退去。', /人人皆知/])
  await expect(comparison(page).getByRole('status')).toHaveText('2 paragraphs changed')
  await expect(comparison(page).locator('[data-change]').first()).toContainText(before ?? '')
  // By key from one change to the next, and round.
  await page.keyboard.press('F4')
  await expect(comparison(page).getByRole('status')).toHaveText('Change 1 of 2')
  await page.keyboard.press('F4')
  await page.keyboard.press('F4')
  await expect(comparison(page).getByRole('status')).toHaveText('Change 1 of 2')
  await page.keyboard.press('Shift+F4')
  await expect(comparison(page).locator('[aria-current]')).toContainText('人人皆知')
  await page.getByRole('radio', { name: 'Side by side' }).check()
  await expect(comparison(page).locator('[data-change]').first().locator('ins')).toHaveCount(1)
  await page.getByRole('radio', { name: 'In one text' }).check()
  await screenshot(page, 'compare')
})

test('one paragraph comes back, then the whole, and undo takes each back', async () => {
  const { page } = running
  await comparison(page).getByRole('button', { name: 'Bring back', exact: true }).first().click()
  await expect(page.getByText(/1 segment is as it was/)).toBeVisible()
  await expect(comparison(page).getByRole('status')).toHaveText(/1 paragraph changed|Change/)
  await expect(comparison(page).locator('ins')).toHaveText([/人人皆知/])
  await page.keyboard.press('Control+z')
  await expect(comparison(page).locator('ins')).toHaveCount(2)
  await comparison(page).getByRole('button', { name: 'Bring this version back' }).click()
  await expect(comparison(page)).toContainText('The two versions are the same.')
  await page.keyboard.press('Escape')
  await expect(comparison(page)).toHaveCount(0)
  await expect(column(page, 'zh-Hans')).not.toContainText('热浪尚未退去')
  await page.keyboard.press('Control+z')
  await expect(column(page, 'zh-Hans')).toContainText('热浪尚未退去。')
  await expect(column(page, 'zh-Hans')).toContainText('人人皆知。')
  await stored(page)
  await expect(version(page, 'Before bringing back')).toHaveCount(1)
  await panel(page).getByRole('radio', { name: 'Timeline' }).check()
  await expect(panel(page).locator('[data-kind="restored"]').first()).toContainText('Lin brought back')
  await expect(panel(page).locator('[data-kind="imported"]')).toHaveCount(1)
  await panel(page).getByRole('radio', { name: 'Versions' }).check()
})

test('what changed in review is told by who changed it', async () => {
  const { page } = running
  const id = await articleId(page)
  for (const [act, note] of [
    ['return', 'The figures, please.'],
    ['send', ''],
  ] as const) {
    const language = 'zh-Hans'
    const sent = await ask(page, 'workflow', 'act', { article: id, language, act, note, version: null })
    expect(sent).toMatchObject({ ok: true })
  }
  await caretAt(page, 'zh-Hans', 3)
  await page.keyboard.insertText('（林改）')
  await stored(page)
  const settings = await ask(page, 'settings', 'set', { person: 'Wei' })
  expect(settings).toMatchObject({ ok: true })
  await caretAt(page, 'zh-Hans', 6)
  await page.keyboard.insertText('（魏改）')
  await stored(page)
  await version(page, 'What changed in review').click()
  await expect(comparison(page).locator('ins')).toHaveText(['（林改）', '（魏改）'])
  const rows = comparison(page).locator('[data-change]')
  await expect(rows.filter({ hasText: '（林改）' })).toContainText('Lin')
  await expect(rows.filter({ hasText: '（魏改）' })).toContainText('Wei')
  await comparison(page).getByRole('combobox', { name: 'Changed by' }).click()
  await page.getByRole('option', { name: 'Wei' }).click()
  await expect(comparison(page).getByRole('status')).toHaveText('1 paragraph changed')
  await page.keyboard.press('Escape')
  await expect(comparison(page)).toHaveCount(0)
  // In the review it is the same, over the prose.
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('radiogroup', { name: 'Show as' })).toBeVisible()
  await page.keyboard.press('Control+Shift+h')
  await expect(comparison(page).locator('ins')).toHaveText(['（林改）', '（魏改）'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+2')
})

test('a correction says what it changed for readers, and flags what has to follow', async () => {
  const { page } = running
  const id = await articleId(page)
  const act = (language: 'en' | 'zh-Hans', act: 'publish' | 'reopen', note = '') =>
    ask(page, 'workflow', 'act', { article: id, language, act, note, version: null })
  expect(await act('en', 'publish')).toMatchObject({ ok: true })
  expect(await act('en', 'reopen', 'A wrong figure.')).toMatchObject({ ok: true })
  // The window learns it as when the article is opened.
  await openArticle(page, 'Paying for Speed')
  await openArticle(page, article)
  await caretAt(page, 'en', 3)
  await page.keyboard.insertText(' It was corrected.')
  await stored(page)
  await openPanel(page)
  await panel(page).getByRole('radio', { name: 'English' }).check()
  await panel(page).getByRole('button', { name: 'Correction…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('ins')).toHaveText([/It was corrected/])
  const note = dialog.getByRole('textbox', { name: 'For readers of English' })
  await expect(dialog.getByRole('button', { name: 'Note the correction' })).toBeDisabled()
  await note.fill('An earlier version left out that it was corrected.')
  await screenshot(page, 'correction')
  await dialog.getByRole('button', { name: 'Note the correction' }).click()
  await expect(page.getByText('The correction is noted.')).toBeVisible()
  await expect(version(page, 'An earlier version left out')).toContainText('Correction')
  await expect(segments(page, 'zh-Hans').nth(3)).toHaveClass(/is-stale/)
  const known = await ask(page, 'history', 'of', { article: id })
  expect(known.ok ? known.value.corrections.map(({ note }) => note) : []).toEqual([
    { en: 'An earlier version left out that it was corrected.' },
  ])
  expect(running.complaints).toEqual([])
})
