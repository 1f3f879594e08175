import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import { checkContext } from '../index.ts'
import type { Finding } from '../spec.ts'
import { typographyChecks } from './index.ts'

const context = checkContext([])

function find(text: string, language: Language, only?: string): Finding[] {
  const segment = {
    segment: 's',
    language,
    text,
    marks: [],
    block: 'paragraph',
    isFirst: true,
    isLast: true,
    open: [],
  }
  return typographyChecks.flatMap((check) =>
    check.kind === 'text' &&
    check.spec.languages.includes(language) &&
    (only ? check.spec.id === only : check.spec.isOn)
      ? check.find(segment, context)
      : [],
  )
}

const marks = (found: readonly Finding[]): string[] =>
  found.map(({ code, params }) => `${code} ${params.mark}`)

test.each([
  '增长3.5%，达到1,234人，10:30开始，比分3:1。',
  '据Apple Inc.报道，U.N. Women机构裁员。',
  '见https://example.org/a?b=1,2 和a.b@example.org。',
  '金正恩 (Kim Jong Un) 说',
  '“Bread, land, and peace!”的口号',
  '在20世纪30年代的U.S. Steel公司，9/11之后',
  '“Workers of the world, unite!”的口号',
  '“9·11”事件，《资本论》第1卷',
  '（参见《资本论》（第1卷））',
  '和/或、Node.js、A/B与AT&T',
  '报告（WTO, 1995）说：“他说‘好’。”',
  '他走了……“真的？！”',
  '1914—1918年，北京—上海线，马克思—恩格斯',
  '他现在在北京，目的的确好。的的喀喀湖。',
  '和平、和解与和谐；等待、观望',
  '他用“O’Brien”的名字，身高6\'2"。',
  '用`a.b(c, d)`和my_file.txt、src/a.ts。',
  '三四天，第三、四届，二、三月，3千米。',
  '约克左右两路，合约3年左右到期，减少到一半',
  '👩‍🌾和👨‍👩‍👧',
  'A, B, C and D.',
])('quiet in Chinese: %s', (text) => expect(marks(find(text, 'zh-Hans'))).toEqual([]))

test.each([
  'The U.S. and the U.K. met at 7 p.m. on Sept. 29; see www.example.org, p. 5.',
  'An hour, an honest man, a European union, a one-time U.S. ally, an 11-year-old, an 800-page book.',
  'an MP, a NATO summit, an FBI agent, a UN envoy, an EU summit, a URL, an X-ray, a “useful” union',
  'from a to b; vitamin A is good; plan A or plan B; a U-turn; a Ukrainian; an Uzbek; a unicorn; an uninvited guest',
  'He had had enough, and said that that was very very bad; Roa Roa won in New York.',
  'Use --option and a_b, call f(x), see C:\\x or /usr/bin/env, #tag, @name.',
  'In the ’90s, rock ’n’ roll (and the workers’ songs) “ruled,” he said—at last.',
  'The phrase 你好，世界 means hello; 《人民日报》 reported it.',
  'ISBN 978-3-16-148410-0, on 2019-09-29, won 3-1, a 10-12 vote, 555-1234.',
  'Wait... what? No?! “Etc., etc.,” he said.',
  'What it is is clear: “she’s her father’s daughter.”',
])('quiet in English: %s', (text) => expect(marks(find(text, 'en'))).toEqual([]))

test.each([
  ['halfWidth', '真的?他说:好!', ['?', ':', '!']],
  ['halfWidth', '苹果、iPhone,手机', [',']],
  ['halfWidth', '卡尔.马克思', []],
  ['interpunctGlyph', '卡尔.马克思', ['.']],
  ['dashSingle', '前者无关紧要的教堂— 建于1870年', ['—']],
  ['dashSingle', '他们缺乏射门好手—却有一次成功突破防守', ['—']],
  ['straightQuotesHan', '他说"好"，又说"不', ['"', '"']],
  ['doubleStop', '好，。走', ['，。']],
  ['emptyPair', '他说“”。', ['“”']],
  ['emptyPair', '得分（）', ['（）']],
  ['timesLess', '成本下降了三倍', ['下降了三倍']],
  ['mixedNumeral', '3千人，5百万', ['3千', '5百万']],
] as const)('%s: %s', (id, text, expected) =>
  expect(find(text, 'zh-Hans', id).map(({ params }) => params.mark)).toEqual(expected),
)

test('the marks to write are those of the edition', () => {
  const written = (language: Language) =>
    find('他說"好"。', language, 'straightQuotesHan')[0]?.fix?.map(({ text }) => text)
  expect(written('zh-Hant')).toEqual(['「', '」'])
  expect(written('zh-Hans')).toEqual(['“', '”'])
})
