import { isKey, type KeyPress } from '../../shared/commands/key.ts'

const mac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform)

/** Whether a key press is a command's key on this computer. */
export function matchesKey(press: KeyPress, key: string): boolean {
  return isKey(press, key, mac)
}

const arrows: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' }

/** How a command's key is written for a person: 'Ctrl+Shift+K', on a Mac '⇧⌘K'. */
export function keyLabel(key: string): string {
  const modifiers: Record<string, string> = mac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' }
    : { Mod: 'Ctrl' }
  const names = { ...modifiers, ...arrows }
  const parts = key.split('+').map((part) => names[part] ?? part)
  return parts.join(mac ? '' : '+')
}
