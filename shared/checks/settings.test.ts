import { expect, test } from 'vitest'
import { defaultSettings, isOn, settingsFrom } from './settings.ts'
import type { CheckSpec } from './spec.ts'

const words = { name: '', about: '', messages: {} }
const spec: CheckSpec = {
  id: 'length',
  group: 'structure',
  severity: 'warning',
  isOn: false,
  languages: ['en'],
  options: {
    least: { kind: 'number', default: 1, min: 0, max: 2 },
    strict: { kind: 'flag', default: false },
    style: { kind: 'choice', default: 'a', of: ['a', 'b'] },
  },
  words: { en: words, 'zh-Hans': words, 'zh-Hant': words },
  good: [],
  bad: [],
}
const read = (value: unknown) => settingsFrom(value, (id) => (id === 'length' ? spec : null))

test('what was never set is as it is without a word', () => {
  expect(read(null)).toEqual(defaultSettings)
  expect(read({ checks: [], gateSeverities: 'all', english: 'de' })).toEqual(defaultSettings)
})

test('what is set comes back as it was, that of unknown checks too', () => {
  const set = {
    checks: {
      length: { isOn: true, severity: 'info', options: { least: 0.5, strict: true, style: 'b' } },
      ofTomorrow: { isOn: false, options: { way: 'x' } },
    },
    gateSeverities: ['error', 'warning'],
    english: 'uk',
  }
  expect(read(JSON.parse(JSON.stringify(set)))).toEqual(set)
  expect(isOn(spec, read(set))).toBe(true)
  expect(isOn(spec, defaultSettings)).toBe(false)
  expect(read({ ...set, gateSeverities: [] }).gateSeverities).toEqual([])
})

test('options that a check does not take are dropped', () => {
  const options = { least: 3, strict: 'yes', style: 'c', other: 1 }
  expect(read({ checks: { length: { isOn: true, options } } }).checks).toEqual({ length: { isOn: true } })
  expect(read({ checks: { length: { severity: 'fatal' }, 'a b': { isOn: true } } }).checks).toEqual({})
})
