import { expect, test } from 'vitest'
import { commands } from '../../shared/commands/commands.ts'
import { keyLabel, matchesKey } from './keys.ts'

const press = (key: string, code: string, ...held: string[]) => ({
  key,
  code,
  ctrlKey: held.includes('Ctrl'),
  metaKey: held.includes('Meta'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
})

test('a key is matched with all its modifiers and no others', () => {
  expect(matchesKey(press('k', 'KeyK', 'Ctrl'), 'Mod+K')).toBe(true)
  expect(matchesKey(press('K', 'KeyK', 'Ctrl', 'Shift'), 'Mod+K')).toBe(false)
  expect(matchesKey(press('k', 'KeyK'), 'Mod+K')).toBe(false)
  expect(matchesKey(press('Enter', 'Enter', 'Ctrl'), 'Mod+Enter')).toBe(true)
  expect(matchesKey(press('F8', 'F8', 'Shift'), 'Shift+F8')).toBe(true)
})

test('a digit or letter is matched by its place where a modifier changes what it writes', () => {
  expect(matchesKey(press('¡', 'Digit1', 'Alt', 'Shift'), 'Alt+Shift+1')).toBe(true)
  expect(matchesKey(press('|', 'Backslash', 'Ctrl'), 'Mod+\\')).toBe(true)
})

test('no two commands have the same key', () => {
  const keys = commands.flatMap(({ key }) => (key ? [key] : []))
  expect(new Set(keys).size).toBe(keys.length)
})

test('keys are written for people', () => {
  expect(keyLabel('Mod+Shift+K')).toBe('Ctrl+Shift+K')
  expect(keyLabel('Alt+ArrowLeft')).toBe('Alt+←')
})
