import { textHash } from '../../shared/document/hash.ts'
import { foldHan } from '../../shared/script/fold.ts'

/** A part of a query that must be found as it stands: a word, a run of Han characters, or a quoted phrase. */
export interface Phrase {
  /** What the index is asked for, in sequence. */
  readonly tokens: readonly string[]
  /** Whether the last token may be the beginning of a longer one. */
  readonly open: boolean
  /** Finds the phrase in folded text. */
  readonly pattern: RegExp
}

/** Stands between two segments in the index, so that no phrase reaches over their border. A private-use character. */
const border = '\uE000'

/** Words and runs of Han characters that a query is held to. */
const mostRuns = 40

/** Latin words this long are found by their beginning. */
const openFrom = 3

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu
const beginsHan = /^\p{Script=Han}/u

/**
 * A text as the index and the finder of hits see it: Traditional and Simplified, wide and narrow, upper and
 * lower case alike, Latin letters without accents. UTF-16 offsets stay those of the text.
 */
export function foldForSearch(text: string): string {
  return foldHan(text).replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0))
}

/**
 * What the index holds for texts: words, and for each run of Han characters its overlapping pairs and its
 * last character alone, separated by spaces.
 */
export function indexedTokens(texts: readonly string[]): string {
  return texts.map((text) => tokensOf(foldForSearch(text)).join(' ')).join(` ${border} `)
}

/**
 * The phrases of a query, all of which must be found; quotation marks hold words together. What comes after the
 * first words of a very long query is left out, and so are marks that stand on no letter.
 */
export function phrasesOf(query: string): Phrase[] {
  const phrases: Phrase[] = []
  let left = mostRuns
  for (const [, quoted, word] of query.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”]+)/gu)) {
    const folded = foldForSearch(quoted ?? word ?? '')
    const found = (folded.match(runs) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run)).slice(0, left)
    if (found.length === 0) continue
    left -= found.length
    const phrase = phraseOf(found, quoted === undefined)
    if (!phrases.some(({ pattern }) => pattern.source === phrase.pattern.source)) phrases.push(phrase)
  }
  return phrases
}

/** The phrases as an FTS5 query; tokens hold letters and digits only, so nothing in them can be syntax. */
export function matchExpression(phrases: readonly Phrase[]): string {
  return phrases.map(({ tokens, open }) => `"${tokens.join(' ')}"${open ? ' *' : ''}`).join(' AND ')
}

/**
 * A digest of how texts are folded and cut. An index that was made under another one is made anew: a newer
 * dictionary or a newer rule would leave old texts unfound.
 */
export function tokensDigest(): string {
  digest ??= textHash(`${foldForSearch(unitsIn(0x41, 0x24f) + unitsIn(0x4e00, 0x9fff))} ${probe()} 1`)
  return digest
}

let digest: string | undefined

function unitsIn(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, at) => first + at))
}

function probe(): string {
  return tokensOf(foldForSearch('a1 汉字b，don’t 3.5 ｅ́')).join(' ')
}

/** The folded tokens of a folded text in order. */
function tokensOf(folded: string): string[] {
  return (folded.match(runs) ?? []).flatMap((run) => (beginsHan.test(run) ? pairsOf(run) : [bare(run)]))
}

function phraseOf(found: readonly string[], mayOpen: boolean): Phrase {
  const tokens = found.flatMap((run) => (beginsHan.test(run) ? pairsOf(run) : [bare(run)]))
  const last = found.at(-1) ?? ''
  const endsHan = beginsHan.test(last)
  const single = endsHan && Array.from(last).length === 1
  // What follows the last Han character is not known: it must not be asked for as the end of a run.
  if (endsHan && !single) tokens.pop()
  const open = single || (!endsHan && mayOpen && last.length >= openFrom)
  return { tokens, open, pattern: patternOf(found, open) }
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  return characters.map((character, at) => character + (characters[at + 1] ?? ''))
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '') || word
}

function patternOf(found: readonly string[], open: boolean): RegExp {
  const notBefore = '(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])'
  const notAfter = '(?!(?!\\p{Script=Han})[\\p{L}\\p{N}])'
  const parts = found.map((run, at) => {
    if (beginsHan.test(run)) return `${run}\\p{M}*`
    const letters = Array.from(bare(run)).join('\\p{M}*')
    return `${notBefore}${letters}\\p{M}*${open && at === found.length - 1 ? '' : notAfter}`
  })
  // What stands between begins with no mark: a mark that could belong to either side would be tried on both.
  return new RegExp(parts.join('(?:[^\\p{L}\\p{N}\\p{M}][^\\p{L}\\p{N}]*)?'), 'gu')
}
