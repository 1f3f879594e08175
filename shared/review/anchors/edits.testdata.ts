import type { SegmentId } from '../../ids.ts'
import type { AnchoredText } from './anchor.ts'

/** A number in [0, 1) from a seed, and the next ones. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A character that knows which one it is, wherever it goes. */
interface Mark {
  readonly unit: string
  readonly id: number
}

/** A segment of characters that know which they are. */
export interface MarkedSegment {
  readonly id: SegmentId
  readonly marks: readonly Mark[]
}

const han =
  '水资源的合作不在于数字而在于信任流域各国每年都要重新商定配额两岸城市从未计量其中三分之二工程师称之为沉默的损失'
const clauses = [
  '流域失去了三十五亿吨水',
  '其中三分之二从未计量',
  '各国每年重新商定配额',
  '两岸的城市把账算在下游头上',
  '工程师称之为沉默的损失',
  '没有人知道河水到底去了哪里',
  '委员会在上游的小镇开会',
  '江河没有总部',
  '水位站的记录只到一九八七年',
  '下游的农民等不到春汛',
  '这笔钱后来修成了两座闸',
  '争论从一开始就不是关于水的',
]
const english = [
  'the basin lost three billion tonnes of water',
  'two-thirds of it was never metered',
  'engineers call this the silent loss',
  'no one knows where the river went',
  'the commission met in a small town upstream',
  'a river has no head office',
  'farmers downstream waited for the spring flood',
  'the quarrel was never about water',
  'the gauge was read twice a day until 1987',
  'both sluices were built with that money',
]

/** Whether a text is one of few clauses that come again and again, or says something new, with the same terms. */
export type Manner = 'repeating' | 'telling'

/** An article of some sentences as marked segments. */
export function randomArticle(random: () => number, isHan: boolean, manner: Manner): MarkedSegment[] {
  let id = 0
  const mark = (text: string): Mark[] => [...text].map((unit) => ({ unit, id: ++id }))
  const known = isHan ? clauses : english
  const clause = () =>
    manner === 'repeating' ? (known[Math.floor(random() * known.length)] ?? '') : newClause(random, isHan)
  const count = 6 + Math.floor(random() * 14)
  return Array.from({ length: count }, (_, at) => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, clause)
    const text = isHan ? `${parts.join('，')}。` : `${parts.join(', ')}.`
    return { id: `s${at}` as SegmentId, marks: mark(text) }
  })
}

const terms = {
  han: ['国际货币基金组织', '流域委员会', '三分之二', '水资源', '二〇一九年', '百分之四十'],
  english: ['the river commission', 'two-thirds', 'water resources', 'in 2019', 'per cent'],
}

/** Words in the frequencies of a language: few come often, most seldom. */
function newClause(random: () => number, isHan: boolean): string {
  const list = isHan ? terms.han : terms.english
  const term = random() < 0.4 ? (list[Math.floor(random() * list.length)] ?? '') : ''
  if (isHan) {
    const some = (count: number) =>
      Array.from({ length: count }, () =>
        String.fromCharCode(0x4e00 + Math.floor(random() ** 3 * 1500)),
      ).join('')
    return some(3 + Math.floor(random() * 6)) + term + some(2 + Math.floor(random() * 6))
  }
  const word = () => {
    const rank = Math.floor(random() ** 2.5 * 400)
    return (
      rank.toString(20).replace(/[0-9]/g, (digit) => 'aeioustrnl'.charAt(Number(digit))) +
      (rank % 3 ? 'en' : '')
    )
  }
  const words = Array.from({ length: 4 + Math.floor(random() * 6) }, word)
  return (term === '' ? words : words.toSpliced(Math.floor(words.length / 2), 0, term)).join(' ')
}

/** The segments as text. */
export function textsOf(segments: readonly MarkedSegment[]): AnchoredText[] {
  return segments.map(({ id, marks }) => ({ id, text: marks.map(({ unit }) => unit).join('') }))
}

/** What may be done to an article between two looks at it. */
export type EditKind = 'type' | 'delete' | 'replace' | 'split' | 'join' | 'move' | 'reorder'

let fresh = 1_000_000

/** The article after one edit. `around` keeps edits near a place, in characters. */
export function edited(
  segments: readonly MarkedSegment[],
  kind: EditKind,
  random: () => number,
  isHan: boolean,
): MarkedSegment[] {
  const index = Math.floor(random() * segments.length)
  const segment = segments[index]
  if (!segment) return [...segments]
  const { marks } = segment
  const at = Math.floor(random() * (marks.length + 1))
  const end = Math.min(marks.length, at + 1 + Math.floor(random() ** 3 * marks.length))
  const put = (next: readonly Mark[]) => segments.with(index, { ...segment, marks: next })
  switch (kind) {
    case 'type':
      return put([...marks.slice(0, at), ...words(random, isHan), ...marks.slice(at)])
    case 'delete':
      return put([...marks.slice(0, at), ...marks.slice(end)])
    case 'replace':
      return put([...marks.slice(0, at), ...words(random, isHan), ...marks.slice(end)])
    case 'split': {
      const halves = [trimEnd(marks.slice(0, at)), trimStart(marks.slice(at))] as const
      const second = { id: `n${fresh++}` as SegmentId, marks: halves[1] }
      return segments.toSpliced(index, 1, { ...segment, marks: halves[0] }, second)
    }
    case 'join': {
      const next = segments[index + 1]
      if (!next) return [...segments]
      const space = isHan ? [] : [{ unit: ' ', id: fresh++ }]
      return segments.toSpliced(index, 2, { ...segment, marks: [...marks, ...space, ...next.marks] })
    }
    case 'move': {
      const cut = segments.with(index, { ...segment, marks: [...marks.slice(0, at), ...marks.slice(end)] })
      const to = Math.floor(random() * cut.length)
      const target = cut[to]
      if (!target) return cut
      const into = Math.floor(random() * (target.marks.length + 1))
      const next = [...target.marks.slice(0, into), ...marks.slice(at, end), ...target.marks.slice(into)]
      return cut.with(to, { ...target, marks: next })
    }
    case 'reorder': {
      const rest = segments.toSpliced(index, 1)
      return rest.toSpliced(Math.floor(random() * (rest.length + 1)), 0, segment)
    }
  }
}

function words(random: () => number, isHan: boolean): Mark[] {
  const count = 1 + Math.floor(random() ** 2 * 14)
  const text = isHan
    ? Array.from({ length: count }, () => han[Math.floor(random() * han.length)] ?? '').join('')
    : `${english[Math.floor(random() * english.length)]?.slice(0, count) ?? ''} `
  return [...text].map((unit) => ({ unit, id: fresh++ }))
}

function trimEnd(marks: readonly Mark[]): readonly Mark[] {
  return marks.slice(0, marks.findLastIndex(({ unit }) => unit !== ' ') + 1)
}

function trimStart(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex(({ unit }) => unit !== ' ')
  return first < 0 ? [] : marks.slice(first)
}
