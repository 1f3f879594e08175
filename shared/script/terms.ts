import type { Han } from '../locale.ts'
import type { Region } from './dictionary.ts'
import { foldHan } from './fold.ts'
import type { EntryForms } from './matcher.ts'

type Form = EntryForms['terms'][number]
type Pair = readonly [hans: string, hant: string]

/**
 * The Chinese forms of a termbase that conversion is to hold to, one pair an entry. What is written first in one
 * script becomes what is written first in the other (特朗普 → 川普); of what may be written besides, each becomes
 * the same word of the other script or is left to the dictionary, so that 中国 does not grow into 中華人民共和國.
 */
export function settledForms(entries: readonly EntryForms[]): EntryForms[] {
  return entries.flatMap(({ terms }) => {
    const allowed = terms.filter(({ status, text }) => status !== 'forbidden' && text.trim() !== '')
    const [tw, hk] = [pairsIn(allowed, 'tw'), pairsIn(allowed, 'hk')]
    // Of equal forms the last holds: what is written first.
    return [...joined(tw.besides, hk.besides), ...joined(tw.first, hk.first)]
  })
}

/** The pairs of an entry in a region: the first choice of both scripts, and what may be written besides. */
function pairsIn(terms: readonly Form[], region: Region): { readonly [K in 'first' | 'besides']: Pair[] } {
  const forms = (language: Han) =>
    terms
      .filter((term) => term.language === language && (term.region ?? region) === region)
      .toSorted((a, b) => rankOf(a, region) - rankOf(b, region))
      .map(({ text }) => text.trim())
  const [hans, hant] = [forms('zh-Hans'), forms('zh-Hant')]
  const [first] = hans
  const [best] = hant
  if (first === undefined || best === undefined) return { first: [], besides: [] }
  const besides = hans.slice(1).flatMap((text): Pair[] => {
    const same = hant.find((other) => foldHan(other) === foldHan(text))
    return same === undefined || text === first ? [] : [[text, same]]
  })
  return { first: [[first, best]], besides }
}

/** Pairs of both regions as one entry, the others each with its region. */
function joined(tw: readonly Pair[], hk: readonly Pair[]): EntryForms[] {
  const has = (pairs: readonly Pair[], [hans, hant]: Pair) =>
    pairs.some((pair) => pair[0] === hans && pair[1] === hant)
  return [
    ...tw.filter((pair) => has(hk, pair)).map((pair) => entryOf(pair)),
    ...tw.filter((pair) => !has(hk, pair)).map((pair) => entryOf(pair, 'tw')),
    ...hk.filter((pair) => !has(tw, pair)).map((pair) => entryOf(pair, 'hk')),
  ]
}

function rankOf({ status, region }: Form, wanted: Region): number {
  return (status === 'preferred' ? 0 : 2) + (region === wanted ? 0 : 1)
}

function entryOf([hans, hant]: Pair, region?: Region): EntryForms {
  return {
    terms: [
      { language: 'zh-Hans', text: hans, status: 'preferred' },
      { language: 'zh-Hant', text: hant, status: 'preferred', ...(region === undefined ? {} : { region }) },
    ],
  }
}
