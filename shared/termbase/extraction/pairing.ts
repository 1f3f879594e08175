import type { SideCandidate, TermCandidate } from './candidate.ts'

/** Whether a lexicon knows a Chinese string as a translation of an English one. */
export type Translates = (english: string, han: string) => boolean

interface Link {
  readonly en: number
  readonly han: number
  readonly both: number
  readonly pairing: number
  /** What links are put in order by: a foreign name is the counterpart of a name. */
  readonly rank: number
  readonly likelihood: number
}

/** Least log-likelihood ratio: chi-squared with one degree of freedom at 0.01. */
const leastLikelihood = 6.63
const leastPairing = 0.2
const mostExamples = 5
/** How many counterparts of each English candidate are weighed against those of others. */
const mostLinks = 6

/**
 * Puts candidates of both sides together, one to one, the surest first: Dice's coefficient of the pairs that have
 * both (Smadja, McKeown and Hatzivassiloglou 1996), where Dunning's log-likelihood ratio (1993) says that it is no
 * chance; greedily, as in Melamed's competitive linking (2000). Yields after each English candidate.
 */
export function* pairCandidates(
  english: readonly SideCandidate[],
  chinese: readonly SideCandidate[],
  total: number,
  translates: Translates | null,
): Generator<void, TermCandidate[]> {
  const here: number[][] = Array.from({ length: total }, () => [])
  for (const [at, { pairs }] of chinese.entries()) {
    for (const pair of pairs) here[pair]?.push(at)
    yield
  }
  const counts = new Uint32Array(chinese.length)
  const links: Link[] = []
  for (const [at, candidate] of english.entries()) {
    links.push(...linksOf(at, candidate, chinese, here, counts, total, translates))
    yield
  }
  const weight = (side: readonly SideCandidate[], at: number): number => side[at]?.text.length ?? 0
  links.sort(
    (a, b) =>
      b.rank - a.rank ||
      weight(chinese, b.han) + weight(english, b.en) - weight(chinese, a.han) - weight(english, a.en) ||
      b.likelihood - a.likelihood,
  )
  const [takenEn, takenHan] = [new Set<number>(), new Set<number>()]
  const found: TermCandidate[] = []
  for (const link of links) {
    const [en, han] = [english[link.en], chinese[link.han]]
    if (!en || !han || takenEn.has(link.en) || takenHan.has(link.han)) continue
    takenEn.add(link.en)
    takenHan.add(link.han)
    found.push(paired(en, han, link))
    yield
  }
  for (const [at, candidate] of english.entries()) {
    if (!takenEn.has(at) && (candidate.kind === 'name' || candidate.text.includes(' '))) {
      found.push(alone(candidate, 'en'))
    }
  }
  for (const [at, candidate] of chinese.entries()) {
    if (!takenHan.has(at) && candidate.kind === 'name') found.push(alone(candidate, 'han'))
  }
  return found.sort((a, b) => b.score - a.score)
}

function linksOf(
  en: number,
  candidate: SideCandidate,
  chinese: readonly SideCandidate[],
  here: readonly (readonly number[])[],
  counts: Uint32Array,
  total: number,
  translates: Translates | null,
): Link[] {
  const touched: number[] = []
  for (const pair of candidate.pairs) {
    for (const han of here[pair] ?? []) {
      if (counts[han] === 0) touched.push(han)
      counts[han] = (counts[han] ?? 0) + 1
    }
  }
  const links: Link[] = []
  for (const han of touched) {
    const both = counts[han] ?? 0
    counts[han] = 0
    const other = chinese[han]
    if (!other || both < 2) continue
    const [ofEn, ofHan] = [candidate.pairs.length, other.pairs.length]
    // One more on the lower side: two that meet twice and never else are less sure than two that meet ten times.
    const dice = (2 * both) / (ofEn + ofHan + 1)
    if (dice < leastPairing / 2) continue
    const known = translates?.(candidate.text, other.text) ?? false
    const pairing = known ? dice + (1 - dice) * 0.4 : dice
    const likelihood = likelihoodRatio(both, ofEn, ofHan, total)
    if (pairing < leastPairing || likelihood < leastLikelihood) continue
    const kin = other.kind === 'name' ? (candidate.kind === 'name' ? 0.1 : -0.2) : 0
    links.push({ en, han, both, pairing, rank: pairing + kin, likelihood })
  }
  return links.sort((a, b) => b.rank - a.rank).slice(0, mostLinks)
}

function paired(en: SideCandidate, han: SideCandidate, { both, pairing }: Link): TermCandidate {
  const kind = en.kind === 'name' || han.kind === 'name' ? 'name' : 'term'
  const weight = kind === 'name' ? 1.2 : en.text.includes(' ') ? 1.3 : 0.8
  const score = Math.log2(1 + Math.max(0, en.termhood)) * (0.2 + pairing) * weight
  const inHan = new Set(han.pairs)
  const examples: number[] = []
  for (const pair of en.pairs) {
    if (inHan.has(pair)) examples.push(pair)
    if (examples.length === mostExamples) break
  }
  return { en: en.text, han: han.text, kind, count: both, pairing, score, examples }
}

function alone(candidate: SideCandidate, side: 'en' | 'han'): TermCandidate {
  return {
    en: side === 'en' ? candidate.text : null,
    han: side === 'han' ? candidate.text : null,
    kind: candidate.kind,
    count: candidate.pairs.length,
    pairing: 0,
    score: Math.log2(1 + Math.max(0, candidate.termhood)) * 0.2,
    examples: candidate.pairs.slice(0, mostExamples),
  }
}

/** Dunning's log-likelihood ratio of two events in `total`, 0 where they meet no more than by chance. */
function likelihoodRatio(both: number, one: number, other: number, total: number): number {
  if (both * total <= one * other) return 0
  const cells = [
    [both, one, other],
    [one - both, one, total - other],
    [other - both, total - one, other],
    [total - one - other + both, total - one, total - other],
  ] as const
  let sum = 0
  for (const [seen, row, column] of cells) {
    if (seen > 0) sum += seen * Math.log((seen * total) / (row * column))
  }
  return 2 * sum
}
