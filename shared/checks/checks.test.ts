import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { EntryId } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { EntryKind, TermEntry } from '../termbase/entry.ts'
import { issueMessage, specOf } from './catalogue.ts'
import { checkContext, checkPair } from './index.ts'
import type { Issue, SegmentPair } from './spec.ts'

const entry = (en: string, hans: string, forbidden = '', kind: EntryKind = 'term'): TermEntry => ({
  id: en as EntryId,
  kind,
  note: '',
  terms: [
    { language: 'en', text: en, status: 'preferred' },
    { language: 'zh-Hans', text: hans, status: 'preferred' },
    ...(forbidden ? [{ language: 'zh-Hans' as const, text: forbidden, status: 'forbidden' as const }] : []),
  ],
})

const context = checkContext([
  entry('common prosperity', '共同富裕', '共同繁荣'),
  entry('policy', '政策'),
  entry('climate policy', '气候政策'),
  entry('Barack Obama', '巴拉克·奥巴马', '', 'person'),
])

const pair = (source: string, target: string, from: Language, to: Language): SegmentPair => ({
  segment: 's1',
  sourceLanguage: from,
  targetLanguage: to,
  source,
  target,
  state: 'translated',
})

function issues(
  check: string,
  source: string,
  target: string,
  to: Language = 'zh-Hans',
  from: Language = 'en',
): Issue[] {
  return checkPair(pair(source, target, from, to), context, new Set([check]))
}

/** The code of each issue with the text that it marks. */
function found(
  check: string,
  source: string,
  target: string,
  to: Language = 'zh-Hans',
  from: Language = 'en',
): string[] {
  return issues(check, source, target, to, from).map((issue) => {
    const marked = issue.target
      ? target.slice(...issue.target)
      : issue.source
        ? source.slice(...issue.source)
        : ''
    return `${issue.code.split('.')[1]} ${marked}`.trim()
  })
}

test.each([
  ['The strike goes on.', '', ['empty']],
  ['The strike goes on.', ' \uFFFC', ['empty']],
  ['Introduction', 'Introduction', ['same Introduction']],
  ['The war went on and on, he said.', '战争went on and on, he said。', ['left went on and on, he said']],
] as const)('untranslated: %s → %s', (source, target, codes) =>
  expect(found('untranslated', source, target)).toEqual(codes),
)

test.each([
  ['The strike goes on.', '罢工在继续。'],
  ['WTO', 'WTO'],
  ['2019', '2019'],
  ['https://example.org/page', 'https://example.org/page'],
  ['', ''],
  ['He read The New York Times today.', '他今天读了《The New York Times》。'],
  ['He met Jean Paul van der Berg there.', '他在那里见了 Jean Paul van der Berg。'],
])('translated: %s → %s', (source, target) => expect(found('untranslated', source, target)).toEqual([]))

test('a Traditional text that equals the Simplified one is right where no character differs', () => {
  expect(found('untranslated', '北京人口', '北京人口', 'zh-Hant', 'zh-Hans')).toEqual([])
  expect(found('untranslated', '国家', '国家', 'zh-Hant', 'zh-Hans')).toEqual(['same 国家'])
  expect(found('untranslated', '国家', '国家', 'en', 'zh-Hans')).toEqual(['same 国家'])
})

test('numbers: what differs, is missing, is added', () => {
  expect(found('numbers', '2.7 million homes', '27万户')).toEqual(['differs 27万'])
  expect(found('numbers', 'In 2019 it rose.', '它上涨了。')).toEqual(['missing 2019'])
  expect(found('numbers', 'It rose.', '它上涨了35%。')).toEqual(['extra 35%'])
  expect(issues('numbers', '2.7 million homes', '27万户')[0]?.severity).toBe('error')
  expect(issues('numbers', 'a four-day visit', '为期六天的访问')[0]?.severity).toBe('warning')
  expect(
    found('numbers', 'On June 3, 1902, some 400,000 left.\uFFFC', '1902年6月3日，约40万人离开。\uFFFC'),
  ).toEqual([])
  expect(found('numbers', '30万人', '30萬人', 'zh-Hant', 'zh-Hans')).toEqual([])
})

test('termMissing: a term of the source that the target does not use', () => {
  expect(found('termMissing', 'Our climate policies', '我们的环境办法')).toEqual(['notUsed climate policies'])
  expect(issues('termMissing', 'Our policies', '我们的办法')[0]?.params).toEqual({
    term: 'policies',
    expected: '政策',
  })
  expect(found('termMissing', 'Our climate policies', '我们的气候政策')).toEqual([])
  expect(found('termMissing', 'A policy', '一項政策', 'zh-Hant')).toEqual([])
  expect(found('termMissing', 'Barack Obama left.', '奥巴马走了。')).toEqual([])
  expect(found('termMissing', 'The policy of policies', '政策之母')).toEqual([])
  expect(found('termMissing', '共同富裕', 'wealth for all', 'en', 'zh-Hans')).toEqual(['notUsed 共同富裕'])
})

test('termForbidden: an error where the source speaks of the entry, a warning where not', () => {
  const [issue] = issues('termForbidden', 'common prosperity', '共同繁荣')
  expect(issue).toMatchObject({
    severity: 'error',
    params: { term: '共同繁荣', instead: '共同富裕' },
    target: [0, 4],
  })
  expect(issues('termForbidden', 'thriving', '共同繁荣')[0]?.severity).toBe('warning')
  expect(found('termForbidden', 'common prosperity', '共同富裕')).toEqual([])
})

test('simplifiedInHant: only what no Traditional text has', () => {
  expect(found('simplifiedInHant', 'x', '他们在國会', 'zh-Hant')).toEqual(['character 们', 'character 会'])
  expect(found('simplifiedInHant', 'x', '皇后在公里外的舞台，生活拮据', 'zh-Hant')).toEqual([])
  expect(found('simplifiedInHant', 'x', '他们在国会', 'zh-Hans')).toEqual([])
})

