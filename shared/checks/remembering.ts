import type { Language } from '../locale.ts'
import { ContentCache } from './contentCache.ts'

/**
 * A function of a text that remembers what it gave for the latest `most` texts of a language: a source is read for
 * each of its translations, and by several checks. What it gives must not be changed by who gets it.
 */
export function remembering<T extends NonNullable<unknown>>(
  read: (text: string, language: Language) => T,
  most = 2000,
): (text: string, language: Language) => T {
  const kept = new Map<Language, ContentCache<T>>()
  return (text, language) => {
    let own = kept.get(language)
    if (own === undefined) {
      own = new ContentCache(most)
      kept.set(language, own)
    }
    const known = own.find(text)
    if (known !== undefined) return known
    const made = read(text, language)
    own.keep(text, made)
    return made
  }
}
