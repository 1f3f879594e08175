import { runsText } from '../document/draft.ts'
import type { BlockShape, CutBlock, CutEdition } from '../document/skeleton/cut.ts'
import { align, type Fold } from './align.ts'
import type { Lexicon } from './lexicon.ts'
import type { Bead, Side } from './side.ts'

type Zone = 'title' | 'standfirst' | 'body' | 'notes'

/**
 * Aligns two editions of an article, part by part: title with title, standfirst with standfirst where both
 * have one, body with body, footnotes with footnotes. Numbers go through all sentences of each edition.
 */
export function alignEditions(
  source: CutEdition,
  target: CutEdition,
  fold?: Fold,
  lexicon?: Lexicon,
): Bead[] {
  const hasStandfirst = (edition: CutEdition) =>
    edition.blocks.some(({ shape }) => shape.kind === 'standfirst')
  const both = hasStandfirst(source) && hasStandfirst(target)
  const zones: readonly Zone[] = both ? ['title', 'standfirst', 'body', 'notes'] : ['title', 'body', 'notes']
  const beads: Bead[] = []
  let [ours, theirs] = [0, 0]
  for (const zone of zones) {
    const from = side(source, zone, both)
    const to = side(target, zone, both)
    for (const bead of align(from, to, fold, lexicon)) {
      beads.push({
        source: bead.source.map((each) => each + ours),
        target: bead.target.map((each) => each + theirs),
        score: bead.score,
      })
    }
    ours += count(from)
    theirs += count(to)
  }
  return beads
}

function side(edition: CutEdition, zone: Zone, both: boolean): Side {
  const own = edition.blocks.filter(
    ({ shape, sentences }) => sentences.length > 0 && zoneOf(shape, both) === zone,
  )
  return { language: edition.language, paragraphs: own.map(paragraph) }
}

function paragraph({ shape, sentences }: CutBlock) {
  // Whether a passage is set as a quotation or a list often differs; headings and captions seldom do.
  const kind = shape.kind === 'heading' || shape.kind === 'figure' ? shape.kind : 'text'
  return { kind, sentences: sentences.map(runsText) }
}

function zoneOf(shape: BlockShape, both: boolean): Zone {
  if (shape.kind === 'title') return 'title'
  if (shape.kind === 'footnote') return 'notes'
  return shape.kind === 'standfirst' && both ? 'standfirst' : 'body'
}

function count(side: Side): number {
  return side.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0)
}
