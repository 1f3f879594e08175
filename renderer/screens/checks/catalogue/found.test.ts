import { expect, test } from 'vitest'
import { specs } from '../../../../shared/checks/catalogue.ts'
import { defaultSettings } from '../../../../shared/checks/settings.ts'
import { foundSpecs } from './found.ts'

const all = { query: '', family: null, standing: null } as const

test('without filters every check is found', () => {
  expect(foundSpecs(specs, defaultSettings, all, 'en')).toHaveLength(specs.length)
})

test('names, reasons and examples are searched in the language of the interface', () => {
  const ids = (query: string, reader: 'en' | 'zh-Hans') =>
    foundSpecs(specs, defaultSettings, { ...all, query }, reader).map(({ id }) => id)
  expect(ids('Spelling', 'en')).toContain('spelling')
  expect(ids('英文拼写', 'zh-Hans')).toContain('spelling')
  expect(ids('goverment', 'zh-Hans')).toContain('spelling')
  expect(ids('no check says this', 'en')).toEqual([])
})

test('families, and what the library has said', () => {
  const settings = { ...defaultSettings, checks: { spelling: { isOn: false } } }
  const of = (change: object) => foundSpecs(specs, settings, { ...all, ...change }, 'en').map(({ id }) => id)
  expect(of({ standing: 'own' })).toEqual(['spelling'])
  expect(of({ standing: 'off', family: 'spelling' })).toContain('spelling')
  expect(of({ family: 'numbers' })).not.toContain('spelling')
})
