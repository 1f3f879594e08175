import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../shared/locale.ts'
import { ask } from './ask.ts'

/** The column of an edition on the desk. */
export function column(page: Page, language: Language): Locator {
  return page.locator(`[data-language="${language}"]`)
}

/** The segments of an edition on the desk, in order. */
export function segments(page: Page, language: Language): Locator {
  return column(page, language).locator('.segment')
}

/** The texts of all segments of an edition as they stand on the screen. */
export function texts(page: Page, language: Language): Promise<string[]> {
  return segments(page, language).allTextContents()
}

/** Opens an article of the library on the desk by a part of its title, as a person does. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Alt+1')
  const row = page.getByRole('option').filter({ hasText: title })
  await row.click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(segments(page, 'en').first()).toBeVisible()
}

/** The same for an article whose editions are approved: it is reopened before. */
export async function openForWork(page: Page, title: string): Promise<void> {
  // The library of a first start is still being made.
  await expect(page.getByRole('option').filter({ hasText: title })).toBeVisible({ timeout: 30_000 })
  const filter = { status: null, section: null, language: null, person: null }
  const query = { filter, sort: 'title', descending: false, from: 0, count: 500 } as const
  const list = await ask(page, 'articles', 'list', query)
  const rows = list.ok ? list.value.rows : []
  const found = rows.find((row) => row.editions.some((edition) => edition.title === title))
  if (!found) throw new Error(`no article ${title}`)
  for (const { language, status } of found.editions) {
    if (status !== 'approved' && status !== 'published') continue
    const reopening = {
      article: found.id,
      language,
      act: 'reopen',
      note: 'To be worked on.',
      version: null,
    } as const
    const answer = await ask(page, 'workflow', 'act', reopening)
    if (!answer.ok) throw new Error(answer.error)
  }
  await openArticle(page, title)
}

/** Puts the caret at the end of a segment. */
export async function caretAt(page: Page, language: Language, index: number): Promise<Locator> {
  const segment = segments(page, language).nth(index)
  await segment.scrollIntoViewIfNeeded()
  await segment.click()
  await page.keyboard.press('End')
  await expect(segment).toHaveClass(/is-active/)
  return segment
}

/** Waits until the desk says that everything is stored. */
export async function stored(page: Page): Promise<void> {
  await expect(page.locator('footer [data-saving="saved"]')).toBeVisible()
}

/** The documents of an article as the library holds them: segment texts by language. */
export async function storedTexts(page: Page, slug: string): Promise<Record<string, string[]>> {
  const filter = { status: null, section: null, language: null, person: null }
  const list = await ask(page, 'articles', 'list', {
    filter,
    sort: 'title',
    descending: false,
    from: 0,
    count: 500,
  })
  const article = list.ok ? list.value.rows.find((row) => row.slug === slug) : undefined
  if (!article) throw new Error(`no article ${slug}`)
  const open = await ask(page, 'editions', 'open', { article: article.id })
  if (!open.ok) throw new Error(open.error)
  return Object.fromEntries(
    open.value.editions.map(({ language, document }) => [language, segmentTexts(document)]),
  )
}

interface Json {
  readonly type: string
  readonly text?: string
  readonly content?: readonly Json[]
}

function segmentTexts(document: unknown): string[] {
  const found: string[] = []
  const visit = (node: Json): void => {
    if (node.type === 'segment') found.push((node.content ?? []).map(({ text }) => text ?? '').join(''))
    else node.content?.forEach(visit)
  }
  visit(document as Json)
  return found
}

/** Selects words of a segment as with the mouse: from their first character to their last. */
export async function select(segment: Locator, words: string): Promise<void> {
  await segment.scrollIntoViewIfNeeded()
  const place = await segment.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      if (first && last)
        return {
          from: [first.left + 1, first.top + first.height / 2],
          to: [last.right - 1, last.top + last.height / 2],
        }
    }
    throw new Error(`no ${wanted}`)
  }, words)
  const { mouse } = segment.page()
  await mouse.move(place.from[0] ?? 0, place.from[1] ?? 0)
  await mouse.down()
  await mouse.move(place.to[0] ?? 0, place.to[1] ?? 0, { steps: 4 })
  await mouse.up()
  await expect.poll(() => segment.page().evaluate(() => getSelection()?.toString() ?? '')).toBe(words)
  await expect(segment).toHaveClass(/is-active/)
}
