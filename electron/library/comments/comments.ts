import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { articleById } from '../../storage/tables/article.ts'
import {
  commentById,
  commentsIn,
  insertComment,
  type StoredComment,
  tombComment,
  updateComment,
} from '../../storage/tables/comment.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import {
  insertThread,
  moveThread,
  resolveThread,
  threadById,
  tombThread,
} from '../../storage/tables/thread.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'
import { threadOf } from './threads.ts'

type Params<M extends keyof (typeof libraryContract)['comments']> = ParamsOf<
  (typeof libraryContract)['comments'][M]
>

/** Begins a thread with its first comment. */
export function addThread(
  library: Library,
  { article, language, anchor, original, text, mentions }: Params<'add'>,
): Result<Thread, 'not-found' | 'not-writable'> {
  const editions = articleById(library.db, article) === null ? [] : editionsOf(library.db, article)
  const known = language === null || editions.some((edition) => edition.language === language)
  if (editions.length === 0 || !known) return fail('not-found', language ?? article)
  const thread = library.newId<string>()
  return changed(library, thread, (stamp) => {
    insertThread(library.db, { id: thread, article, language, anchor, original }, stamp)
    insertComment(library.db, { id: library.newId<string>(), thread, text, mentions }, stamp)
  })
}

/** Says something in a thread. */
export function reply(
  library: Library,
  { thread, text, mentions }: Params<'reply'>,
): Result<Thread, 'not-found' | 'not-writable'> {
  if (threadOf(library, thread) === null) return fail('not-found', thread)
  return changed(library, thread, (stamp) =>
    insertComment(library.db, { id: library.newId<string>(), thread, text, mentions }, stamp),
  )
}

/** Writes one's own comment anew. */
export function editComment(
  library: Library,
  { comment, text, mentions }: Params<'edit'>,
): Result<Thread, 'not-found' | 'not-yours' | 'not-writable'> {
  const mine = ownComment(library, comment, false)
  if (!mine.ok) return mine
  return changed(library, mine.value.thread, (stamp) =>
    updateComment(library.db, comment, { text, mentions }, stamp),
  )
}

/** Deletes one's own comment; with the last one its thread goes too, and the answer is null. */
export function removeComment(
  library: Library,
  { comment }: Params<'remove'>,
): Result<Thread | null, 'not-found' | 'not-yours' | 'not-writable'> {
  const mine = ownComment(library, comment, false)
  if (!mine.ok) return mine
  const { thread } = mine.value
  const done = change(library, thread, (stamp) => {
    tombComment(library.db, comment, stamp)
    if (commentsIn(library.db, thread).length === 0) tombThread(library.db, thread, stamp)
  })
  return done.ok ? ok(threadOf(library, thread)) : done
}

/** Takes the deletion of one's own comment back. */
export function restoreComment(
  library: Library,
  { comment }: Params<'restore'>,
): Result<Thread, 'not-found' | 'not-yours' | 'not-writable'> {
  const mine = ownComment(library, comment, true)
  if (!mine.ok) return mine
  return changed(library, mine.value.thread, () => {
    tombComment(library.db, comment, null)
    tombThread(library.db, mine.value.thread, null)
  })
}

/** Marks a thread as resolved, by whoever works here, or as open again. */
export function setResolved(
  library: Library,
  thread: string,
  isResolved: boolean,
): Result<Thread, 'not-found' | 'not-writable'> {
  const now = threadOf(library, thread)
  if (now === null) return fail('not-found', thread)
  // Who resolved it first did.
  if ((now.resolved !== null) === isResolved) return ok(now)
  return changed(library, thread, (stamp) =>
    resolveThread(library.db, thread, isResolved ? stamp : null, stamp),
  )
}

/** Notes where threads stand now. No list shows that, so nobody is told. */
export function moveThreads(
  library: Library,
  { article, anchors }: Params<'move'>,
): Result<null, 'not-writable'> {
  const stamp = stampOf(library)
  const done = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => {
      for (const { thread, anchor } of anchors) moveThread(library.db, article, thread, anchor, stamp)
    }),
  )
  return done.ok ? ok(null) : done
}

function ownComment(
  library: Library,
  id: string,
  wantsDeleted: boolean,
): Result<StoredComment, 'not-found' | 'not-yours'> {
  const comment = commentById(library.db, id)
  if (comment === null || comment.isDeleted !== wantsDeleted) return fail('not-found', id)
  return comment.by === library.person ? ok(comment) : fail('not-yours')
}

/** Makes a change in one transaction and tells of it. */
function change(library: Library, thread: string, act: (stamp: Stamp) => void): Result<null, 'not-writable'> {
  const stamp = stampOf(library)
  const done = written(nameOf(library.folder), () => inTransaction(library.db, () => act(stamp)))
  if (!done.ok) return done
  const about = threadById(library.db, thread)
  if (about !== null) library.changed(about.article)
  return ok(null)
}

/** The same, with the thread as it is then. */
function changed(
  library: Library,
  thread: string,
  act: (stamp: Stamp) => void,
): Result<Thread, 'not-found' | 'not-writable'> {
  const done = change(library, thread, act)
  if (!done.ok) return done
  const now = threadOf(library, thread)
  return now === null ? fail('not-found', thread) : ok(now)
}
