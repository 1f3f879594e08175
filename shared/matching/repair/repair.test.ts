import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitId } from '../../ids.ts'
import { numberDifferences } from '../../language/numbers/numbers.ts'
import type { Language } from '../../locale.ts'
import type { TranslationUnit } from '../match.ts'
import { repair } from './repair.ts'
import type { TermPlace } from './stretches.ts'
import { hanNumeral } from './writeChinese.ts'

const unit = (
  source: string,
  target: string,
  sourceLanguage: Language,
  targetLanguage: Language,
): TranslationUnit => ({
  id: source as UnitId,
  sourceLanguage,
  targetLanguage,
  source,
  target,
  before: '',
  after: '',
  by: 'Lin',
  at: '2024-01-01T00:00:00Z',
  article: null,
  segment: null,
  origin: 'typed',
  uses: 0,
})

const concepts: readonly (readonly string[])[] = [
  ['trade union', '工会'],
  ['party', '政党'],
  ['Housing Ministry', '住房部', '房屋部'],
  ['Health Ministry', '卫生部'],
  ['Maria Lopez', '玛丽亚·洛佩斯'],
  ['Sergei Ivanov', '谢尔盖·伊万诺夫'],
  ['strike', '罢工'],
  ['march', '游行'],
  ['dockers', '码头工人'],
  ['nurses', '护士'],
  ['United States', '美国'],
  ['France', '法国'],
]

/** Terms as the termbase would find them: words in any case with a plural, Chinese anywhere. */
function terms(from: 'en' | 'zh'): (text: string) => TermPlace[] {
  return (text) =>
    concepts.flatMap((forms, at) => {
      const renderings = from === 'en' ? forms.slice(1) : forms.slice(0, 1)
      return (from === 'en' ? forms.slice(0, 1) : forms.slice(1)).flatMap((form) =>
        [...text.matchAll(from === 'en' ? new RegExp(`\\b${form}s?\\b`, 'giu') : new RegExp(form, 'gu'))].map(
          ({ index, 0: found }) => ({
            from: index,
            to: index + found.length,
            concept: String(at),
            renderings,
          }),
        ),
      )
    })
}

function repaired(
  query: string,
  source: string,
  target: string,
  from: 'en' | 'zh',
  hant = false,
): string | null {
  const han = hant ? 'zh-Hant' : 'zh-Hans'
  const [one, other] = from === 'en' ? (['en', han] as const) : ([han, 'en'] as const)
  return (
    repair({ text: query, language: one }, unit(source, target, one, other), { terms: terms(from) })
      ?.target ?? null
  )
}

