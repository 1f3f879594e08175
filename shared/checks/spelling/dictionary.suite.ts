import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Dictionary, loadDictionary } from './speller.ts'

const loaded = new Map<string, Dictionary>()

/** The application's dictionary of an English, for tests. */
export function testDictionary(english: 'us' | 'uk'): Dictionary {
  const known = loaded.get(english)
  if (known) return known
  const name = english === 'us' ? 'dictionary-en' : 'dictionary-en-gb'
  const folder = dirname(createRequire(import.meta.url).resolve(name))
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const made = loadDictionary({ aff: read('index.aff'), dic: read('index.dic') }, english)
  loaded.set(english, made)
  return made
}
