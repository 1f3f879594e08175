/** A key press, as the page's and the frame's events both tell it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * Whether a key press is a command's key, such as 'Mod+Shift+K'; on a Mac `Mod` is Cmd. Digits and letters count
 * by their place too.
 */
export function isKey(press: KeyPress, key: string, mac: boolean): boolean {
  const parts = key.split('+')
  const name = key.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const has = (modifier: string) => parts.includes(modifier)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (mod !== has('Mod') || other || press.altKey !== has('Alt')) return false
  if (press.shiftKey !== has('Shift')) return false
  return press.key.toLowerCase() === name.toLowerCase() || press.code === codeOf(name)
}

function codeOf(name: string): string {
  if (/^[a-z]$/i.test(name)) return `Key${name.toUpperCase()}`
  if (/^[0-9]$/.test(name)) return `Digit${name}`
  return name === '\\' ? 'Backslash' : name === '/' ? 'Slash' : ''
}
