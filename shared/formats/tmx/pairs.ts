import { type Language, languages } from '../../locale.ts'
import { scriptOf, tagLanguage } from './language.ts'
import type { TmxUnit } from './unit.ts'

/** Two languages of a unit, in the direction in which it was translated as far as the file says. */
export interface TmxPair {
  readonly sourceLanguage: Language
  readonly targetLanguage: Language
  readonly source: string
  readonly target: string
}

/** What became of a file's units beside pairs. */
export interface PairCounts {
  /** Texts by the tag of a language that is none of ours. */
  readonly otherLanguages: Map<string, number>
  /** Units without two texts in languages of ours. */
  unpaired: number
  /** Chinese texts whose script was told by their characters, and those that have no telling character. */
  byCharacters: number
  undecided: number
}

/** Texts of one unit beyond these are hardly translations; pairs grow with their square. */
const mostTexts = 32
const mostTags = 100

/** Counts of nothing yet. */
export function noCounts(): PairCounts {
  return { otherLanguages: new Map(), unpaired: 0, byCharacters: 0, undecided: 0 }
}

interface Text {
  readonly language: Language
  readonly text: string
}

/**
 * Makes pairs of units. Chinese without a script is `chinese` where that is said, else what its characters say, else
 * what most of the file's were so far. Each two languages make a pair: the source's first, then in the order of ours.
 */
export function pairing(
  counts: PairCounts,
  chinese: 'zh-Hans' | 'zh-Hant' | null,
): (unit: TmxUnit) => TmxPair[] {
  const seen = { 'zh-Hans': 0, 'zh-Hant': 0 }
  const bare = (text: string): Language => {
    if (chinese !== null) return chinese
    const script = scriptOf(text)
    if (script === null) counts.undecided++
    else {
      counts.byCharacters++
      seen[script]++
    }
    return script ?? (seen['zh-Hant'] > seen['zh-Hans'] ? 'zh-Hant' : 'zh-Hans')
  }
  const ours = (lang: string, text: string): Language | null => {
    const known = tagLanguage(lang)
    if (known !== null) return known === 'zh' ? bare(text) : known
    const { otherLanguages } = counts
    const tag = otherLanguages.has(lang) || otherLanguages.size < mostTags ? lang.slice(0, 40) : '…'
    otherLanguages.set(tag, (otherLanguages.get(tag) ?? 0) + 1)
    return null
  }
  return (unit) => {
    const texts: Text[] = []
    let source: Language | null = null
    for (const { lang, text } of unit.texts.slice(0, mostTexts)) {
      if (text === '') continue
      const language = ours(lang, text)
      if (language === null) continue
      if (source === null && isSource(unit.sourceLang, lang)) source = language
      texts.push({ language, text })
    }
    const pairs = pairsOf(texts, source ?? texts[0]?.language ?? 'en')
    if (pairs.length === 0) counts.unpaired++
    return pairs
  }
}

/** Whether a text is in the language that a unit was translated from: en is that of en-GB too. */
function isSource(sourceLang: string, lang: string): boolean {
  const [a, b] = [sourceLang.toLowerCase(), lang.toLowerCase()]
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

function pairsOf(texts: readonly Text[], source: Language): TmxPair[] {
  const order = [source, ...languages.filter((language) => language !== source)]
  const sorted = texts.length < 2 ? texts : texts.toSorted((a, b) => rank(order, a) - rank(order, b))
  return sorted.flatMap((from, at) =>
    sorted.slice(at + 1).flatMap((to): TmxPair[] =>
      from.language === to.language
        ? []
        : [
            {
              sourceLanguage: from.language,
              targetLanguage: to.language,
              source: from.text,
              target: to.text,
            },
          ],
    ),
  )
}

function rank(order: readonly Language[], { language }: Text): number {
  return order.indexOf(language)
}
