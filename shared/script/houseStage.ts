import { Trie } from 'opencc-js/core'
import type { Han } from '../locale.ts'
import type { Region, Spelling } from './dictionary.ts'
import { houseVariants } from './houseWords.ts'

const made = new WeakMap<readonly Spelling[], Trie>()

/** What the house's own table makes of converted text; it has no say in the Simplified edition. */
export function houseStage(
  to: Han,
  region: Region,
  variants: readonly Spelling[] = houseVariants[region],
): (text: string) => string {
  const usable = to === 'zh-Hant' && variants.length > 0
  if (!usable) return (text) => text
  const trie = made.get(variants) ?? new Trie()
  if (!made.has(variants)) {
    trie.loadDict(variants.filter(isVariant))
    made.set(variants, trie)
  }
  return (text) => trie.convert(text)
}

/** Whether a pair keeps the number of characters, as a variant has to; other pairs are words, and exceptions. */
export function isVariant([from, to]: Spelling): boolean {
  return from !== '' && [...from].length === [...to].length && (from + to).isWellFormed()
}
