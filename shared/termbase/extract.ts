import type { SideCandidate, TermCandidate, TextPair } from './extraction/candidate.ts'
import { englishCounter } from './extraction/english.ts'
import { hanCounter } from './extraction/han.ts'
import { pairCandidates, type Translates } from './extraction/pairing.ts'
import { englishKey, hanKey } from './key.ts'

/** What the extraction is told beside the texts. */
export interface ExtractOptions {
  /** In how many pairs of texts a candidate has to stand. */
  readonly least: number
  /** Folded terms (`englishKey`, `hanKey`) that are known already and not to be proposed. */
  readonly known: { readonly en: ReadonlySet<string>; readonly han: ReadonlySet<string> }
  /** A bilingual lexicon that speaks for a pair; null without one. */
  readonly translates: Translates | null
}

/** How far an extraction is, 0 to 1. */
export type ExtractProgress = number

/**
 * Proposes bilingual terms from aligned texts: names and runs of words in English, coherent strings in Chinese,
 * put together by the pairs that have both. A generator, so that it can be done a little at a time and given up
 * at any point; `pairs` is asked twice for all texts, in the same order. Time grows with the texts, memory with
 * the strings that are frequent in them.
 */
export function* extractTerms(
  pairs: () => Iterable<TextPair>,
  total: number,
  { least, known, translates }: ExtractOptions,
): Generator<ExtractProgress, TermCandidate[]> {
  const [english, chinese] = [englishCounter(least), hanCounter(least)]
  let done = 0
  for (const { en, han } of pairs()) {
    english.first(en)
    chinese.first(han)
    yield (0.3 * ++done) / Math.max(1, total)
  }
  done = 0
  for (const { en, han } of pairs()) {
    english.second(en, done)
    chinese.second(han, done)
    yield 0.3 + (0.5 * ++done) / Math.max(1, total)
  }
  const ens = yield* quietly(english.candidates(), 0.8)
  const hans = yield* quietly(chinese.candidates(), 0.82)
  const newEns: SideCandidate[] = []
  for (const candidate of ens) {
    if (!known.en.has(englishKey(candidate.text))) newEns.push(candidate)
    yield 0.84
  }
  const newHans: SideCandidate[] = []
  for (const candidate of hans) {
    if (!known.han.has(hanKey(candidate.text))) newHans.push(candidate)
    yield 0.85
  }
  const pairing = pairCandidates(newEns, newHans, done, translates)
  for (let step = 0; ; step++) {
    const next = pairing.next()
    if (next.done) return next.value
    yield 0.85 + 0.15 * Math.min(1, step / Math.max(1, 1.5 * newEns.length))
  }
}

/** Steps that tell nothing of how far they are. */
function* quietly<T>(steps: Generator<void, T>, share: number): Generator<ExtractProgress, T> {
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return next.value
    yield share
  }
}
