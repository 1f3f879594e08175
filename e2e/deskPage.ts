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
