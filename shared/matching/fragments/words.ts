import { isHan, type Language } from '../../locale.ts'
import { foldHan } from '../../script/fold.ts'
import { common } from '../blocking.ts'
import { eachToken, type TokenKind } from '../scan.ts'

/** A token of a text with its UTF-16 place; equal tokens have equal keys. */
export interface Placed {
  readonly key: string
  readonly kind: TokenKind
  readonly from: number
  readonly to: number
}

// Of a text of many pages the first part is enough to find stretches in.
const mostTokens = 300
const mostUnits = 2000

/** The tokens of a text where they stand: words in English, characters in Chinese; of a long text the first. */
export function placedTokens(text: string): Placed[] {
  const folded = foldHan(text.slice(0, mostUnits))
  const tokens: Placed[] = []
  eachToken(folded, (from, to, kind) => {
    if (tokens.length < mostTokens) tokens.push({ key: folded.slice(from, to), kind, from, to })
  })
  return tokens
}

const particles = new Set(
  '的了是在和与及而也都就被把将對对从從向于於或但并並这這那其之以为為地得着着过過吗吧呢啊所',
)
const weak = new Set(
  'been being had do does did would could should may can if so than then there these those she her him them we our us you your i my me about into over after before between more most no up out also'.split(
    ' ',
  ),
)

/** Whether a token says something by itself: no mark, particle or word that stands everywhere. */
export function isTelling({ key, kind }: Placed): boolean {
  if (kind === 'mark') return false
  if (kind === 'han') return !particles.has(key)
  return !common.has(key) && !weak.has(key)
}

/** Whether a stretch may run over a token: not over marks, but for the dot inside a foreign name. */
export function breaks({ key, kind }: Placed): boolean {
  return kind === 'mark' && !/^[·・‧&]$/u.test(key)
}

const segmenters = new Map<Language, Intl.Segmenter>()

/** The offsets at which words of a text begin or end, as far as is known for Chinese. */
export function wordBorders(text: string, language: Language): ReadonlySet<number> {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const part = text.slice(0, mostUnits)
  const borders = new Set([part.length])
  for (const { index } of segmenter.segment(part)) borders.add(index)
  return borders
}

/** How long a translation of so many tokens is, in tokens of the other language: least and most. */
export function plausible(
  count: number,
  from: Language,
  to: Language,
): readonly [least: number, most: number] {
  if (isHan(from) === isHan(to)) return [Math.max(1, count - 2), count + 2]
  return isHan(to) ? [Math.max(2, count * 0.8), count * 3 + 2] : [Math.max(1, count * 0.25), count * 0.9 + 1]
}
