import { expect, test } from 'vitest'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import type { Person } from '../../../shared/ipc/domains/people.ts'
import type { Language } from '../../../shared/locale.ts'
import { filtered, inOrder, nextThread, type PlacedThread } from './listed.ts'
import { completed, mentionedIn, offeredFor, partsOf, startedAt } from './mentions.ts'

const people: Person[] = [
  { id: 'L', name: 'Lin', role: 'translator' },
  { id: 'LY', name: 'Lin Yutang', role: 'editor' },
  { id: 'W', name: '王晓', role: 'editor' },
]

function thread(
  id: string,
  language: Language | null,
  segment: string | null,
  offset = 0,
  more: { resolved?: true; by?: string; mentions?: string[] } = {},
): PlacedThread {
  const anchor = {
    segment: (segment ?? '') as SegmentId,
    start: 0,
    length: 0,
    quote: '',
    before: '',
    after: '',
  }
  const { resolved, by = 'L', mentions = [] } = more
  const whole: Thread = {
    id,
    article: 'A' as ArticleId,
    language,
    anchor,
    original: '',
    by,
    at: '',
    resolved: resolved ? { by, at: '' } : null,
    comments: [{ id: `${id}1`, by, at: '', text: '', mentions, edited: null }],
  }
  return {
    thread: whole,
    place: segment === null ? null : { segment: segment as SegmentId, offset },
    text: '',
  }
}

const names = (threads: readonly PlacedThread[]) => threads.map((each) => each.thread.id).join('')

test('threads stand in the order of the text, those without a place last', () => {
  const all = [
    thread('a', 'en', null),
    thread('b', 'zh-Hans', 's2', 4),
    thread('c', 'zh-Hans', 's2', 1),
    thread('d', 'en', 's2', 9),
    thread('e', null, 's2'),
    thread('f', 'en', 's1', 3),
  ]
  const ids = ['s1', 's2'] as SegmentId[]
  expect(names(inOrder(all, ids, ['en', 'zh-Hans']))).toBe('fedcba')
  expect(names(inOrder(all, ids, ['zh-Hans', 'en']))).toBe('fecbda')
})

test('filters let through what they say', () => {
  const all = [
    thread('a', 'en', 's1'),
    thread('b', 'zh-Hans', 's1', 0, { resolved: true }),
    thread('c', null, 's1', 0, { by: 'W', mentions: ['L'] }),
    thread('d', 'zh-Hans', 's1', 0, { by: 'W' }),
  ]
  const open = { status: 'open', edition: 'all', who: 'all' } as const
  expect(names(filtered(all, open, 'L', 'en'))).toBe('acd')
  expect(names(filtered(all, { ...open, status: 'resolved' }, 'L', 'en'))).toBe('b')
  expect(names(filtered(all, { ...open, status: 'all', edition: 'present' }, 'L', 'zh-Hans'))).toBe('bcd')
  expect(names(filtered(all, { ...open, who: 'mine' }, 'W', 'en'))).toBe('cd')
  expect(names(filtered(all, { ...open, who: 'mentions' }, 'L', 'en'))).toBe('c')
  expect(names(filtered(all, { ...open, who: 'mine' }, null, 'en'))).toBe('')
})

test('next and previous go round, from the present thread or from the caret', () => {
  const all = [thread('a', 'en', 's1', 2), thread('b', 'en', 's2', 2), thread('c', 'en', 's3', 2)]
  const behind = (after: string) => (each: PlacedThread) => (each.place?.segment ?? '') > after
  const at = (present: string | null, caret: string, by: 1 | -1) =>
    nextThread(all, present, behind(caret), by)?.thread.id
  expect(at('b', 's1', 1)).toBe('c')
  expect(at('c', 's1', 1)).toBe('a')
  expect(at('a', 's1', -1)).toBe('c')
  expect(at(null, 's1', 1)).toBe('b')
  expect(at(null, 's1', -1)).toBe('a')
  expect(at(null, 's9', 1)).toBe('a')
  expect(nextThread([], null, () => true, 1)).toBeNull()
})

test('an @ begins a mention, but not inside a word', () => {
  expect(startedAt('问问@王', 4)).toEqual({ from: 2, to: 4, begun: '王' })
  expect(startedAt('@', 1)).toEqual({ from: 0, to: 1, begun: '' })
  expect(startedAt('请＠林', 3)).toEqual({ from: 1, to: 3, begun: '林' })
  expect(startedAt('see @Lin Yu', 11)).toEqual({ from: 4, to: 11, begun: 'Lin Yu' })
  expect(startedAt('a@example.org', 5)).toBeNull()
  expect(startedAt('no one', 6)).toBeNull()
})

test('people are offered by the beginning of a name or of a word in it', () => {
  const ids = (begun: string) => offeredFor(begun, people, 'L').map(({ id }) => id)
  expect(ids('')).toEqual(['LY', 'W', 'L'])
  expect(ids('yu')).toEqual(['LY'])
  expect(ids('王')).toEqual(['W'])
  expect(ids('x')).toEqual([])
})

test('a name is completed with a space behind it', () => {
  const started = startedAt('问@王，好吗', 3)
  const [, , wang] = people
  if (!started || !wang) throw new Error('nothing begun')
  expect(completed('问@王，好吗', started, wang)).toEqual({ text: '问@王晓 ，好吗', caret: 5 })
})

test('mentions are the names that stand in a text, the longer one where two begin alike', () => {
  expect(mentionedIn('@Lin Yutang and @王晓, not Lin', people)).toEqual(['LY', 'W'])
  expect(partsOf('ask @Lin.', people).map(({ text, person }) => [text, person?.id ?? null])).toEqual([
    ['ask ', null],
    ['@Lin', 'L'],
    ['.', null],
  ])
  expect(mentionedIn('nobody @here', people)).toEqual([])
})
