import { undo } from 'prosemirror-history'
import { expect, test } from 'vitest'
import type { SegmentId } from '../../shared/ids.ts'
import type { Column } from './column.ts'
import { findSegment, segmentIds } from './places.ts'
import { Structure } from './structure.ts'
import { outline, testColumns, testDocument } from './testDesk.ts'

const id = (name: string) => name as SegmentId

function desk() {
  const columns = testColumns({
    en: testDocument('River', ['One sentence. Two sentence.', 'Three.'], ['Four.']),
    'zh-Hans': testDocument('江河', ['一句。两句。', '三。'], ['四。']),
  })
  const column = (language: 'en' | 'zh-Hans'): Column => {
    const found = columns.get(language)
    if (!found) throw new Error('no column')
    return found
  }
  return { structure: new Structure(columns), en: column('en'), hans: column('zh-Hans') }
}

test('a split reaches every edition: the text of the others stays whole in the first part', () => {
  const { structure, en, hans } = desk()
  structure.split(id('s2'), id('new'), new Map([['en', 14]]))
  expect(outline(en)).toBe('title[River] paragraph[One sentence.|Two sentence.|Three.] paragraph[Four.]')
  expect(outline(hans)).toBe('title[江河] paragraph[一句。两句。||三。] paragraph[四。]')
  expect(segmentIds(en.state.doc)).toEqual(segmentIds(hans.state.doc))
})

test('what was confirmed is not confirmed any more once it is split', () => {
  const { structure, hans } = desk()
  const before = findSegment(hans.state.doc, id('s2'))
  hans.dispatch(hans.state.tr.setNodeAttribute(before?.position ?? 0, 'state', 'translated'))
  structure.split(id('s2'), id('new'), new Map([['en', 14]]))
  expect(findSegment(hans.state.doc, id('s2'))?.node.attrs.state).toBe('initial')
})

test('joining puts a space between English sentences and none between Chinese ones', () => {
  const { structure, en, hans } = desk()
  expect(structure.join(id('s2'))).toBe(true)
  expect(outline(en)).toBe('title[River] paragraph[One sentence. Two sentence. Three.] paragraph[Four.]')
  expect(outline(hans)).toBe('title[江河] paragraph[一句。两句。三。] paragraph[四。]')
})

test('the last segment of a block has nothing to be joined with', () => {
  const { structure } = desk()
  expect(structure.join(id('s3'))).toBe(false)
})

test('undo takes a split back in every edition, and a join where it was', () => {
  const { structure, en, hans } = desk()
  const before = [outline(en), outline(hans)]
  structure.split(id('s2'), id('new'), new Map([['en', 14]]))
  expect(structure.undo('en')).toBe(true)
  expect([outline(en), outline(hans)]).toEqual(before)
  structure.join(id('s2'))
  expect(structure.undo('zh-Hans')).toBe(true)
  expect([outline(en), outline(hans)]).toEqual(before)
})

test('what was typed after a split is undone first', () => {
  const { structure, en } = desk()
  structure.split(id('s2'), id('new'), new Map([['en', 14]]))
  const place = findSegment(en.state.doc, id('s4'))
  en.dispatch(en.state.tr.insertText('More. ', (place?.position ?? 0) + 1))
  expect(structure.undo('en')).toBe(false)
  undo(en.state, (transaction) => en.dispatch(transaction))
  expect(outline(en)).toContain('paragraph[Four.]')
  expect(structure.undo('en')).toBe(true)
})

test('typing before a split can still be undone after it', () => {
  const { structure, en } = desk()
  const place = findSegment(en.state.doc, id('s2'))
  en.dispatch(en.state.tr.insertText('Well. ', (place?.position ?? 0) + 1))
  structure.split(id('s2'), id('new'), new Map([['en', 20]]))
  structure.undo('en')
  undo(en.state, (transaction) => en.dispatch(transaction))
  expect(outline(en)).toBe('title[River] paragraph[One sentence. Two sentence.|Three.] paragraph[Four.]')
})

test('a new paragraph begins in every edition, and an empty one goes away again', () => {
  const { structure, en, hans } = desk()
  structure.split(id('s3'), id('new'), new Map([['en', 6]]), 2)
  expect(outline(en)).toBe(
    'title[River] paragraph[One sentence. Two sentence.|Three.] paragraph[] paragraph[Four.]',
  )
  expect(outline(hans)).toBe('title[江河] paragraph[一句。两句。|三。] paragraph[] paragraph[四。]')
  expect(structure.joinBack(id('new'), 'en')).toBe(true)
  expect(outline(en)).toBe('title[River] paragraph[One sentence. Two sentence.|Three.] paragraph[Four.]')
})

test('a paragraph that was begun in the middle of a sentence goes back, and forth again', () => {
  const { structure, en, hans } = desk()
  const before = [outline(en), outline(hans)]
  structure.split(id('s4'), id('new'), new Map([['en', 2]]), 2)
  expect(outline(en)).toContain('paragraph[Fo] paragraph[ur.]')
  const apart = [outline(en), outline(hans)]
  expect(structure.joinBack(id('new'), 'en')).toBe(true)
  structure.undo('en')
  expect([outline(en), outline(hans)]).toEqual(apart)
  structure.undo('en')
  expect([outline(en), outline(hans)]).toEqual(before)
})

test('what is translated apart is not joined by a Backspace in the source', () => {
  const { structure } = desk()
  expect(structure.joinBack(id('s4'), 'en')).toBe(false)
  expect(structure.joinBack(id('s3'), 'en')).toBe(false)
})

test('going back joins the edition that follows too, with text in both, but no other', () => {
  const documents = ['en', 'zh-Hans', 'zh-Hant'].map((language) => [
    language,
    testDocument('標題', language === 'en' ? ['1.', ''] : ['一。', '二。']),
  ])
  const columns = testColumns(Object.fromEntries(documents) as Parameters<typeof testColumns>[0])
  const structure = new Structure(columns)
  expect(structure.joinBack(id('s3'), 'zh-Hans')).toBe(false)
  expect(structure.joinBack(id('s3'), 'zh-Hans', 'zh-Hant')).toBe(true)
  const hant = columns.get('zh-Hant')
  expect(hant && outline(hant)).toBe('title[標題] paragraph[一。二。]')
})
