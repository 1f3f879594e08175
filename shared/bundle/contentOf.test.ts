import { expect, test } from 'vitest'
import type { Run } from '../document/draft.ts'
import { schema } from '../document/schema.ts'
import { piecesText, summaryOf } from './content.ts'
import { assetsIn, contentOf, titleText } from './contentOf.ts'
import { editionIn } from './input.ts'
import { doc, holder, p, sampleArticle, segment } from './sampleArticle.ts'

const note = (name: string) => ({ text: '', note: name })
const footnote = (name: string, ...parts: readonly (string | Run)[]) =>
  holder('footnote', { note: name }, segment(...parts))

test('segments of a block become running text, formatted across the gap where both sides are', () => {
  const strong = (text: string) => ({ text, strong: true as const })
  const content = contentOf(doc('T', '', p([strong('One.')], [strong('Two.'), ' Three.'])), 'en')
  expect(content.blocks).toEqual([
    {
      kind: 'paragraph',
      pieces: [
        { kind: 'text', text: 'One. Two.', emphasis: false, strong: true, link: null },
        { kind: 'text', text: ' Three.', emphasis: false, strong: false, link: null },
      ],
    },
  ])
})

test('untranslated segments and blocks leave nothing behind', () => {
  const empty = schema.node('bullet_list', null, [holder('list_item', {}, segment(''))])
  const content = contentOf(doc('题', '', p('一。', '', '二。'), p(''), empty), 'zh-Hans')
  expect(content.blocks).toHaveLength(1)
  expect(content.blocks[0]).toMatchObject({ pieces: [{ text: '一。二。' }] })
  expect(content.standfirst).toEqual([])
})

test('notes are numbered by their first reference, later ones and notes within notes included', () => {
  const content = contentOf(
    doc(
      'T',
      '',
      p(['a', note('z'), 'b', note('x'), 'c', note('z'), note('none')]),
      footnote('lone', 'no one points here'),
      footnote('inner', 'inside'),
      footnote('x', 'X', note('inner')),
      footnote('z', 'Z'),
    ),
    'en',
  )
  const [block] = content.blocks
  const references =
    block?.kind === 'paragraph' ? block.pieces.filter((each) => each.kind === 'reference') : []
  expect(references.map(({ number, occurrence }) => [number, occurrence])).toEqual([
    [1, 1],
    [2, 1],
    [1, 2],
  ])
  expect(content.notes.map((each) => [each.number, each.references, piecesText(each.pieces)])).toEqual([
    [1, 2, 'Z'],
    [2, 1, 'X'],
    [3, 1, 'inside'],
    [4, 0, 'no one points here'],
  ])
})

test('a link that came past the schema does not leave', () => {
  const mark = schema.marks.link.create({ href: 'https://example.org' })
  Object.defineProperty(mark, 'attrs', { value: { href: 'javascript:alert(1)' } })
  const bad = schema.node('segment', { id: '0' }, [schema.text('click', [mark])])
  const content = contentOf(doc('T', '', holder('paragraph', {}, bad)), 'en')
  expect(content.blocks[0]).toMatchObject({ pieces: [{ text: 'click', link: null }] })
})

test('the summary is the standfirst, else a short beginning of the text', () => {
  const long = `${'word '.repeat(60)}end.`
  expect(summaryOf(contentOf(doc('T', 'S', p(long)), 'en'), 'en')).toBe('S')
  const cut = summaryOf(contentOf(doc('T', '', p(long)), 'en'), 'en')
  expect(cut.length).toBeLessThanOrEqual(181)
  expect(cut).toMatch(/word…$/)
  const han = summaryOf(contentOf(doc('T', '', p('𠮷'.repeat(200))), 'zh-Hans'), 'zh-Hans')
  expect([...han]).toHaveLength(91)
  expect(han.isWellFormed()).toBe(true)
})

test('title and images are found', () => {
  const { document } = editionIn(sampleArticle(), 'zh-Hans')
  expect(titleText(document, 'zh-Hans')).toBe('江河与储备')
  expect(assetsIn(document)).toEqual(['a'.repeat(64)])
})
