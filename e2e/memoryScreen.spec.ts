import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { languages } from '../shared/locale.ts'
import { imeCompose, launch, type Running, screenshot } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, column, openArticle, segments } from './deskPage.ts'
import { overflowing } from './shown.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let running: Running
test.beforeEach(async () => {
  running = await launch({ settings: {} })
  await expect(running.page.getByRole('option')).toHaveCount(6)
})
test.afterEach(async () => {
  expect(running.complaints).toEqual([])
  await running.close()
})

/** What axe finds wrong on the page as it stands, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Found {
      readonly violations: { readonly id: string; readonly nodes: { readonly html: string }[] }[]
    }
    const { axe: checker } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<Found> }
    }
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      iframes: false,
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}

async function openMemory(page: Page): Promise<void> {
  await page.keyboard.press('Alt+7')
  await expect(rows(page).first()).toBeVisible()
}

function rows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Pairs' }).getByRole('option')
}

/** How many pairs the screen says there are. */
function count(page: Page): Locator {
  return page.getByRole('search').getByRole('status')
}

const border = 'A river does not stop at a border, and neither does a drought.'

test('a pair is found on either side, corrected, removed and taken back, all by keys', async () => {
  const { page } = running
  await openMemory(page)
  await expect(page.getByRole('listbox', { name: 'Pairs' })).toBeFocused()
  const all = await count(page).textContent()
  expect(Number.parseInt(all ?? '', 10)).toBeGreaterThan(300)

  // Simplified finds Traditional: both of what is written in the other Chinese and what was written so.
  await page.keyboard.press('Control+F')
  await imeCompose(page, ['s', 'sh', 'shui', '水库'])
  await expect(rows(page).locator('mark').first()).toHaveText(/水[库庫]/)
  await expect(rows(page).locator('[lang="zh-Hans"] mark').first()).toHaveText('水库')
  await expect(rows(page).locator('[lang="zh-Hant"] mark').first()).toHaveText('水庫')
  await page.keyboard.press('Escape')
  await expect(count(page)).toHaveText(all ?? '')

  await page.keyboard.insertText('does not stop at a border')
  await expect(rows(page).first()).toContainText(border)
  const found = Number.parseInt((await count(page).textContent()) ?? '', 10)
  expect(found).toBeGreaterThan(1)

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Edit the pair' })
  await expect(dialog.getByRole('textbox').last()).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('被放弃的改动')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('被放弃的改动')).toHaveCount(0)
  await expect(page.getByRole('listbox', { name: 'Pairs' })).toBeFocused()

  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('河不认国界，旱灾也不认。')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(rows(page).filter({ hasText: '河不认国界，旱灾也不认。' })).toHaveCount(1)

  // Enter goes from the field to the list, Shift extends, Delete removes, the notice takes it back.
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 pairs selected').first()).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Removed 2 pairs.')).toBeVisible()
  await expect(count(page)).toHaveText(new RegExp(`^${found - 2} pairs?$`))
  await page.getByRole('tab', { name: 'Removed' }).click()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(
    page.getByText('Nothing was removed.', { exact: false }).or(page.getByText('No pair answers')),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'All pairs' }).click()
  await expect(count(page)).toHaveText(`${found} pairs`)

  // Undo does the same.
  await rows(page).first().click()
  await page.keyboard.press('Delete')
  await expect(count(page)).toHaveText(new RegExp(`^${found - 1} pairs?$`))
  await page.keyboard.press('Control+Z')
  await expect(count(page)).toHaveText(`${found} pairs`)
})

