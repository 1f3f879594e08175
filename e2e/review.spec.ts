import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Language } from '../shared/locale.ts'
import { launch, type Running } from './app.ts'
import { caretAt, column, openArticle, segments, select, stored } from './deskPage.ts'

/** The tests go on from one another, as an editor's morning does: the sample's article with slips. */
test.describe.configure({ mode: 'serial' })

const article = 'Shade Is Infrastructure'

let running: Running
test.beforeAll(async () => {
  running = await launch({ settings: { person: 'Wei', role: 'editor' } })
  await openArticle(running.page, article)
})
test.afterAll(() => running.close())

/** What stands open in the edition. */
function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'What stands open' })
}

/** The line that stands for a reason by a word of it. */
function reason(page: Page, words: string | RegExp): Locator {
  return panel(page).getByRole('listitem').filter({ hasText: words })
}

async function review(page: Page, edition: string): Promise<void> {
  await page.keyboard.press('Alt+3')
  await page.getByRole('radiogroup', { name: 'Edition' }).getByRole('radio', { name: edition }).check()
  await expect(panel(page).getByRole('status')).toHaveText(/stands? open/)
}

function act(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** Reopens an approved edition, so that it can be changed. */
async function reopen(page: Page, edition: string): Promise<void> {
  await review(page, edition)
  const notices = page.getByRole('region', { name: 'About these editions' })
  await notices
    .locator(':scope > *')
    .filter({ hasText: `${edition} is approved` })
    .getByRole('button', { name: 'Reopen…' })
    .click()
  const dialog = page.getByRole('dialog', { name: `Reopen ${edition}` })
  await dialog.getByRole('textbox').fill('Half of the trees are watered now.')
  await dialog.getByRole('button', { name: 'Reopen', exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** From the review to the segment's place on the desk, and the issue there replaced by what is right. */
async function correctIssue(
  page: Page,
  language: Language,
  words: string,
  [wrong, right]: readonly [string, string],
): Promise<void> {
  await reason(page, words).getByRole('button').first().click()
  await reason(page, words).getByRole('button', { name: 'Correct on the desk' }).click()
  const segment = column(page, language).locator('.segment.is-active')
  await expect(segment).toContainText(wrong)
  // The caret stands behind what is wrong.
  for (const _ of wrong) await page.keyboard.press('Shift+ArrowLeft')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(wrong)
  await page.keyboard.insertText(right)
  await expect(segment).toContainText(right)
  await page.keyboard.press('Control+Enter')
  await stored(page)
}

test('an edition is read beside its source: a sentence is marked in both, and its issues where they stand', async () => {
  const { page } = running
  await review(page, 'Simplified Chinese')
  const text = page.getByRole('main')
  const source = segments(page, 'en')
  const target = segments(page, 'zh-Hans')
  expect(await source.count()).toBeGreaterThan(30)
  expect(await source.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))).toEqual(
    await target.evaluateAll((all) => all.map((one) => one.getAttribute('data-id'))),
  )
  await target.filter({ hasText: '没人照管的树苗' }).click()
  await expect(source.filter({ hasText: 'a sapling without care' })).toHaveClass(/is-active/)
  await expect(target.locator('.issue-error')).toHaveText('18亿美元')
  await expect(target.locator('.issue-warning').filter({ hasText: ',' })).toBeVisible()
  const heights = await text.evaluate((main) =>
    ['en', 'zh-Hans'].map((language) =>
      [...main.querySelectorAll(`[data-language="${language}"] > h2`)].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      ),
    ),
  )
  expect(heights[0]?.length).toBeGreaterThan(2)
  expect(heights[1]).toEqual(heights[0])
})

test('as the published page, with its language switch, which runs nothing', async () => {
  const { page } = running
  await page.getByRole('radio', { name: 'Page' }).check()
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('树荫也是基础设施')
  await expect(frame.getByRole('listitem').filter({ hasText: '普里娅·拉古纳坦' })).toContainText(
    '清凉城市实验室',
  )
  await expect(frame.getByRole('heading', { name: '相关文章' })).toBeVisible()
  for (const [name, language, title] of [
    ['繁體中文', 'zh-Hant', '樹蔭也是基礎建設'],
    ['English', 'en', 'Shade Is Infrastructure'],
    ['简体中文', 'zh-Hans', '树荫也是基础设施'],
  ] as const) {
    await frame.getByRole('navigation').getByRole('link', { name }).click()
    await expect(frame.locator('html')).toHaveAttribute('lang', language)
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(frame.getByRole('navigation').getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'page',
    )
  }
  await page.getByRole('radiogroup', { name: 'Edition' }).getByRole('radio', { name: 'English' }).check()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Shade Is Infrastructure')
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', '')
  await page.getByRole('radio', { name: 'Side by side' }).check()
})

test('approval is refused with the reasons; a waiver needs a reason of its own and can be taken back', async () => {
  const { page } = running
  await review(page, 'Simplified Chinese')
  await expect(panel(page).getByRole('status')).toHaveText('1 thing stands open')
  await act(page, 'Approve').click()
  await expect(panel(page).getByRole('alert')).toHaveText(
    'Not approved: these stand open. Correct them, or let an issue stand with a reason.',
  )
  await expect(page.getByRole('banner')).toContainText('In review')

  const sum = reason(page, '18亿')
  await sum.getByRole('button').first().click()
  await sum.getByRole('button', { name: 'Let it stand…' }).click()
  const keep = sum.getByRole('button', { name: 'Let it stand', exact: true })
  await expect(keep).toBeDisabled()
  await sum.getByRole('textbox').fill('   ')
  await expect(keep).toBeDisabled()
  await sum.getByRole('textbox').fill('The city corrected the sum in May.')
  await keep.click()
  await expect(panel(page).getByRole('status')).toHaveText('Nothing stands open')
  await expect(panel(page).getByRole('heading', { name: '1 let stand' })).toBeVisible()
  const waived = reason(page, 'The city corrected the sum in May.')
  await expect(waived).toContainText('Numbers')
  await expect(waived).toContainText(`Wei, ${new Date().toISOString().slice(0, 10)}`)

  await waived.getByRole('button', { name: 'Take back' }).click()
  await expect(panel(page).getByRole('status')).toHaveText('1 thing stands open')
  await act(page, 'Approve').click()
  await expect(panel(page).getByRole('alert')).toBeVisible()
})

test('F8 goes from one open thing to the next, warnings too', async () => {
  const { page } = running
  await review(page, 'Simplified Chinese')
  const active = panel(page).locator('li[data-active]')
  await reason(page, '18亿').getByRole('button').first().click()
  await expect(active).toContainText('18亿')
  await expect(reason(page, 'Half-width')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(active).toContainText('Half-width , in Chinese; write ，')
  await page.keyboard.press('F8')
  await expect(active).toContainText('18亿')
  await page.keyboard.press('Shift+F8')
  await expect(active).toContainText('Half-width')
})

test('what is wrong is corrected on the desk or where it is read; then the edition is approved', async () => {
  const { page } = running
  await review(page, 'Simplified Chinese')
  await correctIssue(page, 'zh-Hans', '18亿', ['18亿美元', '1.8亿美元'])
  await review(page, 'Simplified Chinese')
  await expect(panel(page).getByRole('status')).toHaveText('Nothing stands open')
  const wrong = column(page, 'zh-Hans').locator('.segment', { has: page.locator('.issue-warning') })
  await select(wrong.filter({ hasText: ',' }), ',')
  await page.keyboard.insertText('，')
  await page.keyboard.press('Control+Enter')
  await stored(page)
  await expect(reason(page, 'Half-width')).toHaveCount(0)
  await act(page, 'Approve').click()
  await expect(page.getByRole('banner')).toContainText('Approved')
  await expect(act(page, 'Go to publish')).toBeVisible()

  await review(page, 'Traditional Chinese')
  await expect(panel(page).getByRole('status')).toHaveText('1 thing stands open')
  await correctIssue(page, 'zh-Hant', 'Simplified character', ['气', '氣'])
  await review(page, 'Traditional Chinese')
  await act(page, 'Approve').click()
  await expect(page.getByRole('banner')).toContainText('Approved')
  await page.keyboard.press('Alt+1')
  const row = page.getByRole('option').filter({ hasText: article })
  await expect(row.getByRole('listitem')).toHaveText([/^ENApproved/, /^简Approved/, /^繁Approved/])
})

test('a changed source makes its translation stale: the review shows what changed', async () => {
  const { page } = running
  await openArticle(page, article)
  await reopen(page, 'English')
  await page.keyboard.press('Alt+2')
  const at = (await segments(page, 'en').allTextContents()).findIndex((text) =>
    text.startsWith('It plants 4,800'),
  )
  await caretAt(page, 'en', at)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.insertText(', and waters half of them')
  await stored(page)
  await review(page, 'Simplified Chinese')
  await expect(panel(page).getByRole('status')).toHaveText('1 thing stands open')
  const stale = reason(page, 'The source was changed')
  await expect(stale).toContainText('每年补种的是4800棵。')
  await stale.getByRole('button').first().click()
  await expect(stale.locator('ins')).toHaveText(/and waters half of them/)
  await expect(segments(page, 'zh-Hans').and(page.locator('.is-stale'))).toHaveText('每年补种的是4800棵。')
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('table', { name: 'Editions' }).getByText('1 stale')).toHaveCount(2)
})

test('it is reopened with the reason, corrected, sent to review again and approved', async () => {
  const { page } = running
  await reopen(page, 'Simplified Chinese')
  await expect(page.getByRole('banner')).toContainText('Translating')
  await expect(act(page, 'Approve')).toHaveCount(0)
  await reason(page, 'The source was changed').getByRole('button').first().click()
  await act(page, 'Correct on the desk').click()
  const segment = page.locator('[data-language="zh-Hans"] .segment.is-active')
  await expect(segment).toHaveClass(/is-stale/)
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText('，其中一半有人浇水。')
  await page.keyboard.press('Control+Enter')
  await stored(page)
  await review(page, 'Simplified Chinese')
  await expect(panel(page).getByRole('status')).toHaveText('Nothing stands open')
  await act(page, 'Send to review').click()
  await act(page, 'Approve').click()
  await expect(page.getByRole('banner')).toContainText('Approved')
  expect(running.complaints).toEqual([])
})
