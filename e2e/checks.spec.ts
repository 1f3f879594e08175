import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { imeCompose, launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, openArticle, openForWork, segments, select, stored, texts } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

const title = 'Shade Is Infrastructure'
let running: Running

test.beforeEach(async () => {
  running = await launch({ settings: {} })
  await openForWork(running.page, title)
})
test.afterEach(() => running.close())

/** The panel of issues, opened and with the checks through. */
async function panel(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: /^Checks/ }).click()
  const pane = page.getByRole('tabpanel', { name: /^Checks/ })
  await expect(pane.locator('[data-issue]').first()).toBeVisible({ timeout: 15_000 })
  return pane
}

/** What is selected in the text. */
function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}

/** The number of a segment by a part of its Simplified text. */
async function numberOf(page: Page, part: string): Promise<number> {
  const at = (await texts(page, 'zh-Hans')).findIndex((text) => text.includes(part))
  if (at < 0) throw new Error(`no segment with ${part}`)
  return at
}

/** Puts half-width commas in place of two others, so that with the one that is there they are three. */
async function spoilTwo(page: Page): Promise<readonly number[]> {
  const places = [await numberOf(page, '7月2日下午3点'), await numberOf(page, '高温夺命')]
  for (const at of places) {
    await select(segments(page, 'zh-Hans').nth(at), '，')
    await page.keyboard.insertText(',')
    await expect(segments(page, 'zh-Hans').nth(at)).toContainText(',')
  }
  return [...places, await numberOf(page, '高架桥上的钱')]
}

const halfWidth = '[data-issue^="halfWidth"], [data-issue^="typ"]'

test('F8 goes through the issues in the order of the text, and the present one is marked and selected', async () => {
  const { page } = running
  const pane = await panel(page)
  const at = await numberOf(page, '土壤、水和人手')
  const segment = segments(page, 'zh-Hans').nth(at)
  // A second issue in the same segment: each is gone to by itself.
  await select(segment, '，')
  await page.keyboard.insertText(',')
  await expect(segment.locator('[class*="issue-"]')).toHaveCount(2)
  await caretAt(page, 'zh-Hans', 0)
  await page.keyboard.press('F8')
  await expect.poll(() => selected(page)).toBe('18亿美元')
  await expect(pane.locator('[aria-current="true"]')).toContainText('$180 million ≠ US$1.8 billion')
  await page.keyboard.press('F8')
  await expect.poll(() => selected(page)).toBe(',')
  await expect(segment).toHaveClass(/is-active/)
  await page.keyboard.press('F8')
  await expect(segments(page, 'zh-Hans').nth(await numberOf(page, '高架桥上的钱'))).toHaveClass(/is-active/)
  await page.keyboard.press('F8')
  await expect.poll(() => selected(page)).toBe('18亿美元')
  await page.keyboard.press('Shift+F8')
  await expect(segments(page, 'zh-Hans').nth(await numberOf(page, '高架桥上的钱'))).toHaveClass(/is-active/)
  // Only errors are gone through where warnings are not shown.
  await pane.getByRole('button', { name: /^\d+ warnings?$/ }).click()
  await page.keyboard.press('F8')
  await expect.poll(() => selected(page)).toBe('18亿美元')
  await page.keyboard.press('F8')
  await expect.poll(() => selected(page)).toBe('18亿美元')
  expect(running.complaints).toEqual([])
})

test('the order by kind is remembered', async () => {
  const { page } = running
  const pane = await panel(page)
  await pane.getByRole('radio', { name: 'Kind' }).check({ force: true })
  await expect(pane.getByRole('heading', { name: /^Numbers/ })).toBeVisible()
  await page.keyboard.press('Alt+1')
  await openForWork(page, title)
  await expect((await panel(page)).getByRole('heading', { name: /^Numbers/ })).toBeVisible()
  const settings = await ask(page, 'settings', 'get', {})
  expect(settings).toMatchObject({ value: { issuesBy: 'kind' } })
})

test('one is fixed by key, all alike at once, each in one step of undo', async () => {
  const { page } = running
  const pane = await panel(page)
  const places = await spoilTwo(page)
  const commas = async () => (await texts(page, 'zh-Hans')).join('').split(',').length - 1
  await expect(pane.locator(halfWidth)).toHaveCount(3)
  const before = await commas()
  const last = segments(page, 'zh-Hans').nth(places[2] ?? 0)
  await pane.locator(halfWidth).last().getByRole('button').first().click()
  await expect(last).toHaveClass(/is-active/)
  await page.keyboard.press('Alt+Enter')
  await expect(last).not.toContainText(',')
  expect(await commas()).toBe(before - 1)
  await page.keyboard.press('Control+Z')
  await expect(last).toContainText(',')
  await expect(pane.locator(halfWidth)).toHaveCount(3)

  await pane.locator(halfWidth).last().getByRole('button').first().click()
  await pane.getByRole('button', { name: 'Fix all 3 in 简' }).click()
  await expect(page.getByText('3 issues fixed in Simplified Chinese.')).toBeVisible()
  await expect.poll(commas).toBe(before - 3)
  await expect(pane.locator(halfWidth)).toHaveCount(0)
  // Back by the notice, and back again by the key: one step each.
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(commas).toBe(before)
  await page.keyboard.press('Control+Z')
  await expect.poll(commas).toBe(before - 3)
  await page.keyboard.press('Control+Z')
  await expect.poll(commas).toBe(before)
  await stored(page)
  expect(running.complaints).toEqual([])
})

