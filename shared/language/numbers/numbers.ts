import { isHan, type Language } from '../../locale.ts'
import type { Amount } from './amount.ts'
import { withAsides } from './asides.ts'
import { chineseBounds, englishBounds, withBounds } from './bounds.ts'
import { chineseAmounts } from './chinese.ts'
import { compareAmounts, type NumberDifference } from './compare.ts'
import { englishAmounts } from './english.ts'
import { onlyOne } from './ones.ts'
import { swappedNumbers } from './swapped.ts'
import { withZones } from './zones.ts'

/** The numbers, dates, times, sums and shares that a text states, in order. */
export function amountsOf(text: string, language: Language): Amount[] {
  const plain = halfWidthDigits(text)
  const [amounts, words] = isHan(language)
    ? [chineseAmounts(plain), chineseBounds]
    : [englishAmounts(plain), englishBounds]
  const zoned = withZones(inSequence(amounts), plain, isHan(language))
  return withAsides(withBounds(zoned, plain, words), plain)
}

/** Where a translation states other numbers than its source; `read` may remember the amounts of a text. */
export function numberDifferences(
  source: string,
  sourceLanguage: Language,
  target: string,
  targetLanguage: Language,
  read: (text: string, language: Language) => Amount[] = amountsOf,
): NumberDifference[] {
  const one = { text: source, amounts: read(source, sourceLanguage), isHan: isHan(sourceLanguage) }
  const other = { text: target, amounts: read(target, targetLanguage), isHan: isHan(targetLanguage) }
  const differences = compareAmounts(one.amounts, other.amounts, {
    anyYuan: sourceLanguage === 'zh-Hant' || targetLanguage === 'zh-Hant',
    isSameTongue: one.isHan && other.isHan,
  })
  if (differences.length > 0) return differences
  const swapped = swappedNumbers(one, other)
  return swapped.length > 0 ? swapped : onlyOne(one, other)
}

/** `Finally` and 最后 are as manieth as they come to be: the third behind two others. */
function inSequence(amounts: readonly Amount[]): Amount[] {
  let before = 0
  return amounts.map((amount) => {
    if (amount.kind !== 'item') return amount
    before += 1
    return amount.values.length > 1 && before > 1 ? { ...amount, values: [before] } : amount
  })
}

const wide = /[０-９％．＄]/gu
const spaced =
  /(?<![\d.,，])\d{1,3}(?:(?:[\u00a0\u2009\u202f]\d{3})+| \d{3}(?= 000)(?: 000)+| 000(?: 000)*|(?:，\d{3})+)(?![\d，])/gu
const separators: Readonly<Record<string, string>> = {
  '\u00a0': ',',
  '\u2009': ',',
  '\u202f': ',',
  ' ': ',',
  '，': ',',
}

/** Full-width digits and signs become half-width, and thousands are set off by commas; the length stays. */
function halfWidthDigits(text: string): string {
  if (!/[\d０-９]/.test(text)) return text
  return text
    .replace(wide, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(spaced, (number) => number.replace(/\D/gu, (mark) => separators[mark] ?? mark))
}
