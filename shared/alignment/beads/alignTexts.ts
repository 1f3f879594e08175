import { runsText } from '../../document/draft.ts'
import type { AlignedTarget } from '../../document/skeleton/assemble.ts'
import type { CutEdition } from '../../document/skeleton/cut.ts'
import { isHan, type Language, languages } from '../../locale.ts'
import { type Fold, sureEnough } from '../align.ts'
import { alignEditions } from '../editions.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Bead } from '../side.ts'
import { isWhole, spansOf, type WorkBead } from './bead.ts'
import { braid, linksBetween, workBeads } from './braid.ts'

/** Two or three editions side by side, in the order in which languages are shown, and how they correspond. */
export interface AlignedTexts {
  readonly texts: readonly CutEdition[]
  readonly beads: readonly WorkBead[]
}

/** Sentences that say the same, as the memory takes them; the neighbours are those of the source, or ''. */
export interface SentencePair {
  readonly target: Language
  readonly sourceText: string
  readonly targetText: string
  readonly before: string
  readonly after: string
}

/**
 * Aligns two or three editions of different languages. The third goes along with the one that it stands beside:
 * both are Chinese, and conversion shows what is the same in them. Where it was worded anew, the first text says
 * whether it stands right.
 */
export function alignTexts(editions: readonly CutEdition[], fold: Fold, lexicon?: Lexicon): AlignedTexts {
  const texts = languages.flatMap((language) => editions.filter((edition) => edition.language === language))
  const [first, second, third] = texts
  if (!first || !second || texts.length !== editions.length)
    throw new RangeError('two or three texts of different languages are aligned')
  const links = alignEditions(first, second, fold, lexicon)
  if (!third) return { texts, beads: workBeads(links) }
  const beads = braid(links, alignEditions(second, third, fold, lexicon))
  const isOpen = beads.some(({ scores }) => (scores[1] ?? 0) < sureEnough)
  return { texts, beads: isOpen ? backed(beads, alignEditions(first, third, fold, lexicon)) : beads }
}

/** Where the first and the third text are linked just so by themselves, the third is as sure as they are. */
function backed(beads: readonly WorkBead[], direct: readonly Bead[]): WorkBead[] {
  const place = (source: number, target: number, counts: readonly (number | undefined)[]) =>
    `${source} ${target} ${counts.join(' ')}`
  const known = new Map<string, number>()
  let [ours, theirs] = [0, 0]
  for (const { source, target, score } of direct) {
    known.set(place(ours, theirs, [source.length, target.length]), score)
    ours += source.length
    theirs += target.length
  }
  const spans = spansOf(beads)
  return beads.map((bead, at) => {
    const [first = 0, second = 0] = bead.scores
    const { counts } = bead
    if (!isWhole(bead)) return bead
    const from = (side: number) => spans[at]?.[side]?.[0] ?? 0
    const score = known.get(place(from(0), from(2), [counts[0], counts[2]])) ?? 0
    return score > second ? { ...bead, scores: [first, score] } : bead
  })
}

/** The sentences of a text in order. */
export function sentencesOf(text: CutEdition): string[] {
  return text.blocks.flatMap(({ sentences }) => sentences.map(runsText))
}

/** How an article is assembled from aligned texts: its source, and the others with their links to it. */
export function editionsOf(
  { texts, beads }: AlignedTexts,
  source: Language,
): { readonly source: CutEdition; readonly targets: readonly AlignedTarget[] } {
  const at = Math.max(
    0,
    texts.findIndex(({ language }) => language === source),
  )
  const from = texts[at]
  if (!from) throw new RangeError('an alignment has texts')
  const targets = texts.flatMap((edition, other) =>
    other === at ? [] : [{ edition, links: linksBetween(beads, at, other) }],
  )
  return { source: from, targets }
}

/** The pairs of source and translations in those beads that `takes` takes. */
export function pairsOf(
  aligned: AlignedTexts,
  source: Language,
  takes: (bead: WorkBead) => boolean,
): SentencePair[] {
  const { texts, beads } = aligned
  const at = texts.findIndex(({ language }) => language === source)
  const sides = texts.map((text) => ({ language: text.language, sentences: sentencesOf(text) }))
  const next = sides.map(() => 0)
  const rows = beads.map((bead) => ({
    bead,
    texts: sides.map(({ language, sentences }, side) => {
      const from = next[side] ?? 0
      next[side] = from + (bead.counts[side] ?? 0)
      return sentences
        .slice(from, next[side])
        .join(isHan(language) ? '' : ' ')
        .trim()
    }),
  }))
  const sources = rows.map((row) => row.texts[at] ?? '')
  // A neighbour without text in the source is none: the next one that has text is.
  const spoken = sources.flatMap((text, row) => (text === '' ? [] : [row]))
  const place = new Map(spoken.map((row, order) => [row, order]))
  return rows.flatMap(({ bead, texts: own }, row) => {
    const sourceText = sources[row] ?? ''
    const order = place.get(row)
    if (order === undefined || !takes(bead)) return []
    const before = sources[spoken[order - 1] ?? -1] ?? ''
    const after = sources[spoken[order + 1] ?? -1] ?? ''
    return own.flatMap((targetText, side): SentencePair[] => {
      const target = sides[side]?.language
      if (side === at || target === undefined || targetText === '') return []
      return [{ target, sourceText, targetText, before, after }]
    })
  })
}
