import { expect, test } from 'vitest'
import { commands } from '../../shared/commands/commands.ts'
import { acceleratorOf } from './accelerator.ts'

test.each([
  ['Mod+Shift+K', 'CommandOrControl+Shift+K'],
  ['Alt+ArrowDown', 'Alt+Down'],
  ['F8', 'F8'],
  ['Mod+Enter', 'CommandOrControl+Enter'],
  ['Mod+=', 'CommandOrControl+='],
  ['Mod++', 'CommandOrControl+Plus'],
  ['Mod+\\', 'CommandOrControl+\\'],
])('%s is written %s', (key, accelerator) => {
  expect(acceleratorOf(key)).toBe(accelerator)
})

test('every key of a command can be written in a menu, and no two commands share one', () => {
  const keys = commands.flatMap(({ key }) => (key === undefined ? [] : [acceleratorOf(key)]))
  for (const key of keys)
    expect(key).toMatch(
      /^((CommandOrControl|Alt|Shift)\+)*([A-Z0-9]|F\d+|Enter|Delete|PageDown|PageUp|Down|Up|Left|Right|[,.=/\\[\]-])$/,
    )
  expect(new Set(keys).size).toBe(keys.length)
})
