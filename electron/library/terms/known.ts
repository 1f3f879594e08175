import { isHan } from '../../../shared/locale.ts'
import { englishKey, hanKey } from '../../../shared/termbase/key.ts'
import type { Library } from '../library.ts'
import { entries } from './termbase.ts'

/** Folded terms of the termbase, by side. */
export interface KnownKeys {
  readonly en: Set<string>
  readonly han: Set<string>
}

/** The folded terms of the termbase on each side. */
export function knownKeys(library: Library): KnownKeys {
  const known: KnownKeys = { en: new Set(), han: new Set() }
  for (const { terms } of entries(library)) {
    for (const { language, text } of terms) {
      if (isHan(language)) known.han.add(hanKey(text))
      else known.en.add(englishKey(text))
    }
  }
  return known
}
