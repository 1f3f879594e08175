import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Settings } from '../../shared/ipc/answers.ts'
import { openSettings, preferredInterface } from './settings.ts'

const defaults: Settings = {
  interface: 'en',
  theme: 'system',
  person: 'Lin',
  role: 'translator',
  introduced: false,
  completion: true,
  threshold: 75,
  issuesBy: 'segment',
}
const folder = () => mkdtempSync(join(tmpdir(), 'settings-'))

test('settings are there again after a restart, in a file of their owner', () => {
  const file = join(folder(), 'deep', 'settings.json')
  openSettings(file, defaults).set({ theme: 'dark', person: undefined })
  expect(openSettings(file, defaults).get()).toEqual({ ...defaults, theme: 'dark' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test.each([
  '',
  '{"interface":',
  '[]',
  '{"interface":"fr","theme":"dark","person":"x","introduced":true}',
  '\0\0\0',
])('a damaged file (%j) is moved aside, not overwritten, and the defaults hold', (text) => {
  const place = folder()
  const file = join(place, 'settings.json')
  writeFileSync(file, text)
  const settings = openSettings(file, defaults)
  expect(settings.get()).toEqual(defaults)
  settings.set({ introduced: true })
  const aside = readdirSync(place).filter((name) => name.includes('damaged'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(place, aside[0] ?? ''), 'utf8')).toBe(text)
  expect(openSettings(file, defaults).get().introduced).toBe(true)
})

test.each([
  [['en-US', 'zh-CN'], 'en'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh_HK'], 'zh-Hant'],
  [['fr-FR', 'zh-MO'], 'zh-Hant'],
  [['fr-FR'], 'en'],
  [[], 'en'],
] as const)('a system that prefers %j starts in %s', (system, language) => {
  expect(preferredInterface(system)).toBe(language)
})
