import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import type { Language } from '../../locale.ts'
import { type ComparedBlock, compare } from './compare.ts'
import { changesBetween } from './revisions.ts'

/** An edition of lines: `# heading`, `---`, else a paragraph; `id:text` segments parted by ` | `, *emphasis*. */
function doc(...lines: string[]): Node {
  const blocks = lines.map((line) => {
    if (line === '---') return schema.node('divider')
    const isHeading = line.startsWith('# ')
    const segments = line
      .replace(/^# /, '')
      .split(' | ')
      .map((part) => {
        const [, id = '', text = ''] = /^(\w*):(.*)$/s.exec(part) ?? []
        return schema.node('segment', { id }, inline(text))
      })
    return schema.node(isHeading ? 'heading' : 'paragraph', null, segments)
  })
  return schema.node('doc', null, [
    schema.node('title', null, schema.node('segment', { id: 't' }, schema.text('T'))),
    ...blocks,
  ])
}

function inline(text: string): Node[] {
  return text
    .split(/(\*[^*]+\*)/)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('*') ? schema.text(part.slice(1, -1), [schema.mark('emphasis')]) : schema.text(part),
    )
}

function shown({ kind, before, after, isMoved, isSplit, isOther, pieces }: ComparedBlock): string {
  const signs = { same: '', added: '+', removed: '-', formatted: '~' }
  const text = pieces
    .map((piece) => {
      const sign = `${piece.isMoved && !isMoved ? '>' : ''}${signs[piece.kind]}`
      return sign === '' ? piece.text : `{${sign}${piece.text}}`
    })
    .join('')
  const flags = [isMoved ? 'moved' : '', isSplit ? 'split' : '', isOther ? 'other' : '']
    .filter(Boolean)
    .join(' ')
  const places = `${before.map(({ index }) => index).join('+')}>${after?.index ?? ''}`
  return [kind, flags, places, text].filter(Boolean).join(' ')
}

function compared(one: Node, other: Node, language: Language): string[] {
  // The title never changes here.
  return compare(one, other, language).slice(1).map(shown)
}

test('words in English, words of a few characters in Chinese, formatting apart', () => {
  expect(
    compared(doc('a:The strike ended. | b:He left.'), doc('a:The strikes ended. | b:He *left*.'), 'en'),
  ).toEqual(['changed 1>1 The {-strike}{+strikes} ended. He {~left}.'])
  expect(compared(doc('a:经济增长放缓，工会不满。'), doc('a:经济增速放缓，工会不满。'), 'zh-Hans')).toEqual([
    'changed 1>1 经济{-增长}{+增速}放缓，工会不满。',
  ])
  expect(compared(doc('a:一。', '---'), doc('a:一。', '---'), 'zh-Hant')).toEqual([
    'same 1>1 一。',
    'same 2>2',
  ])
})

test('a paragraph that moved is no deletion and insertion, and what changed in it is shown', () => {
  const one = doc('a:The first paragraph.', 'b:Another one stands here.', 'c:The third is the last.')
  const other = doc('c:The third was the last.', 'a:The first paragraph.', 'b:Another one stands here.')
  expect(compared(one, other, 'en')).toEqual([
    'changed moved 3>1 The third {-is}{+was} the last.',
    'same 1>2 The first paragraph.',
    'same 2>3 Another one stands here.',
  ])
})

test('paragraphs split and joined keep their text', () => {
  const one = doc('a:One came. | b:Two went. | c:Three stayed.')
  const other = doc('a:One came.', 'b:Two went. | c:Three stayed.')
  expect(compared(one, other, 'en')).toEqual([
    'changed split 1>1 One came.',
    'changed split 1>2 Two went. Three stayed.',
  ])
  expect(compared(other, one, 'en')).toEqual(['changed 2+1>1 One came. Two went. Three stayed.'])
})

test('a segment split or joined, in one block or over two, is no change of text', () => {
  const long = doc('a:The workers came early and the others went home late.')
  expect(compared(long, doc('a:The workers came early | n:and the others went home late.'), 'en')).toEqual([
    'same 1>1 The workers came early and the others went home late.',
  ])
  expect(
    compared(long, doc('a:The workers came early', 'n:and the others soon went home late.'), 'en'),
  ).toEqual([
    'changed split 1>1 The workers came early',
    'changed split 1>2 and the others {+soon }went home late.',
  ])
  const parts = doc('a:工会昨天宣布罢工。 | b:政府今天表示遗憾。')
  expect(compared(parts, doc('a:工会昨天宣布罢工。政府今天表示遗憾。'), 'zh-Hans')).toEqual([
    'same 1>1 工会昨天宣布罢工。政府今天表示遗憾。',
  ])
})

