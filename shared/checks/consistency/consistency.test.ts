import { expect, test } from 'vitest'
import { findInExample } from '../examples.ts'
import type { Check, CheckContext } from '../spec.ts'
import { archiveQuote, librarySource, libraryTarget } from './library.ts'
import { sameSource, sameTarget } from './repeated.ts'

type Pair = readonly [source: string, target: string]

function inArticle(check: Check, ...pairs: readonly Pair[]) {
  const texts = pairs.map(([source, target]) => ({ source, target }))
  const last = texts.pop() ?? { source: '', target: '' }
  return findInExample(check, { ...last, before: texts, language: 'zh-Hans' })
}

test('sameSource: the rarer translation is pointed out, and gets the other as a suggestion', () => {
  const source = 'The river keeps its own accounts.'
  const found = inArticle(
    sameSource as Check,
    [source, '这条河自己记账。'],
    [source, '河流自有它的账本。'],
    [source, '河流自有它的账本。'],
  )
  expect(found).toEqual([
    expect.objectContaining({ segment: 'before 0', suggestions: ['河流自有它的账本。'] }),
  ])
})

test('sameSource: short texts, marks, quotes and script do not matter', () => {
  expect(inArticle(sameSource as Check, ['Yes, yes.', '是的。'], ['Yes, yes.', '对，对。'])).toEqual([])
  const source = 'The river keeps its own accounts.'
  expect(
    inArticle(sameSource as Check, [source, '河流自有“账本”。'], [source, '河流自有「账本」！']),
  ).toEqual([])
})

test('sameTarget: two ways to say one thing are no reuse', () => {
  const target = '情况仍然非常糟糕。'
  const find = (one: string, other: string) => inArticle(sameTarget as Check, [one, target], [other, target])
  expect(find('Things are still very bad.', 'Things are still quite bad.')).toEqual([])
  expect(find('Things are still very bad.', 'The ministers meet again in June.')).toHaveLength(1)
})

const archive: NonNullable<CheckContext['archive']> = (text) =>
  ({
    'The river keeps its own accounts.': '河流自有它的账本。',
    '河流自有它的账本。': 'The river keeps its own accounts.',
  })[text] ?? null

const inLibrary = (check: Check, source: string, target: string) =>
  findInExample(check, { source, target, language: 'zh-Hans', ways: { archive } })

test.each([
  ['“The river keeps its own accounts,” we wrote.', '我们写过：“河流自有它的账本。”', 0],
  ['We wrote that “the river keeps its own accounts”.', '我们写过，“河流自有它的账本”。', 0],
  ['We wrote that “the river keeps its own accounts”.', '我们写过，“河自己记账”。', 1],
  ['We wrote that “the river has no accounts at all”.', '我们写过，“河没有账本”。', 0],
])('archiveQuote: %s → %s', (source, target, count) =>
  expect(inLibrary(archiveQuote, source, target)).toHaveLength(count),
)

test('archiveQuote: the quotation’s place, and what was published', () => {
  const target = '我们写过，“河自己记账”。'
  const [found] = inLibrary(archiveQuote, 'We wrote that “the river keeps its own accounts”.', target)
  expect(found?.target && target.slice(...found.target)).toBe('河自己记账')
  expect(found?.suggestions).toEqual(['河流自有它的账本。'])
})

test('the library: asked for both sides, and silent without an archive', () => {
  const source = 'The river keeps its own accounts.'
  expect(inLibrary(librarySource, source, '河自己记账，从来如此。')).toHaveLength(1)
  expect(inLibrary(librarySource, source, '河流自有它的账本')).toEqual([])
  expect(inLibrary(libraryTarget, 'The ministers meet again.', '河流自有它的账本。')).toHaveLength(1)
  expect(findInExample(librarySource, { source, target: '河自己记账。', language: 'zh-Hans' })).toEqual([])
})

test('a note’s sign is never lost to a suggestion', () => {
  const source = 'The river keeps its own accounts.'
  const [found] = inLibrary(librarySource, source, '河自己记账\uFFFC，从来如此。')
  expect(found?.suggestions).toBeUndefined()
})
