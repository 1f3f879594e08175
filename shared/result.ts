/** What may go right or wrong in an expected way; bugs throw instead. `detail` names the place or the thing. */
export type Result<T, E extends string = string> = Ok<T> | Failure<E>

interface Ok<T> {
  readonly ok: true
  readonly value: T
}

/** An expected failure: a code that the interface has words for, and what it is about. */
export interface Failure<E extends string = string> {
  readonly ok: false
  readonly error: E
  readonly detail?: string
}

/** A success with its value. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** An expected failure with a code and, where it helps, the place or the name it is about. */
export function fail<E extends string>(error: E, detail?: string): Failure<E> {
  return detail === undefined ? { ok: false, error } : { ok: false, error, detail }
}

/** Closes a `switch` over a union: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
