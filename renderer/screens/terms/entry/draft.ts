import type { EntryId } from '../../../../shared/ids.ts'
import type { terms } from '../../../../shared/ipc/domains/terms.ts'
import type { ParamsOf } from '../../../../shared/ipc/method.ts'
import { type Language, languages } from '../../../../shared/locale.ts'
import type { EntryKind, Holding, Term, TermEntry } from '../../../../shared/termbase/entry.ts'

/** An entry as the termbase takes it. */
export type PutEntry = ParamsOf<typeof terms.put>['entry']

/** A term in the making; the key tells it from its neighbours while it is typed. */
export interface DraftTerm extends Term {
  readonly key: number
}

/** A post over time in the making; its dates are as they were typed. */
export interface DraftHolding {
  readonly key: number
  readonly post: EntryId | null
  readonly organisation: EntryId | null
  readonly from: string
  readonly to: string
}

/** An entry as its form holds it: every language has a line, though it may be empty. */
export interface EntryDraft {
  readonly id: EntryId | null
  readonly kind: EntryKind
  readonly note: string
  readonly definition: string
  readonly source: string
  readonly image: string | undefined
  readonly links: readonly string[]
  readonly terms: readonly DraftTerm[]
  readonly holdings: readonly DraftHolding[]
}

/** Why a draft cannot be stored yet, by its part. */
export interface DraftProblems {
  readonly noTerm: boolean
  /** The keys of terms that stand there twice. */
  readonly twice: ReadonlySet<number>
  /** The keys of posts whose dates are none, or run backwards. */
  readonly dates: ReadonlySet<number>
}

let keys = 0
const newKey = () => ++keys

/** An entry as a form shows it. */
export function draftOf(entry: TermEntry): EntryDraft {
  const own = entry.terms.map((term): DraftTerm => ({ ...term, key: newKey() }))
  return {
    id: entry.id,
    kind: entry.kind,
    note: entry.note,
    definition: entry.definition ?? '',
    source: entry.source ?? '',
    image: entry.image,
    links: entry.links ?? [],
    terms: languages.flatMap((language) => {
      const inIt = own.filter((term) => term.language === language)
      return inIt.length > 0 ? inIt : [blankTerm(language, [])]
    }),
    holdings: (entry.holdings ?? []).map(({ post, organisation, from, to }) => ({
      key: newKey(),
      post,
      organisation,
      from: from ?? '',
      to: to ?? '',
    })),
  }
}

/** The form of an entry that is not stored yet. */
export function newDraft(kind: EntryKind, terms: readonly Term[] = []): EntryDraft {
  return { ...draftOf({ id: '' as EntryId, kind, note: '', terms }), id: null }
}

/** An empty line for a term: the first of a language is the one to use, later ones may be used. */
export function blankTerm(language: Language, terms: readonly Term[]): DraftTerm {
  const hasPreferred = terms.some((term) => term.language === language && term.status === 'preferred')
  return { key: newKey(), language, text: '', status: hasPreferred ? 'admitted' : 'preferred' }
}

/** An empty line for a post. */
export function blankHolding(): DraftHolding {
  return { key: newKey(), post: null, organisation: null, from: '', to: '' }
}

/** What is stored of a draft: without its empty lines and empty parts. */
export function entryFrom(draft: EntryDraft): PutEntry {
  const holdings = draft.holdings
    .filter(({ post, organisation }) => post !== null || organisation !== null)
    .map(
      ({ post, organisation, from, to }): Holding => ({
        post,
        organisation,
        from: from.trim() || null,
        to: to.trim() || null,
      }),
    )
  return {
    id: draft.id,
    kind: draft.kind,
    note: draft.note.trim(),
    terms: draft.terms.flatMap((term) => (term.text.trim() === '' ? [] : [termFrom(term)])),
    ...(draft.definition.trim() === '' ? {} : { definition: draft.definition.trim() }),
    ...(draft.source.trim() === '' ? {} : { source: draft.source.trim() }),
    ...(draft.image === undefined ? {} : { image: draft.image }),
    ...(draft.links.length === 0 ? {} : { links: [...draft.links] }),
    ...(holdings.length === 0 ? {} : { holdings }),
  }
}

/** A stored entry as it can be put back, as when a change is undone. */
export function putOf(entry: TermEntry): PutEntry {
  return entryFrom(draftOf(entry))
}

/** What keeps a draft from being stored. */
export function problemsOf(draft: EntryDraft): DraftProblems {
  const seen = new Map<string, number>()
  const twice = new Set<number>()
  for (const { key, language, text, region } of draft.terms) {
    if (text.trim() === '') continue
    const name = `${language} ${region ?? ''} ${text.trim()}`
    if (seen.has(name)) twice.add(key)
    seen.set(name, key)
  }
  const dates = draft.holdings.filter(({ from, to }) => !isSpan(from.trim(), to.trim()))
  return { noTerm: seen.size === 0, twice, dates: new Set(dates.map(({ key }) => key)) }
}

/** Whether a draft can be stored. */
export function isSound({ noTerm, twice, dates }: DraftProblems): boolean {
  return !noTerm && twice.size === 0 && dates.size === 0
}

/** Whether a link can be kept. */
export function isLink(text: string): boolean {
  return /^https:\/\/[^\s/]+\S*$/.test(text) && text.length <= 2000
}

/** Terms added to an entry that has some: none twice, and what is preferred already stays the one. */
export function withTerms(entry: TermEntry, added: readonly Term[]): PutEntry {
  const known = putOf(entry)
  const terms: Term[] = [...known.terms]
  for (const term of added) {
    const same = terms.some((each) => each.language === term.language && each.text === term.text)
    if (same) continue
    const preferred = terms.some((each) => each.language === term.language && each.status === 'preferred')
    terms.push(preferred && term.status === 'preferred' ? { ...term, status: 'admitted' } : term)
  }
  return { ...known, terms }
}

function termFrom({ language, text, status, region, partOfSpeech, exactCase, note }: DraftTerm): Term {
  return {
    language,
    text: text.trim(),
    status,
    ...(region === undefined || language !== 'zh-Hant' ? {} : { region }),
    ...(partOfSpeech ? { partOfSpeech } : {}),
    ...(exactCase === undefined ? {} : { exactCase }),
    ...(note?.trim() ? { note: note.trim() } : {}),
  }
}

const moment = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

function isSpan(from: string, to: string): boolean {
  if ((from !== '' && !moment.test(from)) || (to !== '' && !moment.test(to))) return false
  // As exact as both are: 2019 to 2019-03 is no step backwards.
  const exact = Math.min(from.length, to.length)
  return from === '' || to === '' || from.slice(0, exact) <= to.slice(0, exact)
}
