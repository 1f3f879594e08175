import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsText } from '../document/draft.ts'
import { readReference } from './reference.ts'

const english = `Language : English 简体 繁體

The Weir and the Waiting Room

Mar 07 , 2019
  • Ines Duarte

    Hydrologist, Institute of Lower Rivers
  • Tomas Okoye

    Professor of Public Law, University of the Delta
    Member, Rivers Commission

Water that is measured is water that is argued about. That is the good news.

Second, the gauges are old.

• They rust.
• They are read by hand.

“Who reads them?” the minister asked.

You might also like
A Boat Is Not a Policy
Can Dams Be Forgiven?
Back to Top
`

const chinese = `语言：简体 English 繁體

堰与候诊室

2019年3月7日
  • 伊内斯·杜阿尔特

    下游河流研究所水文学家

凡是测量过的水，都是有争议的水。这是好消息。

其次，水尺都老了。

你可能也喜欢
船不是政策
返回顶部
`

const texts = (reading: ReturnType<typeof readReference>) =>
  reading.edition.blocks.map((block) =>
    block.kind === 'divider' ? '---' : `${block.kind}: ${runsText(block.runs)}`,
  )

test('an English page gives its title, date, authors with posts and body, and nothing of the page', () => {
  const reading = readReference(english)
  const { edition } = reading
  expect(edition.language).toBe('en')
  expect(runsText(edition.title)).toBe('The Weir and the Waiting Room')
  expect(edition.date).toBe('2019-03-07')
  expect(edition.byline).toEqual([
    { name: 'Ines Duarte', post: 'Hydrologist, Institute of Lower Rivers' },
    {
      name: 'Tomas Okoye',
      post: 'Professor of Public Law, University of the Delta; Member, Rivers Commission',
    },
  ])
  expect(texts(reading)).toEqual([
    'paragraph: Water that is measured is water that is argued about. That is the good news.',
    'paragraph: Second, the gauges are old.',
    'bullet: They rust.',
    'bullet: They are read by hand.',
    'paragraph: “Who reads them?” the minister asked.',
  ])
  expect(edition.skipped).toEqual([
    'Language : English 简体 繁體',
    'You might also like',
    'A Boat Is Not a Policy',
    'Can Dams Be Forgiven?',
    'Back to Top',
  ])
})

test('a Chinese page too, in either script', () => {
  const hans = readReference(chinese).edition
  expect([hans.language, runsText(hans.title), hans.date]).toEqual(['zh-Hans', '堰与候诊室', '2019-03-07'])
  expect(hans.byline).toEqual([{ name: '伊内斯·杜阿尔特', post: '下游河流研究所水文学家' }])
  expect(hans.blocks).toHaveLength(2)
  expect(hans.skipped).toEqual(['语言：简体 English 繁體', '你可能也喜欢', '船不是政策', '返回顶部'])
  const hant = readReference(
    '語言 : English 简体\n\n堰與候診室\n\n2019-03-07\n• 杜阿爾特\n\n凡是測量過的水，都有爭議。\n\n猜你喜歡\n回到頂端\n',
  ).edition
  expect([hant.language, runsText(hant.title), hant.date]).toEqual(['zh-Hant', '堰與候診室', '2019-03-07'])
  expect(hant.byline).toEqual([{ name: '杜阿爾特', post: '' }])
  expect(hant.blocks).toHaveLength(1)
})

test('text without furniture is a title and paragraphs', () => {
  const reading = readReference('On Weirs\r\n\r\nThey leak.\r\n\r\nThey hum.\r\n')
  expect(runsText(reading.edition.title)).toBe('On Weirs')
  expect(texts(reading)).toEqual(['paragraph: They leak.', 'paragraph: They hum.'])
  expect(reading.edition).toMatchObject({ date: '', byline: [], skipped: [] })
})

test('a line of its own is a paragraph, lines wrapped by hand are one', () => {
  expect(texts(readReference('堰\n第一段。\n第二段。\n'))).toEqual([
    'paragraph: 第一段。',
    'paragraph: 第二段。',
  ])
  const wrapped =
    'On Weirs\n\nA weir is a low wall across a river, which holds the water\nback a little and lets the rest of it go on over its crest to\nthe sea.\n'
  expect(texts(readReference(wrapped))).toEqual([
    'paragraph: A weir is a low wall across a river, which holds the water back a little and lets the rest of it go on over its crest to the sea.',
  ])
})

test('numbers count as a list only beside one another', () => {
  expect(texts(readReference('T\n\n1. One.\n\n2. Two.\n\n7. Alone it is text.\n\nEnd.'))).toEqual([
    'ordered: One.',
    'ordered: Two.',
    'ordered: Alone it is text.',
    'paragraph: End.',
  ])
  expect(texts(readReference('T\n\nText.\n\n7. Alone.\n\nEnd.'))[1]).toBe('paragraph: 7. Alone.')
})

test('a signed line gives the author', () => {
  expect(readReference('T\n\nBy Ines Duarte, Hydrologist\n\nText is here.').edition.byline).toEqual([
    { name: 'Ines Duarte', post: 'Hydrologist' },
  ])
  expect(readReference('堰\n作者：杜阿尔特\n正文在此。').edition.byline).toEqual([
    { name: '杜阿尔特', post: '' },
  ])
})

test('a related heading in the middle takes no text of the article with it', () => {
  const reading = readReference(
    'T\n\nOne is here.\n\nRelated articles\nA Short Title\n\nTwo is here.\n\nThree is here.\n\nFour is here.\n\nFive.',
  )
  expect(texts(reading).map((each) => each.slice(11, 15))).toEqual(['One ', 'Two ', 'Thre', 'Four', 'Five'])
  expect(reading.edition.skipped).toEqual(['Related articles', 'A Short Title'])
})

test('any text is read without a throw, and what is stored is clean', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`reference seed ${seed}`)
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '• Name',
      '    Post',
      'Nov 03 , 2015',
      'Back to Top',
      'Language : English 简体',
      '相关文章',
      '1. x',
      '* * *',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { edition } = readReference(lines.join('\n'))
      const all = [
        edition.title,
        ...edition.blocks.map((block) => (block.kind === 'divider' ? [] : block.runs)),
      ]
      for (const text of all.map(runsText)) {
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/[\0\n\uFFFC]/)
        expect(text).toBe(text.trim())
      }
    }),
    { seed, numRuns: 1000 },
  )
})
