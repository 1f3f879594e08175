import * as v from 'valibot'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** A word that the library knows beside its English dictionary. */
export interface LibraryWord {
  readonly word: string
  /** When (ISO 8601) and by whom it was added. */
  readonly at: string
  readonly by: string
}

/** A word as people add it: letters, with apostrophes and hyphens between. */
const word = v.pipe(
  p.text(100),
  v.trim(),
  v.normalize('NFC'),
  v.regex(/^\p{L}[\p{L}\p{M}]*(?:['’.-][\p{L}\p{M}]+)*$/u),
)

/** The library's own words for English spelling. */
export const dictionary = {
  /** All of them in alphabetical order. */
  list: method<readonly LibraryWord[]>()(p.nothing, 'no-library'),
  /** Adds a word; gives all. A name with its capital, any other word in small letters. */
  add: method<readonly LibraryWord[]>()(v.strictObject({ word }), 'no-library', 'not-writable'),
  remove: method<readonly LibraryWord[]>()(v.strictObject({ word }), 'no-library', 'not-writable'),
} as const
