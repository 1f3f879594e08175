import { addresses } from '../language/addresses.ts'
import { fullWidth, isHanCharacter } from '../language/widths.ts'
import { isHan } from '../locale.ts'
import { type Check, type Finding, isEmpty } from './check.ts'

// Words, numbers and codes with marks of their own: 3.5, 1,234, 10:30, U.S., Node.js, A/B.
const foreign = /(?<![A-Za-z0-9])[A-Za-z0-9]+(?:[.,:;!?'’&/@_-]+[A-Za-z0-9]+)+/gu
const closing = '”’」』）》〉】'

/** Half-width punctuation in Chinese text, but for that of foreign words, numbers and addresses. */
export const halfWidth: Check = {
  id: 'halfWidth',
  applies: (_source, target) => isHan(target),
  find({ target, targetLanguage }) {
    if (isEmpty(target)) return []
    const text = target.replaceAll('\uFFFC', '')
    if (!/\p{Script=Han}/u.test(text)) return []
    const masked = target.replace(addresses, filled).replace(foreign, filled)
    const quotes = targetLanguage === 'zh-Hant' ? '「」' : '“”'
    return [...stops(masked), ...brackets(masked), ...straightQuotes(masked, quotes)].sort(
      (a, b) => (a.target?.[0] ?? 0) - (b.target?.[0] ?? 0),
    )
  },
}

const filled = (text: string): string => 'x'.repeat(text.length)

/** Commas, stops and the like that touch Chinese on one side and are no part of a number. */
function stops(text: string): Finding[] {
  return [...text.matchAll(/[,;:!?]|\.+/gu)].flatMap(({ index, 0: mark }) => {
    const before = neighbour(text, index - 1, -1)
    const after = neighbour(text, index + mark.length, 1)
    const touches =
      isChinese(before) || (!mark.startsWith('.') && isHanCharacter(after) && /[A-Za-z0-9%)\]"]/.test(before))
    if (!touches) return []
    if (mark === '.' && /[A-Za-z0-9]/.test(text.charAt(index + 1))) return []
    const better = mark.length > 2 ? '……' : (fullWidth[mark] ?? '。')
    return [finding(index, mark, better)]
  })
}

/** Brackets that hold Chinese or stand close to it; all-foreign ones set apart by spaces are the house's choice. */
function brackets(text: string): Finding[] {
  return [...text.matchAll(/\(([^()（）]*)\)/gu)].flatMap(({ index, 0: found, 1: inside = '' }) => {
    const last = index + found.length - 1
    if (!/\p{Script=Han}/u.test(inside)) return []
    return [finding(index, '(', '（'), finding(last, ')', '）')]
  })
}

/** Straight quotation marks around or beside Chinese. */
function straightQuotes(text: string, quotes: string): Finding[] {
  const places = [...text.matchAll(/"/gu)].map(({ index }) => index)
  return places.flatMap((at, number) => {
    const opens = number % 2 === 0
    const from = opens ? at : (places[number - 1] ?? at)
    const to = opens ? (places[number + 1] ?? at) : at
    const beside = isChinese(text.charAt(at - 1)) || isChinese(text.charAt(at + 1))
    if (!/\p{Script=Han}/u.test(text.slice(from, to)) && !beside) return []
    return [finding(at, '"', quotes.charAt(opens ? 0 : 1))]
  })
}

const isChinese = (character: string): boolean =>
  character !== '' && (isHanCharacter(character) || closing.includes(character))

/** The nearest character in a direction that is no space and no inline atom. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from
  while (at >= 0 && at < text.length && /[ \uFFFC]/u.test(text.charAt(at))) at += step
  return text.charAt(at)
}

function finding(at: number, mark: string, better: string): Finding {
  return {
    code: 'halfWidth.mark',
    severity: 'warning',
    params: { mark, better },
    source: null,
    target: [at, at + mark.length],
  }
}
