import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { SearchHit } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { statement } from '../storage/statement.ts'
import { searchEditions } from '../storage/tables/search.ts'
import { foldForSearch, matchExpression, type Phrase, phrasesOf } from '../storage/tokens.ts'
import type { Library } from './library.ts'

/** Longer queries are cut here: what a person looks for is shorter. */
const longestQuery = 1000

interface EditionHead {
  readonly no: number
  readonly article: ArticleId
  readonly slug: string
  readonly title: string
  readonly language: Language
}

interface Sentence {
  readonly segment: SegmentId
  readonly text: string
  readonly marks: [from: number, to: number][]
  /** How many of the phrases it has. */
  readonly found: number
}

/** Sentences that hold a query's words, editions with them in the title first, then the newest. */
export function search(library: Library, query: string, most: number): SearchHit[] {
  const phrases = phrasesOf(query.slice(0, longestQuery))
  if (phrases.length === 0 || most === 0) return []
  const editions = findEditions(library, phrases, most)
  const each = Math.max(1, Math.floor(most / Math.max(1, editions.length)))
  return editions
    .flatMap((no) => {
      const edition = headOfHit(library, no)
      return edition === null ? [] : hitsIn(library, edition, phrases, each)
    })
    .slice(0, most)
}

function findEditions(library: Library, phrases: readonly Phrase[], most: number): number[] {
  const expression = matchExpression(phrases)
  const titled = searchEditions(library.db, `title : (${expression})`, most)
  const found = titled.length >= most ? [] : searchEditions(library.db, expression, most)
  return [...new Set([...titled, ...found])].slice(0, most)
}

function hitsIn(
  library: Library,
  edition: EditionHead,
  phrases: readonly Phrase[],
  most: number,
): SearchHit[] {
  const sentences: Sentence[] = []
  let best = 0
  for (const { id, text } of sentencesOf(library, edition.no)) {
    const sentence = marked(id, text, phrases)
    if (sentence.found === 0) continue
    sentences.push(sentence)
    best = Math.max(best, sentence.found)
    if (most === 1 && best === phrases.length) break
  }
  return sentences
    .filter(({ found }) => found === best)
    .slice(0, most)
    .map(({ segment, text, marks }) => ({
      article: edition.article,
      slug: edition.slug,
      title: edition.title,
      language: edition.language,
      segment,
      text,
      marks,
    }))
}

function marked(segment: SegmentId, text: string, phrases: readonly Phrase[]): Sentence {
  const folded = foldForSearch(text)
  const ranges: [from: number, to: number][] = []
  let found = 0
  for (const { pattern } of phrases) {
    const before = ranges.length
    for (const hit of folded.matchAll(pattern)) ranges.push([hit.index, hit.index + hit[0].length])
    if (ranges.length > before) found += 1
  }
  return { segment, text, found, marks: merged(ranges) }
}

/** Ranges in order, those that overlap or touch as one. */
function merged(ranges: [from: number, to: number][]): [from: number, to: number][] {
  const joined: [from: number, to: number][] = []
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

function headOfHit(library: Library, edition: number): EditionHead | null {
  return (
    statement<[number], EditionHead>(
      library.db,
      `SELECT e.no, e.article, a.slug, e.title, e.language FROM edition e JOIN article a ON a.id = e.article
       WHERE e.no = ? AND a.deleted_at IS NULL`,
    ).get(edition) ?? null
  )
}

function sentencesOf(library: Library, edition: number): { readonly id: SegmentId; readonly text: string }[] {
  return statement<[number], { id: SegmentId; text: string }>(
    library.db,
    'SELECT id, text FROM segment WHERE edition = ? ORDER BY ordinal',
  ).all(edition)
}
