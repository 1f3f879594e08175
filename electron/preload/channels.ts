/** The channels between preload and main beside the contract's own `domain.method`. */
export const channels = {
  /** Events to the window: name and payload. */
  event: 'desk:event',
  /** Paths of dropped files to main; only the preload can learn them. */
  offer: 'desk:offer',
  /** Main asks the window to store what is not stored yet, and the window says that it did. */
  flush: 'desk:flush',
  flushed: 'desk:flushed',
  act: 'desk:act',
  clipboard: 'desk:clipboard',
} as const

/** The channel of a request. */
export function callChannel(domain: string, method: string): string {
  return `${domain}.${method}`
}
