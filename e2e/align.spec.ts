import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { AlignmentRow } from '../shared/ipc/domains/alignments.ts'
import { launch, newFolder, type Running, screenshot } from './app.ts'
import { ask } from './ask.ts'
import { segments } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'
import { makeLibrary } from './fixtures/libraries.ts'
import { root } from './places.ts'

/** The tests go on from one another: three files, then a folder of them. */
test.describe.configure({ mode: 'serial' })

const place = newFolder()
const slug = 'shade-is-infrastructure'
const library = join(place, 'Aligning.duizhao')
let running: Running

async function start(): Promise<void> {
  running = await launch({ settings: {}, words: [`--library=${library}`] })
  await expect(running.page.getByRole('button', { name: 'Align', exact: true })).toBeVisible()
  await running.page.keyboard.press('Alt+5')
}

test.beforeAll(async () => {
  makeLibrary(library, 1)
  await start()
})
test.afterAll(async () => {
  await running.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

/** A text of the sample as a file by this path. */
function given(path: string, article: string, language: string): string {
  const to = join(place, path)
  mkdirSync(join(to, '..'), { recursive: true })
  copyFileSync(join(root, 'resources/sample/articles', article, `${language}.md`), to)
  return to
}

function rows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Sentences side by side' })
}

function active(page: Page): Locator {
  return rows(page).locator('[role="option"][aria-selected="true"]')
}

function sentences(page: Page, side: number): Locator {
  return active(page).locator(`[data-side="${side}"] [data-sentence]`)
}

function foot(page: Page): Locator {
  return page.getByRole('main').locator('footer')
}

async function alignments(page: Page): Promise<readonly AlignmentRow[]> {
  const list = await ask(page, 'alignments', 'list', {})
  if (!list.ok) throw new Error(list.error)
  return list.value
}

test('three files are aligned, one row is mended by keys, and taken back', async () => {
  const { app, page } = running
  await expect(page.getByRole('heading', { name: 'Nothing is being aligned' })).toBeVisible()
  await screenshot(page, 'align-1-start')
  const files = ['en', 'zh-Hans', 'zh-Hant'].map((language) =>
    given(`three/${slug}.${language}.md`, slug, language),
  )
  await answerDialog(app, files)
  await page.getByRole('button', { name: 'Align files…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Shade Is Infrastructure' })).toBeVisible()
  await expect(rows(page)).toBeFocused()
  for (const language of ['en', 'zh-Hans', 'zh-Hant'])
    expect(await rows(page).locator(`[lang="${language}"] [data-sentence]`).count()).toBeGreaterThan(3)
  await screenshot(page, 'align-2-rows')

  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const before = await sentences(page, 1).allTextContents()
  await page.keyboard.press('m')
  const merged = await sentences(page, 1).allTextContents()
  expect(merged.length).toBeGreaterThan(before.length)
  await page.keyboard.press(']')
  expect(await sentences(page, 1).allTextContents()).toEqual(merged.slice(0, -1))
  await page.keyboard.press('Control+Z')
  expect(await sentences(page, 1).allTextContents()).toEqual(merged)
  await page.keyboard.press('s')
  expect(await sentences(page, 1).allTextContents()).toEqual(before)
  await page.keyboard.press('u')
  await expect(active(page).getByText('No counterpart').first()).toBeAttached()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  expect(await sentences(page, 1).allTextContents()).toEqual(merged)
  await page.keyboard.press('Control+Z')
  await expect(foot(page)).toContainText('0 accepted')
  await page.keyboard.press('Enter')
  await expect(foot(page)).toContainText('1 accepted')
})

