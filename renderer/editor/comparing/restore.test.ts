import { history, undo } from 'prosemirror-history'
import { expect, test } from 'vitest'
import type { SegmentId } from '../../../shared/ids.ts'
import { Column } from '../column.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { guard } from '../plugins/guard.ts'
import { locks } from '../plugins/locks.ts'
import { outline, testDocument } from '../testDesk.ts'
import { restorationIn, restore } from './restore.ts'

const version = testDocument('题', ['一句。', '两句。'], ['三句。'])

function opened(readOnly = false) {
  const present = testDocument('题', ['一句，改了。', '两句。'], ['第三句！'])
  const column = new Column('zh-Hans', present, [history(), guard(), locks(readOnly)], () => undefined)
  const active: unknown[] = []
  const desk = { suggesting: { on: false }, setActive: (next: unknown) => active.push(next) }
  const place = (id: string) => {
    const found = findSegment(column.state.doc, id as SegmentId)
    if (!found) throw new Error(id)
    return found
  }
  const set = (id: string, state: string) =>
    column.dispatch(column.state.tr.setNodeAttribute(place(id).position, 'state', state))
  return { desk: desk as unknown as Desk, column, active, place, set }
}

test('a whole version comes back as one step of undo, and undo is about that edition', () => {
  const { desk, column, active } = opened()
  const found = restorationIn(column, version, null)
  expect(found.isExact).toBe(true)
  expect(restore(desk, column, found)).toEqual({ segments: 2, locked: 0 })
  expect(outline(column)).toBe('title[题] paragraph[一句。|两句。] paragraph[三句。]')
  expect(active).toEqual([{ id: 's2', language: 'zh-Hans' }])
  undo(column.state, (transaction) => column.dispatch(transaction))
  expect(outline(column)).toBe('title[题] paragraph[一句，改了。|两句。] paragraph[第三句！]')
})

test('one block comes back alone', () => {
  const { desk, column } = opened()
  restore(desk, column, restorationIn(column, version, 2))
  expect(outline(column)).toBe('title[题] paragraph[一句，改了。|两句。] paragraph[三句。]')
})

test('a final segment stays, and what comes back is confirmed as it was, but not reviewed', () => {
  const { desk, column, place, set } = opened()
  set('s4', 'final')
  const old = opened()
  old.set('s2', 'reviewed')
  const transaction = old.column.state.tr
  const { position, node } = old.place('s2')
  transaction.insertText('旧。', position + 1, position + 1 + node.content.size)
  transaction.setNodeAttribute(position, 'sourceHash', 'abc')
  old.column.dispatch(transaction)
  const done = restore(desk, column, restorationIn(column, old.column.state.doc, null))
  expect(done).toEqual({ segments: 1, locked: 0 })
  expect(place('s2').node.attrs).toMatchObject({ state: 'translated', sourceHash: 'abc' })
  expect(restore(desk, column, restorationIn(column, version, null))).toEqual({ segments: 1, locked: 1 })
  expect(outline(column)).toContain('paragraph[第三句！]')
})

test('an edition that is only read stays as it is', () => {
  const { desk, column } = opened(true)
  expect(restore(desk, column, restorationIn(column, version, null))).toEqual({ segments: 0, locked: 2 })
})

test('in suggestion mode only the text is set', () => {
  const { desk, column, place, set } = opened()
  set('s2', 'translated')
  const suggesting = { ...desk, suggesting: { on: true } } as unknown as Desk
  restore(suggesting, column, restorationIn(column, version, null))
  expect(place('s2').node.attrs).toMatchObject({ state: 'translated' })
  expect(place('s2').node.textContent).toBe('一句。')
})
