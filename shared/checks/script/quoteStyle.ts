import { isHan } from '../../locale.ts'
import { type QuoteState, quotesFor } from '../../script/quotes.ts'
import type { Finding, TextCheck } from '../spec.ts'
import { quoteStyleSpec } from './quoteStyleSpec.ts'

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' }

/** Quotation marks of the other edition in Chinese text, or inner ones where outer ones belong. */
export const quoteStyle: TextCheck = {
  kind: 'text',
  spec: quoteStyleSpec,
  find({ text, language, open, isFirst }, { quotes }) {
    if (!isHan(language) || !/\p{Script=Han}/u.test(text)) return []
    const style = language === 'zh-Hant' ? quotes : undefined
    const right = quotesFor(text, language, { style, state: stateOf(open, isFirst ? text : '') })
    const found: Finding[] = []
    for (let at = 0; at < text.length; at++) {
      const [mark, better] = [text.charAt(at), right.charAt(at)]
      if (mark === better) continue
      found.push({
        code: 'quoteStyle.mark',
        params: { mark, better },
        source: null,
        target: [at, at + 1],
        fix: [{ from: at, to: at + 1, text: better }],
      })
    }
    return found
  },
}

/** The quotations around a text; those that a paragraph begins with again are its own. */
function stateOf(open: readonly string[], beginning: string): QuoteState {
  const start = beginning.trimStart()
  let again = 0
  while (again < open.length && start.charAt(again) === open[again]) again++
  return open.slice(again).map((mark, depth) => ({ close: closing[mark] ?? mark, rank: (again + depth) % 2 }))
}
