import { equal } from '../../language/numbers/amount.ts'
import { numberDifferences } from '../../language/numbers/numbers.ts'
import { isHan, type Language } from '../../locale.ts'
import type { Repair, TranslationUnit } from '../match.ts'
import { chineseNumerals } from './chineseNumerals.ts'
import { englishNumerals } from './englishNumerals.ts'
import { isDate, mayChange } from './fitting.ts'
import type { Numeral } from './numeral.ts'
import { family, isSame, pairsOf, type Stretch, stretchesOf, type TermPlace } from './stretches.ts'
import { exchangeTerm } from './terms.ts'
import { type Exchange, written } from './write.ts'
import { writeChinese } from './writeChinese.ts'
import { writeEnglish } from './writeEnglish.ts'

/** What a repair may ask for beside the texts. */
export interface RepairSources {
  /** The terms in a text of the query's language, with their renderings in the unit's target language. */
  readonly terms?: (text: string) => readonly TermPlace[]
}

/** Nobody looks for one number in pages of text, and reading all of them takes time. */
const longest = 3000

/**
 * The unit's target as it has to be for the query, where the query differs from the unit's source in numbers, dates or
 * terms only. Each number is found by its value, and written in the form in which it stood; a term by its
 * rendering. null unless every difference is accounted for, unambiguous in the target, and the result states
 * the numbers of the query and no others.
 */
export function repair(
  query: { readonly text: string; readonly language: Language },
  unit: TranslationUnit,
  sources: RepairSources = {},
): Repair | null {
  if (query.text.length > longest || unit.source.length > longest || unit.target.length > longest) return null
  const pairs = pairsFor(query, unit, sources)
  if (pairs === null) return null
  const exchanges = exchangesFor(pairs, unit)
  if (exchanges === null || exchanges.length === 0) return null
  const repaired = written(unit.target, unit.targetLanguage, exchanges)
  if (repaired === null) return null
  const differences = numberDifferences(query.text, query.language, repaired.target, unit.targetLanguage)
  return differences.length === 0 ? repaired : null
}

/** The numerals of a text in a language. */
function numeralsOf(text: string, language: Language): Numeral[] {
  return isHan(language) ? chineseNumerals(text) : englishNumerals(text)
}

function pairsFor(
  { text, language }: { readonly text: string; readonly language: Language },
  { source }: TranslationUnit,
  { terms }: RepairSources,
): readonly (readonly [Stretch, Stretch])[] | null {
  const own = numeralsOf(text, language)
  const other = numeralsOf(source, language)
  const side = (side: string, numerals: readonly Numeral[], places: readonly TermPlace[] = []) => ({
    text: side,
    stretches: stretchesOf(side, numerals, places),
  })
  const plain = pairsOf(language, side(text, own), side(source, other))
  if (plain !== null || terms === undefined) return plain
  return pairsOf(language, side(text, own, terms(text)), side(source, other, terms(source)))
}

function exchangesFor(
  pairs: readonly (readonly [Stretch, Stretch])[],
  unit: TranslationUnit,
): Exchange[] | null {
  const { target, targetLanguage } = unit
  const numerals = numeralsOf(target, targetLanguage)
  const exchanges: Exchange[] = []
  const done = new Set<string>()
  for (const pair of pairs) {
    if (isSame(pair)) continue
    const [wanted, old] = pair
    const alike = pairs.filter(([, other]) => isSame([old, other]))
    // A value that changes in one place and stays in another cannot be told apart in the target.
    if (!alike.every(([other]) => isSame([wanted, other]))) return null
    const key = old.kind === 'term' ? old.term.concept : `${family(old.numeral)} ${old.numeral.value}`
    if (done.has(key)) continue
    done.add(key)
    const found =
      wanted.kind === 'term' && old.kind === 'term'
        ? termExchange(wanted.term, old.term, alike.length, target, targetLanguage)
        : wanted.kind === 'numeral' && old.kind === 'numeral'
          ? numeralExchanges(wanted.numeral, old.numeral, alike.length, numerals, unit)
          : null
    if (found === null) return null
    exchanges.push(...found)
  }
  return exchanges.sort((a, b) => a.from - b.from)
}

function termExchange(
  wanted: TermPlace,
  old: TermPlace,
  times: number,
  target: string,
  language: Language,
): Exchange[] | null {
  if (times > 1 || wanted.concept === old.concept) return null
  const exchange = exchangeTerm(target, language, old.renderings, wanted.renderings)
  return exchange && [{ ...exchange, kind: 'term' }]
}

function numeralExchanges(
  wanted: Numeral,
  old: Numeral,
  times: number,
  numerals: readonly Numeral[],
  { source, target, targetLanguage: language }: TranslationUnit,
): Exchange[] | null {
  const places = numerals.filter((each) => family(each) === family(old) && sameValue(each, old))
  if (places.length === 0 || places.length > times) return null
  const exchanges = places.map((place): Exchange | null => {
    const text = isHan(language)
      ? writeChinese(place, valueFor(place, wanted), target, language)
      : writeEnglish(place, wanted.value, target)
    if (text === null || !mayChange({ place, old, wanted, target, source }, language)) return null
    return { from: place.from, to: place.to, text, kind: isDate(place, target) ? 'date' : 'number' }
  })
  return exchanges.every((each) => each !== null) ? exchanges : null
}

/** A decade without its century, 七十年代, is that of any. */
function sameValue(place: Numeral, old: Numeral): boolean {
  if (place.kind === 'decade' && place.value < 100) return place.value === old.value % 100
  return equal(place.value, old.value)
}

function valueFor(place: Numeral, wanted: Numeral): number {
  return place.kind === 'decade' && place.value < 100 ? wanted.value % 100 : wanted.value
}
