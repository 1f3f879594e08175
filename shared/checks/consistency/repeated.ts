import { segmentText } from '../../language/segment.ts'
import type { Language } from '../../locale.ts'
import { matchKey, tokensOf } from '../../matching/tokens.ts'
import { isEmpty } from '../empty.ts'
import { remembering } from '../remembering.ts'
import type { ArticleCheck, PlacedFinding, SegmentPair } from '../spec.ts'
import { sameSourceSpec, sameTargetSpec } from './repeatedSpecs.ts'

interface Sides {
  readonly pair: SegmentPair
  /** What the text that may be repeated is compared by; the other one's key is only worked out where this one is. */
  readonly key: string
  /** Of a target with several sentences, those that it begins or ends with. */
  readonly parts?: readonly string[]
}

type Placed = { readonly segment: string; readonly facts: Sides }

/** A text that the article translates in two ways. */
export const sameSource: ArticleCheck<Sides> = {
  kind: 'article',
  spec: sameSourceSpec,
  applies: (source, target) => source !== target,
  facts: (pair) => sidesOf(pair, pair.source, pair.sourceLanguage),
  find: (all) => {
    return [...grouped(all).values()].flatMap((group) => {
      if (group.length < 2) return []
      const main = mostFrequent(group)
      return group.flatMap(({ segment, facts: { pair } }) =>
        main === undefined || targetKey(pair) === targetKey(main)
          ? []
          : [finding(segment, pair, 'sameSource.differs', { other: excerpt(main.target) }, [main.target])],
      )
    })
  },
}

/** One translation of texts that do not say the same, or that stands at the end or beginning of another one. */
export const sameTarget: ArticleCheck<Sides> = {
  kind: 'article',
  spec: sameTargetSpec,
  applies: (source, target) => source !== target,
  facts(pair) {
    const sides = sidesOf(pair, pair.target, pair.targetLanguage)
    return sides && { ...sides, parts: partsOf(pair.target, pair.targetLanguage) }
  },
  find: (all) => {
    const found: PlacedFinding[] = []
    const first = new Map<string, SegmentPair>()
    for (const { segment, facts } of all) {
      const { pair, key } = facts
      const known = first.get(key)
      if (known === undefined) first.set(key, pair)
      else if (differ(sourceWords(known), sourceWords(pair))) {
        const params = { other: excerpt(known.source) }
        found.push(finding(segment, pair, 'sameTarget.reused', params, null))
      }
    }
    for (const { segment, facts } of all) {
      const { pair, parts = [] } = facts
      const other = parts
        .map((part) => first.get(part))
        .find((known) => known !== undefined && known !== pair)
      if (other === undefined || speaksOf(sourceWords(pair), sourceWords(other))) continue
      const params = { other: excerpt(other.source) }
      found.push({ ...finding(segment, pair, 'sameTarget.part', params, null), severity: 'warning' })
    }
    return found
  },
}

/** Shorter texts than this many units of the language are repeated by chance: yes, 是的. */
const shortest: Readonly<Record<Language, number>> = { en: 3, 'zh-Hans': 5, 'zh-Hant': 5 }

function sidesOf(pair: SegmentPair, repeated: string, language: Language): Sides | null {
  const { source, target } = pair
  if (isEmpty(source) || isEmpty(target)) return null
  const isHeading = pair.block === 'heading' || pair.block === 'title'
  if (!hasUnits(repeated, language, isHeading ? 2 : shortest[language])) return null
  return { pair, key: keyOf(repeated, language) }
}

/** Beginnings and ends of a text, in whole sentences; of a long one only the first and the last few. */
const partsOf = remembering((text, language): readonly string[] => {
  const spans = segmentText(text, language)
  const parts = new Set<string>()
  for (let at = 1; at < Math.min(spans.length, mostSentences); at++) {
    for (const part of [text.slice(0, spans[at]?.from), text.slice(spans[spans.length - at]?.from)]) {
      if (hasUnits(part, language, shortestPart[language])) parts.add(keyOf(part, language))
    }
  }
  return [...parts]
})

const mostSentences = 6
const shortestPart: Readonly<Record<Language, number>> = { en: 5, 'zh-Hans': 8, 'zh-Hant': 8 }

const units = { en: /\p{L}+/gu, 'zh-Hans': /\p{Script=Han}/gu, 'zh-Hant': /\p{Script=Han}/gu } as const

/** Whether a text has so many words, or Chinese characters. */
export function hasUnits(text: string, language: Language, least: number): boolean {
  const unit = units[language]
  unit.lastIndex = 0
  for (let count = 0; count < least; count++) if (!unit.test(text)) return false
  return true
}

/** A text as repetitions are compared: without marks at its end, which follow the place and not the words. */
export const keyOf = remembering((text, language) =>
  matchKey(text, language)
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')
    .replace(/["'“”‘’「」『』]/gu, ''),
)

const wordsOf = remembering((text, language): ReadonlySet<string> => {
  const words = tokensOf(text, language).filter(({ kind }) => kind !== 'mark')
  return new Set(words.map(({ stem }) => stem))
})

/** Whether two texts have less than half of their words in common, and so do not say one thing in two ways. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length
  return common * 4 < one.size + other.size
}

/** Whether a text has half of the words of a shorter one, and so may say what that says. */
function speaksOf(text: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  return [...shorter].filter((word) => text.has(word)).length * 2 >= shorter.size
}

const targetKey = ({ target, targetLanguage }: SegmentPair): string => keyOf(target, targetLanguage)
const sourceWords = ({ source, sourceLanguage }: SegmentPair) => wordsOf(source, sourceLanguage)

function grouped(all: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const each of all) {
    const group = groups.get(each.facts.key)
    if (group) group.push(each)
    else groups.set(each.facts.key, [each])
  }
  return groups
}

/** Of a group the pair whose target is most frequent; of as frequent ones the first. */
function mostFrequent(group: readonly Placed[]): SegmentPair | undefined {
  const counts = new Map<string, { pair: SegmentPair; count: number }>()
  for (const {
    facts: { pair },
  } of group) {
    const known = counts.get(targetKey(pair))
    if (known) known.count += 1
    else counts.set(targetKey(pair), { pair, count: 1 })
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best)).pair
}

/** The beginning of a text, for a message. */
export function excerpt(text: string): string {
  const characters = Array.from(text.replaceAll('\uFFFC', '').trim())
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}

function finding(
  segment: string,
  { source, target }: SegmentPair,
  code: string,
  params: PlacedFinding['params'],
  suggestions: readonly string[] | null,
): PlacedFinding {
  // A text with a footnote's sign is no suggestion for another place.
  const isPlain = suggestions !== null && !(suggestions.join('') + target).includes('\uFFFC')
  return {
    segment,
    code,
    params,
    source: [0, source.length],
    target: [0, target.length],
    ...(isPlain ? { suggestions } : {}),
  }
}
