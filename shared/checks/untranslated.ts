import { addresses } from '../language/addresses.ts'
import { isHan } from '../locale.ts'
import { matchKey } from '../matching/tokens.ts'
import { simplifiedPlaces } from '../script/simplifiedOnly.ts'
import { type Check, type Finding, isEmpty, type Range, type SegmentPair } from './check.ts'

// Four or more English words on end, one of them no name; brackets, quotes and titles hold originals by right.
// The look-behind lets a run begin once: from each of its parts anew a long one would be tried to its end.
const english =
  /\b(?=\p{Script=Latin})(?<!\p{Script=Latin}[’'-]*)[\p{Script=Latin}’'-]+(?:[ ,;]+\p{Script=Latin}[\p{Script=Latin}’'-]*){3,}/gu
const chinese = /\p{Script=Han}{2,}/gu
const quoted = /[(（“「『《"][^)）”」』》"]{0,400}[)）”」』》"]/gu

/** A target that is empty, is the source itself, or still holds a stretch of the source language. */
export const untranslated: Check = {
  id: 'untranslated',
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source)) return []
    if (isEmpty(pair.target)) return [finding('untranslated.empty', 'error', null, null)]
    if (isSame(pair)) {
      return [finding('untranslated.same', 'error', [0, pair.source.length], [0, pair.target.length])]
    }
    return leftovers(pair).map((range) => finding('untranslated.left', 'warning', null, range))
  },
}

/** Whether the target repeats a source that has words to translate: not WTO, 2019, an address or a name's script. */
function isSame({ source, target, sourceLanguage, targetLanguage }: SegmentPair): boolean {
  if (source.trim() !== target.trim() && matchKey(source, 'en') !== matchKey(target, 'en')) return false
  if (isHan(sourceLanguage) && isHan(targetLanguage)) {
    return (
      targetLanguage === 'zh-Hant' && simplifiedPlaces(target).length > 0 && source.trim() === target.trim()
    )
  }
  if (isHan(sourceLanguage)) return /\p{Script=Han}/u.test(target)
  const words = source.replace(addresses, '').match(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu)
  return (words ?? []).some((word) => word.length > 3 && word !== word.toUpperCase())
}

const blank = (text: string): string => ' '.repeat(text.length)

function leftovers({ source, target, sourceLanguage, targetLanguage }: SegmentPair): Range[] {
  if (isHan(sourceLanguage) === isHan(targetLanguage)) return []
  const plain = target.replace(addresses, blank).replace(quoted, blank)
  const found = [...plain.matchAll(isHan(targetLanguage) ? english : chinese)]
  const original = source.toLowerCase()
  const known = new Map<string, boolean>()
  const isLeft = (text: string): boolean => {
    const left = known.get(text) ?? original.includes(text.toLowerCase())
    known.set(text, left)
    return left
  }
  return found
    .filter(([text]) => isLeft(text))
    .filter(
      ([text]) =>
        !isHan(targetLanguage) ||
        /(?:^|[ ,;])\p{Ll}/u.test(
          text.replace(/\b(?:of|the|and|for|in|on|de|van|von|der|den|di|da|du|le|la|al|el|bin|ibn)\b/gu, ''),
        ),
    )
    .map(({ index, 0: text }): Range => [index, index + text.length])
}

function finding(
  code: Finding['code'],
  severity: Finding['severity'],
  source: Range | null,
  target: Range | null,
): Finding {
  return { code, severity, params: {}, source, target }
}
