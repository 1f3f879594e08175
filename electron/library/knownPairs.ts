import type { TranslatedPair } from '../../shared/alignment/memory.ts'
import { isHan } from '../../shared/locale.ts'
import type { Library } from './library.ts'

/** The newest pairs of English and Chinese that the memory knows, for the aligner to learn from. */
export function knownPairs(library: Library, most: number): TranslatedPair[] {
  return library.memory
    .newest(most)
    .flatMap(({ source, target, sourceLanguage, targetLanguage }): TranslatedPair[] => {
      if (sourceLanguage === 'en' && isHan(targetLanguage)) return [{ english: source, chinese: target }]
      if (targetLanguage === 'en' && isHan(sourceLanguage)) return [{ english: target, chinese: source }]
      return []
    })
}
