import * as v from 'valibot'
import type { ArticleId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { type Anchor, longestQuote } from '../../review/anchors/anchor.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** One person's words in a thread; `mentions` are ids of people, `edited` the time of the last change, if any. */
export interface Comment {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly text: string
  readonly mentions: readonly string[]
  readonly edited: string | null
}

/** A talk about a stretch of one edition's text, or (`language` null) about a segment in all editions. */
export interface Thread {
  readonly id: string
  readonly article: ArticleId
  readonly language: Language | null
  readonly anchor: Anchor
  /** The text that the first comment was written about, as a person reads it. */
  readonly original: string
  readonly by: string
  readonly at: string
  readonly resolved: { readonly by: string; readonly at: string } | null
  readonly comments: readonly Comment[]
}

/** How much is remembered on each side of a text, in UTF-16 units. */
const longestContext = 200

const id = p.token
const anchor = v.strictObject({
  segment: p.segmentId,
  start: p.count,
  length: v.pipe(p.count, v.maxValue(longestQuote)),
  quote: p.text(longestQuote),
  before: p.text(longestContext),
  after: p.text(longestContext),
})

const words = {
  text: v.pipe(p.text(10_000), v.trim(), v.minLength(1)),
  mentions: v.pipe(v.array(p.token), v.maxLength(50)),
}

/** What people say about an article beside its text. Nobody but its author changes or deletes a comment. */
export const comments = {
  /** All threads of an article, the oldest first. */
  list: method<readonly Thread[]>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
  add: method<Thread>()(
    v.strictObject({
      article: p.articleId,
      language: v.nullable(p.language),
      anchor,
      original: p.text(longestQuote),
      ...words,
    }),
    'no-library',
    'not-found',
    'not-writable',
  ),
  reply: method<Thread>()(
    v.strictObject({ thread: id, ...words }),
    'no-library',
    'not-found',
    'not-writable',
  ),
  edit: method<Thread>()(
    v.strictObject({ comment: id, ...words }),
    'no-library',
    'not-found',
    'not-yours',
    'not-writable',
  ),
  /** Deletes a comment; with the last one its thread goes too, and the answer is null. */
  remove: method<Thread | null>()(
    v.strictObject({ comment: id }),
    'no-library',
    'not-found',
    'not-yours',
    'not-writable',
  ),
  /** Takes a deletion back. */
  restore: method<Thread>()(
    v.strictObject({ comment: id }),
    'no-library',
    'not-found',
    'not-yours',
    'not-writable',
  ),
  resolve: method<Thread>()(v.strictObject({ thread: id }), 'no-library', 'not-found', 'not-writable'),
  reopen: method<Thread>()(v.strictObject({ thread: id }), 'no-library', 'not-found', 'not-writable'),
  /** Notes where threads stand now: the text has changed under them. Unknown ones are passed over. */
  move: method<null>()(
    v.strictObject({
      article: p.articleId,
      anchors: v.pipe(v.array(v.strictObject({ thread: id, anchor })), v.minLength(1), v.maxLength(2000)),
    }),
    'no-library',
    'not-writable',
  ),
} as const
