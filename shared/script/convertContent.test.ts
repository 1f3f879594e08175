import { Fragment, type Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../document/schema.ts'
import { convertContent } from './convertContent.ts'
import type { Exception } from './exception.ts'

const tw = { to: 'zh-Hant', region: 'tw' } as const
const link = schema.mark('link', { href: 'https://example.org/信息' })
const emphasis = schema.mark('emphasis')
const plain = (text: string): Node => schema.text(text)
const reference = (note: string): Node => schema.node('footnote_ref', { note })

const spelling = (hans: string, hant: string): Exception => ({
  id: hans,
  level: 'library',
  kind: 'spelling',
  hans,
  hant,
})

test('marks, links and footnotes stay where they were', () => {
  const content = Fragment.from([
    plain('他说：“'),
    schema.text('头', [emphasis]),
    plain('发'),
    reference('1'),
    schema.text('发展𠮷', [link]),
    plain('”'),
  ])
  const made = convertContent(content, tw)
  expect(
    made.content.eq(
      Fragment.from([
        plain('他說：「'),
        schema.text('頭', [emphasis]),
        plain('髮'),
        reference('1'),
        schema.text('發展𠮷', [link]),
        plain('」'),
      ]),
    ),
  ).toBe(true)
  expect(made.text).toBe('他說：「頭髮\uFFFC發展𠮷」')
})

test('where a word becomes longer or shorter, its marks go with it', () => {
  const exceptions = [spelling('沙特', '沙烏地'), spelling('北大西洋公约', '北約')]
  const content = Fragment.from([
    plain('与沙'),
    schema.text('特', [emphasis]),
    reference('1'),
    schema.text('北大西洋公约', [link]),
    plain('里'),
  ])
  const made = convertContent(content, { ...tw, exceptions })
  expect(
    made.content.eq(
      Fragment.from([
        plain('與沙烏'),
        schema.text('地', [emphasis]),
        reference('1'),
        schema.text('北約', [link]),
        plain('裡'),
      ]),
    ),
  ).toBe(true)
  expect(made.spots).toMatchObject([{ from: 10, start: 7, source: '里', chosen: '裡' }])
})

test('characters of two widths, and the replacement character itself, are text', () => {
  const content = Fragment.from([
    plain('\uFFFC㛟'),
    schema.text('里\uD842', [emphasis]),
    reference('2'),
    plain('尾'),
  ])
  const made = convertContent(content, tw)
  expect(
    made.content.eq(
      Fragment.from([plain('\uFFFC𡞵'), schema.text('裡\uD842', [emphasis]), reference('2'), plain('尾')]),
    ),
  ).toBe(true)
})

test('empty content stays empty', () => {
  expect(convertContent(Fragment.empty, tw).content.size).toBe(0)
})
