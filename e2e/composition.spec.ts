import { expect, test } from '@playwright/test'
import { imeCompose, launch, type Running } from './app.ts'
import { caretAt, column, openForWork, segments, stored, storedTexts } from './deskPage.ts'

const slug = 'a-river-has-no-head-office'
let running: Running

test.beforeEach(async () => {
  running = await launch({ settings: {} })
  const { page } = running
  await openForWork(page, 'A River Has No Head Office')
  await page.evaluate(() => {
    const counts = { compositionstart: 0 }
    Object.assign(window, { counts })
    document.addEventListener('compositionstart', () => counts.compositionstart++, true)
  })
})
test.afterEach(() => running.close())

function compositions(): Promise<number> {
  return running.page.evaluate(
    () => (window as unknown as { counts: { compositionstart: number } }).counts.compositionstart,
  )
}

test('Chinese is typed into a filled segment, at its end and inside it', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 4)
  const before = (await segment.textContent()) ?? ''
  await imeCompose(page, ['s', 'sh', 'shui', '水资源'])
  await expect(segment).toHaveText(`${before}水资源`)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await imeCompose(page, ['h', 'he', '河流'])
  const expected = `${before.slice(0, 1)}河流${before.slice(1)}水资源`
  await expect(segment).toHaveText(expected)
  expect(await compositions()).toBe(2)
  await stored(page)
  expect((await storedTexts(page, slug))['zh-Hans']?.[4]).toBe(expected)
})

test('Chinese is typed into an empty segment', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 4)
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Backspace')
  const empty = async () => (await segment.textContent()) === ''
  for (let times = 0; times < 5 && !(await empty()); times++) {
    await page.keyboard.press('Shift+Control+Home')
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Backspace')
  }
  await expect(segment).toHaveText('')
  await imeCompose(page, ['z', 'zhe', '这条河'])
  await expect(segment).toHaveText('这条河')
  expect(await compositions()).toBe(1)
  await page.keyboard.press('Control+Z')
  await expect(segment).not.toHaveText('这条河')
  await stored(page)
})

test('Chinese is typed over a selection inside a segment', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 4)
  const before = (await segment.textContent()) ?? ''
  for (let times = 0; times < 4; times++) await page.keyboard.press('Shift+ArrowLeft')
  await imeCompose(page, ['g', 'gai', '改过的'])
  await expect(segment).toHaveText(`${before.slice(0, -4)}改过的`)
  expect(await compositions()).toBe(1)
  await page.keyboard.press('Control+Z')
  await stored(page)
})

test('Chinese typed over a selection of several segments keeps the segments', async () => {
  const { page } = running
  const count = await segments(page, 'zh-Hans').count()
  const first = await caretAt(page, 'zh-Hans', 4)
  const second = segments(page, 'zh-Hans').nth(5)
  const before = (await first.textContent()) ?? ''
  await second.click({ modifiers: ['Shift'] })
  await imeCompose(page, ['x', 'xin', '新'])
  await expect(first).toHaveText(`${before}新`)
  await expect(segments(page, 'zh-Hans')).toHaveCount(count)
  await expect(segments(page, 'en')).toHaveCount(count)
  await stored(page)
  expect((await storedTexts(page, slug))['zh-Hans']?.[4]).toBe(`${before}新`)
})

test('nothing fires during composition: confirm waits, signs wait, the text is whole', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 4)
  const before = (await segment.textContent()) ?? ''
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'q', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: 'qu', selectionStart: 2, selectionEnd: 2 })
  await page.evaluate(() => {
    const target = document.activeElement ?? document.body
    const press = {
      key: 'Enter',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      isComposing: true,
      keyCode: 229,
    }
    target.dispatchEvent(new KeyboardEvent('keydown', press))
  })
  await expect(segment).toHaveClass(/is-active/)
  // Typed into the source meanwhile by another hand: its pair is checked, and its signs must wait.
  await session.send('Input.imeSetComposition', { text: 'quan', selectionStart: 4, selectionEnd: 4 })
  await session.send('Input.insertText', { text: '全,' })
  await expect(segment).toHaveText(`${before}全,`)
  await expect(segment.locator('[class*="issue-"]').first()).toBeVisible()
  expect(await compositions()).toBe(1)
  await session.detach()
})

test('a composition that is given up leaves the text as it was', async () => {
  const { page } = running
  const segment = await caretAt(page, 'zh-Hans', 4)
  const before = (await segment.textContent()) ?? ''
  await imeCompose(page, ['n', 'ni'], null)
  await expect(segment).toHaveText(before)
  await stored(page)
})

test('each column writes its own language', async () => {
  const { page } = running
  await page.keyboard.press('Alt+Shift+3')
  await expect(column(page, 'zh-Hant')).toHaveAttribute('lang', 'zh-Hant')
  await expect(column(page, 'zh-Hans')).toHaveAttribute('lang', 'zh-Hans')
  const families = await page.evaluate(() =>
    ['zh-Hans', 'zh-Hant'].map((language) => {
      const element = document.querySelector(`[data-language="${language}"]`)
      return element ? getComputedStyle(element).fontFamily : ''
    }),
  )
  expect(families[0]).toContain('CJK SC')
  expect(families[1]).toContain('CJK TC')
})
