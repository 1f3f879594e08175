import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { closeLibrary } from '../electron/library/open.ts'
import { launch, newFolder, type Running } from './app.ts'
import { openArticle, segments, stored, storedTexts } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'
import {
  makeForeignFolder,
  makeHalfLibrary,
  makeLibrary,
  makeNewerLibrary,
  makePlainFolder,
  openNewLibrary,
} from './fixtures/libraries.ts'

/** The rows of the list of articles. */
function rows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
}

/** The sentences that a search found. */
function hits(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Sentences found' }).getByRole('option')
}

function search(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search the library' })
}

/** One filter of the left side by its words. */
function filter(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Narrow the list' }).getByRole('button', { name })
}

async function titles(page: Page): Promise<string[]> {
  const first = rows(page).locator('p').first()
  await expect(first).toBeVisible()
  return rows(page).evaluateAll((all) => all.map((row) => row.querySelector('p')?.textContent ?? ''))
}

test.describe('the sample library', () => {
  const userData = newFolder()
  let running: Running
  test.beforeAll(async () => {
    running = await launch({ userData, settings: {} })
  })
  test.beforeEach(async () => {
    await running.page.keyboard.press('Alt+1')
    await expect(running.page.getByRole('navigation', { name: 'Narrow the list' })).toBeVisible()
  })
  test.afterAll(async () => {
    await running.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  })

  test('each filter lets through as many articles as it says, and filters go together', async () => {
    const { page } = running
    const count = page.getByRole('main').getByRole('status')
    const filters = page.getByRole('navigation', { name: 'Narrow the list' }).locator('button[aria-pressed]')
    await expect(count).toHaveText('6 articles')
    const names = await filters.allInnerTexts()
    expect(names.length).toBeGreaterThan(12)
    for (const [at, name] of names.entries()) {
      const said = Number(/\d+$/.exec(name)?.[0])
      await filters.nth(at).click()
      await expect(filters.nth(at), name).toHaveAttribute('aria-pressed', 'true')
      await expect(count, name).toHaveText(`${said} article${said === 1 ? '' : 's'}`)
      await expect(rows(page), name).toHaveCount(said)
      if (at > 0) await filters.nth(at).click()
    }
    await filter(page, 'Environment').click()
    await filter(page, 'Traditional Chinese').click()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText('A River Has No Head Office')
    await filter(page, 'Chiara Benedetti').click()
    await expect(rows(page)).toHaveCount(0)
    await expect(page.getByText('No article answers to all of these filters.')).toBeVisible()
    await page.getByRole('button', { name: 'Show all articles' }).click()
    await expect(rows(page)).toHaveCount(6)
  })

  test('the list is sorted by title and by date, both ways', async () => {
    const { page } = running
    const sortBy = async (name: string) => {
      await page.getByRole('combobox', { name: 'Sort by' }).click()
      await page.getByRole('option', { name, exact: true }).click()
    }
    await sortBy('Title')
    // An article stands where the title of its source edition puts it: the last one was written in Chinese.
    const byTitle = [
      'A River Has No Head Office',
      'Paying for Speed',
      'Shade Is Infrastructure',
      'The Gauge That Nobody Reads',
      'The Station in the Field',
      'The Arithmetic of Longer Lives',
    ]
    await expect.poll(() => titles(page)).toEqual(byTitle)
    await page.getByRole('button', { name: 'Ascending; turn round' }).click()
    await expect.poll(() => titles(page)).toEqual(byTitle.toReversed())
    await sortBy('Date')
    const latestFirst = [
      'The Station in the Field',
      'The Gauge That Nobody Reads',
      'Shade Is Infrastructure',
      'The Arithmetic of Longer Lives',
      'Paying for Speed',
      'A River Has No Head Office',
    ]
    await expect.poll(() => titles(page)).toEqual(latestFirst)
    await page.getByRole('button', { name: 'Descending; turn round' }).click()
    await expect.poll(() => titles(page)).toEqual(latestFirst.toReversed())
    await sortBy('Last changed')
  })

  test('two Chinese characters are found in either script, whichever they are typed in, and marked', async () => {
    const { page } = running
    for (const [typed, found] of [
      ['干旱', { 'zh-Hans': '干旱', 'zh-Hant': '乾旱' }],
      ['乾旱', { 'zh-Hans': '干旱', 'zh-Hant': '乾旱' }],
      ['水庫', { 'zh-Hans': '水库', 'zh-Hant': '水庫' }],
      ['铁路', { 'zh-Hans': '铁路', 'zh-Hant': '鐵路' }],
      ['勞動', { 'zh-Hans': '劳动', 'zh-Hant': '勞動' }],
      ['drought', { en: 'drought' }],
    ] as const) {
      await search(page).fill(typed)
      for (const [language, form] of Object.entries(found)) {
        const sentences = hits(page).filter({ has: page.locator(`.prose[lang="${language}"]`) })
        const marked = sentences.locator('mark')
        await expect(marked.first(), `${typed} in ${language}`).toHaveText(new RegExp(form, 'i'))
        expect(await marked.count()).toBeGreaterThanOrEqual(await sentences.count())
        const words = await marked.allTextContents()
        expect(words.every((word) => word.toLowerCase().includes(form))).toBe(true)
      }
      await expect(page.getByRole('main').getByRole('status')).toHaveText(
        `${await hits(page).count()} sentences found`,
      )
    }
    await search(page).fill('鯨魚')
    await expect(page.getByText('No article holds “鯨魚”, in any of the three languages.')).toBeVisible()
    await search(page).press('Escape')
    await expect(rows(page)).toHaveCount(6)
  })

  test('from a found sentence to its place on the desk, by keys alone', async () => {
    const { page } = running
    await page.keyboard.press('Control+Shift+F')
    await expect(search(page)).toBeFocused()
    await page.keyboard.insertText('水庫')
    const hit = hits(page)
      .filter({ has: page.locator('.prose[lang="zh-Hant"]') })
      .first()
    await expect(hit).toBeVisible()
    const sentence = (await hit.locator('.prose').textContent()) ?? ''
    for (let press = await hits(page).count(); press > 0; press--) {
      if ((await hit.getAttribute('aria-selected')) === 'true') break
      await page.keyboard.press('ArrowDown')
    }
    await expect(hit).toHaveAttribute('aria-selected', 'true')
    await expect(
      page.getByRole('complementary', { name: 'Selected article' }).locator('[data-segment][data-active]'),
    ).toHaveText(sentence)
    await page.keyboard.press('Enter')
    const place = page.locator('[data-language="zh-Hant"] .segment.is-active')
    await expect(place).toHaveText(sentence)
    await expect(place).toBeInViewport()
    await page.keyboard.press('Alt+1')
    await search(page).press('Escape')
  })

  test('an article is removed and put back', async () => {
    const { page } = running
    const shade = rows(page).filter({ hasText: 'Shade Is Infrastructure' })
    await shade.click()
    await page.getByRole('button', { name: 'Remove “Shade Is Infrastructure”' }).click()
    await expect(page.getByText('“Shade Is Infrastructure” was removed.')).toBeVisible()
    await expect(rows(page)).toHaveCount(5)
    await expect(filter(page, 'Cities')).toHaveCount(0)
    await search(page).fill('沥青')
    await expect(page.getByText(/^No article holds/)).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(hits(page).first()).toBeVisible()
    await search(page).press('Escape')
    await expect(shade).toBeVisible()
    await expect(filter(page, 'Cities')).toContainText('1')
  })

  test('an article is written from nothing, a paragraph with each Enter', async () => {
    const { page } = running
    await page.keyboard.press('Control+N')
    const form = page.getByRole('dialog', { name: 'New article' })
    await form.getByRole('textbox', { name: 'Title', exact: true }).fill('The Bread Line at Dawn')
    await expect(form.getByRole('textbox', { name: 'Slug' })).toHaveValue('the-bread-line-at-dawn')
    await form.getByRole('textbox', { name: 'Date' }).fill('2026/2/30')
    await form.getByRole('textbox', { name: 'Slug' }).focus()
    await expect(form.getByText('No such day.')).toBeVisible()
    await form.getByRole('textbox', { name: 'Date' }).fill('2026/3/4')
    await form.getByRole('button', { name: 'Create' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The Bread Line at Dawn' })).toBeVisible()
    await expect(segments(page, 'en')).toHaveCount(2)
    await segments(page, 'en').nth(1).click()
    const paragraphs = ['The ovens are lit at three.', 'By five the street smells of rye.', 'Nobody speaks.']
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at > 0) await page.keyboard.press('Enter')
      await expect(segments(page, 'en').nth(at + 1)).toHaveClass(/is-active/)
      await page.keyboard.type(paragraph, { delay: 15 })
    }
    await expect(segments(page, 'en')).toHaveText(['The Bread Line at Dawn', ...paragraphs])
    await stored(page)
    expect(await storedTexts(page, 'the-bread-line-at-dawn')).toEqual({
      en: ['The Bread Line at Dawn', ...paragraphs],
    })
    await page.keyboard.press('Alt+1')
    await expect(rows(page)).toHaveCount(7)
    await page.getByRole('button', { name: 'Remove “The Bread Line at Dawn”' }).click()
    await expect(rows(page)).toHaveCount(6)
  })

  test('metadata is corrected in three languages and is there after a restart', async () => {
    let { page } = running
    const details = () => page.getByRole('complementary', { name: 'Selected article' })
    const field = (name: string) => details().getByLabel(name, { exact: true })
    const values: readonly (readonly [field: string, text: string])[] = [
      ['Slug', 'a-station-in-the-field'],
      ['Date', '2025-11-20'],
      ['Section · English', 'Railways'],
      ['Section · Simplified Chinese', '铁道'],
      ['Section · Traditional Chinese', '鐵道'],
      ['Name · English', 'Chiara B. Benedetti'],
      ['Name · Simplified Chinese', '贝内代蒂'],
      ['Name · Traditional Chinese', '貝內黛蒂'],
      ['Post · English', 'Emeritus Professor'],
      ['Post · Simplified Chinese', '荣休教授'],
      ['Post · Traditional Chinese', '榮譽教授'],
      ['Affiliation · Traditional Chinese', '米蘭理工'],
      ['Notes', '待作者確認。'],
    ]
    await openArticle(page, 'The Station in the Field')
    await page.keyboard.press('Alt+1')
    await details().getByRole('tab', { name: 'Details' }).click()
    for (const [name, text] of values) {
      await field(name).fill(text)
      await field(name).blur()
      await expect(field(name)).toHaveValue(text)
    }
    await field('Tags').fill('stations')
    await field('Tags').press('Enter')
    await expect(details().getByRole('button', { name: 'Remove stations' })).toBeVisible()
    await field('Slug').fill('paying-for-speed')
    await field('Slug').blur()
    await expect(details().getByText('Another article has the slug “paying-for-speed”.')).toBeVisible()
    await expect(filter(page, 'Railways')).toContainText('1')

    await running.close()
    running = await launch({ userData, settings: {} })
    page = running.page
    await page.keyboard.press('Alt+1')
    const row = rows(page).filter({ hasText: 'The Station in the Field' })
    await expect(row).toContainText('Chiara B. Benedetti')
    await expect(row).toContainText('Railways')
    await row.click()
    await details().getByRole('tab', { name: 'Details' }).click()
    for (const [name, text] of values) await expect(field(name), name).toHaveValue(text)
    await expect(details().getByRole('button', { name: 'Remove stations' })).toBeVisible()
  })

  test('the sample is thrown away in one act, and a fresh one is opened', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Throw it away…' }).click()
    const asking = page.getByRole('dialog', { name: 'Throw the sample away?' })
    await asking.getByRole('button', { name: 'Keep' }).click()
    await expect(rows(page)).toHaveCount(6)
    await page.getByRole('button', { name: 'Throw it away…' }).click()
    await asking.getByRole('button', { name: 'Throw away' }).click()
    await expect(page.getByRole('button', { name: 'New library…' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Opened before' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await expect(rows(page)).toHaveCount(6)
    await expect(filter(page, 'Railways')).toHaveCount(0)
    await openArticle(page, 'The Station in the Field')
    expect(running.complaints).toEqual([])
  })
})

test.describe('libraries of one’s own', () => {
  const place = newFolder()
  const folder = (name: string) => join(place, `${name}.duizhao`)
  let running: Running
  test.beforeAll(async () => {
    makeLibrary(folder('Archive'), 400)
    makeLibrary(folder('Quarterly'), 2)
    running = await launch({ settings: {} })
  })
  test.afterAll(async () => {
    await running.close()
    rmSync(place, { recursive: true, force: true, maxRetries: 5 })
  })

  async function openLibrary(path: string): Promise<void> {
    await answerDialog(running.app, [path])
    await running.page.keyboard.press('Control+Shift+O')
  }

  test('a list of four hundred articles is gone through by keys, and only what is in view is drawn', async () => {
    const { page } = running
    await openLibrary(folder('Archive'))
    await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Sort by' }).click()
    await page.getByRole('option', { name: 'Title', exact: true }).click()
    const list = page.getByRole('listbox', { name: 'Articles' })
    const selected = list.getByRole('option', { selected: true })
    await list.focus()
    await page.keyboard.press('Home')
    await expect(selected).toContainText('Article 0001')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('PageDown')
    await expect(selected).toContainText('Article 0009')
    await expect(selected).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('End')
    await expect(selected).toContainText('Article 0400')
    await expect(selected).toBeInViewport({ ratio: 1 })
    await expect(selected).toHaveAttribute('aria-posinset', '400')
    await expect(selected).toHaveAttribute('aria-setsize', '400')
    await expect(list).toHaveAttribute('aria-activedescendant', (await selected.getAttribute('id')) ?? '')
    await page.keyboard.press('ArrowDown')
    await expect(selected).toContainText('Article 0400')
    await page.keyboard.press('ArrowUp')
    await expect(selected).toContainText('Article 0399')
    expect(await rows(page).count()).toBeLessThan(40)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Article 0399' })).toBeVisible()
  })

  test('libraries that were open before are offered; one that is gone is named, and not offered', async () => {
    const { page } = running
    await openLibrary(folder('Quarterly'))
    await expect(rows(page)).toHaveCount(2)
    rmSync(folder('Lost'), { recursive: true, force: true })
    makeLibrary(folder('Lost'), 1)
    await openLibrary(folder('Lost'))
    await expect(rows(page)).toHaveCount(1)
    await page.keyboard.press('Control+Shift+W')
    const before = page.getByRole('listitem').getByRole('button')
    await expect(before).toHaveText([/^Lost/, /^Quarterly/, /^Archive/])
    rmSync(folder('Lost'), { recursive: true })
    await before.filter({ hasText: 'Quarterly' }).click()
    await expect(rows(page)).toHaveCount(2)
    await page.keyboard.press('Control+Shift+W')
    const lost = before.filter({ hasText: 'Lost' })
    await expect(lost).toContainText('is not there now')
    await expect(lost).toBeDisabled()
    await before.filter({ hasText: 'Quarterly' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Quarterly' })).toBeVisible()
  })

  test('what cannot be opened is refused in clear words, and the library before stays open', async () => {
    const { page } = running
    const refusals: readonly (readonly [name: string, words: string])[] = [
      ['Newer', 'was made by a newer Duizhao and was not opened. Update Duizhao, then open it.'],
      ['Songs', 'is not a library. Choose a folder whose name ends in .duizhao.'],
      ['Letters', 'is not a library. Choose a folder whose name ends in .duizhao.'],
      ['Half', 'is damaged and was not opened; nothing was changed.'],
      ['Elsewhere', 'is open in another Duizhao. Close it there, then open it here.'],
      ['Nowhere', 'is not there now.'],
    ]
    makeNewerLibrary(folder('Newer'))
    makeForeignFolder(folder('Songs'))
    makePlainFolder(folder('Letters'))
    makeHalfLibrary(folder('Half'))
    const elsewhere = openNewLibrary(folder('Elsewhere'))
    await openLibrary(folder('Quarterly'))
    for (const [name, words] of refusals) {
      await openLibrary(folder(name))
      const notice = page.locator('[data-kind="error"]').filter({ hasText: words }).filter({ hasText: name })
      await expect(notice, name).toBeVisible()
      await expect(rows(page)).toHaveCount(2)
      await notice.locator('button').click()
      await expect(notice).toHaveCount(0)
    }
    closeLibrary(elsewhere)
    await openLibrary(folder('Elsewhere'))
    await expect(page.getByRole('heading', { name: 'No article is here yet' })).toBeVisible()
    await openLibrary(folder('Quarterly'))
    await expect(rows(page)).toHaveCount(2)
    expect(running.complaints).toEqual([])
  })
})
