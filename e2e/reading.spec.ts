import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../shared/locale.ts'
import { imeCompose, launch, type Running, screenshot } from './app.ts'
import { column, openArticle, segments, stored, storedTexts, texts } from './deskPage.ts'

/** An article is read and corrected as prose, side by side; the tests go on from one another. */
test.describe.configure({ mode: 'serial' })

const title = 'Shade Is Infrastructure'
const slug = 'shade-is-infrastructure'
const three = ['en', 'zh-Hans', 'zh-Hant'] as const

let running: Running
test.beforeAll(async () => {
  running = await launch({ settings: { person: 'Wei', role: 'editor', theme: 'light' } })
  const { page } = running
  await openArticle(page, title)
  await page.keyboard.press('Alt+3')
  await page.getByRole('radiogroup', { name: 'Edition' }).getByRole('radio', { name: 'Simplified' }).check()
  const columns = page.getByRole('group', { name: 'Columns' })
  for (const name of ['English', 'Simplified Chinese', 'Traditional Chinese']) {
    const button = columns.getByRole('button', { name, exact: true })
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
  }
  for (const language of three) await expect(segments(page, language).first()).toBeVisible()
})
test.afterAll(() => running.close())

/** The number of a sentence that is the second of its paragraph, the same in every edition. */
async function secondSentence(page: Page): Promise<number> {
  const places = await segments(page, 'zh-Hans').evaluateAll((all) =>
    all.map((segment) => {
      const holder = segment.parentElement
      return holder?.tagName === 'P' && holder.querySelectorAll('.segment')[1] === segment
    }),
  )
  return places.indexOf(true)
}

/** Puts the caret into a sentence as a press on its text does, or selects from there to another place in it. */
async function caretIn(
  page: Page,
  language: Language,
  index: number,
  from: number,
  to: number | 'end' = from,
): Promise<void> {
  const segment = segments(page, language).nth(index)
  await segment.evaluate(
    (element, places) => {
      element.scrollIntoView({ block: 'center' })
      element.closest<HTMLElement>('[contenteditable]')?.focus()
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode as Text)
      const placeAt = (offset: number): [Node, number] => {
        let left = offset
        for (const node of nodes) {
          if (left <= node.length) return [node, left]
          left -= node.length
        }
        return [element, element.childNodes.length]
      }
      const length = nodes.reduce((sum, node) => sum + node.length, 0)
      const range = document.createRange()
      range.setStart(...placeAt(places.from))
      range.setEnd(...placeAt(places.to === 'end' ? length : places.to))
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    },
    { from, to },
  )
  await expect(segment).toHaveClass(/is-active/)
  await expect(column(page, language)).toHaveClass(/ProseMirror-focused/)
}

/** Counts the compositions that begin in the window from now on. */
async function countCompositions(page: Page): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const counted = { starts: 0 }
    document.addEventListener('compositionstart', () => counted.starts++, true)
    return counted
  })
  return () => count.evaluate(({ starts }) => starts)
}

test('three editions are read as prose, paragraph beside paragraph, sentence after sentence', async () => {
  const { page } = running
  const at = await secondSentence(page)
  const tops = await page.evaluate(
    (languages) =>
      languages.map((language) =>
        [...document.querySelectorAll(`[data-language="${language}"] > p`)].map((block) =>
          Math.round(block.getBoundingClientRect().top),
        ),
      ),
    three,
  )
  expect(tops[0]?.length).toBeGreaterThan(5)
  expect(tops[1]).toEqual(tops[0])
  expect(tops[2]).toEqual(tops[0])
  for (const language of three) {
    const [end, begin] = await segments(page, language).evaluateAll((all, no) => {
      const boxOf = (index: number) => [...(all[index]?.getClientRects() ?? [])]
      const [last, first] = [boxOf(no - 1).at(-1), boxOf(no)[0]]
      return [last, first].map((box) => ({
        top: box?.top ?? 0,
        left: box?.left ?? 0,
        right: box?.right ?? 0,
      }))
    }, at)
    const onOneLine = Math.abs((begin?.top ?? 0) - (end?.top ?? 0)) < 2
    // The second sentence goes on where the first ends, or the line was just full.
    const gap = (begin?.left ?? 0) - (end?.right ?? 0)
    if (onOneLine) expect(gap).toBeGreaterThanOrEqual(language === 'en' ? 2 : -1)
    if (onOneLine) expect(gap).toBeLessThan(12)
    else expect(begin?.left).toBeLessThan(end?.right ?? 0)
  }
  await screenshot(page, 'reading')
})

test('the sentence under the pointer and the sentence with the caret are marked in every column', async () => {
  const { page } = running
  const at = await secondSentence(page)
  await segments(page, 'zh-Hant').nth(at).hover()
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('linked-sentence') ?? [])].map((range) => {
          const { startContainer } = range as Range
          const segment = startContainer instanceof Element ? startContainer : startContainer.parentElement
          const languages = segment?.closest('[data-language]')?.getAttribute('data-language')
          return `${languages} ${segment?.getAttribute('data-id')}`
        }),
      ),
    )
    .toEqual(
      await Promise.all(
        three.map(async (each) => `${each} ${await segments(page, each).nth(at).getAttribute('data-id')}`),
      ),
    )
  await segments(page, 'zh-Hans').nth(at).click()
  for (const language of three) await expect(segments(page, language).nth(at)).toHaveClass(/is-active/)
  await page.keyboard.press('Alt+ArrowDown')
  for (const language of three) await expect(segments(page, language).nth(at + 1)).toHaveClass(/is-active/)
})

