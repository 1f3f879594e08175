import { isHan } from '../../locale.ts'
import type { Finding, PairCheck } from '../spec.ts'
import { nameOriginalSpec } from './nameSpecs.ts'
import { isNearSpelling } from './names/compare.ts'
import { keyOf } from './names/latinNames.ts'

const word = /(?<![\p{L}\p{M}\p{N}@./_’'-])\p{Lu}[\p{L}\p{M}]{3,39}(?![\p{L}\p{M}\p{N}@/_]|\.\p{L})/gu

/** A Latin name in a Chinese target that the source writes with other letters: （Angela Merkle）. */
export const nameOriginal: PairCheck = {
  kind: 'pair',
  spec: nameOriginalSpec,
  applies: (source, target) => !isHan(source) && isHan(target),
  find({ source, target }) {
    const written = [...target.matchAll(word)]
    if (written.length === 0) return []
    const there = [...source.matchAll(word)].map(({ index, 0: text }) => ({ index, text, key: keyOf(text) }))
    const keys = new Set(there.map(({ key }) => key))
    const here = new Set(written.map(({ 0: text }) => keyOf(text)))
    const wanting = there.filter(({ key }) => !here.has(key))
    return written.flatMap(({ index, 0: text }): Finding[] => {
      if (keys.has(keyOf(text))) return []
      const meant = wanting.find((other) => isNearSpelling(text, other.text))
      if (meant === undefined) return []
      return [
        {
          code: 'nameOriginal.differs',
          params: { written: text, source: meant.text },
          source: [meant.index, meant.index + meant.text.length],
          target: [index, index + text.length],
          suggestions: [meant.text],
        },
      ]
    })
  },
}
