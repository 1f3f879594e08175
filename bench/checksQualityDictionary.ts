import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Speller } from '../shared/checks/spec.ts'
import { loadDictionary, makeSpeller } from '../shared/checks/spelling/speller.ts'

/** The dictionary of American English that the application ships. */
export function loadedDictionary(): Speller {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en'))
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return makeSpeller(loadDictionary({ aff: read('index.aff'), dic: read('index.dic') }, 'us'))
}
