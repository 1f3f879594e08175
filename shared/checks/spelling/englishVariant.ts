import type { Finding, TextCheck } from '../spec.ts'
import { englishVariantSpec } from './englishVariantSpec.ts'
import { spelledWords } from './tokens.ts'
import { otherEnglish } from './variants.ts'

/** Words as the other English spells them: colour where the library is American, center where it is British. */
export const englishVariant: TextCheck = {
  kind: 'text',
  spec: englishVariantSpec,
  find({ text, marks }, { speller, english = 'us', option, recognise }) {
    if (speller === undefined) return []
    const onlyIse = option?.('ize') === 'ise'
    const found = spelledWords(text, marks).flatMap(({ text: word, from, to }): Finding[] => {
      if (!/^[a-z]{4,}$/u.test(word)) return []
      const other = otherEnglish(word, english, speller)
      if (other === null || (english === 'uk' && other.isIze && !(onlyIse && other.better !== word)))
        return []
      return [
        {
          code: `englishVariant.${english}`,
          params: { word, better: other.better },
          source: null,
          target: [from, to],
          fix: [{ from, to, text: other.better }],
          suggestions: [other.better],
        },
      ]
    })
    found.push(...percents(text, english))
    if (found.length === 0) return found
    const terms = recognise(text, 'en')
    return found.filter(
      ({ target }) => target && !terms.some(({ from, to }) => from <= target[0] && to >= target[1]),
    )
  },
}

/** Per cent is one word in American English and two in British. */
function percents(text: string, english: 'us' | 'uk'): Finding[] {
  const [wrong, better] =
    english === 'us'
      ? [/(?<![\p{L}-])per cent(?![\p{L}-])/gu, 'percent']
      : [/(?<![\p{L}-])percent(?![\p{L}-])/gu, 'per cent']
  return [...text.matchAll(wrong)].map(({ index, 0: word }) => ({
    code: `englishVariant.${english}`,
    params: { word, better },
    source: null,
    target: [index, index + word.length],
    fix: [{ from: index, to: index + word.length, text: better }],
    suggestions: [better],
  }))
}
