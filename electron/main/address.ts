/** An address taken apart, or null for what is none. */
export function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

/** Scheme and host of an address. Node's own `origin` is 'null' for schemes that it does not know, as `app:`. */
export function originOf(address: string): string | null {
  const url = parseAddress(address)
  return url && `${url.protocol}//${url.host}`
}
