import type { NewUnit } from '../electron/memory/memory.ts'
import { any, type Random, seeded } from './prose.ts'
import { chineseGrammar, englishGrammar, type Grammar } from './unitGrammar.ts'

// Units that look like a journal's: sentences of our own grammar, from two to some fifty words, with a few very
// common words, a long tail of names, compounds, figures and dates, and turns of phrase that come again.

function grow(symbol: string, rules: Grammar, random: Random): string {
  const rule = rules[symbol]
  if (rule === undefined) throw new Error(`no rule ${symbol}`)
  if (typeof rule === 'function') return rule(random)
  return any(rule, random).replace(/\{(\w+)\}/g, (_, inner: string) => grow(inner, rules, random))
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** An English sentence of our own making. */
export function englishSentence(random: Random): string {
  return sentenceCase(grow('S', englishGrammar, random))
}

/** A Simplified Chinese sentence of our own making; it translates nothing. */
export function chineseSentence(random: Random): string {
  return grow('S', chineseGrammar, random)
}

/** So many units, no two of them with one source or one target, always the same ones for a seed. */
export function* differentUnits(count: number, seed = 11): Generator<NewUnit> {
  const random = seeded(seed)
  const seen = new Set<number>()
  const fresh = (make: (random: Random) => string): string => {
    for (;;) {
      const text = make(random)
      const digest = digestOf(text)
      if (seen.has(digest)) continue
      seen.add(digest)
      return text
    }
  }
  let before = ''
  for (let at = 0; at < count; at++) {
    const source = fresh(englishSentence)
    yield {
      sourceLanguage: 'en',
      targetLanguage: 'zh-Hans',
      source,
      target: fresh(chineseSentence),
      before,
      after: '',
      by: 'bench',
      at: '2026-01-01T00:00:00.000Z',
      article: null,
      segment: null,
      origin: 'typed',
    }
    before = source
  }
}

function digestOf(text: string): number {
  let high = 7
  let low = 11
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
