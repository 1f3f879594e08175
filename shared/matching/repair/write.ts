import { isHan, type Language } from '../../locale.ts'
import type { Repair, RepairChange } from '../match.ts'

/** A stretch of a target, what is to stand in its place, and what it is. */
export interface Exchange {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: RepairChange['kind']
}

/**
 * A target with stretches exchanged, given in order; English articles follow (an 8 percent rise, a 9 percent rise).
 * null where stretches overlap. Dates that stand together are told as one change.
 */
export function written(target: string, language: Language, exchanges: readonly Exchange[]): Repair | null {
  let text = ''
  let at = 0
  const changes: RepairChange[] = []
  let lastKind: RepairChange['kind'] | null = null
  for (const exchange of exchanges) {
    if (exchange.from < at) return null
    const between = target.slice(at, exchange.from)
    const from = target.slice(exchange.from, exchange.to)
    const article = isHan(language) ? null : articleFor(between, from, exchange.text)
    text += (article?.text ?? between) + exchange.text
    at = exchange.to
    const last = changes.at(-1)
    if (last && lastKind === 'date' && exchange.kind === 'date' && /^(?:[年月]|,? )$/u.test(between)) {
      changes[changes.length - 1] = {
        kind: 'date',
        from: last.from + between + from,
        to: last.to + between + exchange.text,
      }
    } else {
      changes.push({
        kind: exchange.kind,
        from: (article?.from ?? '') + from,
        to: (article?.to ?? '') + exchange.text,
      })
    }
    lastKind = exchange.kind
  }
  return { target: text + target.slice(at), changes }
}

const article = /(?<!\p{L})(an?)( (?:[$€£¥]|US\$)?)$/iu
const vowel = /^(?:8|11(?!\d)|18(?!\d)|1[18],|[aio](?!ne\b)|e(?!u)|u(?!ni|se))/iu

/** The article before a stretch as the new one wants it; null where there is none, or it stays. */
function articleFor(
  before: string,
  from: string,
  to: string,
): { text: string; from: string; to: string } | null {
  const found = article.exec(before)
  const [, word = '', gap = ''] = found ?? []
  if (!found || vowel.test(from) === vowel.test(to)) return null
  const other = word.length === 2 ? word.slice(0, 1) : `${word}n`
  return { text: before.slice(0, found.index) + other + gap, from: word + gap, to: other + gap }
}
