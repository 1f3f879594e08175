import { foldHan } from '../../../shared/script/fold.ts'

/** Where a text holds what was searched for, whatever its script, width and case; words of the search are apart. */
export function marksOf(text: string, query: string): [from: number, to: number][] {
  const key = foldHan(text)
  const words = foldHan(query)
    .split(/[\s*]+/u)
    .filter((word) => word !== '')
  const whole = foldHan(query.trim())
  const sought = !query.includes('*') && key.includes(whole) ? [whole] : words
  const found = sought.flatMap((word) => placesOf(key, word)).sort(([a], [b]) => a - b)
  const apart: [number, number][] = []
  for (const [from, to] of found) {
    const last = apart.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}

function placesOf(key: string, word: string): [number, number][] {
  const places: [number, number][] = []
  if (word === '') return places
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length))
    places.push([at, at + word.length])
  return places
}
