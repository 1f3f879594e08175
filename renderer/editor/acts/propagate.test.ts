import { expect, test } from 'vitest'
import { textHash } from '../../../shared/document/hash.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Column } from '../column.ts'
import { findSegment } from '../places.ts'
import { outline, testColumns, testDocument } from '../testDesk.ts'
import { propagate, takeBack } from './propagate.ts'

const source = testDocument('Water', ['Go on.', 'Now.', 'Go on.'], ['Go on.'])

function translation(...texts: readonly string[]): Column {
  const [title = '', a = '', b = '', c = '', d = ''] = texts
  const column = testColumns({ 'zh-Hans': testDocument(title, [a, b, c], [d]) }).get('zh-Hans')
  if (!column) throw new Error('no column')
  return column
}

function spread(column: Column, id = 's2') {
  const { tr } = column.state
  const done = propagate(tr, source, id as SegmentId)
  column.dispatch(tr)
  return done
}

test('empty repetitions take the text over as drafts', () => {
  const column = translation('水', '继续。', '现在。')
  const { filled, left } = spread(column)
  expect(outline(column)).toBe('title[水] paragraph[继续。|现在。|继续。] paragraph[继续。]')
  expect(filled.map(({ id }) => id)).toEqual(['s4', 's5'])
  expect(left).toEqual([])
  const place = findSegment(column.state.doc, 's4' as SegmentId)
  expect(place?.node.attrs).toMatchObject({
    state: 'initial',
    origin: { kind: 'propagated' },
    textHash: textHash('继续。'),
  })
})

test('a repetition follows again as long as nobody touched it; one written by hand stays', () => {
  const column = translation('水', '继续。', '现在。')
  spread(column)
  const own = findSegment(column.state.doc, 's5' as SegmentId)
  const first = findSegment(column.state.doc, 's2' as SegmentId)
  if (!own || !first) throw new Error('no segment')
  column.dispatch(column.state.tr.insertText('请', own.position + 1))
  column.dispatch(column.state.tr.insertText('往下', first.position + 1, first.position + 3))
  const { filled, left } = spread(column)
  expect(outline(column)).toBe('title[水] paragraph[往下。|现在。|往下。] paragraph[请继续。]')
  expect(filled.map(({ id }) => id)).toEqual(['s4'])
  expect(left).toEqual(['s5'])
})

test('a place that was set apart stays empty', () => {
  const column = translation('水', '继续。', '现在。')
  const own = findSegment(column.state.doc, 's4' as SegmentId)
  if (!own) throw new Error('no segment')
  column.dispatch(column.state.tr.setNodeAttribute(own.position, 'origin', { kind: 'typed' }))
  spread(column)
  expect(outline(column)).toBe('title[水] paragraph[继续。|现在。|] paragraph[继续。]')
})

test('it is taken back where it was not touched', () => {
  const column = translation('水', '继续。', '现在。')
  const done = spread(column)
  const own = findSegment(column.state.doc, 's5' as SegmentId)
  if (!own) throw new Error('no segment')
  column.dispatch(column.state.tr.insertText('请', own.position + 1))
  expect(takeBack(column, done)).toBe(1)
  expect(outline(column)).toBe('title[水] paragraph[继续。|现在。|] paragraph[请继续。]')
})
