import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { commands } from '../../shared/commands/commands.ts'
import type { Settings } from '../../shared/ipc/answers.ts'
import { menuTemplate } from './menuTemplate.ts'

const settings: Settings = {
  interface: 'zh-Hant',
  theme: 'dark',
  person: '',
  role: null,
  introduced: true,
  completion: true,
  threshold: 75,
  issuesBy: 'segment',
}

function itemsOf(template: readonly MenuItemConstructorOptions[]) {
  return template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

test('every command stands once in the menu, in the language of the interface, with its key', () => {
  const told: string[] = []
  const items = itemsOf(
    menuTemplate(settings, { command: (id) => told.push(id), act: () => undefined }, 'linux'),
  )
  for (const command of commands) {
    const found = items.filter(({ id }) => id === command.id)
    expect(found).toHaveLength(1)
    expect(found[0]?.label).toBe(command.label['zh-Hant'])
    expect(found[0]?.accelerator !== undefined).toBe(command.key !== undefined)
  }
})

test('the window runs the keys: only roles and the zoom are registered by the menu', () => {
  const items = itemsOf(menuTemplate(settings, { command: () => undefined, act: () => undefined }, 'linux'))
  const registered = items.filter((item) => item.type !== 'separator' && item.registerAccelerator !== false)
  for (const item of registered) expect(item.role ?? item.id).toMatch(/^[a-zA-Z]+$|^view\.zoom/)
})

test('the chosen theme and language are marked', () => {
  const items = itemsOf(menuTemplate(settings, { command: () => undefined, act: () => undefined }, 'linux'))
  const chosen = items.filter(({ checked }) => checked).map(({ id }) => id)
  expect(chosen).toEqual(['theme.dark', 'interface.zh-Hant'])
})

test('a Mac has the menu of the application in front', () => {
  const [first] = menuTemplate(settings, { command: () => undefined, act: () => undefined }, 'darwin')
  expect(first).toEqual({ role: 'appMenu' })
})
