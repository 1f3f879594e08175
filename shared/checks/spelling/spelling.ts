import type { Finding, Severity, Speller, TextCheck } from '../spec.ts'
import { spellingSpec } from './spellingSpec.ts'
import { type SpelledWord, spelledWords } from './tokens.ts'
import { otherEnglish } from './variants.ts'
import { type Verdict, verdict } from './verdict.ts'

// Two words that are often written as one.
const joined = new Map(
  'alot a lot|aswell as well|infact in fact|inspite in spite|atleast at least|eachother each other|incase in case|ofcourse of course|noone no one|thankyou thank you|upto up to|inorder in order|eventhough even though|inturn in turn'
    .split('|')
    .map((pair): [string, string] => {
      const at = pair.indexOf(' ')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
)

const accented = /^\p{Ll}*[^\p{ASCII}]\p{Ll}*$/u

/** As many words from one another as those of a foreign phrase may be. */
const near = 2

interface Judged {
  readonly word: SpelledWord
  readonly verdict: Verdict
}

/**
 * Misspelt English words. Whether one is, is a guess: names, coinages and foreign phrases are in no dictionary
 * either, so what is not close to a known word only gets a remark.
 */
export const spelling: TextCheck = {
  kind: 'text',
  spec: spellingSpec,
  find({ text, marks }, { speller, english = 'us', recognise }) {
    if (speller === undefined || !/[A-Za-z]{3}/u.test(text)) return []
    const words = spelledWords(text, marks)
    const doubtful = words.flatMap((word): Judged[] => {
      if (word.isMarked) return []
      const found = judged(word, speller)
      if (found === 'known' || found === 'name') return []
      if (word.beside.length > 0 && (speller.isKnown(word.whole) || word.beside.some(isName))) return []
      if (otherEnglish(word.text, english, speller) !== null) return []
      return [{ word, verdict: found }]
    })
    if (doubtful.length === 0) return []
    const terms = recognise(text, 'en')
    return doubtful
      .filter(({ word }) => !terms.some(({ from, to }) => from <= word.from && to >= word.to))
      .filter((each, _, all) => !isForeign(each, all, words) && !isRepeated(each, all))
      .map(finding)
  },
}

function judged({ text, beside }: SpelledWord, speller: Speller): Verdict {
  const found = verdict(text, beside.length > 0, speller)
  return found === 'name' && joined.has(text.toLowerCase()) ? 'likely' : found
}

const isName = (part: string): boolean => /^\p{Lu}/u.test(part)

/** Whether a word with an accent stands beside it, or another unknown one close by, and one of the two is like no English word. */
function isForeign(each: Judged, all: readonly Judged[], words: readonly SpelledWord[]): boolean {
  const distance = (other: SpelledWord): number => Math.abs(other.place - each.word.place)
  return (
    words.some((word) => distance(word) === 1 && accented.test(word.text)) ||
    all.some(
      (other) =>
        other !== each &&
        distance(other.word) <= near &&
        (each.verdict === 'unsure' || other.verdict === 'unsure'),
    )
  )
}

/** Slips are not made twice in one sentence. */
function isRepeated(each: Judged, all: readonly Judged[]): boolean {
  const lower = each.word.text.toLowerCase()
  return (
    each.verdict !== 'case' && all.some((other) => other !== each && other.word.text.toLowerCase() === lower)
  )
}

function finding({ word: { text: word, from, to }, verdict: found }: Judged): Finding {
  const target = [from, to] as const
  const two = joined.get(word.toLowerCase())
  const better = two === undefined ? word : isName(word) ? capitalised(two) : two
  if (two !== undefined) return replaced('joined', word, better, target)
  if (found === 'case') return replaced('case', word, capitalised(word), target)
  const severity: Severity = found === 'likely' ? 'warning' : 'info'
  const code = found === 'likely' ? 'spelling.unknown' : 'spelling.unsure'
  return { code, severity, params: { word }, source: null, target }
}

function replaced(what: string, word: string, better: string, target: readonly [number, number]): Finding {
  return {
    code: `spelling.${what}`,
    params: { word, better },
    source: null,
    target,
    fix: [{ from: target[0], to: target[1], text: better }],
    suggestions: [better],
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
