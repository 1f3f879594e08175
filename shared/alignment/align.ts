import { isHan } from '../locale.ts'
import { withoutBlanks } from './blanks.ts'
import { costsOf, steps } from './cost.ts'
import { type Features, featuresOf } from './features.ts'
import { cheapestPath } from './lattice.ts'
import { alignByWords } from './lexical/align.ts'
import type { Lexicon } from './lexicon.ts'
import type { Bead, Paragraph, Side } from './side.ts'

/** Beads with at least this score go into the memory unseen: of such beads 98 % or more are right (README). */
export const sureEnough = 0.94

/** How a text is folded before two Chinese texts are compared: Traditional forms to Simplified ones. */
export type Fold = (text: string) => string

interface Link {
  readonly source: readonly [from: number, count: number]
  readonly target: readonly [from: number, count: number]
  readonly score: number
}

/**
 * Aligns two texts: an English and a Chinese one by their words, where there is a lexicon. Else paragraphs first where both have about as many and they pair up plainly, then the
 * sentences inside each pair; else all sentences at once. Every sentence stands in exactly one bead, in order.
 */
export function align(source: Side, target: Side, fold: Fold = (text) => text, lexicon?: Lexicon): Bead[] {
  if (lexicon && isHan(source.language) !== isHan(target.language)) {
    return withoutBlanks(source, target, (ours, theirs) => alignByWords(ours, theirs, lexicon))
  }
  const ours = starts(source)
  const theirs = starts(target)
  const pairs = pairParagraphs(source, target, fold)
  const links = pairs.flatMap(({ source: [i, di], target: [j, dj] }) =>
    shift(alignSentences(part(source, i, di), part(target, j, dj), fold), ours[i] ?? 0, theirs[j] ?? 0),
  )
  return links.map((link) => ({ source: range(link.source), target: range(link.target), score: link.score }))
}

/** Which paragraphs belong together; one link over all of them where paragraphs are no guide. */
function pairParagraphs(source: Side, target: Side, fold: Fold): Link[] {
  const [n, m] = [source.paragraphs.length, target.paragraphs.length]
  const everything: Link[] = [{ source: [0, n], target: [0, m], score: 0 }]
  if (Math.min(n, m) < 2 || Math.min(n, m) / Math.max(n, m) < 0.8) return everything
  const gap = isHan(source.language) ? '' : ' '
  const unit = (side: Side) => (paragraph: Paragraph) =>
    features(
      side,
      paragraph.sentences.join(gap),
      { kind: paragraph.kind, opens: false },
      source,
      target,
      fold,
    )
  const links = search(
    source.paragraphs.map(unit(source)),
    target.paragraphs.map(unit(target)),
    source,
    target,
  )
  const plain = links.filter((link) => link.source[1] === 1 && link.target[1] === 1 && link.score >= 0.5)
  return plain.length >= 0.9 * Math.max(n, m) ? links : everything
}

function alignSentences(source: Side, target: Side, fold: Fold): Link[] {
  const units = (side: Side) =>
    side.paragraphs.flatMap(({ kind, sentences }) =>
      sentences.map((text, at) => features(side, text, { kind, opens: at === 0 }, source, target, fold)),
    )
  return search(units(source), units(target), source, target)
}

function features(
  side: Side,
  text: string,
  place: { readonly kind: string; readonly opens: boolean },
  source: Side,
  target: Side,
  fold: Fold,
): Features {
  const alike = isHan(source.language) === isHan(target.language)
  return featuresOf(text, side.language, place, alike ? fold : null)
}

function search(ours: readonly Features[], theirs: readonly Features[], source: Side, target: Side): Link[] {
  const { cost, plausibility } = costsOf(ours, theirs, [source.language, target.language])
  return cheapestPath(ours.length, theirs.length, steps, cost).map((bead) => ({
    source: [bead.source, bead.step[0]],
    target: [bead.target, bead.step[1]],
    score: bead.posterior * (0.3 + 0.7 * plausibility(bead.source, bead.target, bead.step)),
  }))
}

function part(side: Side, from: number, count: number): Side {
  return { language: side.language, paragraphs: side.paragraphs.slice(from, from + count) }
}

function shift(links: readonly Link[], source: number, target: number): Link[] {
  return links.map((link) => ({
    source: [link.source[0] + source, link.source[1]],
    target: [link.target[0] + target, link.target[1]],
    score: link.score,
  }))
}

/** The number of the first sentence of each paragraph. */
function starts(side: Side): number[] {
  let next = 0
  return side.paragraphs.map(({ sentences }) => {
    const start = next
    next += sentences.length
    return start
  })
}

function range([from, count]: readonly [number, number]): number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}
