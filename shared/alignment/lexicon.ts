import { stem } from '../language/inflection.ts'
import { foldHan } from '../script/fold.ts'

/** What a word of one language may be in the other, and how likely each is; the shares add up to 1 or less. */
export type Renderings = readonly (readonly [word: string, share: number])[]

/** A Chinese–English dictionary, as the aligner asks it. Forms are folded (Simplified, half width, lower case). */
export interface Lexicon {
  /** The length of the longest form, in UTF-16 units. */
  readonly longest: number
  has(form: string): boolean
  /** The stems of the English words that explain a form, most of it on those that explain it alone. */
  renderings(form: string): Renderings
  /** How a single character is read, in pinyin without tones. */
  readings(character: string): readonly string[]
}

/** Words of explanations that say nothing of what is explained. */
const empty = new Set(
  'a an the to of sb sth one be or and etc for in on at by with as lit fig esp surname'.split(' '),
)

/**
 * Makes a lexicon of the text of `resources/dictionaries`: after a first line a form a line, with its senses
 * (divided by `/` and `;`, `=form` where another form says them) and, for a single character, its readings.
 */
export function readLexicon(text: string): Lexicon {
  const lines = new Map<string, string>()
  let longest = 1
  for (let from = text.indexOf('\n') + 1; from > 0 && from < text.length; ) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    const tab = text.indexOf('\t', from)
    if (tab > from && tab < end) {
      const form = foldHan(text.slice(from, tab))
      const rest = text.slice(tab + 1, end)
      const other = lines.get(form)
      lines.set(form, other === undefined ? rest : `${other.split('\t')[0]}/${rest}`)
      longest = Math.max(longest, form.length)
    }
    from = end + 1
  }
  const known = new Map<string, Renderings>()
  return {
    longest,
    has: (form) => lines.has(form),
    renderings(form) {
      const before = known.get(form)
      if (before) return before
      const made = renderingsOf(form, lines)
      known.set(form, made)
      return made
    },
    readings: (character) => lines.get(character)?.split('\t').slice(1) ?? [],
  }
}

function renderingsOf(form: string, lines: ReadonlyMap<string, string>): Renderings {
  const shares = new Map<string, number>()
  const senses = sensesOf(form, lines, 2)
  for (const sense of senses) {
    const stems = wordsOf(sense)
    for (const each of stems) shares.set(each, (shares.get(each) ?? 0) + 1 / (stems.length * senses.length))
  }
  return [...shares]
}

/** The senses of a form, and where it only refers to others, theirs. */
function sensesOf(form: string, lines: ReadonlyMap<string, string>, depth: number): string[] {
  const senses = lines.get(form)?.split('\t', 1)[0]?.split(/[/;]/u) ?? []
  return senses.flatMap((sense) => {
    if (!sense.startsWith('=')) return wordsOf(sense).length > 0 ? [sense] : []
    return depth > 0 ? sensesOf(foldHan(sense.slice(1)), lines, depth - 1) : []
  })
}

function wordsOf(sense: string): string[] {
  const words = sense.toLowerCase().match(/[a-z]+/gu) ?? []
  const telling = words.filter((word) => !empty.has(word))
  return (telling.length > 0 ? telling : words.filter((word) => word !== 'to')).map(stem)
}
