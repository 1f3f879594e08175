import { randomUUID } from 'node:crypto'

/** Short-lived names under which the window speaks of things whose paths or contents it is not to have. */
export interface Tokens<T> {
  readonly give: (value: T) => string
  readonly take: (token: string) => T | undefined
  readonly drop: (token: string) => void
}

/** Tokens for at most `most` things: the oldest are forgotten. */
export function createTokens<T>(most: number): Tokens<T> {
  const given = new Map<string, T>()
  return {
    give: (value) => {
      const token = randomUUID()
      given.set(token, value)
      for (const oldest of given.keys()) {
        if (given.size <= most) break
        given.delete(oldest)
      }
      return token
    },
    take: (token) => given.get(token),
    drop: (token) => void given.delete(token),
  }
}
