import type { dictionary } from '../../shared/ipc/domains/dictionary.ts'
import type { Handlers } from '../../shared/ipc/method.ts'
import { ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { written } from '../storage/fault.ts'
import {
  type DictionaryWord,
  dictionaryWords,
  putDictionaryWord,
  tombDictionaryWord,
} from '../storage/tables/dictionaryWord.ts'
import type { Stamp } from '../storage/tables/stamp.ts'
import { nameOf } from './folder.ts'
import { type Library, stampOf } from './library.ts'

const known = new WeakMap<Library, readonly DictionaryWord[]>()

/** The words that the library knows beside the dictionary; the same array until one is added or removed. */
export function wordsOf(library: Library): readonly DictionaryWord[] {
  const words = known.get(library) ?? dictionaryWords(library.db)
  known.set(library, words)
  return words
}

/** The library's own words, as the contract serves them. */
export function serveDictionary(library: Library): Handlers<{ dictionary: typeof dictionary }>['dictionary'] {
  return {
    list: () => ok(wordsOf(library)),
    add: ({ word }) => change(library, (stamp) => putDictionaryWord(library.db, word, stamp)),
    remove: ({ word }) => change(library, (stamp) => tombDictionaryWord(library.db, word, stamp)),
  }
}

function change(
  library: Library,
  write: (stamp: Stamp) => void,
): Result<readonly DictionaryWord[], 'not-writable'> {
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => write(stampOf(library))),
  )
  if (!stored.ok) return stored
  known.delete(library)
  library.changed(null)
  return ok(wordsOf(library))
}
