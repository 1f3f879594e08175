import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Links } from '../shared/alignment/judge.ts'
import { type Side, sideOf } from '../shared/alignment/side.ts'
import { any, type Random } from './prose.ts'

/** Two sides of our own making that say the same, and how they belong together. */
export interface Translated {
  readonly source: Side
  readonly target: Side
  readonly beads: readonly Links[]
}

interface Word {
  readonly han: string
  readonly english: string
}

/**
 * Word salad whose Chinese side says the same words as its English side, in the same order: words at random of
 * the dictionary, one sixth of them rendered as another. One sentence in ten is joined, split or left out.
 */
export function translatedProse(sentences: number, random: Random): Translated {
  const words = wordsOf(join(import.meta.dirname, '..', 'resources', 'dictionaries', 'cc-cedict.txt.br'))
  const [english, chinese, beads]: [string[], string[], Links[]] = [[], [], []]
  const say = (): readonly [string, string] => {
    const said = Array.from(
      { length: 6 + Math.floor(random() * 14) },
      () => words[zipf(words.length, random)],
    )
    const other = () => any(words, random)
    const text = said.map((word) => (random() < 1 / 6 ? other() : word)?.english ?? '').join(' ')
    return [`The ${text}.`, `${said.map((word) => word?.han ?? '').join('')}。`]
  }
  while (english.length < sentences) {
    const [i, j] = [english.length, chinese.length]
    const [one, two] = [say(), say()]
    const kind = random()
    if (kind < 0.92) {
      english.push(one[0])
      chinese.push(one[1])
      beads.push({ source: [i], target: [j] })
    } else if (kind < 0.95) {
      english.push(one[0], two[0])
      chinese.push(one[1].replace('。', '，') + two[1])
      beads.push({ source: [i, i + 1], target: [j] })
    } else if (kind < 0.98) {
      english.push(`${one[0].slice(0, -1)}, and ${two[0]}`)
      chinese.push(one[1], two[1])
      beads.push({ source: [i], target: [j, j + 1] })
    } else if (kind < 0.99) {
      english.push(one[0])
      beads.push({ source: [i], target: [] })
    } else {
      chinese.push(one[1])
      beads.push({ source: [], target: [j] })
    }
  }
  return { source: sideOf('en', english), target: sideOf('zh-Hans', chinese), beads }
}

/** Words of two or three characters with one plain English word. */
function wordsOf(file: string): Word[] {
  const lines = brotliDecompressSync(readFileSync(file)).toString('utf8').split('\n').slice(1)
  return lines.flatMap((line) => {
    const [han = '', senses = ''] = line.split('\t')
    const english = /^(?:to )?([a-z]{4,12})(?:[;/]|$)/u.exec(senses)?.[1]
    return english !== undefined && /^\p{Script=Han}{2,3}$/u.test(han) ? [{ han, english }] : []
  })
}

/** The places of a list, the first ones more often. */
function zipf(length: number, random: Random): number {
  return Math.min(length - 1, Math.floor(length ** (0.3 + 0.7 * random())) - 1)
}
