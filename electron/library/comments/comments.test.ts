import { expect, test } from 'vitest'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Anchor } from '../../../shared/review/anchors/anchor.ts'
import type { Library } from '../library.ts'
import { closeLibrary, openLibrary } from '../open.ts'
import { addArticle, must, segments, testLibrary, testOptions } from '../testLibrary.ts'
import {
  addThread,
  editComment,
  moveThreads,
  removeComment,
  reply,
  restoreComment,
  setResolved,
} from './comments.ts'
import { openThreads } from './open.ts'
import { listThreads } from './threads.ts'

function river(library: Library): ArticleId {
  return addArticle(library, 'river', [
    ['en', ['Rivers', 'Water was lost.']],
    ['zh-Hans', ['江河', '流域流失了水。']],
  ])
}

function anchorIn(library: Library, article: ArticleId, language: Language, quote: string): Anchor {
  const segment = segments(library, article, language).find(({ text }) => text.includes(quote))
  if (!segment) throw new Error(`no ${quote}`)
  const start = segment.text.indexOf(quote)
  const before = segment.text.slice(0, start)
  const after = segment.text.slice(start + quote.length)
  return { segment: segment.id, start, length: quote.length, quote, before, after }
}

function say(library: Library, article: ArticleId, text: string, mentions: string[] = []) {
  const anchor = anchorIn(library, article, 'zh-Hans', '流失')
  return must(addThread(library, { article, language: 'zh-Hans', anchor, original: '流失', text, mentions }))
}

function as<T>(library: Library, person: string, act: () => T): T {
  const { person: before } = library
  library.person = person
  try {
    return act()
  } finally {
    library.person = before
  }
}

test('a thread keeps its text, its place and what was answered, over closing and opening', () => {
  const library = testLibrary()
  const article = river(library)
  const thread = say(library, article, '用“损失”更好吗？', ['P1'])
  as(library, 'Chen', () => must(reply(library, { thread: thread.id, text: '是', mentions: [] })))
  const { folder } = library
  closeLibrary(library)
  const again = must(openLibrary(folder, testOptions(undefined, 2)))
  const [found, ...more] = must(listThreads(again, article))
  closeLibrary(again)
  expect(more).toEqual([])
  expect(found).toMatchObject({ language: 'zh-Hans', original: '流失', resolved: null, by: 'Lin' })
  expect(found?.anchor).toEqual(thread.anchor)
  expect(found?.comments.map(({ text, by, mentions, edited }) => ({ text, by, mentions, edited }))).toEqual([
    { text: '用“损失”更好吗？', by: 'Lin', mentions: ['P1'], edited: null },
    { text: '是', by: 'Chen', mentions: [], edited: null },
  ])
})

test('only its author edits and deletes a comment', () => {
  const library = testLibrary()
  const article = river(library)
  const [comment] = say(library, article, 'x').comments
  const id = comment?.id ?? ''
  const other = as(library, 'Chen', () => [
    editComment(library, { comment: id, text: 'y', mentions: [] }),
    removeComment(library, { comment: id }),
  ])
  expect(other.map((each) => !each.ok && each.error)).toEqual(['not-yours', 'not-yours'])
  expect(must(editComment(library, { comment: id, text: 'z', mentions: [] })).comments[0]?.text).toBe('z')
})

test('an edited comment says so; the time is that of the edit', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const article = river(library)
  const [comment] = say(library, article, 'x').comments
  clock.ms += 60_000
  const thread = must(editComment(library, { comment: comment?.id ?? '', text: 'y', mentions: [] }))
  expect(thread.comments[0]).toMatchObject({
    at: '2026-01-02T00:00:00.000Z',
    edited: '2026-01-02T00:01:00.000Z',
  })
})

test('with its last comment a thread goes, and comes back with it', () => {
  const library = testLibrary()
  const article = river(library)
  const thread = say(library, article, 'x')
  const first = thread.comments[0]?.id ?? ''
  const more = must(reply(library, { thread: thread.id, text: 'y', mentions: [] }))
  const second = more.comments[1]?.id ?? ''
  expect(must(removeComment(library, { comment: first }))?.comments.map(({ text }) => text)).toEqual(['y'])
  expect(must(removeComment(library, { comment: second }))).toBeNull()
  expect(must(listThreads(library, article))).toEqual([])
  expect(reply(library, { thread: thread.id, text: 'z', mentions: [] })).toMatchObject({ error: 'not-found' })
  expect(must(restoreComment(library, { comment: second })).comments.map(({ text }) => text)).toEqual(['y'])
  expect(must(listThreads(library, article))).toHaveLength(1)
})

test('resolved threads no longer wait; who resolved is kept until it is reopened', () => {
  const library = testLibrary()
  const article = river(library)
  const one = say(library, article, 'x')
  const anchor: Anchor = { ...one.anchor, start: 0, length: 7, quote: '流域流失了水。' }
  const all = { article, language: null, anchor, original: '流域流失了水。', text: 'y', mentions: [] }
  const both = must(addThread(library, all))
  const ids = (language: Language | null) => openThreads(library, article, language).map(({ id }) => id)
  expect(ids(null)).toEqual([one.id, both.id])
  expect(ids('zh-Hans')).toEqual([one.id, both.id])
  expect(ids('en')).toEqual([both.id])
  const resolved = as(library, 'Chen', () => must(setResolved(library, one.id, true)))
  expect(resolved.resolved?.by).toBe('Chen')
  expect(must(setResolved(library, one.id, true)).resolved?.by).toBe('Chen')
  expect(ids(null)).toEqual([both.id])
  expect(must(setResolved(library, one.id, false)).resolved).toBeNull()
  expect(ids(null)).toEqual([one.id, both.id])
})

test('lists hear of what is said, not of places that move', () => {
  const library = testLibrary()
  const article = river(library)
  const heard: (ArticleId | null)[] = []
  library.changed = (each) => heard.push(each)
  const thread = say(library, article, 'x')
  must(setResolved(library, thread.id, true))
  expect(heard).toEqual([article, article])
  const anchor = { ...thread.anchor, start: 4 }
  must(moveThreads(library, { article, anchors: [{ thread: thread.id, anchor }] }))
  expect(heard).toHaveLength(2)
  expect(must(listThreads(library, article))[0]?.anchor.start).toBe(4)
})

test('a place is moved only by its own article', () => {
  const library = testLibrary()
  const article = river(library)
  const other = addArticle(library, 'lake', [['en', ['Lake', 'One.']]])
  const thread = say(library, article, 'x')
  const anchors = [{ thread: thread.id, anchor: { ...thread.anchor, start: 0 } }]
  must(moveThreads(library, { article: other, anchors }))
  expect(must(listThreads(library, article))[0]?.anchor).toEqual(thread.anchor)
})

test('nothing is said about what is not there', () => {
  const library = testLibrary()
  const article = river(library)
  const { anchor } = say(library, article, 'x')
  const words = { original: '', text: 'x', mentions: [] }
  const lost = 'NONE' as ArticleId
  expect(addThread(library, { article: lost, language: null, anchor, ...words }).ok).toBe(false)
  expect(addThread(library, { article, language: 'zh-Hant', anchor, ...words }).ok).toBe(false)
  expect(listThreads(library, lost)).toMatchObject({ error: 'not-found' })
  expect(setResolved(library, 'NONE', true)).toMatchObject({ error: 'not-found' })
  const nowhere: Anchor = { ...anchor, segment: 'GONE' as SegmentId }
  expect(addThread(library, { article, language: 'en', anchor: nowhere, ...words }).ok).toBe(true)
})