test('traditionalInHans: only what no Simplified text has', () => {
  expect(found('traditionalInHans', 'x', '他們在国會')).toEqual(['character 們', 'character 會'])
  expect(found('traditionalInHans', 'x', '乾隆与宫商角徵羽，瞭望台')).toEqual([])
  expect(found('traditionalInHans', 'x', '他們', 'zh-Hant')).toEqual([])
})

test('samePart: what both Chinese editions have to have alike', () => {
  const same = (source: string, target: string) => found('samePart', source, target, 'zh-Hant', 'zh-Hans')
  expect(same('世贸组织（WTO）在2019年\uFFFC', '世貿組織（WTO）在2019年\uFFFC')).toEqual([])
  expect(same('世贸组织（WTO）', '世貿組織（WT0）')).toEqual(['missing WTO', 'extra WT0'])
  expect(same('见https://example.org/a', '見https://example.org/b')).toEqual([
    'missing https://example.org/a',
    'extra https://example.org/b',
  ])
  expect(same('20世纪90年代的27万人', '1990年代的27萬人')).toEqual([])
  expect(same('有注\uFFFC', '有註')).toEqual(['notes'])
  expect(found('samePart', 'WTO', '世贸组织')).toEqual([])
  expect(same('WTO', '')).toEqual([])
})

test('quoteStyle: marks of the other edition', () => {
  expect(issues('quoteStyle', 'x', '他說“好”。', 'zh-Hant').map(({ params }) => params)).toEqual([
    { mark: '“', better: '「' },
    { mark: '”', better: '」' },
  ])
  expect(found('quoteStyle', 'x', '他说「好」。')).toEqual(['mark 「', 'mark 」'])
  expect(found('quoteStyle', 'x', '他說「『好』」，O’Brien走了', 'zh-Hant')).toEqual([])
  expect(found('quoteStyle', 'x', '‘里面’的半句')).toEqual([])
  expect(found('quoteStyle', 'x', '“No” – never', 'zh-Hant')).toEqual([])
  const curly = checkContext([], { quotes: 'curly' })
  expect(checkPair(pair('x', '他說“好”', 'en', 'zh-Hant'), curly, new Set(['quoteStyle']))).toEqual([])
})

test('mainlandWord: a suggestion where the region has its own word', () => {
  expect(issues('mainlandWord', 'x', '特朗普訪問了沙特阿拉伯。', 'zh-Hant')).toMatchObject([
    { severity: 'info', params: { word: '特朗普', instead: '川普' }, target: [0, 3] },
    { severity: 'info', params: { word: '沙特阿拉伯', instead: '沙烏地阿拉伯' }, target: [6, 11] },
  ])
  expect(found('mainlandWord', 'x', '川普在這裡根本不談資訊，尼日河在尼日', 'zh-Hant')).toEqual([])
  expect(found('mainlandWord', 'x', '特朗普')).toEqual([])
  const hongKong = checkContext([], { region: 'hk' })
  const inHongKong = (text: string) =>
    checkPair(pair('x', text, 'en', 'zh-Hant'), hongKong, new Set(['mainlandWord'])).map(
      ({ params }) => params.instead,
    )
  expect(inHongKong('特朗普與里根的網絡')).toEqual(['列根'])
})

test('a parameter of a message is written as it is', () => {
  expect(issueMessage({ code: 'samePart.missing', params: { part: '$1' } }, 'en')).toBe(
    '“$1” is in the other Chinese edition, but not here',
  )
})

const news = new URL('../../../shared/data/ntrex/', import.meta.url)
const absent = !existsSync(fileURLToPath(news))
// Shares of the translators' lines, with their true faults. Typography has its own in typography/news.test.ts.
const ceilings: Readonly<Record<string, number>> = {
  untranslated: 0.005,
  numbers: 0.02,
  simplifiedInHant: 0.002,
  // Inner quotations in marks of the outer kind.
  quoteStyle: 0.003,
  // The Traditional news speaks of 網絡 and 人工智能, as Hong Kong does.
  mainlandWord: 0.04,
  // Lines without an end mark, or with another one.
  endMark: 0.02,
  length: 0.005,
  nameOriginal: 0.001,
  // Words that were only held at a distance, and marks that stand for an apostrophe in the source.
  quotation: 0.006,
}

test.skipIf(absent)(
  `quiet on correct news${absent ? ': skipped, the news is absent' : ''}`,
  { timeout: 120_000 },
  () => {
    const lines = (name: string) =>
      readFileSync(fileURLToPath(new URL(name, news)), 'utf8')
        .trim()
        .split('\n')
    const english = lines('newstest2019-src.eng.first1000.txt')
    for (const [name, language] of [
      ['newstest2019-ref.zho-CN.first1000.txt', 'zh-Hans'],
      ['newstest2019-ref.zho-TW.first1000.txt', 'zh-Hant'],
    ] as const) {
      const flagged = new Map<string, number>()
      lines(name).forEach((line, at) => {
        const all = checkPair(pair(english[at] ?? '', line, 'en', language), checkContext([]))
        for (const id of new Set(all.map(({ check }) => check))) flagged.set(id, (flagged.get(id) ?? 0) + 1)
      })
      console.log(language, Object.fromEntries(flagged))
      for (const [id, count] of flagged) {
        if (specOf(id)?.group === 'typography') continue
        const ceiling = ceilings[`${id} ${language}`] ?? ceilings[id] ?? 0
        expect(count / english.length, `${id} ${language}`).toBeLessThanOrEqual(ceiling)
      }
    }
  },
)
