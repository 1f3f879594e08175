import type { Han } from '../locale.ts'
import type { Region } from './dictionary.ts'

/** Where an exception holds: in the whole library, in the article that carries it, or at one place in a text. */
export const exceptionLevels = ['library', 'article', 'occurrence'] as const
export type ExceptionLevel = (typeof exceptionLevels)[number]

/** What an exception is: a spelling, a name that stays as it is written, or a word that the region has another for. */
export const exceptionKinds = ['spelling', 'protected', 'vocabulary'] as const
type ExceptionKind = (typeof exceptionKinds)[number]

/**
 * One place in a text that is converted, known by its neighbours: up to eight characters on either side, fewer
 * only at the end of the text. `ordinal` counts the places before it that have the very same neighbours.
 */
export interface Anchor {
  readonly segment: string
  readonly before: string
  readonly after: string
  readonly ordinal: number
}

/**
 * A decision of the house on how something is written. It works in both directions: `hans` becomes `hant` and
 * back; for a protected name `protectedForm` tells what stays. `place` belongs to the level `occurrence`, and to it alone.
 */
export interface Exception {
  readonly id: string
  readonly level: ExceptionLevel
  readonly kind: ExceptionKind
  readonly hans: string
  readonly hant: string
  /** For one region's Traditional only; absent for both. */
  readonly region?: Region
  readonly place?: Anchor
}

/** How long a form may be, in UTF-16 units. */
export const longestForm = 200

/** What an exception finds and what it puts, in a direction. */
export function formsOf({ hans, hant }: Pick<Exception, 'hans' | 'hant'>, to: Han): [string, string] {
  return to === 'zh-Hant' ? [hans, hant] : [hant, hans]
}

/** Whether an exception can be held to: no empty side, no line end, inline atom or half character, within reason long. */
export function isUsable({ hans, hant }: Pick<Exception, 'hans' | 'hant'>): boolean {
  return [hans, hant].every(
    (form) => form !== '' && form.length <= longestForm && form.isWellFormed() && !/[\n\r\uFFFC]/u.test(form),
  )
}
