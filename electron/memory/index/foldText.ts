import { matchKey } from '../../../shared/matching/tokens.ts'
import { foldHan } from '../../../shared/script/fold.ts'

const marks = new Map<string, string>()

/**
 * A text as concordance sees it: script, width, case and the shape of marks folded, one UTF-16 unit for one, so
 * that offsets stay those of the text. Unlike `matchKey` it leaves numbers and spaces as they are.
 */
export function foldText(text: string): string {
  return foldHan(text).replace(/[^\w\s\p{L}\p{N}\p{M}]/gu, foldMark)
}

function foldMark(mark: string): string {
  let folded = marks.get(mark)
  if (folded === undefined) {
    const key = matchKey(mark, 'en')
    folded = key.length === mark.length ? key : mark
    if (marks.size < 5000) marks.set(mark, folded)
  }
  return folded
}
