/** What a scanned token is: a word of letters, one Han character, a number in digits, or one mark. */
export type TokenKind = 'word' | 'han' | 'number' | 'mark'

const none = 0
const letter = 1
const digit = 2
const han = 3
const mark = 4
const unknown = 255
// The class of each UTF-16 unit, as far as it has been asked for.
const known = new Uint8Array(0x10000).fill(unknown)

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(text.codePointAt(at) ?? unit)
  const found = known[unit] ?? unknown
  if (found !== unknown) return found
  known[unit] = classify(unit)
  return known[unit] ?? none
}

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  if (/\p{Script=Han}/u.test(character)) return han
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return digit
  return /[\s\p{N}]/u.test(character) ? none : mark
}

/**
 * Visits the tokens of a key in order: digits with the marks between them, letters with the apostrophes and
 * hyphens between them, single Han characters, single marks. By hand, since every candidate comes through here.
 */
export function eachToken(key: string, visit: (from: number, to: number, kind: TokenKind) => void): void {
  for (let at = 0; at < key.length; ) {
    const kind = classAt(key, at)
    let to = at + sizeAt(key, at)
    if (kind === letter) {
      to = runEnd(key, to, letter)
      visit(at, to, 'word')
    } else if (kind === digit) {
      to = runEnd(key, to, digit)
      visit(at, to, 'number')
    } else if (kind === han) visit(at, to, 'han')
    else if (kind === mark) visit(at, to, 'mark')
    at = to
  }
}

/** Where a run of letters or digits ends, with single joints inside it. */
function runEnd(key: string, from: number, kind: number): number {
  let at = from
  while (at < key.length) {
    if (classAt(key, at) === kind) at += sizeAt(key, at)
    else if (joins(key.charCodeAt(at), kind) && at + 1 < key.length && classAt(key, at + 1) === kind) at++
    else break
  }
  return at
}

/** Apostrophe and hyphen join letters, stop and comma digits. */
const joins = (unit: number, kind: number): boolean =>
  kind === letter ? unit === 0x27 || unit === 0x2d || unit === 0x2019 : unit === 0x2e || unit === 0x2c

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