test('nothing is fixed while an input method composes there', async () => {
  const { page } = running
  const pane = await panel(page)
  const at = await numberOf(page, '高架桥上的钱')
  const segment = segments(page, 'zh-Hans').nth(at)
  await select(segment, '气温')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'shu', selectionStart: 3, selectionEnd: 3 })
  await expect(segment).toContainText('铸造厂路的shu')
  // As a press of the mouse would, but without taking the focus, which ends the composition.
  await pane.getByRole('button', { name: /^Fix 1 safe issue/ }).dispatchEvent('click')
  await expect(page.getByText('Nothing was fixed')).toBeVisible()
  await expect(segment).toContainText('的钱,那座')
  await session.send('Input.insertText', { text: '树' })
  await expect(segment).toContainText('铸造厂路的树')
  await session.detach()
  await expect(pane.getByRole('button', { name: /^Fix 1 safe issue/ })).toBeVisible()
  await pane.getByRole('button', { name: /^Fix 1 safe issue/ }).click()
  await expect(segment).toContainText('的钱，那座')
})

test('an issue is let stand with a reason, and comes back when its text changes', async () => {
  const { page } = running
  const pane = await panel(page)
  const issue = pane.locator('[data-issue^="numbers"]')
  const at = await numberOf(page, '土壤、水和人手')
  await issue.getByRole('button').first().click()
  await page.keyboard.press('Alt+Delete')
  await expect(pane.getByRole('textbox', { name: 'Why is it right as it is?' })).toBeFocused()
  await page.keyboard.type('The council corrected the sum')
  await page.keyboard.press('Enter')
  await expect(issue).toHaveCount(0)
  await expect(segments(page, 'zh-Hans').nth(at).locator('.issue-error')).toHaveCount(0)
  await pane.getByText('1 let stand').click()
  await expect(pane.getByText('The council corrected the sum')).toBeVisible()
  // It is kept with the library, not with the desk.
  await openArticle(page, title)
  await panel(page)
  await expect(issue).toHaveCount(0)

  await caretAt(page, 'zh-Hans', at)
  await imeCompose(page, ['o', '喔'])
  await expect(issue).toHaveCount(1)
  await issue.getByRole('button').first().click()
  await page.keyboard.press('Alt+Delete')
  await expect(pane.getByRole('textbox', { name: 'Why is it right as it is?' })).toHaveValue(
    'The council corrected the sum',
  )
  await page.keyboard.press('Enter')
  await expect(issue).toHaveCount(0)
  await pane.getByText('1 let stand').click()
  await pane.getByRole('button', { name: 'No longer let it stand' }).click()
  await expect(issue).toHaveCount(1)
  expect(running.complaints).toEqual([])
})

test('a check is switched off for the library from one of its issues, and on again in the catalogue', async () => {
  const { page } = running
  const pane = await panel(page)
  const issue = pane.locator('[data-issue^="numbers"]')
  await issue.getByRole('button').first().click()
  await issue.getByRole('button', { name: /^Switch off in this library/ }).click()
  await expect(issue).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(issue).toHaveCount(1)
  await issue.getByRole('button').first().click()
  await issue.getByRole('button', { name: /^Switch off in this library/ }).click()
  await expect(issue).toHaveCount(0)

  await page.keyboard.press('Alt+9')
  await page.getByRole('searchbox', { name: 'Search the checks' }).fill('numbers, dates, sums')
  const row = page.getByRole('option', { name: /^Numbers · Off/ })
  await row.click()
  await expect(page.getByRole('heading', { level: 2, name: 'Numbers' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'It finds' })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByRole('option', { name: /^Numbers · On · warning/ })).toBeVisible()
  // Its weight is the library's, too.
  await page.getByRole('radio', { name: 'note' }).check({ force: true })
  await expect(page.getByRole('option', { name: /^Numbers · On · note/ })).toBeVisible()
  await page.keyboard.press('Alt+2')
  await expect(await panel(page)).toBeVisible()
  await expect(issue).toHaveCount(1)
})

