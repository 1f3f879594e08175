import type { Amount } from './amount.ts'

/** What stands around a number to make it a bound. */
interface BoundWords {
  readonly before: readonly [least: RegExp, most: RegExp]
  readonly after: readonly [least: RegExp, most: RegExp]
}

/** The words of English. */
export const englishBounds: BoundWords = {
  before: [
    /(?:at least|(?<!no |not )more than|(?<!not )over|no (?:fewer|less) than|not less than|upwards of|exceed(?:s|ed|ing)?|above|in excess of|surpass(?:es|ed|ing)?|a minimum of) (?:a |an )?$/iu,
    /(?:nearly|almost|close to|just under|(?<!no |not )(?:fewer|less) than|under|below|at most|no more than|not more than|not over|up to|as many as|as much as|approaching|just shy of|a maximum of) (?:a |an )?$/iu,
  ],
  after: [
    /^\+|^[- ]plus(?!\p{L})|^[^.,;:!?]{0,20} (?:or (?:more|above|over|older|higher)|at least)(?!\p{L})/iu,
    /^ [^.,;:!?]{0,20}(?:or (?:less|fewer|under|below|younger)|at most)(?!\p{L})/iu,
  ],
}

/** The words of Chinese, in both scripts. */
export const chineseBounds: BoundWords = {
  before: [
    /(?:至少|最少|起码|起碼|(?<!不|不[会會能得可应應])超[过過出]|(?<!不)逾|不少[于於]|不低[于於]|不[止只]|突破|(?<!不)(?:多|高|大)[于於]|[刚剛略][过過高超]|[过過](?=半))有?\s?$/u,
    /(?:最多|至多|不[会會能得可应應]?超[过過]|不到|不足|不[满滿]|未[满滿]|未到|(?<!不)(?:少|低|小)[于於]|将近|將近|接近|几近|幾近|近|不多[于於]|不高[于於])\s?$/u,
  ],
  after: [
    /^[^，。；：、！？,.;\s（]{0,4}?(?:以上|开外|開外|有[余餘]|或更多)/u,
    /^[^，。；：、！？,.;\s（]{0,4}?(?:以下|以[内內]|之[内內]|或更少)/u,
  ],
}

const bounded: ReadonlySet<Amount['kind']> = new Set(['number', 'ratio', 'points', 'multiple'])
// 近十年来 is the last ten years. 高达 is no bound: it stresses how much it is, and renders `over` as well.
const recent = /(?<![将將接])近\s?$/u
const sinceThen = /^(?:[来來间間里裡内內以中，、])/u

/** Amounts with the bound that the words around them give: at least, up to, 以上, 不到. */
export function withBounds(amounts: readonly Amount[], text: string, words: BoundWords): Amount[] {
  return amounts.map((amount) => {
    if (!bounded.has(amount.kind) || amount.role === 'year' || amount.role === 'day') return amount
    const before = text.slice(Math.max(0, amount.from - 18), amount.from)
    const after = text.slice(amount.to, amount.to + 32)
    const [leastBefore, mostBefore] = words.before
    const [leastAfter, mostAfter] = words.after
    if (recent.test(before) && amount.measured?.dimension === 'time' && sinceThen.test(after)) return amount
    if (mostBefore.test(before)) return { ...amount, bound: 'most' }
    if (leastBefore.test(before) || leastAfter.test(after)) return { ...amount, bound: 'least' }
    if (mostAfter.test(after)) return { ...amount, bound: 'most' }
    return /[多余餘]/u.test(text.slice(amount.from, amount.to)) ? { ...amount, bound: 'least' } : amount
  })
}
