import type { Author } from '../document/article.ts'
import type { EntryId } from '../ids.ts'
import { isHan, type Language, type LocalText, languages } from '../locale.ts'
import { convert } from '../script/convert.ts'
import type { Holding, Term, TermEntry } from './entry.ts'
import { termKey } from './key.ts'

export type Region = 'tw' | 'hk'

/** How an entry is written in a language: a preferred term, else an admitted one; null where it has neither. */
export function renderingOf(entry: TermEntry, language: Language, region: Region): Term | null {
  const [best] = targetsFor(entry, language, region)
  return best === undefined || best.status === 'forbidden' ? null : best
}

/**
 * The terms to write for an entry in a language, the best first: preferred before admitted, of the region before
 * of none; those of the other region come late, forbidden ones last. Only the language's own terms.
 */
export function targetsFor(entry: TermEntry, language: Language, region: Region): readonly Term[] {
  const own = entry.terms.filter((term) => term.language === language)
  return own
    .map((term, at) => ({ term, at, rank: rankOf(term, region) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ term }) => term)
}

function rankOf({ status, region: own }: Term, region: Region): number {
  if (status === 'forbidden') return 9
  const place = own === region ? 0 : own === undefined ? 1 : 4
  return place + (status === 'preferred' ? 0 : 2)
}

/**
 * An entry's text in a language, also where it has only the other Chinese script: then converted. null where it
 * has no term to write for it.
 */
export function writtenIn(entry: TermEntry, language: Language, region: Region): string | null {
  const own = renderingOf(entry, language, region)
  if (own !== null || !isHan(language)) return own?.text ?? null
  const other = renderingOf(entry, language === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant', region)
  return other === null ? null : convert(other.text, { to: language, region }).text
}

/** The posts that a person held on a date (ISO 8601, as exact as is known); '' asks for those held still. */
export function holdingsAt(entry: TermEntry, date: string): readonly Holding[] {
  return (entry.holdings ?? []).filter(({ from, to }) => {
    if (date === '') return to === null
    return (from === null || from <= date) && (to === null || date <= `${to}~`)
  })
}

/** A part of a byline that is written otherwise than the termbase prefers. */
interface BylineDifference {
  readonly part: 'name' | 'post' | 'affiliation'
  readonly language: Language
  readonly written: string
  readonly preferred: string
}

/** What a termbase knows of an author. */
export interface KnownAuthor {
  /** The person's entry; null where the termbase has none, or several. */
  readonly entry: EntryId | null
  /** The author with what was missing filled in from the termbase. */
  readonly completed: Author
  readonly differs: readonly BylineDifference[]
}

/** What authors are looked up in. */
export interface People {
  /** Entries that have a term with this key (see `termKey`). */
  withTerm(key: string): readonly TermEntry[]
  withId(id: EntryId): TermEntry | undefined
}

/**
 * Completes an author of a byline from the termbase: the name's missing languages, and, where the byline says
 * nothing of post and affiliation at all, those that the person held on the date. What is written stays, but
 * where the termbase prefers another form that is told. A name that fits several people is left alone.
 */
export function knownAuthor(author: Author, people: People, date: string, region: Region): KnownAuthor {
  const person = personOf(author, people)
  const silent = [author.post, author.affiliation].every((text) =>
    Object.values(text).every((each) => !each?.trim()),
  )
  const holding = person !== null && silent ? holdingsAt(person, date)[0] : undefined
  const held = (id: EntryId | null | undefined): TermEntry | null => (id && people.withId(id)) || null
  const sources = {
    name: person,
    post: entryFor(author.post, people, 'post') ?? held(holding?.post),
    affiliation: entryFor(author.affiliation, people, 'organisation') ?? held(holding?.organisation),
  }
  const completed = { ...author }
  const differs: BylineDifference[] = []
  for (const part of ['name', 'post', 'affiliation'] as const) {
    const source = sources[part]
    if (source === null) continue
    const texts: { [L in Language]?: string } = { ...author[part] }
    for (const language of languages) {
      const preferred = writtenIn(source, language, region)
      if (preferred === null) continue
      const written = texts[language]?.trim() ?? ''
      if (written === '') texts[language] = preferred
      else if (!isRendering(source, language, written, preferred)) {
        differs.push({ part, language, written, preferred })
      }
    }
    completed[part] = texts
  }
  return { entry: person?.id ?? null, completed, differs }
}

/** Whether what is written is the preferred form, or the entry's own preferred or admitted term for nobody's region. */
function isRendering(entry: TermEntry, language: Language, written: string, preferred: string): boolean {
  if (written === preferred) return true
  return entry.terms.some(
    (term) => term.language === language && term.text === written && term.status === 'preferred',
  )
}

function personOf({ name }: Author, people: People): TermEntry | null {
  return entryFor(name, people, 'person')
}

/** The one entry of a kind that has a term for what is written; null where none or several do. */
function entryFor(text: LocalText, people: People, kind: TermEntry['kind']): TermEntry | null {
  const found = languages.map((language) => {
    const written = text[language]?.trim() ?? ''
    if (written === '') return null
    return people.withTerm(termKey({ language, text: written })).filter((entry) => entry.kind === kind)
  })
  const hits = found.filter((entries) => entries !== null && entries.length > 0) as TermEntry[][]
  // Several people may share a name in one language; what all languages agree on is the person.
  const [first = [], ...rest] = hits
  const common = first.filter((entry) => rest.every((entries) => entries.includes(entry)))
  return common.length === 1 ? (common[0] ?? null) : null
}
