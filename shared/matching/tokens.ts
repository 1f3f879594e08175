import { stem } from '../language/inflection.ts'
import { isHan, type Language } from '../locale.ts'
import { foldHan } from '../script/fold.ts'

/** A unit of comparison in a text. `key` is what equal ones share, `stem` what inflected forms share. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly key: string
  readonly stem: string
}

// Digits with their thousands and decimal marks, a run of letters, one Han character, or one mark.
const token =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’-](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|[^\s\p{L}\p{N}\p{M}]/gu

const marks: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': "'",
  '』': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '―': '-',
  '‑': '-',
  '…': '.',
  '•': '·',
  '・': '·',
  '‧': '·',
}

/**
 * A text without what must not tell two texts apart: script, width, case, the shape of quotes, dashes and
 * stops, white space (in Chinese all of it) and inline atoms. Equal keys are an exact match.
 */
export function matchKey(text: string, language: Language): string {
  const folded = foldHan(text.replaceAll('\uFFFC', ''))
  const plain = folded.replace(/[。、“”「」『』‘’–—―‑…•・‧]/gu, (mark) => marks[mark] ?? mark)
  const spaced = plain.replace(/\s+/gu, ' ').trim()
  if (!isHan(language)) return spaced
  return spaced.replace(/(?<=[^a-z0-9]) | (?=[^a-z0-9])/gu, '')
}

/** The tokens of a text: words in English, Han characters in Chinese, numbers and marks in both. */
export function tokensOf(text: string, language: Language): Token[] {
  return (matchKey(text, language).match(token) ?? []).map((key): Token => {
    if (/^\p{Nd}/u.test(key)) return { kind: 'number', key, stem: key }
    if (!/^[\p{L}\p{M}]/u.test(key)) return { kind: 'mark', key, stem: key }
    return { kind: 'word', key, stem: /^\p{Script=Han}/u.test(key) ? key : stem(key) }
  })
}
