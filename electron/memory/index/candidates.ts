import { isHan, type Language } from '../../../shared/locale.ts'
import { type Codes, markStem, numberStem, type Prepared, prepare } from '../../../shared/matching/prepare.ts'
import { scorerOf } from '../../../shared/matching/score.ts'
import { admitted, languageBits, weightIn } from './coarse.ts'
import { PointTable } from './points.ts'

import { pairTerm } from './terms.ts'
import type { Postings, UnitIndex } from './unitIndex.ts'

/** How much a search may cost: sides read from lists, and sides compared token by token. */
export interface Effort {
  readonly sides: number
  readonly compared: number
}

/** A side that is alike, and how much, in per cent. */
export interface Candidate {
  readonly side: number
  readonly score: number
}

/** What a text is searched by. */
interface Sought {
  readonly codes: Codes
  /** By the four language bits of a face: 1 for those that are wanted. */
  readonly wanted: Uint8Array
  readonly lists: readonly Postings[]
}

/** A term's lists are read in full up to so many sides even where that is more than the effort allows. */
const longestList = 100_000
/** A text of so few tokens is also searched by single Han characters. */
const short = 12
/** Terms of a text that are looked up: those of twenty pages would take too long. */
const mostTerms = 600

/** Finds the sides that are alike, by the terms that they share. */
export class Searcher {
  private readonly points = new PointTable()
  private readonly tokens: number[] = []
  private forms = new Uint32Array(1024)
  private stems = new Uint32Array(1024)

  constructor(private readonly index: UnitIndex) {}

  /** Sides of at least a score, the best first, at most so many; what `source` is in faces `target`. */
  alike(
    text: string,
    pair: readonly [Language, Language],
    atLeast: number,
    most: number,
    effort: Effort,
  ): Candidate[] {
    const codes = prepare(text, pair[0])
    if (codes.weight === 0 || this.index.sides.living === 0) return []
    const sought = { codes, wanted: facesFor(pair), lists: this.listsFor(codes, pair[0]) }
    const bounds = [
      Math.ceil((codes.weight * atLeast) / 100),
      Math.floor((codes.weight * 100) / Math.max(1, atLeast)),
    ] as const
    this.collect(sought, bounds, effort.sides)
    // What is of another length is a little less likely.
    const shapes = Float32Array.from({ length: 32 }, (_, magnitude) => {
      const heavy = weightIn(magnitude)
      return 0.5 + Math.min(codes.weight, heavy) / Math.max(codes.weight, heavy) / 2
    })
    const likely = this.points.take(effort.compared, (points, magnitude) => points * (shapes[magnitude] ?? 1))
    return this.compare(codes, likely, atLeast, most)
  }

  /** Sides that share the rarest terms, whatever their length, the likeliest first. */
  sharing(text: string, pair: readonly [Language, Language], most: number, effort: Effort): number[] {
    const codes = prepare(text, pair[0])
    const sought = { codes, wanted: facesFor(pair), lists: this.listsFor(codes, pair[0]) }
    this.collect(sought, [1, 0xfff], effort.sides)
    return this.points.take(most, (points) => points)
  }

  /** The lists of a text's terms, the shortest first. */
  private listsFor(codes: Codes, language: Language): Postings[] {
    const terms = new Set<number>()
    const singles = !isHan(language) || codes.forms.length <= short
    let before = markStem
    for (let at = 0; at < codes.stems.length && terms.size < mostTerms; at++) {
      const stem = codes.stems[at] ?? 0
      if (stem !== markStem) {
        const isNumber = stem === numberStem
        if (singles || stem > 0x20000000) terms.add((isNumber ? (codes.forms[at] ?? 0) : stem) | 0)
        if (before !== markStem) terms.add(pairTerm(before, stem))
      }
      before = stem
    }
    return [...terms]
      .map((term) => this.index.postings(term))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
  }

  /** Gives points to the sides in the lists, the rarest first. */
  private collect({ wanted, lists }: Sought, [least, most]: readonly [number, number], effort: number): void {
    const { coarse, units } = this.index.sides
    const [sources, targets] = coarse
    const allowed = { sources, targets, admits: admitted(wanted, least, most) }
    let left = effort
    for (const [at, list] of lists.entries()) {
      if (left <= 0 || (at > 0 && list.count > left && list.count > effort / 2)) break
      const weight = Math.log2(2 + (units * 2) / list.count)
      for (const packed of list.packed) this.points.addPacked(packed, weight, allowed, longestList)
      for (const side of list.recent) this.points.add(side, weight, allowed)
      left -= list.count
    }
  }

  /** Compares sides token by token; what is less alike than the worst of the best is given up early. */
  private compare(text: Prepared, likely: readonly number[], atLeast: number, most: number): Candidate[] {
    const best: Candidate[] = []
    const scoreOf = scorerOf(text)
    let cutoff = atLeast
    for (const side of likely) {
      const score = scoreOf(this.codesOf(side), cutoff)
      if (score < cutoff) continue
      best.push({ side, score })
      if (best.length < most * 2) continue
      best.sort((a, b) => b.score - a.score)
      best.length = most
      cutoff = best.at(-1)?.score ?? cutoff
    }
    return best.sort((a, b) => b.score - a.score || b.side - a.side).slice(0, most)
  }

  private codesOf(side: number): Prepared {
    const { sides, vocabulary } = this.index
    const count = Math.min(1000, sides.read(side, this.tokens, 'keyed'))
    for (let at = 0; at < count; at++) {
      const id = this.tokens[at] ?? 0
      this.forms[at] = vocabulary.forms[id] ?? 0
      this.stems[at] = vocabulary.stems[id] ?? 0
    }
    return {
      // No text's key: a text that is equal in its tokens comes to 99, and is known by its key elsewhere.
      key: '\n',
      forms: this.forms.subarray(0, count),
      stems: this.stems.subarray(0, count),
      weight: (sides.faces[side] ?? 0) & 0xfff,
    }
  }
}

/** The faces that help with a pair of languages: between English and Chinese in either script. */
export function facesFor([source, target]: readonly [Language, Language]): Uint8Array {
  const wanted = new Uint8Array(16)
  const alike = (language: Language): readonly Language[] =>
    isHan(language) ? ['zh-Hans', 'zh-Hant'] : [language]
  // Between the two scripts a unit helps in its own direction only.
  const crosses = isHan(source) !== isHan(target)
  for (const own of crosses ? alike(source) : [source]) {
    for (const other of crosses ? alike(target) : [target]) wanted[languageBits(own, other)] = 1
  }
  return wanted
}