test('what came and went is whole, in its block or as one', () => {
  const one = doc('a:One came. | b:Two went. | c:Three stayed.', 'd:A whole paragraph goes.', '---', 'e:End.')
  const other = doc('a:One came. | c:Three stayed.', 'n:Something quite different.', 'e:End. | f:Really.')
  expect(compared(one, other, 'en')).toEqual([
    'changed 1>1 One came.{- }{-Two went.} Three stayed.',
    'deleted 2> {-A whole paragraph goes.}',
    'deleted 3>',
    'inserted >2 {+Something quite different.}',
    'changed 4>3 End.{+ }{+Really.}',
  ])
})

test('a sentence that moved to another paragraph is marked there', () => {
  const one = doc('a:One came today. | b:Two went.', 'c:Three stayed on. | d:Four fell down.')
  const other = doc('a:One came today.', 'c:Three stayed on. | d:Four fell down. | b:Two went.')
  expect(compared(one, other, 'en')).toEqual([
    'changed split 1>1 One came today.',
    'changed 2+1>2 Three stayed on. Four fell down.{> }{>Two went.}',
  ])
})

test('without common ids by the same and by like texts; a block that became another one', () => {
  const one = doc('a:The minister of labour resigned on Monday.', 'b:Same text.', 'c:经济增长放缓。')
  const other = doc('x:Same text.', '# y:The minister of health resigned on Monday.', 'z:经济增速放缓。')
  expect(compared(one, other, 'en')).toEqual([
    'same moved 2>1 Same text.',
    'changed other 1>2 The minister of {-labour}{+health} resigned on Monday.',
    'deleted 3> {-经济增长放缓。}',
    'inserted >3 {+经济增速放缓。}',
  ])
  expect(compared(one, other, 'zh-Hans').at(-1)).toBe('changed 3>3 经济{-增长}{+增速}放缓。')
})

test('dividers and repeated texts stay with their neighbours', () => {
  const one = doc('a:First.', '---', 'b:Second.', 'c:Yes.', 'd:Third.')
  const other = doc('---', 'a:First.', '---', 'b:Second.', 'x:Yes.', 'd:Third.', 'y:Yes.')
  expect(compared(one, other, 'en')).toEqual([
    'inserted >1',
    'same 1>2 First.',
    'same 2>3',
    'same 3>4 Second.',
    'same 4>5 Yes.',
    'same 5>6 Third.',
    'inserted >7 {+Yes.}',
  ])
})

test('what each person changed over some versions, with what one wrote over another', () => {
  const versions = [
    { doc: doc('a:A red house.', 'b:经济增长放缓。'), by: '', at: '' },
    { doc: doc('a:A green house.', 'b:经济增长放缓。'), by: 'ann', at: '2026-11-01T10:00' },
    { doc: doc('a:A green house.', 'b:经济增速放缓。', 'c:New.'), by: 'ben', at: '2026-11-02T10:00' },
    { doc: doc('a:A blue house.', 'c:New.'), by: 'ben', at: '2026-11-03T10:00' },
  ]
  const changes = changesBetween(versions, 'en').map(
    ({ segment, change: { by, before, after, isOverwritten } }) => {
      const text = (content: typeof before) => content.textBetween(0, content.size)
      return `${by} ${segment} {-${text(before)}}{+${text(after)}}${isOverwritten ? ' overwritten' : ''}`
    },
  )
  expect(changes).toEqual([
    'ann a {-red}{+green} overwritten',
    'ben a {-green}{+blue}',
    'ben c {-}{+New.}',
    'ben b {-经济增长放缓。}{+}',
  ])
})

test('a heading of another level, a list of another kind and another footnote are seen', () => {
  const made = (level: number, list: 'bullet_list' | 'ordered_list', note: string): Node => {
    const holds = (id: string, text: string) => schema.node('segment', { id }, schema.text(text))
    const noted = [schema.text('甲'), schema.node('footnote_ref', { note }), schema.text('乙')]
    return schema.node('doc', null, [
      schema.node('title', null, holds('t', 'T')),
      schema.node('heading', { level }, holds('a', '标题')),
      schema.node(list, null, [schema.node('list_item', null, holds('b', '一'))]),
      schema.node('paragraph', null, schema.node('segment', { id: 'c' }, noted)),
    ])
  }
  const blocks = compare(made(2, 'bullet_list', '1'), made(3, 'ordered_list', '2'), 'zh-Hans').slice(1)
  expect(blocks.map(shown)).toEqual([
    'changed other 1>1 标题',
    'changed other 2>2 一',
    'changed 3>3 甲{-\uFFFC}{+\uFFFC}乙',
  ])
  expect(blocks[2]?.pieces.map(({ note }) => note)).toEqual([undefined, '1', '2', undefined])
})
