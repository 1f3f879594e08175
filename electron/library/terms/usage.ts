import type { ArticleId, EntryId, SegmentId } from '../../../shared/ids.ts'
import type { EntryUsage, EntryUse } from '../../../shared/ipc/domains/termAnswers.ts'
import { stem } from '../../../shared/language/inflection.ts'
import { isHan, type Language, languages } from '../../../shared/locale.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { TermEntry, TermStatus } from '../../../shared/termbase/entry.ts'
import {
  type FoundTerm,
  makeRecogniser,
  type Recogniser,
  termsFor,
} from '../../../shared/termbase/recognise.ts'
import { statement } from '../../storage/statement.ts'
import { searchEditions } from '../../storage/tables/search.ts'
import { matchExpression, phrasesOf } from '../../storage/tokens.ts'
import type { Library } from '../library.ts'
import { storedEntry } from './list.ts'

const worst: readonly TermStatus[] = ['forbidden', 'admitted', 'preferred']

/** Editions that are looked through at most, for each language: a word that stands everywhere needs no more. */
const mostEditions = 500

interface Edition {
  readonly no: number
  readonly article: ArticleId
  readonly slug: string
  readonly title: string
  readonly language: Language
}

/** Segments of the library in which an entry's terms stand as the recogniser sees them, newest editions first. */
export function usageOf(
  library: Library,
  id: EntryId,
  language: Language | null,
  most: number,
): Result<EntryUsage, 'not-found'> {
  const stored = storedEntry(library, id)
  if (!stored.ok) return stored
  const { entry } = stored.value
  const finders = new Map<Language, Recogniser>(
    languages
      .filter((each) => language === null || each === language)
      .map((each) => [each, makeRecogniser([entry], each)]),
  )
  const uses: EntryUse[] = []
  const editions = editionsWith(library, entry)
  for (const no of editions.slice(0, mostEditions)) {
    if (uses.length > most) break
    const edition = editionOf(library, no)
    const find = edition && finders.get(edition.language)
    if (edition && find) uses.push(...usesIn(library, edition, find))
  }
  return ok({ uses: uses.slice(0, most), more: uses.length > most || editions.length > mostEditions })
}

/** Editions that may have a term of an entry: the index knows no inflection, so English words are cut to their stems. */
function editionsWith(library: Library, entry: TermEntry): number[] {
  const queries = new Set(
    languages.flatMap((language) =>
      termsFor(entry, language).map(({ text }) => (isHan(language) ? text : stemsOf(text))),
    ),
  )
  const found = new Set<number>()
  for (const query of queries) {
    const phrases = phrasesOf(query)
    if (phrases.length === 0) continue
    for (const no of searchEditions(library.db, matchExpression(phrases), mostEditions + 1)) found.add(no)
  }
  return [...found].sort((a, b) => b - a)
}

function stemsOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map((word) => {
      const root = stem(word).replace(/y$/u, '')
      return word.toLowerCase().startsWith(root) ? root : word
    })
    .join(' ')
}

function editionOf(library: Library, no: number): Edition | null {
  return (
    statement<[number], Edition>(
      library.db,
      `SELECT e.no, e.article, a.slug, e.title, e.language FROM edition e JOIN article a ON a.id = e.article
       WHERE e.no = ? AND a.deleted_at IS NULL`,
    ).get(no) ?? null
  )
}

function usesIn(library: Library, { no, ...edition }: Edition, find: Recogniser): EntryUse[] {
  return statement<[number], { id: SegmentId; text: string }>(
    library.db,
    'SELECT id, text FROM segment WHERE edition = ? ORDER BY ordinal',
  )
    .all(no)
    .flatMap(({ id, text }) => {
      const found = find(text)
      return found.length === 0 ? [] : [{ ...edition, segment: id, text, ...marked(found) }]
    })
}

function marked(found: readonly FoundTerm[]): Pick<EntryUse, 'marks' | 'status'> {
  const marks = [...new Map(found.map(({ from, to }) => [`${from}-${to}`, [from, to] as const])).values()]
  const status = worst.find((each) => found.some(({ term }) => term.status === each)) ?? 'preferred'
  return { marks, status }
}