test.each([
  ['In 2021 it grew.', 'In 2019 it grew.', '2019年增长了。', '2021年增长了。'],
  ['In 2021 it grew.', 'In 2019 it grew.', '二〇一九年增长了。', '二〇二一年增长了。'],
  ['In 2020 it grew.', 'In 2019 it grew.', '二零一九年增长了。', '二零二零年增长了。'],
  ['It cost 4.2 billion dollars.', 'It cost 3.5 billion dollars.', '花费35亿美元。', '花费42亿美元。'],
  ['It cost 4.25 billion dollars.', 'It cost 3.5 billion dollars.', '花费35亿美元。', '花费42.5亿美元。'],
  ['It cost $420 million.', 'It cost $3.5 billion.', '花费35亿美元。', '花费4.2亿美元。'],
  ['It cost $42 million.', 'It cost $3.5 billion.', '花费35亿美元。', '花费4200万美元。'],
  ['It cost $42m.', 'It cost $35m.', '花费3500万美元。', '花费4200万美元。'],
  ['It cost 1.2 trillion yuan.', 'It cost 900 billion yuan.', '花费9000亿元。', '花费1.2万亿元。'],
  [
    'It cost 4.2 billion dollars.',
    'It cost 3.5 billion dollars.',
    '花费三十五亿美元。',
    '花费四十二亿美元。',
  ],
  ['Some 60,000 people came.', 'Some 45,000 people came.', '约45,000人到场。', '约60,000人到场。'],
  ['Some 60,000 people came.', 'Some 45,000 people came.', '约45000人到场。', '约60000人到场。'],
  ['Some 60,000 people came.', 'Some 45,000 people came.', '约4.5万人到场。', '约6万人到场。'],
  ['Some 60,000 people came.', 'Some 500 people came.', '约500人到场。', '约6万人到场。'],
  ['Some 400 people came.', 'Some 500 people came.', '约５００人到场。', '约４００人到场。'],
  ['More than 400,000 people came.', 'More than 300,000 people came.', '30多万人到场。', '40多万人到场。'],
  [
    'On June 18, 2019 they met.',
    'On March 3, 2021 they met.',
    '2021年3月3日他们会面。',
    '2019年6月18日他们会面。',
  ],
  [
    'On June 18, 2019 they met.',
    'On March 5, 2021 they met.',
    '2021年3月5日他们会面。',
    '2019年6月18日他们会面。',
  ],
  ['On 18 June they met.', 'On 5 May they met.', '五月五日他们会面。', '六月十八日他们会面。'],
  ['They met on Friday.', 'They met on Monday.', '他们周一会面。', '他们周五会面。'],
  ['They met on Sunday.', 'They met on Monday.', '他们星期一会面。', '他们星期日会面。'],
  ['It rose by 14 percent.', 'It rose by 12 percent.', '上升了12%。', '上升了14%。'],
  ['It rose by 14 percent.', 'It rose by 12 percent.', '上升了百分之十二。', '上升了百分之十四。'],
  ['It rose by 12.5%.', 'It rose by 12%.', '上升了12%。', '上升了12.5%。'],
  ['Two workers were hurt.', 'Three workers were hurt.', '三名工人受伤。', '两名工人受伤。'],
  ['One worker was hurt.', 'Three workers were hurt.', '三名工人受伤。', '一名工人受伤。'],
  ['Three workers were hurt.', 'One worker was hurt.', '一名工人受伤。', '三名工人受伤。'],
  ['the 2nd congress', 'the 5th congress', '第五次大会', '第二次大会'],
  ['the 21st century', 'the 19th century', '19世纪', '21世纪'],
  ['in the 1980s', 'in the 1970s', '上世纪70年代', '上世纪80年代'],
  ['in the 1980s', 'in the 1970s', '20世纪70年代', '20世纪80年代'],
  ['in the 1860s', 'in the 1970s', '20世纪70年代', '19世纪60年代'],
  ['in the 2010s', 'in the 1970s', '上世纪70年代', null],
  ['at 4:45 p.m.', 'at 3:30 p.m.', '下午3点30分', '下午4点45分'],
  ['at 9:45 p.m.', 'at 3:30 p.m.', '下午3点30分', null],
  ['The trade union met.', 'The party met.', '政党开会了。', '工会开会了。'],
  ['Sergei Ivanov spoke.', 'Maria Lopez spoke.', '玛丽亚·洛佩斯讲话。', '谢尔盖·伊万诺夫讲话。'],
  [
    'In 2021 the Health Ministry spent 5 million.',
    'In 2019 the Housing Ministry spent 3 million.',
    '2019年，房屋部花了300万。',
    '2021年，卫生部花了500万。',
  ],
  [
    'It rose from 7% to 9% in 2020.',
    'It rose from 9% to 11% in 2019.',
    '2019年从9%升到11%。',
    '2020年从7%升到9%。',
  ],
])('to Chinese: %s | %s | %s', (query, source, target, expected) => {
  expect(repaired(query, source, target, 'en')).toBe(expected)
})

