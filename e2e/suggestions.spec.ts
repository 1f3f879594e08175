import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Language } from '../shared/locale.ts'
import { imeCompose, launch, type Running } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, openArticle, segments, select, stored, storedTexts } from './deskPage.ts'

const title = 'The Gauge That Nobody Reads'
const slug = 'the-gauge-that-nobody-reads'
let running: Running

test.beforeEach(async () => {
  running = await launch({ settings: {} })
  const { page } = running
  await openArticle(page, title)
  await page.evaluate(() => {
    Object.assign(window, { compositions: 0 })
    document.addEventListener('compositionstart', () => {
      const counted = window as unknown as { compositions: number }
      counted.compositions += 1
    })
  })
})
test.afterEach(async () => {
  expect(running.complaints).toEqual([])
  await running.close()
})

function compositions(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { compositions: number }).compositions)
}

interface Json {
  readonly type: string
  readonly text?: string
  readonly attrs?: {
    readonly suggested?: readonly { readonly by: string; readonly content: readonly Json[] }[]
  }
  readonly content?: readonly Json[]
}

/** What each segment was before its suggestions, as the library has it: a text for each layer. */
async function layers(page: Page, language: Language): Promise<string[][]> {
  await stored(page)
  const filter = { status: null, section: null, language: null, person: null }
  const page1 = { filter, sort: 'title', descending: false, from: 0, count: 500 } as const
  const list = await ask(page, 'articles', 'list', page1)
  const article = list.ok ? list.value.rows.find((row) => row.slug === slug) : undefined
  if (!article) throw new Error(`no article ${slug}`)
  const open = await ask(page, 'editions', 'open', { article: article.id })
  const edition = open.ok ? open.value.editions.find((each) => each.language === language) : undefined
  const found: string[][] = []
  const visit = (node: Json): void => {
    if (node.type === 'segment') {
      found.push((node.attrs?.suggested ?? []).map(({ content }) => textOf(content ?? [])))
    } else node.content?.forEach(visit)
  }
  visit(edition?.document as Json)
  return found
}

function textOf(content: readonly Json[]): string {
  return content.map(({ text }) => text ?? '').join('')
}

async function textAt(page: Page, language: Language, at: number): Promise<string> {
  await stored(page)
  return (await storedTexts(page, slug))[language]?.[at] ?? ''
}

/** What is shown as added in a segment; issues may cut it into several stretches. */
async function added(segment: Locator): Promise<string> {
  return (await segment.locator('.suggested-in').allTextContents()).join('')
}

async function suggest(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+E')
  await expect(page.locator('footer')).toContainText('Suggesting')
}

/** Puts the caret before a segment's first character. */
async function caretAtStart(page: Page, language: Language, at: number): Promise<void> {
  const segment = await caretAt(page, language, at)
  await segment.click({ position: { x: 3, y: 12 } })
  await page.keyboard.press('Home')
}

/** Where a composition is tried: what stands at the caret then. */
interface Place {
  readonly name: string
  readonly caret: (page: Page, language: Language) => Promise<unknown>
  /** The segment's text with what was composed in it. */
  readonly text: (before: string, composed: string) => string
}

const at = 4
const places: readonly Place[] = [
  {
    name: 'at the end',
    caret: (page, language) => caretAt(page, language, at),
    text: (before, composed) => before + composed,
  },
  {
    name: 'at the start',
    caret: (page, language) => caretAtStart(page, language, at),
    text: (before, composed) => composed + before,
  },
  {
    name: 'over a selection',
    caret: (page, language) => select(segments(page, language).nth(at), '11'),
    text: (before, composed) => before.replace('11', composed),
  },
  {
    name: 'over a selection at the start',
    caret: async (page, language) => {
      await caretAtStart(page, language, at)
      for (let times = 0; times < 2; times++) await page.keyboard.press('Shift+ArrowRight')
    },
    text: (before, composed) => composed + before.slice(2),
  },
]

test('composing in suggestion mode: text right, noted right, one composition, one step of undo', async () => {
  const { page } = running
  await page.getByRole('button', { name: 'Add the Traditional Chinese edition' }).click()
  await expect(segments(page, 'zh-Hant').first()).toHaveText('無人讀數的水尺')
  await suggest(page)
  let count = 0
  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    const segment = segments(page, language).nth(at)
    const original = await textAt(page, language, at)
    for (const { name, caret, text } of places) {
      await test.step(`${language}, ${name}`, async () => {
        await caret(page, language)
        // The candidates change before one is taken.
        await imeCompose(page, ['x', 'xi', 'xin', '心', '新', '新的'])
        await expect.poll(() => added(segment)).toBe('新的')
        expect(await compositions(page)).toBe(++count)
        expect(await textAt(page, language, at)).toBe(text(original, '新的'))
        expect((await layers(page, language))[at]).toEqual([original])
        await page.keyboard.press('Control+Z')
        await expect.poll(() => added(segment)).toBe('')
        expect(await textAt(page, language, at)).toBe(original)
        expect((await layers(page, language))[at]).toEqual([])
        await page.keyboard.press('Control+Shift+Z')
        await expect.poll(() => added(segment)).toBe('新的')
        expect((await layers(page, language))[at]).toEqual([original])
        // Inside what was suggested just now.
        await select(segment, '新')
        await page.keyboard.press('ArrowRight')
        await imeCompose(page, ['h', 'hao', '好'])
        expect(await compositions(page)).toBe(++count)
        await expect.poll(() => added(segment)).toBe('新好的')
        expect(await textAt(page, language, at)).toBe(text(original, '新好的'))
        expect((await layers(page, language))[at]).toEqual([original])
        await page.keyboard.press('Control+Z')
        // What was composed within half a second of the last is one step with it.
        await expect.poll(() => added(segment)).toMatch(/^(新的)?$/)
        if ((await added(segment)) !== '') await page.keyboard.press('Control+Z')
        await expect.poll(() => added(segment)).toBe('')
        expect(await textAt(page, language, at)).toBe(original)
        expect((await layers(page, language))[at]).toEqual([])
      })
    }
    await test.step(`${language}, given up`, async () => {
      await caretAt(page, language, at)
      await imeCompose(page, ['n', 'ni'], null)
      expect(await compositions(page)).toBe(++count)
      expect(await textAt(page, language, at)).toBe(original)
      expect((await layers(page, language))[at]).toEqual([])
    })
  }
})

