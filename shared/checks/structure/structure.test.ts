import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import { findInExample } from '../examples.ts'
import type { Check, Example, MarkSpan } from '../spec.ts'
import { emphasis } from './emphasis.ts'
import { endMark } from './endMark.ts'
import { linkFit } from './href.ts'
import { structureChecks } from './index.ts'
import { length } from './length.ts'
import { links } from './links.ts'
import { notes } from './notes.ts'

function codes(
  check: Check,
  source: string,
  target: string,
  language: Language = 'zh-Hans',
  given: NonNullable<Example['given']> = {},
): string[] {
  return findInExample(check, { source, target, language, given }).map(({ code }) => code.split('.')[1] ?? '')
}

test.each([
  ['https://example.org/a', 'https://example.org/a/', 'same'],
  ['http://www.example.org/a', 'https://EXAMPLE.org/a', 'same'],
  ['https://example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1', 'same'],
  ['https://example.org/en/a', 'https://example.org/zh-hans/a', 'mapped'],
  ['https://example.org/a', 'https://example.org/zh/a', 'mapped'],
  ['https://en.example.org/a', 'https://tw.example.org/a', 'mapped'],
  ['https://example.org/a?lang=en', 'https://example.org/a?lang=zh-TW', 'mapped'],
  ['https://example.org/report-en.pdf', 'https://example.org/report-zh.pdf', 'mapped'],
  ['https://en.wikipedia.org/wiki/River', 'https://zh.wikipedia.org/wiki/河流', 'site'],
  ['https://en.wikipedia.org/wiki/River', 'https://zh.wikipedia.org/wiki/%E6%B2%B3', 'site'],
  ['https://example.org/en/river', 'https://example.org/zh/dam', 'other'],
  ['https://example.org/a', 'https://example.org/b', 'other'],
  ['https://example.cn/a', 'https://example.tw/a', 'other'],
  ['https://example.org/a#one', 'https://example.org/a#two', 'other'],
  ['mailto:a@example.org', 'mailto:A@example.org', 'same'],
  ['#note', 'https://example.org/#note', 'other'],
  ['https://example.org/%E0%A4%A', 'https://example.org/%E0%A4%A', 'same'],
])('links: %s and %s are %s', (source, target, fit) => expect(linkFit(source, target)).toBe(fit))

const link = (from: number, to: number, href: string): MarkSpan => ({ kind: 'link', from, to, href })

test('links: the surest partner first; what is left on one side is missing or extra', () => {
  const sourceMarks = [link(0, 3, 'https://example.org/1'), link(4, 7, 'https://example.org/2')]
  const find = (...targetMarks: MarkSpan[]) =>
    codes(links, 'one two', '一二三四', 'zh-Hans', { sourceMarks, targetMarks })
  expect(find(link(0, 1, 'https://example.org/2'), link(1, 2, 'https://example.org/1'))).toEqual([])
  expect(find(link(0, 1, 'https://example.org/2'))).toEqual(['missing'])
  expect(find(...sourceMarks, link(3, 4, 'https://example.org/3'))).toEqual(['extra'])
  expect(find(link(0, 1, 'https://example.org/2'), link(1, 2, 'https://example.net/1'))).toEqual(['target'])
  // Half of a link in italics is still one link.
  const halves = [link(0, 1, 'https://example.org/1'), link(1, 2, 'https://example.org/1')]
  expect(find(...halves, link(2, 4, 'https://example.org/2'))).toEqual([])
})