test('it is left half-way and found again as it was, though the application was killed', async () => {
  let { page, app } = running
  await page.keyboard.press('Home')
  for (let row = 0; row < 6; row++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Enter')
  await expect(foot(page)).toContainText('7 accepted')
  await expect(foot(page).locator('[data-saving="saved"]')).toBeVisible()
  await page.getByRole('button', { name: 'All alignments' }).click()
  await expect(page.getByRole('list', { name: 'Alignments' })).toContainText('7 of')
  await screenshot(page, 'align-3-list')
  await running.kill()
  await start()
  ;({ page, app } = running)
  const [row] = await alignments(page)
  expect(row).toMatchObject({ accepted: 7, languages: ['en', 'zh-Hans', 'zh-Hant'], finished: null })
  await page
    .getByRole('button', { name: /Shade Is Infrastructure/ })
    .first()
    .click()
  await expect(foot(page)).toContainText('7 accepted')
  await page.keyboard.press('f')
  await expect(page.getByRole('radio', { name: 'Doubtful first' })).toBeChecked()
  await screenshot(page, 'align-4-doubtful')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await ask(page, 'settings', 'set', { theme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await screenshot(page, 'align-4-doubtful-dark')
  await ask(page, 'settings', 'set', { theme: 'light' })
})

test('it becomes an article and units of the memory', async () => {
  const { page } = running
  await page.getByRole('radio', { name: 'As in the text' }).check()
  await rows(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Enter')
  await expect(foot(page)).toContainText('0 doubtful')
  await page.getByRole('button', { name: 'Finish…' }).click()
  await expect(page.getByRole('dialog', { name: 'What it becomes' })).toBeVisible()
  await screenshot(page, 'align-5-finish')
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Alignments' })).toContainText('Became an article')
  const [row] = await alignments(page)
  expect(row?.units).toBeGreaterThan(60)
  await page.getByRole('button', { name: 'Open the article' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Shade Is Infrastructure' })).toBeVisible()
  expect(await segments(page, 'zh-Hans').count()).toBeGreaterThan(30)
  const state = await ask(page, 'memory', 'state', {})
  expect(state.ok && state.value.units).toBe(row?.units)
})

const articles = ['a-river-has-no-head-office', 'paying-for-speed', 'the-arithmetic-of-longer-lives']

test('a folder is paired by name, links and content, aligned with a report, and passed over the second time', async () => {
  const { app, page } = running
  const folder = join(place, 'archive')
  const [river = '', speed = '', lives = ''] = articles
  for (const language of ['en', 'zh-Hans', 'zh-Hant'])
    given(`archive/${river}.${language}.md`, river, language)
  given('archive/loose/one.md', speed, 'en')
  given('archive/loose/two.md', speed, 'zh-Hans')
  const html = (language: string, other: string, words: string) => {
    const text = readFileSync(join(root, 'resources/sample/articles', lives, `${language}.md`), 'utf8')
    const paragraphs = text
      .replace(/^---[\s\S]*?---/, '')
      .split(/\n{2,}/)
      .filter((each) => each.trim() !== '')
    const body = paragraphs.map((each) => `<p>${each.replace(/^#+ /, '')}</p>`).join('')
    return `<!doctype html><html lang="${language}"><body><p>Language : <a href="${other}">${words}</a></p><article>${body}</article></body></html>`
  }
  mkdirSync(join(folder, 'web'), { recursive: true })
  writeFileSync(join(folder, 'web/a.html'), html('en', 'b.html', '简体'))
  writeFileSync(join(folder, 'web/b.html'), html('zh-Hans', 'a.html', 'English'))
  given('archive/alone.md', 'the-station-in-the-field', 'en')

  await page.keyboard.press('Alt+5')
  await answerDialog(app, [folder])
  await page.getByRole('button', { name: 'Align a folder…' }).click()
  const pairs = page.getByRole('list', { name: 'Pairs' }).getByRole('listitem')
  await expect(pairs).toHaveCount(3)
  await expect(pairs.nth(0)).toContainText('by name')
  await expect(pairs.nth(1)).toContainText('by links')
  await expect(pairs.nth(2)).toContainText('by content')
  await expect(page.getByText('1 file without a counterpart')).toBeVisible()
  await screenshot(page, 'align-6-pairs')
  await page.getByRole('button', { name: 'Align 3 pairs' }).click()
  await expect(page.getByRole('heading', { name: 'Report on “archive”' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('status').first()).toContainText('3 pairs aligned')
  await screenshot(page, 'align-7-report')
  const before = await ask(page, 'memory', 'state', {})

  const csv = join(place, 'report.csv')
  await answerDialog(app, [csv])
  await page.getByRole('button', { name: 'Save as CSV…' }).click()
  await expect(page.getByText('The report is in “report.csv”')).toBeVisible()
  expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(1 + 3 + 1 + 1)

  await page.getByRole('button', { name: 'Done' }).click()
  await answerDialog(app, [folder])
  await page.getByRole('button', { name: 'Align a folder…' }).click()
  await expect(pairs.filter({ hasText: 'aligned before' })).toHaveCount(3)
  await page.getByRole('button', { name: 'Align 3 pairs' }).click()
  await expect(page.getByRole('status').first()).toContainText('3 passed over')
  const after = await ask(page, 'memory', 'state', {})
  expect(after.ok && after.value.units).toBe(before.ok && before.value.units)

  await page
    .getByRole('button', { name: /^Look through/ })
    .first()
    .click()
  await expect(rows(page)).toBeFocused()
  await page.getByRole('button', { name: 'All alignments' }).click()
})

test('a folder that is cancelled leaves whole pairs, and the next run does the rest', async () => {
  const { app, page } = running
  await page.getByRole('button', { name: 'Done' }).click()
  const folder = join(place, 'many')
  for (let n = 0; n < 40; n++) {
    const article = articles[n % 3] ?? ''
    for (const language of ['en', 'zh-Hans']) {
      const file = given(`many/${n}.${language}.md`, article, language)
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n${n}\n`)
    }
  }
  await answerDialog(app, [folder])
  await page.getByRole('button', { name: 'Align a folder…' }).click()
  // Pairs may be done faster than a test looks: a hand waits in the page for the third one, and cancels at once.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const at = /Aligning pair (\d+) of 40/.exec(document.body.textContent ?? '')
      if (Number(at?.[1] ?? 0) < 3) return
      observer.disconnect()
      const cancel = [...document.querySelectorAll('button')].find(
        (button) => button.textContent?.trim() === 'Cancel',
      )
      cancel?.click()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await page.getByRole('button', { name: 'Align 40 pairs' }).click()
  await expect(page.getByRole('status').first()).toContainText(/left for another time/)
  const sum = await page.getByRole('status').first().textContent()
  const aligned = Number(/(\d+) pairs? aligned/.exec(sum ?? '')?.[1])
  expect(aligned).toBeGreaterThan(1)
  expect(aligned).toBeLessThan(40)
  await page.getByRole('button', { name: 'Done' }).click()
  await answerDialog(app, [folder])
  await page.getByRole('button', { name: 'Align a folder…' }).click()
  await page.getByRole('button', { name: 'Align 40 pairs' }).click()
  await expect(page.getByRole('status').first()).toContainText(`${40 - aligned} pairs aligned`, {
    timeout: 60_000,
  })
  await expect(page.getByRole('status').first()).toContainText(`${aligned} passed over`)
  expect(running.complaints).toEqual([])
})
