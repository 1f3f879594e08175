import { readingsOf, wordReadingsOf } from './ambiguous.ts'
import type { Spot } from './conversion.ts'
import type { Way } from './line.ts'
import { mapOffset, type Shift } from './mapping.ts'
import type { Doubt } from './walk.ts'

/** The doubts about a conversion as a person decides them: those that somebody has settled are left out. */
export function spotsOf(
  source: string,
  text: string,
  shifts: readonly Shift[],
  doubts: readonly Doubt[],
  { to, dictionary, house, taken }: Way,
): Spot[] {
  const finished = (reading: string): string =>
    house(dictionary.after ? dictionary.after.convert(reading) : reading)
  const spots: Spot[] = []
  for (const doubt of doubts) {
    if (taken.some((pin) => pin.from < doubt.to && doubt.from < pin.to)) continue
    const [start, end, wordStart, wordEnd] = [doubt.from, doubt.to, doubt.wordFrom, doubt.wordTo].map((at) =>
      mapOffset(shifts, at),
    ) as [number, number, number, number]
    const found = source.slice(doubt.from, doubt.to)
    const chosen = text.slice(start, end)
    const readings = readingsOf(found, to) ?? (to === 'zh-Hant' ? wordReadingsOf(found) : undefined) ?? []
    const alternatives = [...new Set(readings.map(finished))].filter((reading) => reading !== chosen)
    if (alternatives.length === 0) continue
    spots.push({
      from: doubt.from,
      to: doubt.to,
      start,
      end,
      source: found,
      chosen,
      alternatives,
      word: source.slice(doubt.wordFrom, doubt.wordTo),
      made: text.slice(wordStart, wordEnd),
      at: doubt.from - doubt.wordFrom,
      put: start - wordStart,
      isSure: doubt.isSure,
    })
  }
  return spots
}
