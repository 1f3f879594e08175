import { runsText } from '../draft.ts'
import type { CutEdition, Sentence } from './cut.ts'

/** Which sentences of a source and of a translation correspond (flat indices), and how surely (0 to 1). */
export interface Link {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly score: number
}

/** A stretch of source sentences that becomes one segment. */
export interface Group {
  /** The block that it stands in. */
  readonly block: number
  readonly first: number
  /** The index after its last sentence. */
  readonly end: number
}

/** What a target says for one group: its sentences' indices, and the mean score of their links. */
export interface GroupText {
  readonly sentences: readonly number[]
  readonly score: number
}

/** All sentences of an edition in order, with the block that each stands in. */
export function flatSentences(
  edition: CutEdition,
): { readonly sentence: Sentence; readonly block: number }[] {
  return edition.blocks.flatMap(({ sentences }, block) => sentences.map((sentence) => ({ sentence, block })))
}

/**
 * The source's sentences grouped so that no link of any target parts a group: links that share a sentence
 * flow together. A group never leaves its block, whatever a link says.
 */
export function groupSource(source: CutEdition, targets: readonly (readonly Link[])[]): Group[] {
  const flat = flatSentences(source)
  const joined = new Set<number>()
  for (const links of targets) {
    for (const link of links) {
      const first = Math.min(...link.source)
      for (const each of link.source) if (each > first) joined.add(each)
    }
  }
  const groups: Group[] = []
  for (const [at, { block }] of flat.entries()) {
    const last = groups.at(-1)
    if (last && last.block === block && joined.has(at)) groups[groups.length - 1] = { ...last, end: at + 1 }
    else groups.push({ block, first: at, end: at + 1 })
  }
  return groups
}

/**
 * Deals a target's sentences to the groups. Sentences without a source join the segment before them in
 * running text, or the next one where there is none. A link over several groups is shared out by length.
 */
export function dealTarget(
  source: CutEdition,
  target: CutEdition,
  groups: readonly Group[],
  links: readonly Link[],
): GroupText[] {
  const dealt = groups.map(() => ({ sentences: [] as number[], scores: [] as number[] }))
  const sourceLength = flatSentences(source).map(({ sentence }) => runsText(sentence).length + 1)
  const targetLength = flatSentences(target).map(({ sentence }) => runsText(sentence).length + 1)
  const ofSentence = groups.flatMap((group, at) => Array<number>(group.end - group.first).fill(at))
  const isText = (group: number) => {
    const kind = source.blocks[groups[group]?.block ?? -1]?.shape.kind
    return kind !== undefined && kind !== 'title' && kind !== 'standfirst' && kind !== 'heading'
  }
  const give = (group: number, sentence: number) => dealt[group]?.sentences.push(sentence)

  let waiting: number[] = []
  let previous = -1
  for (const link of links) {
    const touched = [...new Set(link.source.map((each) => ofSentence[each] ?? 0))]
    const first = touched[0]
    const last = touched.at(-1)
    if (first === undefined || last === undefined) {
      if (previous >= 0 && isText(previous)) for (const each of link.target) give(previous, each)
      else waiting.push(...link.target)
      continue
    }
    for (const each of waiting) give(first, each)
    waiting = []
    const shares = touched.map((group) =>
      link.source.reduce(
        (sum, each) => sum + (ofSentence[each] === group ? (sourceLength[each] ?? 0) : 0),
        0,
      ),
    )
    const lengths = link.target.map((each) => targetLength[each] ?? 1)
    for (const [at, place] of shareOut(shares, lengths).entries()) {
      const sentence = link.target[at]
      if (sentence !== undefined) give(touched[place] ?? first, sentence)
    }
    if (link.target.length > 0) for (const group of touched) dealt[group]?.scores.push(link.score)
    previous = last
  }
  if (previous >= 0) for (const each of waiting) give(previous, each)
  return dealt.map(({ sentences, scores }) => ({
    sentences,
    score: scores.length > 0 ? scores.reduce((sum, each) => sum + each, 0) / scores.length : 0,
  }))
}

/** For each of `lengths` in order, which of the `shares` its middle falls into; one alone goes to the largest. */
function shareOut(shares: readonly number[], lengths: readonly number[]): number[] {
  if (lengths.length === 1) return [shares.indexOf(Math.max(...shares))]
  const allShares = shares.reduce((sum, each) => sum + each, 0)
  const allLengths = lengths.reduce((sum, each) => sum + each, 0)
  let before = 0
  return lengths.map((length) => {
    const middle = ((before + length / 2) / allLengths) * allShares
    before += length
    let place = 0
    let end = shares[0] ?? 0
    while (end < middle && place < shares.length - 1) end += shares[++place] ?? 0
    return place
  })
}
