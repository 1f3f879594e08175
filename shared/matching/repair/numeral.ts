/** What a numeral counts; a day of the month and a year are plain numbers. */
export type NumeralKind = 'number' | 'ordinal' | 'month' | 'weekday' | 'decade'

/**
 * A number as it is written, and nothing else: not its unit, currency, per cent sign or classifier, so that
 * two texts with equal words around their numerals say the same but for the values. UTF-16 offsets.
 */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly kind: NumeralKind
  readonly value: number
  /** What is written inside it beside the number: 多 in 30多万. */
  readonly inside: string
}

/** One way of writing numerals: the first group of the pattern is the numeral, or all of it where there is none. */
export interface NumeralRule {
  readonly pattern: RegExp
  /** null where it is no numeral after all; the stretch is then left to no other rule. */
  read(match: RegExpExecArray): { kind: NumeralKind; value: number; inside?: string } | null
}

/** The numerals that rules find, in order; earlier rules take precedence. */
export function readNumerals(text: string, rules: readonly NumeralRule[]): Numeral[] {
  const found: Numeral[] = []
  let left = text
  for (const { pattern, read } of rules) {
    pattern.lastIndex = 0
    let rest = ''
    let end = 0
    for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
      const [whole, written = whole] = match
      const from = match.index + whole.indexOf(written)
      const reading = read(match)
      if (reading) found.push({ from, to: from + written.length, inside: '', ...reading })
      rest += left.slice(end, match.index) + '\0'.repeat(whole.length)
      end = match.index + whole.length
    }
    left = rest + left.slice(end)
  }
  return found.sort((a, b) => a.from - b.from)
}
