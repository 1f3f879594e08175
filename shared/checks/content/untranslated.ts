import { replaceAddresses } from '../../language/addresses.ts'
import { isHan } from '../../locale.ts'
import { matchKey } from '../../matching/tokens.ts'
import { simplifiedPlaces } from '../../script/simplifiedOnly.ts'
import { isEmpty } from '../empty.ts'
import { remembering } from '../remembering.ts'
import type { Finding, PairCheck, Range, SegmentPair, Severity } from '../spec.ts'
import { untranslatedSpec } from './untranslatedSpec.ts'

// Four or more English words on end, one of them no name; brackets, quotes and titles hold originals by right.
// The look-behind lets a run begin once: from each of its parts anew a long one would be tried to its end.
const english =
  /\b(?=\p{Script=Latin})(?<!\p{Script=Latin}[’'-]*)[\p{Script=Latin}’'-]+(?:[ ,;]+(?:\p{Script=Latin}[\p{Script=Latin}’'-]*|[$€£¥]?\d[\d.,]*%?)){3,}/gu
// Small words of which a run of words that stands in Chinese by right, as a name or title, has hardly one.
const grammar =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|to|that|this|at|over|from|by|with|as|our|their|his|her|its|it|they|we|he|she|you|not|but|than|who|which)\b/gu
const fewestWords = 6
const chinese = /\p{Script=Han}{2,}/gu
const quoted = /[(（《][^)）》]{0,400}[)）》]|[“「『"][^”」』"\p{Script=Han}]{0,400}[”」』"]/gu

/** A target that is empty, is the source itself, or still holds a stretch of the source language. */
export const untranslated: PairCheck = {
  kind: 'pair',
  spec: untranslatedSpec,
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

const han = /\p{Script=Han}/u
const keyOf = remembering(matchKey)

/** Whether the target repeats a source that has words to translate: not WTO, 2019, an address or a name's script. */
function isSame({ source, target, sourceLanguage, targetLanguage }: SegmentPair): boolean {
  if (han.test(source) !== han.test(target)) return false
  if (source.trim() !== target.trim() && keyOf(source, 'en') !== keyOf(target, 'en')) return false
  if (isHan(sourceLanguage) && isHan(targetLanguage)) {
    return (
      targetLanguage === 'zh-Hant' && simplifiedPlaces(target).length > 0 && source.trim() === target.trim()
    )
  }
  if (isHan(sourceLanguage)) return /\p{Script=Han}/u.test(target)
  const words = replaceAddresses(source, () => '').match(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu)
  return (words ?? []).some((word) => word.length > 3 && word !== word.toUpperCase())
}

const blank = (text: string): string => ' '.repeat(text.length)

function leftovers({ source, target, sourceLanguage, targetLanguage }: SegmentPair): Range[] {
  if (isHan(sourceLanguage) === isHan(targetLanguage)) return []
  const plain = replaceAddresses(target, blank).replace(quoted, blank)
  const found = [...plain.matchAll(isHan(targetLanguage) ? english : chinese)]
  // Quotation marks often go when a stretch is carried over.
  const original = source.replace(/["“”]/gu, '').toLowerCase()
  const known = new Map<string, boolean>()
  const isLeft = (text: string): boolean => {
    const left = known.get(text) ?? original.includes(text.replace(/["“”]/gu, '').toLowerCase())
    known.set(text, left)
    return left
  }
  return found
    .filter(
      ([text]) => isLeft(text.replace(/[ ,;.]+$/u, '')) || (isHan(targetLanguage) && isGrammatical(text)),
    )
    .filter(
      ([text]) =>
        !isHan(targetLanguage) ||
        /(?:^|[ ,;])\p{Ll}/u.test(
          text.replace(/\b(?:of|the|and|for|in|on|de|van|von|der|den|di|da|du|le|la|al|el|bin|ibn)\b/gu, ''),
        ),
    )
    .map(({ index, 0: text }): Range => [index, index + text.length])
}

/** Whether a run of words is a piece of an English sentence, whatever the source says. */
function isGrammatical(text: string): boolean {
  return text.split(' ').length >= fewestWords && (text.match(grammar)?.length ?? 0) >= 2
}

function finding(
  code: Finding['code'],
  severity: Severity,
  source: Range | null,
  target: Range | null,
): Finding {
  return { code, severity, params: {}, source, target }
}
