import { specs } from '../../shared/checks/catalogue.ts'
import { textHash } from '../../shared/document/hash.ts'
import { entriesMark } from '../storage/tables/entry.ts'
import { metaValue } from '../storage/tables/meta.ts'
import { archiveMark } from './archive/archiveMark.ts'
import { checkSettingsOf } from './checkSettings.ts'
import { wordsOf } from './dictionary.ts'
import { rulesMark } from './houseRules.ts'
import type { Library } from './library.ts'
import { regionOf } from './site.ts'

interface Known {
  readonly version: string
  readonly mark: string
}

const known = new WeakMap<Library, Known>()
const wordsMarks = new WeakMap<object, string>()
const own = textHash(JSON.stringify(specs))

/**
 * All that the checks of a library depend on beside the texts, as a mark: where it is another one, there may be
 * other issues. It is the same in the next session, and another one after an update that changed the checks' words.
 */
export function checksMark(library: Library): string {
  const { db } = library
  const conversion = metaValue(db, 'conversion') ?? ''
  const ways = [JSON.stringify(checkSettingsOf(library)), conversion, regionOf(library), rulesMark(library)]
  return textHash([own, ...ways, wordsMark(library), termsMark(library), archiveMark(library)].join(' '))
}

/** The words are the same array until one of them changes. */
function wordsMark(library: Library): string {
  const words = wordsOf(library)
  const mark = wordsMarks.get(words) ?? textHash(words.map(({ word }) => word).join(' '))
  wordsMarks.set(words, mark)
  return mark
}

/** Asked of the database anew while the termbase is not in memory: only there a change can be seen. */
function termsMark(library: Library): string {
  const version = library.termbase?.version
  const last = known.get(library)
  if (version !== undefined && last?.version === version) return last.mark
  const mark = entriesMark(library.db)
  if (version !== undefined) known.set(library, { version, mark })
  return mark
}