test('suggestions are gone through, accepted and rejected by key and in the panel; undo brings each back', async () => {
  const { page } = running
  await suggest(page)
  const segment = await caretAt(page, 'zh-Hans', at)
  const original = await textAt(page, 'zh-Hans', at)
  await select(segment, '11')
  await imeCompose(page, ['s', 'shi', '十一'])
  await caretAt(page, 'zh-Hans', at)
  await page.keyboard.press('Backspace')
  await imeCompose(page, ['t', 'tan', '！'])
  const suggested = `${original.replace('11', '十一').slice(0, -1)}！`
  expect(await textAt(page, 'zh-Hans', at)).toBe(suggested)
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  const items = panel.getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText('Lin')

  // What was deleted is seen, or hidden, whatever the text is.
  await expect(segment.locator('.suggested-out').first()).toBeVisible()
  await page.keyboard.press('Alt+F9')
  await expect(segment.locator('.suggested-out').first()).toBeHidden()
  await page.keyboard.press('Alt+F9')

  await caretAt(page, 'zh-Hans', 0)
  await page.keyboard.press('F9')
  await expect(items.first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Control+Shift+F9')
  await expect(items).toHaveCount(1)
  expect(await textAt(page, 'zh-Hans', at)).toBe(`${original.slice(0, -1)}！`)
  await page.keyboard.press('Control+F9')
  await expect(items).toHaveCount(0)
  expect(await textAt(page, 'zh-Hans', at)).toBe(`${original.slice(0, -1)}！`)
  expect((await layers(page, 'zh-Hans'))[at]).toEqual([])
  await page.keyboard.press('Control+Z')
  await expect(items).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect(items).toHaveCount(2)
  expect(await textAt(page, 'zh-Hans', at)).toBe(suggested)
  expect((await layers(page, 'zh-Hans'))[at]).toEqual([original])
  await panel.getByRole('button', { name: 'Reject all' }).click()
  await expect(items).toHaveCount(0)
  expect(await textAt(page, 'zh-Hans', at)).toBe(original)
})

test('a suggested split stands in every edition, is rejected with its text as it was, and survives a restart', async () => {
  const { page } = running
  const count = await segments(page, 'zh-Hans').count()
  const [hans, en] = [await textAt(page, 'zh-Hans', at), await textAt(page, 'en', at)]
  await suggest(page)
  await select(segments(page, 'zh-Hans').nth(at), '11')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+T')
  await expect(segments(page, 'zh-Hans')).toHaveCount(count + 1)
  await expect(segments(page, 'en').nth(at + 1)).toHaveClass(/suggested-split/)
  await imeCompose(page, ['x', 'xin', '新'])
  await stored(page)
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  await expect(panel.getByRole('listitem')).toHaveCount(2)
  await panel.getByRole('button', { name: 'Reject all' }).click()
  await expect(segments(page, 'zh-Hans')).toHaveCount(count)
  expect(await textAt(page, 'zh-Hans', at)).toBe(hans)
  expect(await textAt(page, 'en', at)).toBe(en)
  await page.keyboard.press('Control+J')
  await expect(segments(page, 'zh-Hans')).toHaveCount(count - 1)
  await expect(segments(page, 'zh-Hans').nth(at).locator('.suggested-join')).toHaveCount(1)
  await stored(page)
  await page.reload()
  await expect(page.getByRole('option').first()).toBeVisible()
  await openArticle(page, title)
  await caretAt(page, 'zh-Hans', at)
  await page.keyboard.press('Control+Shift+E')
  await panel.getByRole('listitem').getByRole('button', { name: 'Reject' }).click()
  await expect(segments(page, 'zh-Hans')).toHaveCount(count)
  expect(await textAt(page, 'zh-Hans', at)).toBe(hans)
})

test('what follows a suggestion is one too, and goes with it', async () => {
  const { page } = running
  await page.getByRole('button', { name: 'Add the Traditional Chinese edition' }).click()
  const hant = segments(page, 'zh-Hant').nth(at)
  await expect(segments(page, 'zh-Hant').first()).toHaveText('無人讀數的水尺')
  const original = await textAt(page, 'zh-Hant', at)
  await suggest(page)
  await select(segments(page, 'zh-Hans').nth(at), '11')
  await imeCompose(page, ['j', 'jiang', '将近十二'])
  await expect.poll(() => added(hant)).toBe('將近十二')
  expect((await layers(page, 'zh-Hant'))[at]).toEqual([original])
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  await panel.getByRole('listitem').getByRole('button', { name: 'Reject' }).click()
  await expect(hant).toHaveText(original)
  expect((await layers(page, 'zh-Hant'))[at]).toEqual([])
})
