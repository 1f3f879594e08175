import { isHan } from '../../locale.ts'
import type { ArticleCheck, PlacedFinding } from '../spec.ts'
import { firstMentionSpec } from './nameSpecs.ts'
import { keyOf } from './names/latinNames.ts'
import { type Mention, namesOf, sure } from './names/mentions.ts'

interface Facts {
  readonly people: readonly Mention[]
  /** The names in brackets in the target, as names are compared, and where they stand. */
  readonly originals: readonly {
    readonly words: readonly string[]
    readonly from: number
    readonly to: number
  }[]
}

const bracket = /[(（]([^()（）\p{Script=Han}]{2,80})[)）]/gu
const outside = new Set(['title', 'standfirst', 'heading', 'figure', 'footnote'])

/**
 * The rule of the first mention: a foreign person comes with the full name and, in brackets, the original where
 * the text first speaks of them, and without it later. Headlines, captions and notes do not count.
 */
export const firstMention: ArticleCheck<Facts> = {
  kind: 'article',
  spec: firstMentionSpec,
  applies: (source, target) => !isHan(source) && isHan(target),
  facts(pair, context) {
    const names = namesOf(pair, context)
    if (names === null || outside.has(names.block)) return null
    const originals = [...pair.target.matchAll(bracket)].map(({ index, 0: all, 1: inner = '' }) => ({
      words: inner.split(/[\s,，]+/u).map(keyOf),
      from: index,
      to: index + all.length,
    }))
    return { people: peopleOf(names.mentions), originals }
  },
  find(all, context) {
    const dotted = new Set<string>()
    for (const { facts } of all) for (const one of facts.people) if (one.isDotted) dotted.add(familyOf(one))
    const met = new Set<string>()
    const found: PlacedFinding[] = []
    for (const { segment, facts } of all) {
      for (const mention of facts.people) {
        const family = familyOf(mention)
        if (!dotted.has(family)) continue
        const original = facts.originals.find(({ words }) => words.includes(family))
        if (!met.has(family)) {
          met.add(family)
          found.push(...first(segment, mention, original !== undefined))
        } else if (original !== undefined && context.option?.('again') !== false) {
          found.push({
            segment,
            code: 'firstMention.again',
            params: { name: mention.whole ?? mention.latin },
            source: mention.latinRange,
            target: [original.from, original.to],
          })
        }
      }
    }
    return found
  },
}

/** What a person is told by: the family name, whether alone or behind the others. */
function familyOf({ latin }: Mention): string {
  return keyOf(latin.split(/[ \u00A0]/u).at(-1) ?? '')
}

/** Family names and whole names, each person once; a first name belongs to the family name behind it. */
function peopleOf(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return mentions
    .filter(({ key, score, known, isPerson }) =>
      known === null ? score >= sure && !key.includes(' ') : isPerson,
    )
    .toSorted((a, b) => a.hanRange[0] - b.hanRange[0])
    .filter((mention) => {
      const family = familyOf(mention)
      return !seen.has(family) && seen.add(family)
    })
}

function first(segment: string, mention: Mention, hasOriginal: boolean): PlacedFinding[] {
  const { whole, latin, han, latinRange, hanRange, isDotted } = mention
  const found: PlacedFinding[] = []
  const place = { segment, source: latinRange, target: hanRange }
  if (whole !== null && !isDotted)
    found.push({ ...place, code: 'firstMention.full', params: { name: whole } })
  if (!hasOriginal) {
    const name = whole ?? latin
    found.push({
      ...place,
      code: 'firstMention.original',
      params: { name },
      suggestions: [`${han}（${name}）`],
    })
  }
  return found
}
