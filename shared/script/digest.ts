import { textHash } from '../document/hash.ts'
import { ambiguityTables } from './ambiguous.ts'
import type { ConversionOptions } from './conversion.ts'
import { isUsable } from './exception.ts'
import { houseCharacters, houseVariants, houseWords } from './houseWords.ts'
import { widthAt } from './mapping.ts'
import { matchersFor } from './matcher.ts'
import { occurrencePins } from './occurrence.ts'

/** The release of opencc-js whose dictionaries are used. */
export const openccVersion = '1.4.2'
/** Counts changes of the conversion itself; its tables are in the digest anyway. */
const machinery = 1

let version: string | undefined

/** The converter: OpenCC's release, this code's own count, and a digest of the house's tables. */
function converterVersion(): string {
  version ??= `opencc-js ${openccVersion} · ${machinery}.${textHash(
    JSON.stringify([houseWords(), houseCharacters, houseVariants, ambiguityTables]),
  ).slice(0, 8)}`
  return version
}

/** Names everything that conversion depends on beside the text: equal digests convert every text equally. */
export function conversionDigest(options: ConversionOptions): string {
  const { exceptions = [], terms = [], vocabulary = [] } = options
  const lists = [exceptions.filter(isUsable), terms, vocabulary]
  return `${converterVersion()} ${textHash(JSON.stringify([styleOf(options), lists]))}`
}

/** The same as far as it concerns one text: an exception for a word that is not in it changes nothing. */
export function segmentDigest(text: string, options: ConversionOptions): string {
  const matchers = matchersFor(options, options.to, options.region)
  const hits = new Set<string>()
  for (let at = 0; matchers.length > 0 && at < text.length; at += widthAt(text, at)) {
    for (const [no, matcher] of matchers.entries()) {
      const word = matcher.wordAt(text, at)
      if (word) hits.add(`${no} ${text.slice(at, word.end)} ${word.value}`)
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      const single = matcher.single(character)
      if (single !== undefined) hits.add(`${no} ${character} ${single}`)
    }
  }
  const pins = occurrencePins(text, options).map(({ from, to, text: put }) => [from, to, put])
  return `${converterVersion()} ${textHash(JSON.stringify([styleOf(options), options.quotes ?? [], [...hits], pins]))}`
}

function styleOf({ to, region, house }: ConversionOptions): unknown {
  return [to, region, house?.variants ?? null, house?.quotes ?? null]
}
