import { expect, test } from 'vitest'
import { languages } from '../../locale.ts'
import { ruleFaultMessage } from './faultMessage.ts'
import { readRules } from './readRules.ts'
import { ruleFaultCodes } from './rule.ts'

const rule = (more = ''): string => `rules:
  - id: in-order-to
    language: en
    find: in order to
    replace: to
    message: { en: '“{match}”: write “{better}”' }
    reason: { en: Shorter. }
    good: [He came to talk.]
    bad: [He came in order to talk.]
${more}`

const faults = (text: string) =>
  readRules(text).faults.map(({ line, column, code }) => `${line}:${column} ${code}`)

test('a right file gives its rules and their checks', () => {
  const { rules, checks, faults: found } = readRules(rule())
  expect(found).toEqual([])
  expect(rules).toMatchObject([{ id: 'in-order-to', where: 'text', severity: 'warning', isOn: true }])
  expect(checks.map(({ spec }) => spec.id)).toEqual(['house.in-order-to'])
})

test('a file without rules has none, and nothing is wrong with it', () => {
  expect(readRules('')).toEqual({ rules: [], checks: [], faults: [] })
  expect(readRules('# later\n')).toEqual({ rules: [], checks: [], faults: [] })
  expect(readRules('rules: []')).toEqual({ rules: [], checks: [], faults: [] })
})

test.each([
  ['no YAML', 'rules:\n  - id: [a', '2:11 yaml'],
  ['a key twice', 'rules: []\nrules: []', '2:1 yaml'],
  ['an alias', 'rules: &a []\nmore: *a', '2:7 alias'],
  ['an unknown tag', 'rules: !!js/function []', '1:8 yaml'],
  ['another key at the top', 'rules: []\nrule: []', '2:1 unknownKey'],
  ['no list', 'rules: 5', '1:8 shape'],
  ['a list at the top', '- 5', '1:1 shape'],
  ['an unknown key in a rule', rule('    mesage: x'), '10:5 unknownKey'],
  ['an unknown language', rule().replace('language: en', 'language: fr'), '3:15 language'],
  ['an id with capitals', rule().replace('in-order-to', 'InOrder'), '2:9 id'],
  ['no message', rule().replace(/ {4}message.*\n/u, ''), '2:5 missing'],
  ['a message in no language', rule().replace(/message: .*/u, 'message: {}'), '6:14 missing'],
  ['no examples', rule().replace('[He came to talk.]', '[]'), '8:11 missing'],
  ['a rule twice', rule(rule().replace('rules:\n', '')), '10:9 duplicate'],
  ['find and swap', rule('    swap: { a: b }'), '2:5 findOrSwap'],
  ['neither', rule().replace(/ {4}find.*\n {4}replace.*\n/u, ''), '2:5 findOrSwap'],
  ['a broken expression', rule().replace('find: in order to', "find: '/in (order/'"), '4:11 regex'],
  ['a look-behind', rule().replace('find: in order to', "find: '/(?<=in )order/'"), '4:11 regex'],
  [
    'too large an expression',
    rule().replace('find: in order to', "find: '/[ab]{900}[cd]{900}/'"),
    '4:11 regexTooLarge',
  ],
  [
    'one of several expressions',
    rule().replace('find: in order to', "find: [so as to, '/(/']"),
    '4:22 regex',
  ],
  ['a group that is not there', rule().replace('replace: to', 'replace: $1'), '5:14 group'],
  ['the other side without a pair', rule('    unlessOther: 为了'), '10:18 otherWithoutPair'],
  [
    'a good example that is flagged',
    rule().replace('He came to talk.', 'In order to talk'),
    '8:12 goodFlagged',
  ],
  ['a bad example that is not', rule().replace('He came in order to talk.', 'He came.'), '9:11 badMissed'],
  [
    'a fix that makes something else',
    rule().replace('[He came in order to talk.]', '[{ text: He came in order to talk., fixed: He came. }]'),
    '9:11 fixDiffers',
  ],
])('%s is a fault, and it is told where', (_, text, expected) => {
  const { rules, checks } = readRules(text)
  expect(faults(text)).toEqual([expected])
  expect([rules, checks]).toEqual([[], []])
})

test('all faults of shape are told, in the order of the lines', () => {
  const text = rule('    isOn: 5').replace('language: en', 'language: fr')
  expect(faults(text)).toEqual(['3:15 language', '10:11 shape'])
})

test('what would take long to read is refused', () => {
  expect(faults('#'.repeat(500_001))).toEqual(['1:1 tooLong'])
  const many = Array.from({ length: 501 }, (_, at) =>
    rule().replace('rules:\n', '').replace('in-order-to', `r${at}`),
  )
  expect(faults(`rules:\n${many.join('')}`)).toEqual(['2:3 tooMany'])
  const bomb = `a: &a [x]\nb: &b [*a, *a]\nrules: [*b, *b]`
  expect(faults(bomb)[0]).toContain('alias')
})

test('each fault has its message in three languages', () => {
  for (const code of ruleFaultCodes) {
    for (const language of languages) {
      expect(ruleFaultMessage({ line: 1, column: 1, code, params: {} }, language)).not.toBe('')
    }
  }
})
