import type { Author } from '../../../shared/document/article.ts'
import { type KnownAuthor, knownAuthor } from '../../../shared/termbase/rendering.ts'
import type { Library } from '../library.ts'
import { regionOf } from '../site.ts'
import { peopleOf } from './termbase.ts'

/** What the termbase knows of the authors of a byline on a date (YYYY-MM-DD or ''). */
export function knownByline(library: Library, byline: readonly Author[], date: string): KnownAuthor[] {
  const people = peopleOf(library)
  const region = regionOf(library)
  return byline.map((author) => knownAuthor(author, people, date, region))
}

/** A byline as it leaves: what it lacks in a language is written as the termbase has it. */
export function completedByline(library: Library, byline: readonly Author[], date: string): Author[] {
  return knownByline(library, byline, date).map(({ completed }) => completed)
}
