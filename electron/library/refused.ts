/** Thrown to take a whole transaction back where a part of it was refused in an expected way. */
export class Refused extends Error {
  constructor(
    readonly code: 'read-only' | 'not-writable',
    readonly detail: string,
  ) {
    super(code)
  }
}
