import { expect, test } from 'vitest'
import { commandOfKey } from './frameKeys.ts'

const press = (key: string, code: string, ...held: string[]) => ({
  type: 'keyDown' as const,
  key,
  code,
  control: held.includes('Ctrl'),
  meta: held.includes('Meta'),
  alt: held.includes('Alt'),
  shift: held.includes('Shift'),
  isComposing: false,
})

test('a command is known by its key, on a Mac by the Mac’s', () => {
  expect(commandOfKey(press('4', 'Digit4', 'Alt'), false)).toBe('view.publish')
  expect(commandOfKey(press('k', 'KeyK', 'Ctrl'), false)).toBe('app.palette')
  expect(commandOfKey(press('k', 'KeyK', 'Meta'), true)).toBe('app.palette')
  expect(commandOfKey(press('k', 'KeyK', 'Ctrl'), true)).toBe(null)
  expect(commandOfKey(press('k', 'KeyK'), false)).toBe(null)
})

test('Escape leads out of the frame', () => {
  expect(commandOfKey(press('Escape', 'Escape'), false)).toBe('view.nextPane')
})

test('keys that the menu hears by itself are left to it, and so is the end of a key press', () => {
  expect(commandOfKey(press('c', 'KeyC', 'Ctrl'), false)).toBe(null)
  expect(commandOfKey(press('=', 'Equal', 'Ctrl'), false)).toBe(null)
  expect(commandOfKey({ ...press('4', 'Digit4', 'Alt'), type: 'keyUp' }, false)).toBe(null)
  expect(commandOfKey({ ...press('4', 'Digit4', 'Alt'), isComposing: true }, false)).toBe(null)
})