test('the caret goes from sentence to sentence, and stands at the end of one or the beginning of the next', async () => {
  const { page } = running
  const at = await secondSentence(page)
  const before = await texts(page, 'zh-Hans')
  await caretIn(page, 'zh-Hans', at, 0)
  await page.keyboard.insertText('甲')
  await expect(segments(page, 'zh-Hans').nth(at)).toHaveText(`甲${before[at]}`)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(segments(page, 'zh-Hans').nth(at - 1)).toHaveClass(/is-active/)
  await page.keyboard.insertText('乙')
  await expect(segments(page, 'zh-Hans').nth(at - 1)).toHaveText(`${before[at - 1]}乙`)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await texts(page, 'zh-Hans')).toEqual(before)
})

for (const language of ['zh-Hans', 'zh-Hant'] as const) {
  test(`${language} is composed in place: at a beginning, over a sentence, in an empty one, and cancelled`, async () => {
    const { page } = running
    const at = await secondSentence(page)
    const segment = segments(page, language).nth(at)
    // One Chinese edition follows the other: nothing of that is under way any more.
    await stored(page)
    const before = await texts(page, language)
    const compositions = await countCompositions(page)

    await caretIn(page, language, at, 0)
    await imeCompose(page, ['s', 'sh', '水'])
    await expect(segment).toHaveText(`水${before[at]}`)
    await page.keyboard.press('Control+z')
    await expect(segment).toHaveText(before[at] ?? '')

    await caretIn(page, language, at, 0)
    await imeCompose(page, ['s', 'sh'], null)
    await expect(segment).toHaveText(before[at] ?? '')
    await expect(column(page, language)).toHaveClass(/ProseMirror-focused/)
    await page.keyboard.insertText('再')
    await expect(segment).toHaveText(`再${before[at]}`)
    await page.keyboard.press('Control+z')
    await expect(segment).toHaveText(before[at] ?? '')

    await caretIn(page, language, at, 0, 'end')
    await imeCompose(page, ['h', 'he', '河水'])
    await expect(segment).toHaveText('河水')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await expect(segment).toHaveText('')
    await imeCompose(page, ['k', 'kan'], null)
    await expect(segment).toHaveText('')
    await imeCompose(page, ['k', 'kan', '看河。'])
    await expect(segment).toHaveText('看河。')
    expect(await compositions()).toBe(5)
    expect((await texts(page, language)).filter((_, no) => no !== at)).toEqual(
      before.filter((_, no) => no !== at),
    )
    for (let times = 0; times < 6 && (await segment.textContent()) !== before[at]; times++)
      await page.keyboard.press('Control+z')
    expect(await texts(page, language)).toEqual(before)
  })
}

test('a selection over two sentences is written over in one', async () => {
  const { page } = running
  const at = await secondSentence(page)
  const before = await texts(page, 'zh-Hans')
  await caretIn(page, 'zh-Hans', at, 0)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  for (let no = 0; no < 3; no++) await page.keyboard.press('Shift+ArrowRight')
  await imeCompose(page, ['h', '和'])
  const left = before[at - 1] ?? ''
  await expect(segments(page, 'zh-Hans').nth(at - 1)).toHaveText(`${left.slice(0, -1)}和`)
  await expect(segments(page, 'zh-Hans').nth(at)).toHaveText((before[at] ?? '').slice(1))
  for (let times = 0; times < 4 && (await texts(page, 'zh-Hans')).join() !== before.join(); times++)
    await page.keyboard.press('Control+z')
  expect(await texts(page, 'zh-Hans')).toEqual(before)
})

test('what is written here stands on the desk, at the same place and with the same undo', async () => {
  const { page } = running
  const at = await secondSentence(page)
  const segment = segments(page, 'zh-Hans').nth(at)
  const before = (await segment.textContent()) ?? ''
  await caretIn(page, 'zh-Hans', at, 2)
  await imeCompose(page, ['d', 'da', '大'])
  const after = `${before.slice(0, 2)}大${before.slice(2)}`
  await expect(segment).toHaveText(after)
  await stored(page)
  expect((await storedTexts(page, slug))['zh-Hans']?.[at]).toBe(after)

  await page.keyboard.press('Alt+2')
  await expect(page.locator('[data-reading]')).toHaveCount(0)
  await expect(segment).toHaveText(after)
  await expect(segment).toHaveClass(/is-active/)
  await expect(segment).toBeInViewport()
  await page.keyboard.press('Control+z')
  await expect(segment).toHaveText(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(segment).toHaveText(after)
  await page.keyboard.press('Alt+3')
  await expect(page.locator('[data-reading]')).toBeVisible()
  await expect(segment).toHaveText(after)
  await expect(segment).toBeInViewport()
  await page.keyboard.press('Control+z')
  await expect(segment).toHaveText(before)
  expect(running.complaints).toEqual([])
})
