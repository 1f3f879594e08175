const mac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform)

interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether a key press is a command's key, such as 'Mod+Shift+K'. Digits and letters count by their place too. */
export function matchesKey(press: KeyPress, key: string): boolean {
  const parts = key.split('+')
  const name = key.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const has = (modifier: string) => parts.includes(modifier)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (mod !== has('Mod') || other || press.altKey !== has('Alt')) return false
  if (press.shiftKey !== has('Shift')) return false
  return press.key.toLowerCase() === name.toLowerCase() || press.code === codeOf(name)
}

/** How a command's key is written for a person: 'Ctrl+Shift+K', on a Mac '⇧⌘K'. */
export function keyLabel(key: string): string {
  const names: Record<string, string> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', ArrowDown: '↓', ArrowUp: '↑' }
    : { Mod: 'Ctrl', ArrowDown: '↓', ArrowUp: '↑' }
  const parts = key.split('+').map((part) => names[part] ?? part)
  return parts.join(mac ? '' : '+')
}

function codeOf(name: string): string {
  if (/^[a-z]$/i.test(name)) return `Key${name.toUpperCase()}`
  if (/^[0-9]$/.test(name)) return `Digit${name}`
  return name === '\\' ? 'Backslash' : name === '/' ? 'Slash' : ''
}