test('filters narrow the list; the article of a pair is one press away, and the list waits as it was', async () => {
  const { page } = running
  await openMemory(page)
  await page.getByRole('combobox', { name: 'Article' }).click()
  await page.getByRole('combobox', { name: 'Part of a title' }).fill('树荫')
  await page.getByRole('option', { name: 'Shade Is Infrastructure' }).click()
  await expect(count(page)).toHaveText(/^\d+ pairs$/)
  await expect(rows(page).first()).toContainText('Shade Is Infrastructure')
  const ofArticle = (await count(page).textContent()) ?? ''
  await page.getByRole('combobox', { name: 'Origin' }).click()
  await page.getByRole('option', { name: 'imported' }).click()
  await expect(page.getByText('No pair answers to this search and these filters.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Origin' }).click()
  await page.getByRole('option', { name: 'Any origin' }).click()
  await expect(count(page)).toHaveText(ofArticle)

  await page.getByRole('complementary').getByRole('button', { name: 'Shade Is Infrastructure' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Shade Is Infrastructure' })).toBeVisible()
  await page.keyboard.press('Alt+7')
  await expect(count(page)).toHaveText(ofArticle)
  await page.getByRole('button', { name: 'Show all pairs' }).click()
  await expect(count(page)).not.toHaveText(ofArticle)
})

test('duplicates are merged, a contradiction is settled, each can be taken back', async () => {
  const { page } = running
  await openMemory(page)
  await page.getByRole('tab', { name: 'Duplicates' }).click()
  const groups = page.getByRole('group', { name: 'Which one to keep' })
  await expect(groups.first()).toBeVisible()
  const duplicates = await groups.count()
  expect(duplicates).toBeGreaterThan(1)
  await screenshot(page, 'memory-duplicates')

  // One of two equal pairs is changed: now they contradict each other.
  const twins = groups.filter({ hasText: border }).first()
  await twins.getByRole('button', { name: 'Edit' }).last().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('河流不认国界，干旱也不认。')
  await page.keyboard.press('Control+Enter')
  await expect(groups).toHaveCount(duplicates - 1)
  await page.getByRole('tab', { name: 'Contradictions' }).click()
  await expect(groups).toHaveCount(1)
  await screenshot(page, 'memory-contradictions')
  await expect(groups.getByRole('radio')).toHaveCount(2)
  await groups.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No text is translated in two ways.')).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(groups).toHaveCount(1)
  await groups.getByRole('button', { name: 'Keep this, remove the other' }).click()
  await expect(groups).toHaveCount(0)

  await page.getByRole('tab', { name: 'Duplicates' }).click()
  await page.getByRole('button', { name: 'Merge all duplicates…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('No pair stands in the memory twice.')).toBeVisible()
  const merged = page
    .locator('[data-notices]')
    .getByRole('group')
    .filter({ hasText: /Removed \d+ pairs/ })
  await merged.getByRole('button', { name: 'Take back' }).click()
  await expect(groups).toHaveCount(duplicates - 1)
})

test('concordance: two characters selected in a column are found in both scripts; Escape returns to the caret', async () => {
  const { page } = running
  await openArticle(page, 'Shade Is Infrastructure')
  await caretAt(page, 'zh-Hans', 1)
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('F3')
  const field = page.getByRole('textbox', { name: 'Search the memory' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('高温')
  const hits = page.getByRole('article')
  await expect(hits.first()).toBeVisible()
  await expect(hits.locator('p[lang="zh-Hans"] mark').first()).toHaveText('高温')
  await expect(hits.locator('p[lang="zh-Hant"] mark').first()).toHaveText('高溫')
  await expect(hits.locator('p[lang="en"]').first()).toBeVisible()
  await screenshot(page, 'desk-concordance')

  await page.keyboard.press('ArrowDown')
  await expect(hits.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(column(page, 'zh-Hans')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.insertText('，')
  await expect(segments(page, 'zh-Hans').nth(1)).toHaveText(/^高温，夺命/)
  await page.keyboard.press('Control+Z')
  await expect(segments(page, 'zh-Hans').nth(1)).toHaveText(/^高温夺命/)
})

test('concordance: it searches while one types, with wild cards; a hit is inserted, copied, and leads to its article', async () => {
  const { page } = running
  await openArticle(page, 'Shade Is Infrastructure')
  const target = await caretAt(page, 'zh-Hans', 3)
  const before = (await target.textContent()) ?? ''
  await page.keyboard.press('Control+Shift+C')
  await page.getByRole('radio', { name: 'English' }).check()
  const field = page.getByRole('textbox', { name: 'Search the memory' })
  await field.fill('')
  await field.pressSequentially('stop at a border', { delay: 5 })
  const hits = page.getByRole('article')
  await expect(hits.first()).toContainText(border)
  await expect(hits.first().locator('mark')).toHaveText('stop at a border')
  await field.fill('river*border')
  await expect(hits.first()).toContainText(border)
  await field.fill('no such words anywhere')
  await expect(page.getByText('No pair holds this on its English side.', { exact: false })).toBeVisible()
  await field.fill('stop at a border')
  await expect(hits.first()).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(target).toHaveText(`${before}河流不会在国境线前止步，干旱也不会。`)
  await page.keyboard.press('Control+Z')
  await expect(target).toHaveText(before)

  await hits.first().getByRole('button', { name: 'Copy the other side' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/河流不|河流不會/)
  await hits.first().getByRole('button', { name: 'Go to it in its article' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Shade Is Infrastructure')
})

for (const theme of ['light', 'dark'] as const) {
  test(`both meet WCAG AA and fit in every language, ${theme}`, async () => {
    test.setTimeout(120_000)
    const { page, app } = running
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    await ask(page, 'settings', 'set', { theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await openArticle(page, 'Shade Is Infrastructure')
    for (const language of languages) {
      await ask(page, 'settings', 'set', { interface: language })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.keyboard.press('Alt+7')
      const tabs = page.getByRole('tab')
      await expect(tabs).toHaveCount(4)
      for (let at = 0; at < 4; at++) {
        await tabs.nth(at).click()
        await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true')
        // Half-way between two colours the contrast is neither's.
        await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
        expect(await faults(page)).toEqual([])
        expect(await overflowing(page)).toEqual([])
      }
      await tabs.first().click()
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.getByRole('listbox').focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await faults(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+2')
      await segments(page, 'zh-Hans').nth(3).click()
      await page.keyboard.press('F3')
      await expect(page.getByRole('article').first()).toBeVisible()
      expect(await faults(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
    }
  })
}
