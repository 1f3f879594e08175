import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TextSegment } from '../spec.ts'
import { testDictionary } from './dictionary.suite.ts'
import { makeSpeller } from './speller.ts'
import { spelling } from './spelling.ts'

const file = new URL('../../../../shared/data/ntrex/newstest2019-src.eng.first1000.txt', import.meta.url)
const isThere = existsSync(file)
const lines = isThere ? readFileSync(file, 'utf8').trim().split('\n') : []
const speller = makeSpeller(testDictionary('us'))
const seed = 7

function find(text: string) {
  const segment: TextSegment = {
    segment: 's',
    language: 'en',
    text,
    marks: [],
    block: 'paragraph',
    isFirst: true,
    isLast: true,
    open: [],
  }
  return spelling.find(segment, { speller, recognise: () => [] })
}

test.skipIf(!isThere)('spelling is quiet on published news (skips where there is none)', () => {
  const flagged = { error: 0, warning: 0, info: 0 }
  for (const text of lines) {
    for (const severity of new Set(find(text).map(({ severity = 'warning' }) => severity)))
      flagged[severity]++
  }
  // Of 1,000 lines, 207 of every 500 have a word that is in no dictionary. Three of the warnings are right.
  expect(flagged.warning).toBeLessThanOrEqual(8)
  expect(flagged.info).toBeLessThanOrEqual(16)
})

/** Own congruential generator: the same slips on every machine. */
function numbers(): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor(state / 65536) % below
  }
}

function slip(word: string, below: (most: number) => number): string {
  const at = 1 + below(word.length - 1)
  const letter = 'aeinorst'.charAt(below(8))
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
  ]
  return kinds[below(kinds.length)] ?? word
}

test.skipIf(!isThere)(`slips of the finger are found (seed ${seed}; skips where there is no news)`, () => {
  const below = numbers()
  let [made, warned, remarked] = [0, 0, 0]
  for (const text of lines) {
    const words = [...text.matchAll(/\b[a-z]{4,}\b/gu)]
    const chosen = words[below(Math.max(1, words.length))]
    if (chosen === undefined) continue
    const bad = slip(chosen[0], below)
    // A slip that makes another word is no business of spelling.
    if (speller.isKnown(bad)) continue
    made++
    const { index } = chosen
    const found = find(text.slice(0, index) + bad + text.slice(index + chosen[0].length))
    const here = found.find(({ target }) => target?.[0] === index)
    if (here?.severity === 'info') remarked++
    else if (here !== undefined) warned++
  }
  expect(made).toBeGreaterThan(800)
  expect((warned + remarked) / made).toBeGreaterThan(0.96)
  expect(warned / made).toBeGreaterThan(0.84)
})
