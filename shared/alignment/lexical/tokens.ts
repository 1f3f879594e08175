import { stem } from '../../language/inflection.ts'
import { foldHan } from '../../script/fold.ts'
import { figuresIn } from '../figures.ts'
import type { Lexicon } from '../lexicon.ts'

/** What kind of token it is; each kind tells a little more or less of what belongs together. */
export type TokenKind = 'word' | 'common' | 'name' | 'part' | 'value'

/** A word, or a part of one, and how much of a word it is. */
export interface Token {
  readonly key: string
  readonly kind: TokenKind
  readonly weight: number
}

/** Inner words and characters help where a word is translated in parts. */
const innerWord = 0.5
const innerCharacter = 0.15
/** A word in full counts a little less than 1, so that the fewest words are cut, and of those the longest. */
const loneCharacter = 1.1
/** Longer forms are proverbs. */
const longestWord = 8

const common = new Set(
  (
    'a an the this that these those i me my mine myself you your yours yourself he him his himself she her hers herself it its ' +
    'itself we us our ours ourselves they them their theirs themselves who whom whose which what when where why how and or but ' +
    'nor so yet if then than as because while though although until unless of in on at by for with from to into onto upon about ' +
    'against between through during before after above below up down out off over under again further once be am is are was ' +
    'were been being have has had having do does did doing will would shall should can could may might must ought not no there ' +
    'here all any both each few more most other some such only own same too very just now also ever even still much many one ' +
    's t d ll m re ve'
  ).split(' '),
)

/** The words of an English sentence as stems, and its figures by value. */
export function englishTokens(text: string): Token[] {
  const plain = text.normalize('NFKC').replace(/’/gu, "'").replace(/n't\b/gu, ' not')
  const tokens: Token[] = []
  let afterWord = false
  for (const [piece] of plain.matchAll(/\p{Script=Latin}+|[^\p{Script=Latin}\s]+/gu)) {
    const lower = piece.toLowerCase()
    if (/^\p{Script=Latin}/u.test(piece)) {
      const isName = afterWord && piece !== lower && piece.length > 1
      const kind = common.has(lower) ? 'common' : isName ? 'name' : 'word'
      if (piece !== 's') tokens.push({ key: stem(lower), kind, weight: 1 })
      afterWord = true
    } else afterWord = /[\p{N},;'-]$/u.test(piece)
  }
  return [...tokens, ...values(plain)]
}

/** The dictionary words of a Chinese sentence, their inner words and characters, its Latin words and figures. */
export function chineseTokens(text: string, lexicon: Lexicon): Token[] {
  const folded = foldHan(text)
  const tokens: Token[] = []
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    for (const word of fewestWords(run, lexicon)) {
      const letters = [...word]
      tokens.push({ key: word, kind: letters.length === 1 ? 'common' : 'word', weight: 1 })
      if (letters.length > 1) tokens.push(...partsOf(letters, lexicon))
    }
  }
  for (const [word] of folded.matchAll(/\p{Script=Latin}+/gu)) {
    tokens.push({ key: stem(word), kind: 'value', weight: 1 })
  }
  return [...tokens, ...values(folded)]
}

function partsOf(letters: readonly string[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = letters.map((key) => ({ key, kind: 'part', weight: innerCharacter }))
  for (let from = 0; from < letters.length; from++) {
    for (let to = from + 2; to <= letters.length; to++) {
      const key = letters.slice(from, to).join('')
      if (to - from < letters.length && lexicon.has(key))
        tokens.push({ key, kind: 'part', weight: innerWord })
    }
  }
  return tokens
}

/** Figures of one digit are too common to tell anything. */
function values(text: string): Token[] {
  return figuresIn(text)
    .filter((value) => value >= 10)
    .map((value) => ({ key: `#${value}`, kind: 'value', weight: 1 }))
}

/** Cuts a run of Chinese into the fewest words of the dictionary; what it lacks stands as characters. */
function fewestWords(run: string, lexicon: Lexicon): string[] {
  const letters = [...run]
  const best = new Float64Array(letters.length + 1)
  const taken = new Int32Array(letters.length + 1)
  for (let at = letters.length - 1; at >= 0; at--) {
    best[at] = (best[at + 1] ?? 0) + loneCharacter
    taken[at] = 1
    let word = letters[at] ?? ''
    for (let count = 2; count <= Math.min(longestWord, lexicon.longest, letters.length - at); count++) {
      word += letters[at + count - 1] ?? ''
      const sum = (best[at + count] ?? 0) + 1
      if (sum >= (best[at] ?? 0) || !lexicon.has(word)) continue
      best[at] = sum
      taken[at] = count
    }
  }
  const words: string[] = []
  for (let at = 0; at < letters.length; at += taken[at] || 1) {
    words.push(letters.slice(at, at + (taken[at] || 1)).join(''))
  }
  return words
}
