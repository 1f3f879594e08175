import { Trie } from 'opencc-js/core'
import type { Han } from '../locale.ts'
import type { Region } from './dictionary.ts'
import { type Exception, exceptionLevels, formsOf, isUsable } from './exception.ts'

/** A pair of forms with the region that it is for. */
export type FormPair = Pick<Exception, 'hans' | 'hant' | 'region'>

/** An entry of the termbase, as far as conversion needs it. */
export interface EntryForms {
  readonly terms: readonly {
    readonly language: string
    readonly text: string
    readonly status: 'preferred' | 'admitted' | 'forbidden'
    readonly region?: Region
  }[]
}

/** Finds the words that are settled before the dictionary, and the single characters settled where it has no phrase. */
export interface Matcher {
  /** Whether a match may not cut words in two, as it was not given for this text. */
  readonly careful: boolean
  wordAt(text: string, at: number): { readonly end: number; readonly value: string } | null
  single(character: string): string | undefined
}

const latin = /[\p{Script=Latin}\p{Nd}]/u

/** What holds, the weightiest list last; in one list a later pair replaces an earlier one of the same form. */
function makeMatcher(pairs: readonly FormPair[], to: Han, region: Region, careful: boolean): Matcher | null {
  const words = new Trie()
  const singles = new Map<string, string>()
  // Most places begin no word: this is told sooner than the trie tells it.
  const firsts = new Uint8Array(0x10000)
  let count = 0
  for (const pair of pairs) {
    if (!isUsable(pair) || (pair.region !== undefined && pair.region !== region)) continue
    const [from, put] = formsOf(pair, to)
    count++
    if ([...from].length === 1) singles.set(from, put)
    else {
      words.addWord(from, put)
      firsts[from.charCodeAt(0)] = 1
    }
  }
  if (count === 0) return null
  return {
    careful,
    single: (character) => singles.get(character),
    wordAt: (text, at) => {
      if (firsts[text.charCodeAt(at)] !== 1) return null
      const found = words.matchPrefix(text, at)
      return found && isWhole(text, at, found.end) ? found : null
    },
  }
}

/** Whether a stretch cuts no foreign word or number: AI is not in MAIN. */
function isWhole(text: string, from: number, to: number): boolean {
  const cuts = (at: number) => latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at))
  return !cuts(from) && !cuts(to)
}

/** What a library has decided, list by list. */
interface Lists {
  readonly exceptions?: readonly Exception[]
  readonly terms?: readonly EntryForms[]
  readonly vocabulary?: readonly FormPair[]
}

const made = new WeakMap<readonly unknown[], Map<string, Matcher | null>>()

/** The matchers of a library, the weightiest first. A list is read once: give the same array for the same list. */
export function matchersFor(lists: Lists, to: Han, region: Region): Matcher[] {
  const { exceptions = [], terms = [], vocabulary = [] } = lists
  const found = [
    remembered(exceptions, to, region, false, () => exceptionsByWeight(exceptions)),
    remembered(terms, to, region, true, () => terms.flatMap((entry) => termForms(entry, to, region))),
    remembered(vocabulary, to, region, true, () => [...vocabulary]),
  ]
  return found.filter((matcher) => matcher !== null)
}

function remembered(
  list: readonly unknown[],
  to: Han,
  region: Region,
  careful: boolean,
  pairs: () => readonly FormPair[],
): Matcher | null {
  if (list.length === 0) return null
  const known = made.get(list) ?? new Map<string, Matcher | null>()
  made.set(list, known)
  const key = `${to} ${region} ${careful}`
  const matcher = known.get(key)
  if (matcher !== undefined) return matcher
  const fresh = makeMatcher(pairs(), to, region, careful)
  known.set(key, fresh)
  return fresh
}

/** Library before article, either region's before the region's own: what comes later replaces. */
function exceptionsByWeight(exceptions: readonly Exception[]): Exception[] {
  const weight = ({ level, region }: Exception) => exceptionLevels.indexOf(level) * 2 + (region ? 1 : 0)
  return exceptions.filter(({ level }) => level !== 'occurrence').toSorted((a, b) => weight(a) - weight(b))
}

/** An entry's own forms in both scripts: each allowed one of the text's script with the best one of the other. */
function termForms({ terms }: EntryForms, to: Han, region: Region): FormPair[] {
  const allowed = (language: Han) =>
    terms
      .filter((term) => term.language === language && term.status !== 'forbidden')
      .filter((term) => term.region === undefined || term.region === region)
      .map((term) => ({ text: term.text.trim(), rank: rankOf(term, region) }))
      .toSorted((a, b) => a.rank - b.rank)
  const from = allowed(to === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant')
  const [best] = allowed(to)
  if (best === undefined) return []
  // Backwards, so that the preferred one of two equal forms replaces the other.
  return from.toReversed().map(({ text }) => {
    return to === 'zh-Hant' ? { hans: text, hant: best.text } : { hans: best.text, hant: text }
  })
}

function rankOf(term: EntryForms['terms'][number], region: Region): number {
  return (term.status === 'preferred' ? 0 : 2) + (term.region === region ? 0 : 1)
}
