const mostKept = 32

/** Hands events to listeners, and keeps what arrives before the first of them. */
export interface Inbox<E> {
  readonly deliver: (name: unknown, payload: unknown) => void
  readonly listen: <N extends keyof E>(name: N, listener: (payload: E[N]) => void) => () => void
}

/** An inbox for the named events; others are ignored. */
export function createInbox<E extends object>(names: readonly (keyof E)[]): Inbox<E> {
  const listeners = new Map<unknown, Set<(payload: never) => void>>()
  const early = new Map<unknown, unknown[]>()
  for (const name of names) listeners.set(name, new Set())

  return {
    deliver: (name, payload) => {
      const present = listeners.get(name)
      if (present === undefined) return
      for (const listener of present) listener(payload as never)
      if (present.size > 0) return
      early.set(name, [...(early.get(name) ?? []), payload].slice(-mostKept))
    },
    listen: (name, listener) => {
      const present = listeners.get(name)
      if (present === undefined) throw new TypeError('no such event')
      if (typeof listener !== 'function') throw new TypeError('an event needs a listener')
      // A listener of its own, so that listening twice with one function is two subscriptions.
      const own = (payload: never) => listener(payload)
      present.add(own)
      const kept = early.get(name) ?? []
      early.delete(name)
      for (const payload of kept) own(payload as never)
      return () => void present.delete(own)
    },
  }
}
