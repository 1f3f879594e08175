import { isHan, type Language } from '../../locale.ts'
import type { Fragment, TranslationUnit } from '../match.ts'
import { penaltyOf } from '../penalties.ts'
import { cover, longestRuns, maximalRuns, numbering, type Run } from './shared.ts'
import { likelyTranslation, type Part, type Target, targetOf } from './translation.ts'
import { isTelling, type Placed, placedTokens, wordBorders } from './words.ts'

/** What fragments may be helped by, and how many are wanted. */
export interface FragmentOptions {
  readonly limit?: number
  /** What the termbase has for a stretch in the target language, the best first. */
  readonly renderings?: (text: string) => readonly string[]
  /** A stretch of a unit's target in the script that is wanted. */
  readonly inScript?: (part: Part) => string
}

interface Candidate {
  readonly unit: TranslationUnit
  readonly tokens: readonly Placed[]
  readonly target: Target
  /** For each token of the query, how long the longest run is that ends with it and stands here. */
  readonly longest: Uint16Array
}

/**
 * The longest stretches that a text shares with units of the memory, without overlaps, the longest first: in English at
 * least two words that say something, in Chinese four characters; three in two units, or two, if it is known
 * what they were translated as. With each what it was most likely translated as, null where that is not sure.
 */
export function fragmentsOf(
  { text, language }: { readonly text: string; readonly language: Language },
  units: readonly TranslationUnit[],
  options: FragmentOptions = {},
): Fragment[] {
  const tokens = placedTokens(text)
  const numbersOf = numbering()
  const numbers = numbersOf(tokens)
  const candidates = units.map((unit): Candidate => {
    const own = placedTokens(unit.source)
    return { unit, tokens: own, target: targetOf(unit), longest: longestRuns(numbers, numbersOf(own)) }
  })
  const havingOf = remembered(({ first, end }) =>
    candidates.filter(({ longest }) => (longest[end - 1] ?? 0) >= end - first),
  )
  const placeOf = ({ first, end }: Run): { from: number; to: number } => ({
    from: tokens[first]?.from ?? 0,
    to: tokens[end - 1]?.to ?? 0,
  })
  const translated = remembered((run) => {
    const { from, to } = placeOf(run)
    const stretch = { text: text.slice(from, to), tokens: tokens.slice(run.first, run.end), language }
    return translationOf(stretch, havingOf(run), candidates, options)
  })
  const borders = isHan(language) ? wordBorders(text, language) : null
  const isWhole = (run: Run): boolean => {
    const { from, to } = placeOf(run)
    return borders === null || (borders.has(from) && borders.has(to))
  }
  const worth = (run: Run): number => {
    const telling = tokens.slice(run.first, run.end).filter(isTelling).length
    const count = havingOf(run).length
    if (telling < 2 || count === 0) return 0
    if (isHan(language) && telling < 4 && (count < 2 || !isWhole(run))) return 0
    if (isHan(language) && telling === 2 && (!isRare(count, candidates.length) || translated(run) === null))
      return 0
    // Long before rare: rarity decides between runs of one length.
    return telling + 1 / (1 + count)
  }
  const runs = maximalRuns(
    tokens,
    candidates.map(({ longest }) => longest),
  )
  return cover(tokens, runs, worth)
    .sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first)
    .slice(0, options.limit ?? 9)
    .flatMap((run): Fragment[] => {
      const having = havingOf(run)
      const unit = bestOf(having)
      const { from, to } = placeOf(run)
      const translation = translated(run)
      return unit ? [{ from, to, text: text.slice(from, to), translation, count: having.length, unit }] : []
    })
}

/** Whether a stretch of two characters says anything: seen before, and not everywhere. */
const isRare = (count: number, all: number): boolean => count >= 3 && count <= Math.max(3, all * 0.15)

function translationOf(
  { text, tokens, language }: { text: string; tokens: readonly Placed[]; language: Language },
  having: readonly Candidate[],
  all: readonly Candidate[],
  { renderings, inScript = (part) => part.text }: FragmentOptions,
): string | null {
  const [term] = renderings?.(text) ?? []
  if (term !== undefined) return term
  if (having.length < 2 || !isVaried(having, tokens)) return null
  const set = new Set(having)
  const others = all.filter((each) => !set.has(each))
  const targets = (list: readonly Candidate[]): Target[] => list.map(({ target }) => target)
  const part = likelyTranslation(tokens.length, language, targets(having), targets(others))
  return part && inScript(part)
}

/** Whether what stands around a stretch differs among the units; where it does not, nobody knows what translates what. */
function isVaried(having: readonly Candidate[], stretch: readonly Placed[]): boolean {
  const before = new Map<string, number>()
  const after = new Map<string, number>()
  for (const { tokens } of having) {
    const at = tokens.findIndex((_, index) => stretch.every(({ key }, k) => tokens[index + k]?.key === key))
    count(before, neighbour(tokens[at - 1], tokens[at - 2]))
    count(after, neighbour(tokens[at + stretch.length], tokens[at + stretch.length + 1]))
  }
  const most = mostAround * having.length
  return [...before.values(), ...after.values()].every((times) => times <= most)
}

const mostAround = 0.6

function count(counts: Map<string, number>, key: string | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The next token that says something, over one that does not (权力的游戏); null where a mark or nothing is next. */
function neighbour(next: Placed | undefined, second: Placed | undefined): string | null {
  if (next === undefined || next.kind === 'mark') return null
  if (isTelling(next)) return next.key
  return second !== undefined && isTelling(second) ? second.key : null
}

/** The unit in which a stretch is the greatest part, of equals the cheaper and the newer one. */
function bestOf(having: readonly Candidate[]): TranslationUnit | null {
  const [best] = having
    .map(({ unit, tokens }) => ({ unit, size: tokens.length + penaltyOf(unit.origin) }))
    .sort((a, b) => a.size - b.size || (a.unit.at < b.unit.at ? 1 : a.unit.at > b.unit.at ? -1 : 0))
  return best?.unit ?? null
}

function remembered<Value>(make: (run: Run) => Value): (run: Run) => Value {
  const made = new Map<string, Value>()
  return (run) => {
    const key = `${run.first} ${run.end}`
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(run)
    made.set(key, value)
    return value
  }
}
