import { isHan, type Language } from '../../locale.ts'
import { Boundaries } from '../../script/boundaries.ts'
import type { TermEntry } from '../../termbase/entry.ts'
import type { FoundTerm } from '../../termbase/recognise.ts'
import { type Region, targetsFor } from '../../termbase/rendering.ts'
import type { CheckContext } from '../spec.ts'

/** The terms of a text that are words of it: not 里根 in 这里根本, not the bank of West Bank, no verb of a noun. */
export function termsFound(text: string, language: Language, context: CheckContext): readonly FoundTerm[] {
  const found = context.recognise(text, language)
  if (found.length === 0) return found
  if (!isHan(language)) {
    const isHeadline = !/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]{4,}/u.test(text)
    return found.filter((each) => isOfKind(text, each) && (isHeadline || !isInName(text, each)))
  }
  const boundaries = new Boundaries(text)
  return found.filter(({ from, to }) => !isShort(text, from, to) || !boundaries.crosses(from, to))
}

/** Whether a term has hardly more than a word's length: a longer one does not come about by chance. */
function isShort(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^\p{Script=Han}+$/u.test(text.slice(from, to))
}

/**
 * Whether a word in -ed or -ing is a form of its term: a noun has none, and of a short one whose kind nobody said
 * it is likely another word (state and stated, fund and funding, train and trained).
 */
function isOfKind(text: string, { from, to, term }: FoundTerm): boolean {
  if (!/(?:ed|ing)$/iu.test(text.slice(from, to)) || /(?:ed|ing)s?$/iu.test(term.text)) return true
  if (term.partOfSpeech === 'noun' || term.partOfSpeech === 'name') return false
  return (term.partOfSpeech ?? '') !== '' || term.text.length >= 7
}

/**
 * Whether a term is a part of a longer name or word: one in small letters that stands with a capital beside other
 * capitals (West Bank), a single name before another word of a name (China Morning Post), by-election.
 */
function isInName(text: string, { from, to, term }: FoundTerm): boolean {
  if (/(?<![\p{L}-])(?:re|co|by|non)-$/iu.test(text.slice(Math.max(0, from - 5), from))) return true
  if (!/^\p{Lu}/u.test(text.slice(from, to)) || /^\p{Lu}+$/u.test(term.text)) return false
  const isBefore = /^[ -]\p{Lu}[\p{Ll}’']/u.test(text.slice(to, to + 4))
  if (/\p{Lu}/u.test(term.text)) return isBefore && !/[\s-]/u.test(term.text.trim())
  return isBefore || /\p{Lu}[\p{L}’'.-]*[ -]$/u.test(text.slice(Math.max(0, from - 40), from))
}

/**
 * The texts that may be written for an entry in a language, the best first: those of the region before those of
 * none; those of the other region only where there is nothing else. A Chinese entry without a term in this
 * script is written with those of the other.
 */
export function allowedTexts(entry: TermEntry, language: Language, context: CheckContext): readonly string[] {
  const region = regionOf(context)
  const own = writable(entry, language, region)
  if (own.length > 0 || !isHan(language) || entry.terms.some((term) => term.language === language)) return own
  return writable(entry, language === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant', region)
}

function writable(entry: TermEntry, language: Language, region: Region): readonly string[] {
  const all = targetsFor(entry, language, region).filter(({ status }) => status !== 'forbidden')
  const near = all.filter((term) => term.region === undefined || term.region === region)
  return (near.length > 0 ? near : all).map(({ text }) => text)
}

/** Where the readers are. */
export function regionOf(context: CheckContext): Region {
  return context.region === 'hk' ? 'hk' : 'tw'
}
