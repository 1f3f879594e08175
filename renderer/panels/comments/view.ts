import { create } from 'zustand'
import type { ArticleId } from '../../../shared/ids.ts'

/** Which comments the panel lists. */
export interface CommentFilter {
  readonly status: 'open' | 'resolved' | 'all'
  /** Of the edition that is worked on, or of every one. */
  readonly edition: 'present' | 'all'
  /** Everyone's; where I have written; where I am mentioned. */
  readonly who: 'all' | 'mine' | 'mentions'
}

interface CommentView {
  readonly filter: CommentFilter
  /** Words that are not sent yet, by what they are for: a thread to answer, a comment to change, a new one. */
  readonly drafts: ReadonlyMap<string, string>
  /** The comment that is being changed. */
  readonly editing: string | null
  /** Counts the comments that were begun: the field is drawn at once, for what is typed next is meant for it. */
  readonly begun: number
  /** The thread whose field is to have the focus as soon as it is there. */
  readonly asked: string | null
}

/** It outlives the panel, which is drawn only while its tab is shown: what was written is not lost with it. */
export const useCommentView = create<CommentView>(() => ({
  filter: { status: 'open', edition: 'all', who: 'all' },
  drafts: new Map(),
  editing: null,
  begun: 0,
  asked: null,
}))

/** Changes what the panel lists. */
export function filterComments(change: Partial<CommentFilter>): void {
  useCommentView.setState(({ filter }) => ({ filter: { ...filter, ...change } }))
}

/** What a new comment's words are kept under. */
export function newDraft(article: ArticleId): string {
  return `new ${article}`
}

/** Keeps words that are not sent yet; '' drops them. */
export function keepDraft(key: string, text: string): void {
  useCommentView.setState(({ drafts }) => {
    const next = new Map(drafts)
    if (text === '') next.delete(key)
    else next.set(key, text)
    return { drafts: next }
  })
}
