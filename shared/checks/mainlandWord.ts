import { mainlandWords, starterVocabulary } from '../script/vocabulary.ts'
import type { Check } from './check.ts'

/** Words of the Mainland in the Traditional edition, for which the region has others: a suggestion, no more. */
export const mainlandWord: Check = {
  id: 'mainlandWord',
  applies: (_source, target) => target === 'zh-Hant',
  find({ target }, { region = 'tw', vocabulary = starterVocabulary }) {
    return mainlandWords(target, region, vocabulary).map(({ from, to, instead }) => ({
      code: 'mainlandWord.used',
      severity: 'info',
      params: { word: target.slice(from, to), instead },
      source: null,
      target: [from, to],
    }))
  },
}
