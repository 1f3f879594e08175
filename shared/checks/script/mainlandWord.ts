import { mainlandWords, starterVocabulary } from '../../script/vocabulary.ts'
import type { TextCheck } from '../spec.ts'
import { mainlandWordSpec } from './mainlandWordSpec.ts'

/** Words of the Mainland in the Traditional edition, for which the region has others: a suggestion, no more. */
export const mainlandWord: TextCheck = {
  kind: 'text',
  spec: mainlandWordSpec,
  find({ text }, { region = 'tw', vocabulary = starterVocabulary }) {
    return mainlandWords(text, region, vocabulary).map(({ from, to, instead }) => ({
      code: 'mainlandWord.used',
      params: { word: text.slice(from, to), instead },
      source: null,
      target: [from, to],
      suggestions: [instead],
    }))
  },
}
