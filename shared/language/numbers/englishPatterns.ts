import type { Reading, Rule } from './amount.ts'
import { digits, englishValue, spelled } from './englishValue.ts'
import { measuredIn } from './units.ts'

const scale = '(?:[ -]?(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore))'
const ofMillion = '(?:million|billion|trillion|dozen|hundred|thousand)'

/** A number in digits or words, with its scale: 45,000, two and a half million, half a billion, a dozen. */
export const amount =
  `(?:half an? ${ofMillion}|(?:a|one) quarter(?: of)? an? ${ofMillion}|three[ -]quarters of an? ${ofMillion}|` +
  `an? ${ofMillion} and a half|(?:${digits}|${spelled})(?:[ -]and[ -]a[ -]half)?${scale}{0,2}|an? dozen)`

/** What stands between the ends of a range. */
export const range = '(?:\\s?[-–—]\\s?| to | and | or | through )'

const boundary = '(?<!\\p{L}|\\p{N}|\\p{N}[.,])'

/** A rule for words that begin where a word may; `hint` is what the text must have in it. */
export const rule = (source: string, read: Rule['read'], hint?: string): Rule => ({
  pattern: new RegExp(`${boundary}(?:${source})`, 'giu'),
  ...(hint === undefined ? {} : { hint: new RegExp(hint, 'i') }),
  read,
})

/** For words that are no numbers. */
export const nothing = (): readonly Reading[] => []

/** In `19 percent in 2005 to 14 percent in 2023` what looks like a range is none. */
export const isYear = (written: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(written)

/** The readings of one number or of a range, whose first number may share the scale of the second. */
export function pairOf(first: string, second: string | undefined): number[][] {
  const a = englishValue(first)
  if (a === null) return []
  if (second === undefined) return [[a]]
  const b = englishValue(second)
  if (b === null) return [[a]]
  const factor = /(hundred|thousand|million|billion|trillion)$/i.exec(second)?.[1]
  const shares = factor && a < 1000 && !/(?:hundred|thousand|million|billion|trillion)$/i.test(first)
  return [shares ? [a, a * (englishValue(`one ${factor}`) ?? 1)] : [a], shortened(a, b, second)]
}

/** 412-13 leaves out of its end what the beginning has already said. */
function shortened(a: number, b: number, written: string): number[] {
  if (b >= a || a > 9999 || !/^\d+$/.test(written)) return [b]
  return [Number(String(a).slice(0, -written.length) + written), b]
}

/** The measure of a value, to be spread into a reading. */
export function measured(value: number, unit: string | undefined): Pick<Reading, 'measured'> {
  const found = unit === undefined ? undefined : measuredIn(value, unit)
  return found === undefined ? {} : { measured: found }
}
