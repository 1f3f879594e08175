import { expect, test } from 'vitest'
import { compileRegex, type Regex } from './regex.ts'

function regex(source: string, ignoreCase = false): Regex {
  const compiled = compileRegex(source, ignoreCase)
  if (!compiled.ok) throw new Error(compiled.detail)
  return compiled.value
}

test('it finds all places with their groups, Han and other scripts by name', () => {
  expect(regex('(\\p{Han}+)(\\d+)').matches('增长35，约7')).toEqual([
    { from: 0, to: 4, groups: ['增长35', '增长', '35'] },
    { from: 5, to: 7, groups: ['约7', '约', '7'] },
  ])
  expect(regex('\\p{Script=Han}').matches('a国')).toHaveLength(1)
  expect(regex('[\\u4e00-\\u9fff]').matches('a国')).toHaveLength(1)
  expect(regex('état', true).matches('ÉTAT')).toHaveLength(1)
  expect(regex('😀.').matches('a😀国')).toEqual([{ from: 1, to: 4, groups: ['😀国'] }])
})

test('what matches nothing is no place', () => {
  expect(regex('x*').matches('aaxxa')).toEqual([{ from: 2, to: 4, groups: ['xx'] }])
})

test.each(['(a', 'a(?=b)', '(?<!a)b', '(a)\\1', 'a{2000}', '[z-a]'])('%s is refused', (source) => {
  expect(compileRegex(source, false)).toMatchObject({ ok: false, error: 'regex' })
})

test('large ones are refused', () => {
  expect(compileRegex('a'.repeat(501), false)).toMatchObject({ ok: false, error: 'regexTooLarge' })
  expect(compileRegex('(?:[ab]{100}){9}(?:[cd]{100}){9}', false)).toMatchObject({ ok: false })
})

test.each([
  '(a+)+$',
  '(a|aa)+$',
  '(a|a?)+b',
  '([a-z]+)*\\d',
  '(.*a){20}b',
  '(?:a?){90}a{90}',
  'a(?:.*b)?',
  '(?:[a-z]?){80}[^a]',
])('no text makes %s take long', (source) => {
  const { matches } = regex(source)
  for (const text of ['a'.repeat(100_000), `${'ab'.repeat(20_000)}!`, 'aab,'.repeat(20_000)]) {
    const began = performance.now()
    matches(text)
    expect(performance.now() - began).toBeLessThan(5_000)
  }
})

test('no text gives more places than can be shown', () => {
  expect(regex('a').matches('a'.repeat(5_000))).toHaveLength(100)
})
