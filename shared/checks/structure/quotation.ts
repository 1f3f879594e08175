import { isHan } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, PairCheck, SegmentPair } from '../spec.ts'
import { quotationSpec } from './quotationSpec.ts'

const english = /[“”"]/gu
const chinese = /[“”「」『』]/gu
// What Chinese has for quotation marks, or shows in another way, as the title of a work.
const anyMark = /["“”‘’'「」『』《》〈〉〝〞＂]/u
// Speech and whole sentences: of words that are only held at a distance English often drops the marks.
const speech = /[：:] ?[“「『]|[。！？，…][”」』]|^[^“「『]*[”」』]|[“「『][^”」』]*$/u
/** So many words of a quotation are no mere name or word in inverted commas. */
const manyWords = 4

/** Quotation marks that the source has while the target has none at all. */
export const quotation: PairCheck = {
  kind: 'pair',
  spec: quotationSpec,
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target) || anyMark.test(pair.target)) return []
    if ((pair.targetMarks ?? []).some(({ kind }) => kind !== 'link')) return []
    const marks = marksIn(pair)
    const [first, last] = [marks[0], marks.at(-1)]
    if (first === undefined || last === undefined) return []
    const isSpeech = isHan(pair.sourceLanguage)
      ? speech.test(pair.source)
      : marks.length % 2 === 1 || wordsIn(pair, first.index, last.index) >= manyWords
    if (isHan(pair.sourceLanguage) && !isHan(pair.targetLanguage) && !isSpeech) return []
    const found: Finding = {
      code: 'quotation.lost',
      params: { mark: first[0] },
      source: [first.index, last.index + 1],
      target: null,
    }
    return [isSpeech ? found : { ...found, severity: 'info' }]
  },
}

/** The quotation marks of the source; a straight one behind a digit is that of inches, unless one is open. */
function marksIn({ source, sourceLanguage }: SegmentPair): RegExpExecArray[] {
  if (isHan(sourceLanguage)) return [...source.matchAll(chinese)]
  let straight = 0
  return [...source.matchAll(english)].filter(({ index, 0: mark }) => {
    if (mark !== '"') return true
    const isInch = straight % 2 === 0 && /\d/u.test(source.charAt(index - 1))
    if (!isInch) straight++
    return !isInch
  })
}

function wordsIn({ source }: SegmentPair, from: number, to: number): number {
  return source.slice(from, to).match(/[\p{L}\p{Nd}][\p{L}\p{Nd}’'-]*/gu)?.length ?? 0
}
