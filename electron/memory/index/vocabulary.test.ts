import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Vocabulary } from './vocabulary.ts'

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '河', '😀', '1'), minLength: 1, maxLength: 6 }),
  {
    minLength: 1,
    maxLength: 60,
  },
)

test('tokens keep their numbers, and are found by pieces of them as by reading them all', () => {
  const seed = Date.now()
  console.log(`vocabulary: seed ${seed}`)
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '河'), minLength: 1, maxLength: 3 }),
      (tokens, piece) => {
        let vocabulary = new Vocabulary()
        for (const [at, token] of tokens.entries()) {
          expect(vocabulary.intern(`x${token}y`, 1, 1 + token.length)).toBe(at)
          if (at === 7) vocabulary = new Vocabulary(vocabulary.arrays())
        }
        const having = (test: (token: string) => boolean) =>
          tokens.flatMap((token, at) => (test(token) ? [at] : []))
        expect(vocabulary.holding(piece, 'anywhere')).toEqual(having((token) => token.includes(piece)))
        expect(vocabulary.holding(piece, 'beginning')).toEqual(having((token) => token.startsWith(piece)))
        expect(vocabulary.holding(piece, 'end')).toEqual(having((token) => token.endsWith(piece)))
        for (const [at, token] of tokens.entries()) expect(vocabulary.find(token)).toBe(at)
        expect(vocabulary.find('no such token')).toBe(-1)
      },
    ),
    { seed, numRuns: 300 },
  )
})
