import { undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { expect, test } from 'vitest'
import { keptOf } from '../../../shared/document/kept.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Han, Language } from '../../../shared/locale.ts'
import type { Exception } from '../../../shared/script/exception.ts'
import { findSegment } from '../places.ts'
import { Structure } from '../structure.ts'
import { testDocument } from '../testDesk.ts'
import type { FollowedDesk } from './confirmFollowed.ts'
import { Following } from './following.ts'
import { Direct, followedDesk, plain } from './testFollowing.ts'

function standing(hans: Node, hant: Node, source: Language = 'en') {
  const english = testDocument('Title', ['One.', 'Two.', 'Three.'])
  const desk = followedDesk({ en: english, 'zh-Hans': hans, 'zh-Hant': hant }, source)
  const converter = new Direct()
  const [from, to]: [Han, Han] = source === 'zh-Hant' ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant']
  const following = new Following(desk, from, to, converter, plain)
  following.start()
  return { desk, following, converter }
}

const s = (no: number) => `s${no}` as SegmentId
const empty = () => testDocument('', ['', '', ''])

function text(desk: FollowedDesk, language: Language, no: number): string {
  return desk.segment(language, s(no))?.textContent ?? ''
}

/** Types over a stretch of a segment. */
function type(
  desk: FollowedDesk,
  language: Language,
  no: number,
  from: number,
  to: number,
  put: string,
): void {
  const column = desk.columns.get(language)
  const found = column ? findSegment(column.state.doc, s(no)) : null
  if (!column || !found) throw new Error('no such segment')
  column.dispatch(column.state.tr.insertText(put, found.position + 1 + from, found.position + 1 + to))
}

function undoIn(desk: FollowedDesk, language: Language): void {
  const column = desk.columns.get(language)
  if (column) undo(column.state, (transaction) => column.dispatch(transaction))
}

test('an empty edition is filled by what stands there, and each change follows', async () => {
  const { desk, following } = standing(testDocument('标题', ['头发很长。', '', '第三句。']), empty())
  await following.idle()
  expect([1, 2, 3, 4].map((no) => text(desk, 'zh-Hant', no))).toEqual(['標題', '頭髮很長。', '', '第三句。'])
  type(desk, 'zh-Hans', 3, 0, 0, '发展经济。')
  await following.idle()
  expect(text(desk, 'zh-Hant', 3)).toBe('發展經濟。')
  expect(following.keepingOf(s(3))).toBe('converted')
  expect(keptOf(desk.segment('zh-Hant', s(3)) as Node)?.by).toMatch(/opencc-js/)
})

test('edits by hand are kept when the other place changes; the update is one step of undo and does not return', async () => {
  const { desk, following, converter } = standing(
    testDocument('标题', ['政府发展经济，改善民生。', '二。', '三。']),
    empty(),
  )
  await following.idle()
  type(desk, 'zh-Hant', 2, 0, 2, '當局')
  expect(text(desk, 'zh-Hant', 2)).toBe('當局發展經濟，改善民生。')
  expect(following.keepingOf(s(2))).toBe('edited')
  const before = converter.asked
  type(desk, 'zh-Hans', 2, 7, 9, '提高')
  await following.idle()
  expect(converter.asked - before).toBe(1)
  expect(text(desk, 'zh-Hant', 2)).toBe('當局發展經濟，提高民生。')
  undoIn(desk, 'zh-Hant')
  expect(text(desk, 'zh-Hant', 2)).toBe('當局發展經濟，改善民生。')
  await following.idle()
  await Promise.resolve()
  expect(following.keepingOf(s(2))).toBe('declined')
  undoIn(desk, 'zh-Hant')
  expect(text(desk, 'zh-Hant', 2)).toBe('政府發展經濟，改善民生。')
})

test('where both changed the same place nothing happens until a person decides', async () => {
  const { desk, following } = standing(testDocument('标题', ['政府发展经济。', '二。', '三。']), empty())
  await following.idle()
  type(desk, 'zh-Hant', 2, 0, 2, '當局')
  type(desk, 'zh-Hans', 2, 0, 2, '国家')
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('當局發展經濟。')
  expect(following.conflicts()).toEqual(['s2'])
  following.decisions.choose(s(2), 'theirs')
  expect(text(desk, 'zh-Hant', 2)).toBe('國家發展經濟。')
  expect(following.conflicts()).toEqual([])
  undoIn(desk, 'zh-Hant')
  expect(text(desk, 'zh-Hant', 2)).toBe('當局發展經濟。')
})

test('a hand that writes where there is a conflict makes it another one, or none', async () => {
  const { desk, following } = standing(testDocument('标题', ['政府发展经济。', '二。', '三。']), empty())
  await following.idle()
  type(desk, 'zh-Hant', 2, 0, 2, '當局')
  type(desk, 'zh-Hans', 2, 0, 2, '国家')
  await following.idle()
  expect(following.waiting(s(2))?.kind).toBe('conflict')
  type(desk, 'zh-Hant', 2, 0, 2, '政府')
  await expect.poll(() => text(desk, 'zh-Hant', 2)).toBe('國家發展經濟。')
  expect(following.waiting(s(2))).toBeNull()
})

test('a locked segment is only flagged', async () => {
  const { desk, following } = standing(testDocument('标题', ['政府发展经济。', '二。', '三。']), empty())
  await following.idle()
  const column = desk.columns.get('zh-Hant')
  const found = column ? findSegment(column.state.doc, s(2)) : null
  column?.dispatch(column.state.tr.setNodeAttribute(found?.position ?? 0, 'state', 'final'))
  type(desk, 'zh-Hans', 2, 0, 2, '国家')
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('政府發展經濟。')
  expect(following.keepingOf(s(2))).toBe('final')
  column?.dispatch(column.state.tr.setNodeAttribute(found?.position ?? 0, 'state', 'initial'))
  await expect.poll(() => text(desk, 'zh-Hant', 2)).toBe('國家發展經濟。')
})

test('an edition that was written on its own is followed by its differences, and left alone where it is another text', async () => {
  const hans = testDocument('标题', ['政府发展经济，改善民生。', '软件开发。', '三。'])
  const hant = testDocument('標題', ['政府推動經濟，改善民生。', '這裡完全是另一句話。', '三。'])
  const { desk, following } = standing(hans, hant)
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('政府推動經濟，改善民生。')
  type(desk, 'zh-Hans', 2, 7, 9, '提高')
  type(desk, 'zh-Hans', 3, 0, 2, '硬件')
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('政府推動經濟，提高民生。')
  expect(text(desk, 'zh-Hant', 3)).toBe('這裡完全是另一句話。')
  expect(following.keepingOf(s(3))).toBe('apart')
  type(desk, 'zh-Hant', 3, 0, 0, '啊')
  expect(following.keepingOf(s(3))).toBe('apart')
  expect(following.decisions.adopt()).toBeGreaterThan(0)
})

test('an exception converts anew what it concerns, and hand edits stay', async () => {
  const { desk, following } = standing(testDocument('标题', ['里面发展经济。', '里面。', '三。']), empty())
  await following.idle()
  type(desk, 'zh-Hant', 2, 6, 7, '！')
  const exception: Exception = { id: 'e', level: 'library', kind: 'spelling', hans: '里面', hant: '裏面' }
  following.setWays({ ...plain, mark: '2', exceptions: [exception] })
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('裏面發展經濟！')
  expect(text(desk, 'zh-Hant', 3)).toBe('裏面。')
})

test('confirming the one confirms the other where no hand touched it', async () => {
  const { desk, following } = standing(testDocument('标题', ['头发。', '二。', '三。']), empty())
  await following.idle()
  type(desk, 'zh-Hant', 3, 0, 1, '兩')
  following.confirmWith([s(2), s(3)])
  await following.idle()
  expect(desk.segment('zh-Hant', s(2))?.attrs).toMatchObject({
    state: 'translated',
    origin: { kind: 'converted' },
  })
  expect(desk.segment('zh-Hant', s(3))?.attrs.state).toBe('initial')
})

test('an article written in Traditional derives its Simplified edition', async () => {
  const { desk, following } = standing(empty(), testDocument('標題', ['頭髮「很長」。', '', '']), 'zh-Hant')
  await following.idle()
  expect(text(desk, 'zh-Hans', 2)).toBe('头发“很长”。')
})

test('formatting follows too', async () => {
  const { desk, following } = standing(testDocument('标题', ['政府发展经济。', '二。', '三。']), empty())
  await following.idle()
  const column = desk.columns.get('zh-Hans')
  const found = column ? findSegment(column.state.doc, s(2)) : null
  if (!column || !found) throw new Error('no segment')
  column.dispatch(
    column.state.tr.addMark(found.position + 3, found.position + 5, schema.marks.strong.create()),
  )
  await following.idle()
  expect(desk.segment('zh-Hant', s(2))?.content.toString()).toBe('<"政府", strong("發展"), "經濟。">')
})

test('an update that waits for a composition is not taken for one that was taken back', async () => {
  const { desk, following } = standing(testDocument('标题', ['政府发展经济。', '二。', '三。']), empty())
  await following.idle()
  const composing = { composing: true, updateState: () => undefined, destroy: () => undefined }
  following.to.view = composing as unknown as EditorView
  type(desk, 'zh-Hans', 2, 4, 6, '民生')
  await following.idle()
  type(desk, 'zh-Hant', 2, 0, 0, '新')
  await Promise.resolve()
  type(desk, 'zh-Hant', 2, 0, 1, '在新')
  await Promise.resolve()
  expect(text(desk, 'zh-Hant', 2)).toBe('在新政府發展經濟。')
  following.to.unmount()
  expect(text(desk, 'zh-Hant', 2)).toBe('在新政府發展民生。')
  expect(following.keepingOf(s(2))).toBe('edited')
})

test('an edition that was emptied again by undo stays so until it is asked for', async () => {
  const { desk, following } = standing(testDocument('标题', ['头发。', '二。', '三。']), empty())
  await following.idle()
  undoIn(desk, 'zh-Hant')
  await Promise.resolve()
  following.setWays({ ...plain, mark: '2' })
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('')
  expect(following.keepingOf(s(2))).toBe('declined')
  following.decisions.takeUpdate(s(2))
  expect(text(desk, 'zh-Hant', 2)).toBe('頭髮。')
})

test('what is typed over a conflict is not lost to a choice made before it was read', async () => {
  const { desk, following } = standing(testDocument('标题', ['政府发展经济。', '二。', '三。']), empty())
  await following.idle()
  type(desk, 'zh-Hant', 2, 0, 2, '當局')
  type(desk, 'zh-Hans', 2, 0, 2, '国家')
  await following.idle()
  type(desk, 'zh-Hant', 2, 6, 6, '與民生')
  following.decisions.choose(s(2), 'theirs')
  expect(text(desk, 'zh-Hant', 2)).toBe('當局發展經濟與民生。')
  await expect
    .poll(() => {
      following.decisions.choose(s(2), 'theirs')
      return text(desk, 'zh-Hant', 2)
    })
    .toBe('國家發展經濟與民生。')
})

test('a split or a join leaves both parts following, hand edits and all', async () => {
  const { desk, following } = standing(
    testDocument('标题', ['政府发展。头发很长。', '二。', '三。']),
    empty(),
  )
  await following.idle()
  type(desk, 'zh-Hant', 2, 7, 8, '極')
  const structure = new Structure(desk.columns)
  const second = 'new' as SegmentId
  structure.split(s(2), second, new Map([['zh-Hans', 5] as const, ['zh-Hant', 5] as const]))
  type(desk, 'zh-Hans', 2, 0, 2, '国家')
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('國家發展。')
  expect([following.keepingOf(s(2)), following.keepingOf(second)]).toEqual(['converted', 'edited'])
  structure.join(s(2))
  await following.idle()
  expect(text(desk, 'zh-Hant', 2)).toBe('國家發展。頭髮極長。')
  expect(following.keepingOf(s(2))).toBe('edited')
})
