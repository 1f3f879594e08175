import { isHan, type Language } from '../../locale.ts'
import type { Amount } from './amount.ts'
import { chineseAmounts } from './chinese.ts'
import { compareAmounts, type NumberDifference } from './compare.ts'
import { englishAmounts } from './english.ts'

/** The numbers, dates, times, sums and shares that a text states, in order. */
export function amountsOf(text: string, language: Language): Amount[] {
  const plain = halfWidthDigits(text)
  return isHan(language) ? chineseAmounts(plain) : englishAmounts(plain)
}

/** Where a translation states other numbers than its source. */
export function numberDifferences(
  source: string,
  sourceLanguage: Language,
  target: string,
  targetLanguage: Language,
): NumberDifference[] {
  return compareAmounts(amountsOf(source, sourceLanguage), amountsOf(target, targetLanguage), {
    anyYuan: sourceLanguage === 'zh-Hant' || targetLanguage === 'zh-Hant',
  })
}

/** Full-width digits and signs become half-width; the length stays. */
function halfWidthDigits(text: string): string {
  return text.replace(/[０-９％．，＄]/gu, (mark) =>
    mark === '，' ? mark : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}
