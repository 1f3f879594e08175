import { isHan } from '../locale.ts'
import { quotesFor } from '../script/quotes.ts'
import type { Check, Finding } from './check.ts'

/** Quotation marks of the other edition in Chinese text, or inner ones where outer ones belong. */
export const quoteStyle: Check = {
  id: 'quoteStyle',
  applies: (_source, target) => isHan(target),
  find({ target, targetLanguage }, { quotes }) {
    if (!isHan(targetLanguage) || !/\p{Script=Han}/u.test(target)) return []
    const style = targetLanguage === 'zh-Hant' ? quotes : undefined
    const right = quotesFor(target, targetLanguage, { style })
    const found: Finding[] = []
    for (let at = 0; at < target.length; at++) {
      const [mark, better] = [target.charAt(at), right.charAt(at)]
      if (mark === better) continue
      found.push({
        code: 'quoteStyle.mark',
        severity: 'warning',
        params: { mark, better },
        source: null,
        target: [at, at + 1],
      })
    }
    return found
  },
}
