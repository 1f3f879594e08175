import { expect, test } from '@playwright/test'
import { launch, type Running } from './app.ts'
import {
  caretAt,
  column,
  openArticle,
  openForWork,
  segments,
  stored,
  storedTexts,
  texts,
} from './deskPage.ts'

let running: Running
test.beforeEach(async () => {
  running = await launch({ settings: {} })
})
test.afterEach(() => running.close())

const untranslated = 'The Station in the Field'
const complete = 'A River Has No Head Office'

test('the rows of three columns line up, whatever their lengths', async () => {
  const { page } = running
  await openArticle(page, complete)
  await page.keyboard.press('Alt+Shift+3')
  await expect(column(page, 'zh-Hant')).toBeVisible()
  const tops = await page.evaluate(() =>
    ['en', 'zh-Hans', 'zh-Hant'].map((language) =>
      [...document.querySelectorAll(`[data-language="${language}"] .segment`)].map((segment) =>
        Math.round(segment.getBoundingClientRect().top),
      ),
    ),
  )
  expect(tops[0]?.length).toBeGreaterThan(20)
  expect(tops[1]).toEqual(tops[0])
  expect(tops[2]).toEqual(tops[0])
})

test('a match is inserted by its number, confirmed, learned, and the next unfinished segment is gone to', async () => {
  const { page } = running
  await openArticle(page, untranslated)
  await page.keyboard.press('Alt+Shift+2')
  await expect(column(page, 'zh-Hans')).toBeVisible()
  const english = await texts(page, 'en')
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  let at = -1
  for (let index = 0; index < english.length && at < 0; index++) {
    await caretAt(page, 'zh-Hans', index)
    await expect(panel.locator('li, p').first()).toBeVisible()
    if ((await panel.locator('[data-kind="exact"], [data-kind="context"]').count()) > 0) at = index
  }
  expect(at).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Control+1')
  const segment = segments(page, 'zh-Hans').nth(at)
  await expect(segment).not.toHaveText('')
  const inserted = await segment.textContent()
  await page.keyboard.press('Control+Enter')
  await expect(segment).toHaveAttribute('data-state', 'translated')
  await expect(segment).not.toHaveClass(/is-active/)
  await stored(page)
  const library = await storedTexts(page, 'the-station-in-the-field')
  expect(library['zh-Hans']?.[at]).toBe(inserted)
})

test('splitting, joining and undo change every edition together', async () => {
  const { page } = running
  await openForWork(page, complete)
  const before = { en: await texts(page, 'en'), hans: await texts(page, 'zh-Hans') }
  await caretAt(page, 'zh-Hans', 3)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+T')
  await expect(segments(page, 'zh-Hans')).toHaveCount(before.hans.length + 1)
  await expect(segments(page, 'en')).toHaveCount(before.en.length + 1)
  await expect(segments(page, 'en').nth(4)).toHaveText('')
  await page.keyboard.press('Control+Z')
  await expect(segments(page, 'en')).toHaveCount(before.en.length)
  expect(await texts(page, 'zh-Hans')).toEqual(before.hans)
  expect(await texts(page, 'en')).toEqual(before.en)
  await stored(page)
  expect((await storedTexts(page, 'a-river-has-no-head-office')).en).toHaveLength(before.en.length)
})

test('find and replace reaches every edition that is shown, and undo takes it back', async () => {
  const { page } = running
  await openForWork(page, complete)
  const before = await texts(page, 'en')
  await caretAt(page, 'en', 2)
  await page.keyboard.press('Control+H')
  await page.getByRole('textbox', { name: 'Find' }).fill('river')
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Replace with' }).fill('stream')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect.poll(async () => (await texts(page, 'en')).join(' ')).not.toMatch(/river/i)
  await page.keyboard.press('Escape')
  await caretAt(page, 'en', 2)
  await page.keyboard.press('Control+Z')
  expect(await texts(page, 'en')).toEqual(before)
})

test('a changed source makes its translation stale and shows what changed', async () => {
  const { page } = running
  await openForWork(page, complete)
  const source = await caretAt(page, 'en', 4)
  await page.keyboard.type(' And more.')
  await expect(segments(page, 'zh-Hans').nth(4)).toHaveClass(/is-stale/)
  await caretAt(page, 'zh-Hans', 4)
  await page.getByRole('tab', { name: /Checks/ }).click()
  await expect(page.getByRole('complementary', { name: 'Side panel' }).locator('ins')).toContainText(
    'And more.',
  )
  await page.keyboard.press('Escape')
  await caretAt(page, 'zh-Hans', 4)
  await page.keyboard.press('Control+Enter')
  await expect(segments(page, 'zh-Hans').nth(4)).not.toHaveClass(/is-stale/)
  await expect(source).toContainText('And more.')
})

test('an issue is underlined while one types, moves with the text, and can be let stand with a reason', async () => {
  const { page } = running
  await openForWork(page, complete)
  const segment = await caretAt(page, 'zh-Hans', 4)
  await page.keyboard.type(',（')
  await expect(segment.locator('[class*="issue-"]').first()).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.type('好')
  await expect(segment.locator('[class*="issue-"]').first()).toHaveText(/[,（]/)
  await page.keyboard.press('F8')
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  const issues = panel.locator('[data-issue]')
  await expect(issues.first()).toBeVisible()
  const count = await issues.count()
  await issues.first().hover()
  await issues.first().getByRole('button', { name: 'Let it stand…' }).click()
  await page.keyboard.type('the author wants it')
  await page.keyboard.press('Enter')
  await expect(issues).toHaveCount(count - 1)
  await expect(panel).toContainText('1 let stand')
})

test('emphasis, strong and link are set by key, and a script is no link', async () => {
  const { page } = running
  await openForWork(page, complete)
  const segment = await caretAt(page, 'en', 4)
  await page.keyboard.press('Control+B')
  await page.keyboard.type(' bold')
  await expect(segment.locator('strong').last()).toHaveText(' bold')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+K')
  const address = page.getByRole('textbox', { name: 'Address' })
  await address.fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await address.fill('https://example.org/')
  await page.keyboard.press('Enter')
  await expect(segment.locator('a[href="https://example.org/"]')).toHaveText('bold')
})

test('Enter in the source begins a paragraph in every edition, Backspace takes it back; in a translation it goes on', async () => {
  const { page } = running
  await openForWork(page, complete)
  const before = await texts(page, 'en')
  await caretAt(page, 'zh-Hans', 3)
  await page.keyboard.press('Enter')
  await expect(segments(page, 'zh-Hans').nth(4)).toHaveClass(/is-active/)
  await expect(segments(page, 'en')).toHaveCount(before.length)
  await caretAt(page, 'en', 6)
  await page.keyboard.press('Enter')
  await expect(segments(page, 'zh-Hans')).toHaveCount(before.length + 1)
  await page.keyboard.press('Backspace')
  await expect(segments(page, 'zh-Hans')).toHaveCount(before.length)
})

test('pasted paragraphs become the inside of one segment; scripts and styles do not come in', async () => {
  const { page } = running
  await openForWork(page, complete)
  const segment = await caretAt(page, 'en', 4)
  const count = await segments(page, 'en').count()
  await segment.evaluate((element) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<p style="position:fixed">One <b>two</b></p><script>window.__pwn = 1</script><p onclick="x()">three <a href="javascript:x()">four</a></p>',
    )
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await expect(segment).toContainText('One two three four')
  await expect(segments(page, 'en')).toHaveCount(count)
  await expect(segment.locator('a')).toHaveCount(0)
  expect(await page.evaluate(() => '__pwn' in window)).toBe(false)
})
