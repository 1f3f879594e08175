import { describe, expect, test } from 'vitest'
import { languages } from '../locale.ts'
import { specs } from './catalogue.ts'
import { findInExample as findInAny } from './examples.ts'
import { withEdits } from './fixes.ts'
import { checks } from './index.ts'
import { type Check, checkGroups, type Example, type Finding } from './spec.ts'
import { testDictionary } from './spelling/dictionary.suite.ts'
import { makeSpeller } from './spelling/speller.ts'

const speller = makeSpeller(testDictionary('us'))
const findInExample = (check: Check, example: Example) => findInAny(check, example, { speller })

test('each check has its words once, in the order in which the catalogue shows them', () => {
  expect(checks.map(({ spec }) => spec)).toEqual([...specs])
  expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length)
  const groups = specs.map(({ group }) => checkGroups.indexOf(group))
  expect(groups).toEqual([...groups].sort((a, b) => a - b))
})

const shown = (example: Example): string => `${example.source ?? ''} → ${example.target}`

/** The parameters that a message names; one that is worded for each language counts as the same. */
function parametersOf(message: string): string[] {
  const found = [...message.matchAll(/\{(\w+?)(?:En|Hans|Hant)?\}/gu)]
  return [...new Set(found.map(([, name = '']) => name))].sort()
}

function checkCodes(id: string, codes: ReadonlySet<string>, found: readonly Finding[]): void {
  for (const { code, params } of found) {
    const [own, what] = code.split('.')
    expect(own).toBe(id)
    expect(codes).toContain(what)
    for (const value of Object.values(params)) expect(String(value)).not.toBe('undefined')
  }
}

describe.each(checks.map((check) => [check.spec.id, check] as const))('%s', (id, check) => {
  const { spec } = check
  const codes = new Set(Object.keys(spec.words.en.messages))

  test('says in three languages what it is, what it found and what can be set', () => {
    expect(spec.languages.length).toBeGreaterThan(0)
    for (const language of languages) {
      const { name, about, messages, options } = spec.words[language]
      expect(name).not.toBe('')
      expect(about).not.toBe('')
      expect(new Set(Object.keys(messages))).toEqual(codes)
      expect(Object.keys(options ?? {}).sort()).toEqual(Object.keys(spec.options ?? {}).sort())
      for (const [code, message] of Object.entries(messages)) {
        expect(parametersOf(message), `${language} ${code}`).toEqual(
          parametersOf(spec.words.en.messages[code] ?? ''),
        )
      }
    }
  })

  test('is silent on its good examples', () => {
    expect(spec.good.length).toBeGreaterThan(0)
    for (const example of spec.good) expect(findInExample(check, example), shown(example)).toEqual([])
  })

  test('finds its bad examples, and its fixes mend them', () => {
    expect(spec.bad.length).toBeGreaterThan(0)
    for (const example of spec.bad) {
      const found = findInExample(check, example)
      expect(found.length, shown(example)).toBeGreaterThan(0)
      checkCodes(id, codes, found)
      if (example.fixed === undefined) continue
      const edits = found.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.from - b.from)
      expect(withEdits(example.target, edits), shown(example)).toBe(example.fixed)
      expect(findInExample(check, { ...example, target: example.fixed }), example.fixed).toEqual([])
    }
  })
})