test('a word is corrected, and another added to the dictionary, by the menu in the text', async () => {
  const { page } = running
  await panel(page)
  const segment = await caretAt(page, 'en', 3)
  await page.keyboard.type(' The goverment of Karsaburgh agreed.')
  const wrong = segment.locator('[class*="issue-"]').filter({ hasText: 'goverment' })
  await expect(wrong).toBeVisible()
  await wrong.click({ button: 'right' })
  const menu = page.getByRole('menu')
  await expect(menu).toContainText('“goverment” is likely misspelt')
  await menu.getByRole('menuitem', { name: 'government', exact: true }).click()
  await expect(segment).toContainText('The government of')
  await expect(menu).toBeHidden()

  await page.keyboard.type(' It is a lovly day.')
  const lovely = segment.locator('[class*="issue-"]').filter({ hasText: 'lovly' })
  await expect(lovely).toBeVisible()
  await select(segment, 'lovly')
  // The same by the keyboard alone.
  await page.keyboard.press('Shift+F10')
  await expect(menu).toContainText('lovly')
  await expect(menu.getByRole('menuitem', { name: 'lovely', exact: true })).toBeVisible()
  const add = menu.getByRole('menuitem', { name: 'Add to library dictionary' })
  for (let step = 0; step < 12; step++) {
    if (await add.evaluate((element) => element.hasAttribute('data-highlighted'))) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('“lovly” is in the library’s dictionary.')).toBeVisible()
  await expect(lovely).toHaveCount(0)
  const words = await ask(page, 'dictionary', 'list', {})
  expect(words.ok && words.value.map(({ word }) => word)).toEqual(['lovly'])

  await page.keyboard.press('Alt+9')
  await page.getByRole('radio', { name: 'Dictionary' }).check({ force: true })
  await page.getByRole('button', { name: 'Remove lovly' }).click()
  await page.keyboard.press('Alt+2')
  await expect(lovely).toHaveCount(1)
  expect(running.complaints).toEqual([])
})

const rule = (bad: string) => `rules:
  - id: no-flyover
    name: { en: Flyover, zh-Hans: 高架桥, zh-Hant: 高架橋 }
    language: zh-Hans
    find: 高架桥
    replace: 立交桥
    isOn: false
    message: { en: 'Write 立交桥', zh-Hans: 写作立交桥, zh-Hant: 寫作立交橋 }
    reason: { en: House style, zh-Hans: 本刊体例, zh-Hant: 本刊體例 }
    good: [立交桥很长。]
    bad: [${bad}]
`

test('a rule of the house is written, tried on the whole library, stored and switched on', async () => {
  const { page } = running
  await panel(page)
  await page.keyboard.press('Alt+9')
  await page.getByRole('radio', { name: 'House rules' }).check({ force: true })
  const text = page.getByRole('textbox', { name: 'Rules (YAML)' })
  await expect(text).toHaveValue(/rules:/)
  await expect(page.getByText(/every example is as it says/)).toBeVisible({ timeout: 15_000 })
  // An example that the rule does not find is a fault with its place, and nothing is stored.
  await text.fill(rule('立交桥真长。'))
  const fault = page.getByRole('button', { name: /^Line 11, column \d+/ })
  await expect(fault).toContainText('Nothing is found in this bad example')
  await expect(page.getByRole('button', { name: 'Store rules' })).toBeDisabled()
  await fault.click()
  await expect(text).toBeFocused()
  await text.fill(rule('高架桥真长。'))
  await expect(page.getByText('1 rule; every example is as it says.')).toBeVisible()
  await page.getByRole('button', { name: 'Try Flyover', exact: true }).click()
  await expect(page.getByText(/It would find \d+ place/)).toBeVisible({ timeout: 15_000 })
  const hits = page.locator('del').filter({ hasText: '高架桥' })
  await expect(hits.first()).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Check articles for this' })).toBeDisabled()
  await page.getByRole('button', { name: 'Store rules' }).click()
  await expect(page.getByText('1 rule stored.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Check articles for this' }).check()
  await hits.first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const pane = await panel(page)
  await expect(pane.locator('[data-issue="house.no-flyover.found"]').first()).toContainText('Write 立交桥')
  expect(running.complaints).toEqual([])
})

test('the issues of an article are saved as a page and as a table, and counted in the list', async () => {
  const { page, app } = running
  await panel(page)
  const segment = segments(page, 'zh-Hans').nth(await numberOf(page, '土壤、水和人手'))
  await select(segment, '在土壤')
  await page.keyboard.insertText('=SUM(A1)在<b>土壤')
  await stored(page)
  await page.keyboard.press('Alt+1')
  const folder = newFolder()
  try {
    for (const [name, format] of [
      ['As a page (HTML)…', 'html'],
      ['As a table (CSV)…', 'csv'],
    ] as const) {
      const file = join(folder, `issues.${format}`)
      await answerDialog(app, [file])
      await page.getByRole('button', { name: 'List of issues' }).click()
      await page.getByRole('menuitem', { name }).click()
      await expect(page.getByText(`written to “issues.${format}”`)).toBeVisible()
      const text = readFileSync(file, 'utf8')
      expect(text).toContain('18亿美元')
      expect(text).toContain('$180 million ≠ US$1.8 billion')
      expect(text).not.toContain(format === 'html' ? '<b>土壤' : ',=SUM')
    }
    // Cancelled: nothing is written.
    await answerDialog(app, null)
    await page.getByRole('button', { name: 'List of issues' }).click()
    await page.getByRole('menuitem', { name: 'As a table (CSV)…' }).click()
    expect(existsSync(join(folder, 'Untitled.csv'))).toBe(false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const row = page.getByRole('option').filter({ hasText: title })
  await expect(row.getByRole('img', { name: /1 error/ }).first()).toBeVisible({ timeout: 30_000 })
  expect(running.complaints).toEqual([])
})
