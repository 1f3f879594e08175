import type { Token, TokenKind } from './tokens.ts'

/** The tokens of a sentence as numbers, and how much each counts; one word of two kinds stands twice. */
export interface Bag {
  readonly words: Int32Array
  readonly weights: Float64Array
  readonly kinds: readonly TokenKind[]
  /** The sum of the weights. */
  readonly size: number
}

/** All sentences of a side, with the key of each number. */
export interface Bags {
  readonly sentences: readonly Bag[]
  readonly keys: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  /** How large a share of all weights each word has. */
  readonly frequency: Float64Array
}

/** Numbers the tokens of a side. */
export function bagsOf(sentences: readonly (readonly Token[])[]): Bags {
  const ids = new Map<string, number>()
  const bags = sentences.map((tokens): Bag => {
    const own = new Map<string, { id: number; kind: TokenKind; weight: number }>()
    for (const { key, kind, weight } of tokens) {
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      const place = `${kind} ${id}`
      own.set(place, { id, kind, weight: (own.get(place)?.weight ?? 0) + weight })
    }
    const list = [...own.values()]
    return {
      words: Int32Array.from(list, ({ id }) => id),
      weights: Float64Array.from(list, ({ weight }) => weight),
      kinds: list.map(({ kind }) => kind),
      size: list.reduce((sum, { weight }) => sum + weight, 0),
    }
  })
  return { sentences: bags, keys: [...ids.keys()], ids, frequency: frequencyOf(bags, ids.size) }
}

function frequencyOf(bags: readonly Bag[], vocabulary: number): Float64Array {
  const shares = new Float64Array(vocabulary)
  const all = bags.reduce((sum, { size }) => sum + size, 0)
  for (const { words, weights } of bags) {
    words.forEach((word, at) => {
      shares[word] = (shares[word] ?? 0) + (weights[at] ?? 0) / all
    })
  }
  return shares
}