test.each([
  ['It fell, he said.', '他说：“跌了。”', []],
  ['It fell, he said.', '他说：“跌了”', ['none']],
  ['He asked: “Why should it fall?”', '他问：“为什么会跌？”', []],
  ['Why should it fall?', '不知道为什么会跌。', ['notAsked']],
  ['Why should it fall?', '它为什么会跌呢。', []],
  ['It fell for three days.\uFFFC', '它跌了三天。\uFFFC', []],
  ['It fell for three days.\uFFFC', '它跌了三天\uFFFC。', []],
  ['It fell for three days …', '它跌了三天', []],
  ['Chapter 2. The fall of the house.', '第二章 大厦倾', []],
  ['Smith & Sons Inc.', '史密斯父子公司', []],
  ['It fell for three days, then:', '它跌了三天，然后，', []],
] as const)('endMark: %s → %s', (source, target, found) =>
  expect(codes(endMark, source, target)).toEqual(found),
)

test('endMark: its fix keeps out of quotations, and of what is no end', () => {
  const [lone] = findInExample(endMark, {
    source: 'It fell, he said.',
    target: '他说跌了',
    language: 'zh-Hans',
  })
  expect(lone?.fix).toEqual([{ from: 4, to: 4, text: '。' }])
  const [quoted] = findInExample(endMark, {
    source: 'It fell, he said.',
    target: '他说：“跌了”',
    language: 'zh-Hans',
  })
  expect(quoted?.fix).toBeUndefined()
})

test('length: names that stay in Latin letters, originals in brackets and addresses do not count', () => {
  const source =
    'Bubba Watson and Webb Simpson made short work of Sergio Garcia when he was paired with Alex Noren.'
  const target =
    '巴巴·沃森（Bubba Watson）和韦伯·辛普森（Webb Simpson）轻松击败了与亚历克斯·诺伦（Alex Noren）搭档的塞尔吉奥·加西亚（Sergio Garcia）。'
  expect(codes(length, source, target)).toEqual([])
  expect(codes(length, source, '他们轻松获胜。')).toEqual(['short'])
  expect(codes(length, source, target.repeat(4).replaceAll(/（[^）]*）/g, ''))).toEqual(['long'])
  expect(codes(length, `${source} https://example.org/${'a'.repeat(400)}`, target)).toEqual([])
})

test('notes: counted between English and Chinese only', () => {
  expect(codes(notes, 'a\uFFFC b\uFFFC', '甲\uFFFC乙')).toEqual(['missing'])
  expect(codes(notes, 'a b', '甲\uFFFC乙')).toEqual(['extra'])
  expect(codes(notes, 'a\uFFFC', '')).toEqual([])
})

test('emphasis: what stands for it counts once', () => {
  const em = (from: number, to: number): MarkSpan => ({ kind: 'emphasis', from, to })
  const find = (target: string, ...targetMarks: MarkSpan[]) =>
    codes(emphasis, 'read it now, and now again', target, 'zh-Hans', {
      sourceMarks: [em(8, 11), em(17, 20)],
      targetMarks,
    })
  expect(find('现在读，现在再读')).toEqual(['missing', 'missing'])
  expect(find('“现在”读，现在再读')).toEqual(['missing'])
  expect(find('“现在”读，现在再读', em(6, 8))).toEqual([])
})

const hostile = [
  '“'.repeat(50_000),
  'a '.repeat(50_000),
  '（a'.repeat(30_000),
  '《'.repeat(50_000),
  '\uD800\uFFFC'.repeat(30_000),
  `${'，'.repeat(60_000)}a`,
  '-'.repeat(60_000),
]

test.each(structureChecks.map((check) => [check.spec.id, check] as const))(
  '%s: no text is so strange that it throws or takes long',
  (_id, check) => {
    const start = performance.now()
    const marks = Array.from({ length: 3000 }, (_, at) =>
      link(at, at + 1, `https://example.org/${at}/${'%'.repeat(at % 9)}`),
    )
    for (const text of hostile) {
      for (const other of [text, '他说。', 'He said it rose.']) {
        for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
          findInExample(check, {
            source: text,
            target: other,
            language,
            given: { sourceMarks: marks, targetMarks: marks.toReversed() },
          })
        }
      }
    }
    expect(performance.now() - start).toBeLessThan(8000)
  },
)
