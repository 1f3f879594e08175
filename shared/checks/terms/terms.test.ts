import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { EntryId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { PartOfSpeech, TermEntry } from '../../termbase/entry.ts'
import { findInExample } from '../examples.ts'
import { checkContext } from '../index.ts'
import type { Check, Example, PlacedFinding, SegmentPair } from '../spec.ts'
import { firstMention } from './firstMention.ts'
import { termsChecks } from './index.ts'
import { nameOriginal } from './nameOriginal.ts'
import { nameRendering } from './nameRendering.ts'
import { termForbidden } from './termForbidden.ts'
import { termMissing } from './termMissing.ts'

type Entries = NonNullable<Example['entries']>

const term = (
  en: string,
  hans: string,
  more: Entries[number]['terms'] = [],
  kind: TermEntry['kind'] = 'term',
) => ({
  kind,
  terms: [
    { language: 'en' as const, text: en, status: 'preferred' as const },
    { language: 'zh-Hans' as const, text: hans, status: 'preferred' as const },
    ...more,
  ],
})

const missing = (entries: Entries, source: string, target: string, language: Language = 'zh-Hans') =>
  findInExample(termMissing, { source, target, language, entries }).map(({ params }) => params.term)

test('termMissing: inflected, but not another word', () => {
  const entries = [
    term('policy', '政策'),
    term('train', '火车'),
    term('decouple', '脱钩'),
    term('bank', '银行'),
  ]
  expect(missing(entries, 'Two policies.', '两个办法。')).toEqual(['policies'])
  expect(missing(entries, 'The policy’s end.', '办法的终结。')).toEqual(['policy'])
  expect(missing(entries, 'They are decoupling.', '它们在分离。')).toEqual(['decoupling'])
  expect(missing(entries, 'They are trained.', '他们受过训练。')).toEqual([])
  expect(missing(entries, 'He lives in the West Bank now.', '他现住约旦河西岸。')).toEqual([])
  expect(missing(entries, 'He went to the bank.', '他去了那里。')).toEqual(['bank'])
  const noun = (partOfSpeech: PartOfSpeech) => [
    {
      kind: 'term' as const,
      terms: [
        { language: 'en' as const, text: 'sanction', status: 'preferred' as const, partOfSpeech },
        { language: 'zh-Hans' as const, text: '制裁', status: 'preferred' as const },
      ],
    },
  ]
  expect(missing(noun('noun'), 'He sanctioned it.', '他批准了。')).toEqual([])
  expect(missing(noun('verb'), 'He sanctioned them.', '他处罚了他们。')).toEqual(['sanctioned'])
})

test('termMissing: the longest term, within longer terms, and of Chinese no part of two words', () => {
  const entries = [
    term('Reagan', '里根', [], 'person'),
    term('policy', '政策'),
    term('climate policy', '气候政策'),
  ]
  const back = (source: string, target: string) =>
    findInExample(termMissing, { source, sourceLanguage: 'zh-Hans', target, language: 'en', entries }).length
  expect(back('这里根本没有人。', 'There is nobody here.')).toBe(0)
  expect(back('里根走了。', 'He left.')).toBe(1)
  expect(missing(entries, 'our climate policy', '我们的气候政策')).toEqual([])
  expect(missing(entries, 'our climate policy', '我们的政策')).toEqual(['climate policy'])
})

test('terms of a region: the other region’s is not expected, and what it forbids is allowed here', () => {
  const entries = [
    {
      kind: 'term' as const,
      terms: [
        { language: 'en' as const, text: 'taxi', status: 'preferred' as const },
        { language: 'zh-Hant' as const, text: '的士', status: 'preferred' as const, region: 'hk' as const },
        { language: 'zh-Hant' as const, text: '計程車', status: 'preferred' as const, region: 'tw' as const },
        { language: 'zh-Hant' as const, text: '出租車', status: 'forbidden' as const, region: 'hk' as const },
      ],
    },
  ]
  const example = { source: 'He took a taxi.', target: '他坐出租車。', language: 'zh-Hant' as const, entries }
  expect(findInExample(termMissing, example)[0]?.params.expected).toBe('計程車')
  expect(findInExample(termForbidden, example)).toEqual([])
  const inHongKong = findInExample(termForbidden, { ...example, ways: { region: 'hk' } })
  expect(inHongKong).toMatchObject([
    { severity: 'error', fix: [{ from: 2, to: 5, text: '的士' }], suggestions: ['的士'] },
  ])
})

test('termForbidden: no fix where it may stand for something else, or several may be meant', () => {
  const forbidden = { language: 'zh-Hans' as const, text: '信息量', status: 'forbidden' as const }
  const other = { language: 'zh-Hans' as const, text: '资料', status: 'preferred' as const }
  const find = (source: string, entries: Entries) =>
    findInExample(termForbidden, { source, target: '大信息量', language: 'zh-Hans', entries })[0]
  expect(find('much data', [term('data', '数据', [forbidden])])?.fix).toEqual([
    { from: 1, to: 4, text: '数据' },
  ])
  expect(find('a great deal', [term('data', '数据', [forbidden])])?.fix).toBeUndefined()
  expect(find('much data', [term('data', '数据', [other, forbidden])])?.fix).toBeUndefined()
})

type Pair = readonly [source: string, target: string]

function names(pairs: readonly Pair[], language: Language = 'zh-Hans', entries: Entries = []): string[] {
  const texts = pairs.map(([source, target]) => ({ source, target }))
  const last = texts.pop() ?? { source: '', target: '' }
  const found = findInExample(nameRendering as Check, { ...last, before: texts, language, entries })
  return found.map(({ code, params, ...each }) => {
    const { segment } = each as PlacedFinding
    return `${segment} ${code.split('.')[1]} ${params.written} ${params.elsewhere}`
  })
}

test('nameRendering: the rarer rendering, in either script, with pronouns and other names about', () => {
  expect(
    names([
      ['Donald Trump spoke.', '唐纳德·特朗普发言。'],
      ['Trump left.', '特朗普走了。'],
      ['Trump came back.', '川普回来了。'],
    ]),
  ).toEqual(['here two 川普 特朗普'])
  expect(
    names(
      [
        ['Emmanuel Macron spoke.', '馬克宏發言。'],
        ['Macron left.', '馬克龍走了。'],
      ],
      'zh-Hant',
    ),
  ).toEqual(['here two 馬克龍 馬克宏'])
  expect(
    names([
      ['Merkel and Macron spoke.', '默克尔与马克龙发言。'],
      ['Merkel left Paris.', '她离开了巴黎。'],
      ['Then Merkel met Meloni.', '随后默克尔会见梅洛尼。'],
    ]),
  ).toEqual([])
})

test('nameRendering: two people, two customs; one rendering within another', () => {
  expect(
    names([
      ['Joan Ryan spoke.', '琼·莱恩发言。'],
      ['Matt Ryan threw.', '马特·瑞安传球。'],
    ]),
  ).toEqual([])
  expect(
    names([
      ['Bolivia won.', '玻利维亚胜诉。'],
      ['Bolivia lost.', '玻利维亚人败诉。'],
    ]),
  ).toEqual([])
})

test('nameRendering: two admitted renderings of the termbase in one article', () => {
  const entry = term(
    'Obama',
    '奥巴马',
    [{ language: 'zh-Hans', text: '欧巴马', status: 'admitted' }],
    'person',
  )
  const pairs: Pair[] = [
    ['Obama spoke.', '欧巴马发言。'],
    ['Obama left.', '奥巴马走了。'],
  ]
  expect(names(pairs, 'zh-Hans', [entry])).toEqual(['before 0 two 欧巴马 奥巴马'])
})

test('nameRendering: one Chinese rendering in two English spellings', () => {
  const find = (...pairs: Pair[]) => names(pairs, 'en')
  expect(find(['卡瓦诺发言。', 'Kavanaugh spoke.'], ['卡瓦诺走了。', 'Kavanagh left.'])).toEqual([
    'here spelling Kavanagh Kavanaugh',
  ])
  expect(find(['史密斯发言。', 'Smith spoke.'], ['史密斯走了。', 'The Smiths left.'])).toEqual([])
})

test('nameOriginal: an original in brackets with a slip', () => {
  const codes = (source: string, target: string) =>
    findInExample(nameOriginal, { source, target, language: 'zh-Hant' }).map(
      ({ suggestions }) => suggestions?.[0],
    )
  expect(codes('Recep Erdoğan spoke.', '艾爾段（Erdogan）發言。')).toEqual([])
  expect(codes('Brett Kavanaugh spoke.', '卡瓦諾（Brett Kavanagh）發言。')).toEqual(['Kavanaugh'])
  expect(codes('Brett Kavanaugh spoke.', '卡瓦諾在 https://example.org/Kavanagh 發言。')).toEqual([])
})

test('firstMention: once, and where the text begins to speak of somebody', () => {
  const find = (...pairs: Pair[]) => {
    const texts = pairs.map(([source, target]) => ({ source, target }))
    const last = texts.pop() ?? { source: '', target: '' }
    return findInExample(firstMention as Check, { ...last, before: texts, language: 'zh-Hans' }).map(
      ({ code }) => code,
    )
  }
  expect(find(['Angela Merkel spoke.', '安格拉·默克尔（Angela Merkel）发言。'])).toEqual([])
  expect(find(['Angela Merkel spoke.', '安格拉·默克尔发言。'], ['Merkel left.', '默克尔走了。'])).toEqual([
    'firstMention.original',
  ])
  // Chinese and Japanese names have no middle dot, and places have none: neither needs an original.
  expect(find(['Xi Jinping spoke in Berlin.', '习近平在柏林发言。'])).toEqual([])
})

const hostile = [
  'Merkel '.repeat(20_000),
  '默克尔'.repeat(20_000),
  'A'.repeat(80_000),
  '·'.repeat(80_000),
  `${'Ab-'.repeat(30_000)}`,
  '里根\uD800'.repeat(20_000),
  `Mc${'c'.repeat(60_000)}`,
]

test.each(termsChecks.map((check) => [check.spec.id, check] as const))(
  '%s: no text is so strange that it throws or takes long',
  (_id, check) => {
    const entries = [
      term('Merkel', '默克尔', [{ language: 'zh-Hans', text: '里根', status: 'forbidden' }], 'person'),
    ]
    const start = performance.now()
    for (const text of hostile) {
      for (const other of [...hostile.slice(0, 2), '默克尔。', 'Merkel.']) {
        findInExample(check, { source: text, target: other, language: 'zh-Hans', entries })
        findInExample(check, { source: other, target: text, language: 'en', entries })
      }
    }
    expect(performance.now() - start).toBeLessThan(15_000)
  },
)

const news = fileURLToPath(new URL('../../../../shared/data/ntrex/newstest2019-', import.meta.url))
const lines = (name: string): string[] =>
  readFileSync(`${news}${name}.first1000.txt`, 'utf8').trimEnd().split('\n')

test.skipIf(!existsSync(`${news}src.eng.first1000.txt`))(
  'names in correct news: what is found are names that the translators wrote in two ways (skipped without the news)',
  () => {
    const context = checkContext([] as readonly (TermEntry & { id: EntryId })[])
    const english = lines('src.eng')
    const share = (name: string, language: Language): number => {
      const pairs = lines(name).map(
        (target, at): SegmentPair => ({
          segment: String(at),
          sourceLanguage: 'en',
          targetLanguage: language,
          source: english[at] ?? '',
          target,
          state: 'translated',
        }),
      )
      let found = 0
      for (let at = 0; at < pairs.length; at += 25) {
        const facts = pairs.slice(at, at + 25).flatMap((pair) => {
          const own = nameRendering.facts(pair, context)
          return own === null ? [] : [{ segment: pair.segment, facts: own }]
        })
        found += nameRendering.find(facts, context).length
      }
      return found / pairs.length
    }
    expect(share('ref.zho-CN', 'zh-Hans')).toBeLessThan(0.015)
    expect(share('ref.zho-TW', 'zh-Hant')).toBeLessThan(0.005)
  },
)
