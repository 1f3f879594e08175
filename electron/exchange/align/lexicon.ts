import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { type Lexicon, readLexicon } from '../../../shared/alignment/lexicon.ts'
import { type TranslatedPair, withMemory } from '../../../shared/alignment/memory.ts'

const place = join('resources', 'dictionaries', 'cc-cedict.txt.br')

/** Fewer pairs than these say more about themselves than about the words in them. */
const fewest = 50

let known: Lexicon | null | undefined

/**
 * The dictionary that comes with the application, read when it is first asked for and kept; null where its file
 * is not there. Alignment works without it, only less well.
 */
export function shippedLexicon(): Lexicon | null {
  if (known !== undefined) return known
  const file = fileAbove(dirname(fileURLToPath(import.meta.url)))
  known = file === null ? null : readLexicon(brotliDecompressSync(readFileSync(file)).toString('utf8'))
  return known
}

let taught: { readonly key: string; readonly lexicon: Lexicon } | null = null

/**
 * The dictionary with what pairs of the memory teach beside it, kept for calls with the same key: learning takes
 * about a millisecond a pair. Few pairs teach nothing.
 */
export function taughtLexicon(key: string, pairs: readonly TranslatedPair[]): Lexicon | null {
  const shipped = shippedLexicon()
  if (shipped === null || pairs.length < fewest) return shipped
  if (taught?.key !== key) taught = { key, lexicon: withMemory(shipped, pairs) }
  return taught.lexicon
}

/** From the sources, from `out/` and in the packed application, `resources/` stands in a folder above. */
function fileAbove(folder: string): string | null {
  const file = join(folder, place)
  if (existsSync(file)) return file
  return dirname(folder) === folder ? null : fileAbove(dirname(folder))
}
