import type { Edit, Finding } from './spec.ts'

/** A text after fixes, and where its places went. */
export interface Fixed {
  readonly text: string
  /** What was made, in order, in offsets of the old text. */
  readonly edits: readonly Edit[]
  /** The findings whose fix was made, and those that have to wait because another one's changes the same place. */
  readonly made: readonly Finding[]
  readonly waiting: readonly Finding[]
  /** Where an offset of the old text is now. At an insertion it stays before what is new, or goes behind with `side` 1. */
  map(offset: number, side?: -1 | 1): number
}

/**
 * Makes the fixes of findings in a text, one or all alike: each whole or not at all, the earlier first. Two that
 * say the same are made once. What waits is found again when the new text is checked.
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const taken: Edit[] = []
  const made: Finding[] = []
  const waiting: Finding[] = []
  const ordered = findings
    .filter(({ fix }) => fix !== undefined && fix.length > 0)
    .sort((one, other) => (one.fix?.[0]?.from ?? 0) - (other.fix?.[0]?.from ?? 0))
  const places = new Places()
  for (const finding of ordered) {
    const fresh = (finding.fix ?? []).filter((edit) => !places.has(edit))
    if (fresh.some((edit) => places.touches(edit))) {
      waiting.push(finding)
      continue
    }
    made.push(finding)
    for (const edit of fresh) {
      places.add(edit)
      taken.push(edit)
    }
  }
  const edits = taken.sort((one, other) => one.from - other.from || one.to - other.to)
  return {
    text: withEdits(text, edits),
    edits,
    made,
    waiting,
    map: (offset, side = -1) => mapped(edits, offset, side),
  }
}

/** A text with edits made, which are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const { from, to, text: written } of edits) {
    done += text.slice(at, from) + written
    at = to
  }
  return done + text.slice(at)
}

/** The stretches that are changed already, by every offset in them. */
class Places {
  private readonly same = new Set<string>()
  private readonly inside = new Set<number>()
  private readonly insertions = new Set<number>()

  has({ from, to, text }: Edit): boolean {
    return this.same.has(`${from} ${to} ${text}`)
  }

  /** Whether an edit overlaps one that is here, or writes at the edge of one: then their order would count. */
  touches({ from, to }: Edit): boolean {
    for (let at = from; at < to; at++) if (this.inside.has(at)) return true
    for (let at = from; at <= to; at++) if (this.insertions.has(at)) return true
    return from === to && (this.inside.has(from) || this.inside.has(from - 1))
  }

  add({ from, to, text }: Edit): void {
    this.same.add(`${from} ${to} ${text}`)
    for (let at = from; at < to; at++) this.inside.add(at)
    if (from === to) this.insertions.add(from)
  }
}

function mapped(edits: readonly Edit[], offset: number, side: -1 | 1): number {
  let shift = 0
  for (const { from, to, text } of edits) {
    if (offset < from || (offset === from && (to > from || side < 0))) break
    if (offset < to) return from + shift + (side < 0 ? 0 : text.length)
    shift += text.length - (to - from)
  }
  return offset + shift
}