test.each([
  ['It rose.', 'It fell.', '下降了。'],
  ['In 2021 it grew fast.', 'In 2019 it grew.', '2019年增长了。'],
  ['In 2021 it shrank.', 'In 2019 it grew.', '2019年增长了。'],
  ['It grew.', 'In 2019 it grew.', '2019年增长了。'],
  ['From 2021 to 2019', 'From 2019 to 2019', '2019年至2019年'],
  ['5 of 20 came', '3 of 20 came', '20人中有三人到场，三人是护士'],
  ['In 2021 it grew.', 'In 2019 it grew.', '去年增长了。'],
  ['two miles', 'one hundred miles', '一百六十公里'],
  ['It cost 123,456,789 dollars.', 'It cost 3.5 billion dollars.', '花费35亿美元。'],
  ['3 days and 5 weeks', '3 days and 3 weeks', '3天3周'],
  ['G20 leaders met.', 'G7 leaders met.', '七国集团领导人会面。'],
  ['two-thirds of them', 'one-third of them', '其中三分之一'],
  ['The strike and the party met.', 'The party and the party met.', '政党和政党开会。'],
  ['They asked the trade union.', 'They asked the trade unions.', '他们询问了工会。'],
  ['The nurses met.', 'The party met.', '党开会了。'],
  ['3 workers were hurt.', '3 workers are hurt.', '3名工人受伤。'],
  ['At first he slept, then he ate.', 'At second he slept, then he ate.', '他二开始就睡，然后吃。'],
  ['Call 0800 556.', 'Call 0900 556.', '请拨打0900 556。'],
  ['The second half began.', 'The third half began.', '三队开始了下半场。'],
  ['in the morning of May 3', 'in the evening of May 4', '5月4日晚'],
])('leaves alone: %s | %s | %s', (query, source, target) => {
  expect(repaired(query, source, target, 'en')).toBeNull()
})

test.each([
  ['2021年增长了。', '2019年增长了。', 'It grew in 2019.', 'It grew in 2021.'],
  ['花费42亿美元。', '花费35亿美元。', 'It cost 3.5 billion dollars.', 'It cost 4.2 billion dollars.'],
  ['花费4200万美元。', '花费35亿美元。', 'It cost $3.5bn.', 'It cost $42m.'],
  ['花费4200万美元。', '花费35亿美元。', 'It cost $3.5 billion.', 'It cost $42 million.'],
  ['约6万人到场。', '约4.5万人到场。', 'Some 45,000 came.', 'Some 60,000 came.'],
  ['约500人到场。', '约300人到场。', 'Some three hundred came.', 'Some five hundred came.'],
  ['三十五名工人受伤。', '二十名工人受伤。', 'Twenty workers were hurt.', 'Thirty-five workers were hurt.'],
  ['5名工人受伤。', '3名工人受伤。', 'Three workers were hurt.', 'Five workers were hurt.'],
  ['上升了8%。', '上升了12%。', 'It was a 12 percent rise.', 'It was an 8 percent rise.'],
  ['上升了百分之八。', '上升了百分之十二。', 'It was a 12 percent rise.', 'It was an 8 percent rise.'],
  [
    '2019年6月18日他们会面。',
    '2021年3月5日他们会面。',
    'They met on March 5, 2021.',
    'They met on June 18, 2019.',
  ],
  ['9月18日他们会面。', '3月5日他们会面。', 'They met on Mar. 5.', 'They met on Sept. 18.'],
  ['他们周五会面。', '他们周一会面。', 'They met on Monday.', 'They met on Friday.'],
  ['第二十一次大会', '第三次大会', 'the third congress', 'the twenty-first congress'],
  ['第2次大会', '第11次大会', 'the 11th congress', 'the 2nd congress'],
  ['21世纪', '19世纪', 'the 19th century', 'the 21st century'],
  ['上世纪80年代', '上世纪70年代', 'the 1970s', 'the 1980s'],
  ['工会开会了。', '政党开会了。', 'The party met.', 'The trade union met.'],
  ['法国的护士', '法国的码头工人', 'dockers in France', 'nurses in France'],
  ['谢尔盖·伊万诺夫讲话。', '玛丽亚·洛佩斯讲话。', 'Maria Lopez spoke.', 'Sergei Ivanov spoke.'],
  ['增加1200万', '增加500', 'It grew by 500.', 'It grew by 12 million.'],
])('to English: %s | %s | %s', (query, source, target, expected) => {
  expect(repaired(query, source, target, 'zh')).toBe(expected)
})

