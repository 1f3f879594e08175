import type { Place } from '../../shared/ipc/answers.ts'
import { metaValue, setMeta } from '../storage/tables/meta.ts'
import { type Library, stampOf } from './library.ts'

/** Where someone was when the library was last used. */
export function placeOf(library: Library): Place | null {
  const place = metaValue(library.db, 'place')
  return place === null ? null : (JSON.parse(place) as Place)
}

/** Keeps where someone is, to come back to. */
export function rememberPlace(library: Library, place: Place): void {
  setMeta(library.db, 'place', JSON.stringify(place), stampOf(library))
}
