import { Fragment, type Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { isLayers } from '../../document/layer.ts'
import { schema } from '../../document/schema.ts'
import type { Language } from '../../locale.ts'
import { type Change, changesOf } from './change.ts'
import { changedOutright, decided } from './decide.ts'
import { joined, split } from './divide.ts'
import { placedChanges, reading, rewrites, touches } from './documents.ts'
import { recorded, rejectedContent, type Tracked, tidied } from './tracked.ts'

/** Inline content: *emphasis*, [1] a footnote reference. */
function content(text: string): Fragment {
  const nodes = text.split(/(\*[^*]+\*|\[\d+\])/).filter(Boolean)
  return Fragment.from(
    nodes.map((part) => {
      if (part.startsWith('[')) return schema.node('footnote_ref', { note: part.slice(1, -1) })
      return part.startsWith('*')
        ? schema.text(part.slice(1, -1), [schema.mark('emphasis')])
        : schema.text(part)
    }),
  )
}

function written(fragment: Fragment): string {
  let text = ''
  fragment.forEach((node) => {
    const part = node.isText ? (node.text ?? '') : `[${node.attrs.note}]`
    text += node.marks.length > 0 ? `*${part}*` : part
  })
  return text
}

const at = (no: number): string => `2026-11-0${no}T10:00:00.000Z`

/** A segment that went through texts, each after the first written by the person before its colon. */
function tracked(start: string, ...edits: string[]): Tracked {
  let now: Tracked = { content: content(start), layers: [] }
  for (const [no, edit] of edits.entries()) {
    const [by = '', text = ''] = edit.split(/:(.*)/s)
    const after = content(text)
    now = { content: after, layers: recorded(now, after, { by, at: at(no + 1) }) }
  }
  return now
}

const shown = (state: Tracked, language: Language): string[] =>
  changesOf(state, language).map(
    ({ by, kind, before, after, place }) =>
      `${by} ${kind} {-${written(before)}}{+${written(after)}} ${place.from}-${place.to}`,
  )

const by =
  (person: string) =>
  (change: Change): boolean =>
    change.by === person

const texts = (state: Tracked): string[] => [written(rejectedContent(state)), written(state.content)]

test.each<[Language, Tracked, string[]]>([
  ['en', tracked('The strike ended.', 'ann:The strikes ended.'), ['ann replace {-strike}{+strikes} 4-11']],
  ['en', tracked('It ended.', 'ann:It soon ended.'), ['ann insert {-}{+soon } 3-8']],
  ['en', tracked('It soon ended.', 'ann:It ended.'), ['ann delete {-soon }{+} 3-3']],
  ['zh-Hans', tracked('经济增长放缓。', 'ann:经济增速放缓。'), ['ann replace {-增长}{+增速} 2-4']],
  ['zh-Hant', tracked('經濟放緩。', 'ann:經濟*放緩*。'), ['ann format {-放緩}{+*放緩*} 2-4']],
  ['zh-Hans', tracked('他来[1]了。', 'ann:他来[2]了。'), ['ann replace {-[1]}{+[2]} 2-3']],
  [
    'zh-Hans',
    tracked('我们高兴。', 'ann:我们很高兴。', 'ben:你们很高兴。'),
    ['ben replace {-我们}{+你们} 0-2', 'ann insert {-}{+很} 2-3'],
  ],
  [
    'en',
    tracked('a red house', 'ann:a green house', 'ben:a blue house'),
    ['ann replace {-red}{+green} 2-2', 'ben replace {-green}{+blue} 2-6'],
  ],
])('shows whole words with author and place (%s)', (language, state, expected) => {
  expect(shown(state, language)).toEqual(expected)
})

test('notes a layer with the first change of each person in a row', () => {
  const state = tracked('一', 'ann:一二', 'ann:一二三', 'ben:二三', 'ann:二三四')
  expect(state.layers.map(({ by, at }) => `${by} ${at}`)).toEqual([
    `ann ${at(1)}`,
    `ben ${at(3)}`,
    `ann ${at(4)}`,
  ])
  expect(isLayers(state.layers)).toBe(true)
  const { layers } = state
  expect(recorded(state, state.content, { by: 'ben', at: at(5) })).toBe(layers)
})

test('what was taken back by hand is no suggestion', () => {
  const state = tracked('一二', 'ann:一三', 'ben:一三四', 'ben:一三', 'ann:一二')
  expect(changesOf(state, 'zh-Hans')).toEqual([])
  expect(tidied(state).layers).toEqual([])
  expect(tidied(tracked('一', 'ann:二')).layers).toHaveLength(1)
})

test.each([null, [{ by: 'ann', at: at(1), content: null }]])('takes layers %j', (value) => {
  expect(isLayers(value)).toBe(true)
})

test.each([
  undefined,
  [],
  [null],
  'x',
  [{ by: '', at: at(1), content: null }],
  [{ by: 'ann', at: 'soon', content: null }],
  [{ by: 'ann', at: at(1), content: 'text' }],
])('does not take %j for layers', (value) => {
  expect(isLayers(value)).toBe(false)
})

const two = tracked('The old red house stood.', 'ann:The old green house stood.', 'ben:The green house fell.')

test.each<['accept' | 'reject', string, string[]]>([
  ['accept', 'ann', ['The old green house stood.', 'The green house fell.']],
  ['accept', 'ben', ['The red house fell.', 'The green house fell.']],
  ['reject', 'ann', ['The old red house stood.', 'The red house fell.']],
  ['reject', 'ben', ['The old red house stood.', 'The old green house stood.']],
])('%ss one of two people (%s)', (verdict, person, expected) => {
  const after = decided(two, 'en', verdict, by(person))
  expect(texts(after)).toEqual(expected)
  expect(after.layers.map((layer) => layer.by)).toEqual([person === 'ann' ? 'ben' : 'ann'])
  expect(after.layers[0]?.at).toBe(person === 'ann' ? at(2) : at(1))
})

test('the same object where no change is meant', () => {
  expect(decided(two, 'en', 'accept', () => false)).toBe(two)
})

const over = tracked('a red house', 'ann:a green house', 'ben:a blue house')

test('a change that was written over is known, and no text comes twice when it is rejected', () => {
  expect(changesOf(over, 'en').map(({ isOverwritten }) => isOverwritten)).toEqual([true, false])
  const rejected = decided(over, 'en', 'reject', by('ann'))
  expect(texts(rejected)).toEqual(['a red house', 'a blue house'])
  expect(texts(decided(rejected, 'en', 'reject', by('ben')))).toEqual(['a red house', 'a red house'])
  const accepted = decided(over, 'en', 'accept', by('ben'))
  expect(texts(accepted)).toEqual(['a blue house', 'a blue house'])
  expect(accepted.layers).toEqual([])
  expect(texts(decided(over, 'en', 'reject', by('ben')))).toEqual(['a red house', 'a green house'])
  expect(texts(decided(over, 'en', 'accept', by('ann')))).toEqual(['a green house', 'a blue house'])
})

test('what is left of a change that was written over goes to who did', () => {
  const state = tracked('a house', 'ann:a very old house', 'ben:a quite new house')
  const rejected = decided(state, 'en', 'reject', by('ann'))
  expect(texts(rejected)).toEqual(['a house', 'a quite new house'])
  expect(texts(decided(rejected, 'en', 'reject', by('ben')))).toEqual(['a house', 'a house'])
})

test('formatting of one stays with the text of another, and the later one counts', () => {
  const state = tracked('经济放缓。', 'ann:经济*放缓*。', 'ben:经济放缓。')
  expect(changesOf(state, 'zh-Hans').map(({ isOverwritten }) => isOverwritten)).toEqual([true, false])
  expect(texts(decided(state, 'zh-Hans', 'reject', by('ann')))).toEqual(['经济放缓。', '经济放缓。'])
  expect(texts(decided(state, 'zh-Hans', 'accept', by('ann')))).toEqual(['经济*放缓*。', '经济放缓。'])
  expect(texts(decided(state, 'zh-Hans', 'reject', by('ben')))).toEqual(['经济放缓。', '经济*放缓*。'])
  expect(texts(decided(state, 'zh-Hans', 'accept', by('ben')))).toEqual(['经济放缓。', '经济放缓。'])
  const inserted = tracked('经济放缓。', 'ann:经济持续放缓。', 'ben:经济*持续*放缓。')
  expect(texts(decided(inserted, 'zh-Hans', 'accept', by('ben')))).toEqual(['经济放缓。', '经济*持续*放缓。'])
  expect(texts(decided(inserted, 'zh-Hans', 'accept', by('ann')))).toEqual([
    '经济持续放缓。',
    '经济*持续*放缓。',
  ])
})

test('a change outside suggestion mode is nobody’s suggestion', () => {
  const state = tracked('工会宣布罢工。', 'ann:工会昨天宣布罢工。')
  const after = changedOutright(state, content('码头工会昨天宣布罢工。'), 'zh-Hans')
  expect(texts(after)).toEqual(['码头工会宣布罢工。', '码头工会昨天宣布罢工。'])
  expect(after.layers).toHaveLength(1)
  expect(changedOutright({ content: content('一'), layers: [] }, content('二'), 'zh-Hans').layers).toEqual([])
})

const cutAt = (offset: number) => ({ offset, before: 0, after: 0 })

const gapOf = (text: string) => ({ text: content(text), isUsual: true })

test('splitting and joining keep every suggestion', () => {
  const state = tracked('One came. Two went.', 'ann:One man came. Two went.', 'ben:One man came. Two ran.')
  const [first, second] = split(state, cutAt(14), 'en').parts
  expect([texts(first), texts(second)]).toEqual([
    ['One came. ', 'One man came. '],
    ['Two went.', 'Two ran.'],
  ])
  expect(joined(first, second, gapOf(''))).toEqual(state)
  const [left, right] = [tracked('A.', 'ann:B.'), tracked('C.', 'ann:D.', 'ben:')]
  const both = joined(left, right, gapOf(' '))
  expect(texts(both)).toEqual(['A. C.', 'B.'])
  expect(both.layers.map((layer) => layer.by)).toEqual(['ann', 'ben'])
  expect(split(state, cutAt(0), 'en').parts[1]).toEqual(state)
  expect(split(state, cutAt(state.content.size), 'en').parts[0]).toEqual(state)
})

test('a seam is found again where the text before all suggestions has it, and the gap goes', () => {
  const state = tracked('One. Two.', 'ann:One more. Two.')
  const { parts, offset } = split(state, { end: 4, gap: 1, near: 9 }, 'en')
  expect(parts.map(texts)).toEqual([
    ['One.', 'One more.'],
    ['Two.', 'Two.'],
  ])
  expect(offset).toBe(9)
})

test('an edition is read, listed and decided as a whole, by author and by range', () => {
  const states = [
    tracked('标题', 'ann:新标题'),
    tracked('北京和上海', 'ben:北京', 'ann:北京人'),
    tracked('五'),
  ]
  const segments = states.map(({ content, layers }, no) =>
    schema.node('segment', { id: `s${no}`, suggested: layers.length > 0 ? layers : null }, content),
  )
  const [title, ...rest] = segments
  const doc = schema.node('doc', null, [
    schema.node('title', null, title),
    schema.node('paragraph', null, rest),
    schema.node('divider'),
  ])
  expect(reading(doc, 'accepted').textContent).toBe(doc.textContent)
  const isSuggested = (node: Node) => JSON.stringify(node.toJSON()).includes('"suggested":[')
  const readings = [doc, reading(doc, 'accepted'), reading(doc, 'rejected')]
  expect(readings.map(isSuggested)).toEqual([true, false, false])
  const plain = reading(doc, 'rejected')
  expect(reading(plain, 'rejected')).toBe(plain)
  const placed = placedChanges(doc, 'zh-Hans')
  expect(placed.map(({ segment, change }) => `${segment} ${change.by} ${change.kind}`)).toEqual([
    's0 ann insert',
    's1 ann insert',
    's1 ben delete',
  ])
  const annsOnly = rewrites(doc, 'zh-Hans', 'reject', ({ change }) => change.by === 'ann')
  expect(annsOnly.map(({ segment, after }) => `${segment} ${written(after.content)}`)).toEqual([
    's1 北京',
    's0 标题',
  ])
  const position = placed[2]?.position ?? 0
  const inRange = rewrites(doc, 'zh-Hans', 'accept', (each) => touches(each, position + 4, position + 4))
  expect(inRange.map(({ segment, after }) => [segment, ...texts(after)])).toEqual([['s1', '北京', '北京人']])
})