test.each([
  ['一名工人受伤。', '三名工人受伤。', 'Three workers were hurt.'],
  ['三名工人受伤。', '一名工人受伤。', 'One worker was hurt.'],
  ['五名工人受伤。', '三名工人受伤。', 'Several workers were hurt.'],
  ['约150人到场。', '约300人到场。', 'Three hundred came.'],
  ['法国投票了。', '美国投票了。', 'The United States voted.'],
  ['护士投票了。', '政党投票了。', 'The party voted.'],
  ['5至10万人', '3至10万人', '30,000 to 100,000 people'],
  ['十几人受伤。', '三人受伤。', 'Three were hurt.'],
  ['20多万人', '20万人', '200,000 people'],
  ['三四天', '三天', 'three days'],
  ['由五位音乐家演奏的首套编钟', '由一位音乐家演奏的首套编钟', 'the first bells played by a musician'],
  ['下午16点见', '下午3点见', 'See you at 3 p.m.'],
])('leaves alone, to English: %s | %s | %s', (query, source, target) => {
  expect(repaired(query, source, target, 'zh')).toBeNull()
})

test('keeps Traditional forms', () => {
  expect(repaired('It cost $42 million.', 'It cost $35 billion.', '花費350億美元。', 'en', true)).toBe(
    '花費4200萬美元。',
  )
  expect(repaired('Two workers came.', 'Three workers came.', '三個工人來了。', 'en', true)).toBe(
    '兩個工人來了。',
  )
  expect(repaired('Some 60,000 came.', 'Some 500 came.', '約500人到場。', 'en', true)).toBe('約6萬人到場。')
})

test('tells what was exchanged, a date as one', () => {
  const found = repair(
    { text: 'On June 18, 2019 some 300 met.', language: 'en' },
    unit('On March 5, 2021 some 250 met.', '2021年3月5日约250人会面。', 'en', 'zh-Hans'),
  )
  expect(found?.changes).toEqual([
    { kind: 'date', from: '2021年3月5', to: '2019年6月18' },
    { kind: 'number', from: '250', to: '300' },
  ])
})

test('Han numerals', () => {
  expect(
    [10, 15, 105, 110, 1005, 20_000, 100_050, 3_250_000_000, 300_040_000].map((value) => hanNumeral(value)),
  ).toEqual([
    '十',
    '十五',
    '一百零五',
    '一百一十',
    '一千零五',
    '二万',
    '十万零五十',
    '三十二亿五千万',
    '三亿零四万',
  ])
})

test('what is repaired states the numbers of the query (property)', () => {
  const seed = Date.now()
  const frames = [
    ['Some # people came in @.', '@年约有#人到场。'],
    ['It cost $# in @.', '@年花费#美元。'],
    ['It rose by # percent in @.', '@年上升了#%。'],
  ] as const
  const number = fc.oneof(
    fc.integer({ min: 2, max: 999 }),
    fc.integer({ min: 1, max: 99 }).map((value) => value * 1000),
    fc.integer({ min: 11, max: 999 }).map((value) => value * 100_000),
  )
  const year = fc.integer({ min: 1900, max: 2030 })
  const fill = (frame: string, value: number, when: number, han: boolean): string =>
    frame
      .replace(
        '#',
        han ? (value % 10_000 === 0 ? `${value / 10_000}万` : String(value)) : value.toLocaleString('en'),
      )
      .replace('@', String(when))
  let done = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      number,
      number,
      year,
      year,
      fc.boolean(),
      (frame, a, b, x, y, back) => {
        const english = [fill(frame[0], a, x, false), fill(frame[0], b, y, false)] as const
        const chinese = [fill(frame[1], a, x, true), fill(frame[1], b, y, true)] as const
        const [query, source, target] = back
          ? [chinese[0], chinese[1], english[1]]
          : [english[0], english[1], chinese[1]]
        const [one, other] = back ? (['zh-Hans', 'en'] as const) : (['en', 'zh-Hans'] as const)
        const found = repair({ text: query, language: one }, unit(source, target, one, other))
        if (found === null) return true
        done++
        return numberDifferences(query, one, found.target, other).length === 0 && found.target !== target
      },
    ),
    { seed, numRuns: 500 },
  )
  expect(done).toBeGreaterThan(300)
  console.log(`repair property seed ${seed}, ${done} repaired`)
})
