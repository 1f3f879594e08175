import type { Bead, Side } from './side.ts'

/**
 * Aligns two sides without their sentences of white space alone, which say nothing that could be aligned; then
 * each of those stands in a bead of its own, or in the bead around it.
 */
export function withoutBlanks(
  source: Side,
  target: Side,
  align: (source: Side, target: Side) => readonly Bead[],
): Bead[] {
  const ours = new Places(source)
  const theirs = new Places(target)
  const beads: Bead[] = []
  const alone = () => {
    for (const each of ours.blanks()) beads.push({ source: [each], target: [], score: 1 })
    for (const each of theirs.blanks()) beads.push({ source: [], target: [each], score: 1 })
  }
  for (const bead of align(told(source), told(target))) {
    alone()
    beads.push({
      source: ours.take(bead.source.length),
      target: theirs.take(bead.target.length),
      score: bead.score,
    })
  }
  alone()
  return beads
}

/** Walks through the sentences of a side, blank or not. */
class Places {
  readonly #blank: readonly boolean[]
  #at = 0

  constructor({ paragraphs }: Side) {
    this.#blank = paragraphs.flatMap(({ sentences }) => sentences.map(isBlank))
  }

  /** The blank ones from here to the next that is not. */
  blanks(): number[] {
    const found: number[] = []
    while (this.#blank[this.#at] === true) found.push(this.#at++)
    return found
  }

  /** From here on as many as hold `count` that are not blank. */
  take(count: number): number[] {
    const found: number[] = []
    for (let left = count; left > 0; this.#at++) {
      found.push(this.#at)
      if (this.#blank[this.#at] === false) left--
    }
    return found
  }
}

function told({ language, paragraphs }: Side): Side {
  const kept = paragraphs.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.filter((text) => !isBlank(text)),
  }))
  return { language, paragraphs: kept }
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
