import type { Node } from 'prosemirror-model'
import { schema } from '../../document/schema.ts'
import { type ArticleId, type SegmentId, ulids } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { LeavingReview } from './table.ts'

/** A translation beside its source, for tests. */
export type Review = LeavingReview

/** Inline content of parts, for tests. */
export function inline(
  parts: readonly {
    readonly text: string
    readonly marks: readonly ('emphasis' | 'strong' | 'link')[]
    readonly isNote: boolean
  }[],
): Node[] {
  return parts.flatMap(({ text, marks, isNote }) => {
    const set = marks.map((name) =>
      schema.mark(name, name === 'link' ? { href: 'https://example.org/' } : null),
    )
    const note = isNote ? [schema.node('footnote_ref', { note: 'n' }, [], set)] : []
    return [...(text.isWellFormed() && text !== '' ? [schema.text(text, set)] : []), ...note]
  })
}

/** Inline content of a text: *emphasis*, <strong>, [note]. */
function marked(text: string): Node[] {
  return text
    .split(/(\*[^*]+\*|<[^>]+>|\[\w+\])/u)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = part.slice(1, -1)
      if (/^\*.+\*$/u.test(part)) return schema.text(inner, [schema.mark('emphasis')])
      if (/^<.+>$/u.test(part)) return schema.text(inner, [schema.mark('strong')])
      return /^\[\w+\]$/u.test(part) ? schema.node('footnote_ref', { note: inner }) : schema.text(part)
    })
}

type Side = string | readonly Node[]

/** A review of rows, each its source and its translation; the first is the title. Ids are the same each time. */
export function review(target: Language, ...rows: readonly (readonly [Side, Side])[]): Review {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const newId = ulids(() => Date.UTC(2026, 0, 1), random)
  const article = newId<ArticleId>()
  const ids = rows.map(() => newId<SegmentId>())
  const documentOf = (side: 0 | 1) =>
    schema.node('doc', null, [
      ...rows.map((row, at) => {
        const content = row[side]
        const nodes = typeof content === 'string' ? marked(content) : content
        const segment = schema.node('segment', { id: ids[at] }, [...nodes])
        return schema.node(at === 0 ? 'title' : 'paragraph', null, [segment])
      }),
      ...(rows.length === 1 ? [schema.node('divider')] : []),
    ])
  return {
    article,
    title: 'T',
    source: { language: target === 'en' ? 'zh-Hans' : 'en', document: documentOf(0) },
    target: { language: target, document: documentOf(1) },
    region: 'tw',
  }
}
