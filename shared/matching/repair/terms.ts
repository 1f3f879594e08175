import { isHan, type Language } from '../../locale.ts'
import { foldHan } from '../../script/fold.ts'

/**
 * Puts the preferred rendering of a term in the place of another's, where that stands in the target once and the
 * words around it need not change; null where it does not, or they might.
 */
export function exchangeTerm(
  target: string,
  language: Language,
  old: readonly string[],
  renderings: readonly string[],
): { from: number; to: number; text: string } | null {
  const [preferred] = renderings
  if (preferred === undefined || preferred === '') return null
  const places = placesOf(target, language, old)
  const [place] = places
  if (place === undefined || places.length > 1) return null
  const written = target.slice(place.from, place.to)
  if (isHan(language)) return { ...place, text: preferred }
  // Agreement of verbs and articles is not ours to mend.
  if (/s$/iu.test(written) !== /s$/iu.test(preferred) || isProper(written) !== isProper(preferred))
    return null
  const before = target.slice(0, place.from)
  const isFirst = /^\p{Lu}/u.test(written) && /(?:^|[.!?]\s)["“‘'(]?$/u.test(before)
  return { ...place, text: isFirst ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred }
}

/** Whether a phrase is written as a name: names take no article where common nouns do. */
const isProper = (phrase: string): boolean => /^\p{Lu}.*\s\p{Lu}|^\p{Lu}\S*$/u.test(phrase)

/** Where renderings stand in a text; of those that overlap the longest. */
function placesOf(
  text: string,
  language: Language,
  renderings: readonly string[],
): { from: number; to: number }[] {
  const key = foldHan(text)
  const places: { from: number; to: number }[] = []
  for (const rendering of [...renderings].sort((a, b) => b.length - a.length)) {
    const wanted = foldHan(rendering)
    if (wanted === '') continue
    for (let from = key.indexOf(wanted); from >= 0; from = key.indexOf(wanted, from + 1)) {
      const to = from + wanted.length
      const isFree = !places.some((place) => from < place.to && place.from < to)
      if (isFree && (isHan(language) || standsAlone(key, from, to))) places.push({ from, to })
    }
  }
  return places
}

const standsAlone = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(text.slice(to))
