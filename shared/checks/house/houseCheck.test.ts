import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import { withEdits } from '../fixes.ts'
import type { Finding } from '../spec.ts'
import type { HouseCheck } from './houseCheck.ts'
import { readRules } from './readRules.ts'

const context = { recognise: () => [] }

/** The check of a rule whose examples are of no interest here. */
function checkOf(lines: string, language: Language | readonly Language[] = 'en'): HouseCheck {
  const text = `rules:\n  - id: here\n    language: ${JSON.stringify(language)}\n    message: { en: m }\n    reason: { en: r }\n${lines}`
  const { checks, faults } = readRules(text)
  expect(faults).toEqual([])
  const [check] = checks
  if (check === undefined) throw new Error('no rule')
  return check
}

function find(check: HouseCheck, text: string, language: Language = 'en', open: string[] = []) {
  if (check.kind !== 'text') throw new Error('a rule of pairs')
  return check.find(
    { segment: 's', language, text, marks: [], block: 'paragraph', isFirst: true, isLast: true, open },
    context,
  )
}

const matches = (found: readonly Finding[]) => found.map(({ params }) => params.match)
const examples = (good: string, bad: string): string => `    good: [${good}]\n    bad: [${bad}]\n`

test('words are found in their forms and as whole words, but mended only as they are written', () => {
  const check = checkOf(`    swap: { leverage: use }\n${examples('average', 'leverage')}`)
  const text = 'Leverage it; leveraged, leverages; cleverages.'
  const found = find(check, text)
  expect(matches(found)).toEqual(['Leverage', 'leveraged', 'leverages'])
  expect(found.map(({ fix }) => fix?.[0]?.text)).toEqual(['Use', undefined, undefined])
})

test('a capital in the rule is wanted in the text', () => {
  const check = checkOf(`    find: Turkey\n${examples('a turkey', 'in Turkey')}`)
  expect(matches(find(check, 'Turkey eats turkey.'))).toEqual(['Turkey'])
})

test('words with marks in them are found as they are', () => {
  const check = checkOf(`    swap: { e.g.: for example }\n${examples('eg', 'e.g. tin')}`)
  expect(matches(find(check, 'Tin, e.g., or E.G. Fox, and phage.g.'))).toEqual(['e.g.', 'E.G.'])
})

test('Chinese is found wherever it stands, but not within an exception', () => {
  const check = checkOf(`    find: 日前\n    except: [节日前]\n${examples('节日前', '日前')}`, ['zh-Hans'])
  expect(matches(find(check, '日前与节日前', 'zh-Hans'))).toEqual(['日前'])
  expect(find(check, '日前', 'zh-Hant')).toEqual([])
})

test('another’s words are let be, also where the quotation began earlier', () => {
  const check = checkOf(`    find: so-called\n${examples('x', 'so-called')}`)
  expect(find(check, 'He said, “the so-called deal”.')).toEqual([])
  expect(find(check, 'so-called deal,” he said; a so-called deal', 'en', ['“'])).toHaveLength(1)
  expect(find(check, 'https://so-called.org/so-called')).toEqual([])
  const quoted = checkOf(`    find: so-called\n    quoted: true\n${examples('x', 'so-called')}`)
  expect(find(quoted, '“the so-called deal”')).toHaveLength(1)
})

test('a replacement takes groups and the capital of its place', () => {
  const check = checkOf(
    `    find: '/between (\\d+)–(\\d+)/i'\n    replace: between $1 and $2\n${examples('x', 'between 1–2')}`,
  )
  const text = 'Between 1990–2000 and between 5–6'
  expect(
    withEdits(
      text,
      find(check, text).flatMap(({ fix }) => fix ?? []),
    ),
  ).toBe('Between 1990 and 2000 and between 5 and 6')
})

test('of several replacements a person chooses', () => {
  const check = checkOf(`    find: regarding\n    replace: [about, on]\n${examples('x', 'regarding')}`)
  const [found] = find(check, 'Regarding trade')
  expect(found?.fix).toBeUndefined()
  expect(found?.suggestions).toEqual(['About', 'On'])
})

test('a rule about the source looks at what the translation makes of it', () => {
  const check = checkOf(
    `    where: source\n    find: percentage point\n    unlessOther: [百分点]\n` +
      `    good: [{ source: two percentage points, target: 两个百分点 }]\n    bad: [{ source: two percentage points, target: '2%' }]\n`,
  )
  if (check.kind !== 'pair') throw new Error('no rule of pairs')
  expect(check.applies('en', 'zh-Hans')).toBe(true)
  expect(check.applies('zh-Hans', 'en')).toBe(false)
  const pair = { segment: 's', sourceLanguage: 'en', targetLanguage: 'zh-Hans', state: 'translated' } as const
  const source = 'up two percentage points'
  expect(check.find({ ...pair, source, target: '升两个百分点' }, context)).toEqual([])
  expect(check.find({ ...pair, source, target: ' ' }, context)).toEqual([])
  expect(check.find({ ...pair, source, target: '升2%' }, context)).toMatchObject([
    { code: 'house.here.found', source: [7, 24], target: null, severity: 'warning' },
  ])
})

test('the message is said in every language, with what was found', () => {
  const { checks } = readRules(
    `rules:\n  - id: here\n    language: en\n    swap: { utilize: use }\n    message: { en: '{match}: {better}', zh-Hans: '用{better}' }\n    reason: { en: r }\n${examples('x', 'utilize')}`,
  )
  const [check] = checks
  if (check === undefined) throw new Error('no rule')
  expect(find(check, 'They utilize it.')[0]?.params).toMatchObject({
    match: 'utilize',
    better: 'use',
    message: 'utilize: use',
    'message.zh-Hant': '用use',
  })
})
