import type { ArticleId } from '../../../shared/ids.ts'
import type { Comment, Thread } from '../../../shared/ipc/domains/comments.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { articleById } from '../../storage/tables/article.ts'
import { commentsIn, commentsOf, type StoredComment } from '../../storage/tables/comment.ts'
import { type StoredThread, threadById, threadsOf } from '../../storage/tables/thread.ts'
import type { Library } from '../library.ts'

/** All threads of an article with their comments, the oldest first. */
export function listThreads(library: Library, article: ArticleId): Result<readonly Thread[], 'not-found'> {
  if (articleById(library.db, article) === null) return fail('not-found', article)
  return ok(threadsIn(library, article))
}

/** The same, of an article that is there. */
export function threadsIn(library: Library, article: ArticleId): Thread[] {
  const comments = new Map<string, StoredComment[]>()
  for (const comment of commentsOf(library.db, article)) {
    comments.set(comment.thread, [...(comments.get(comment.thread) ?? []), comment])
  }
  return threadsOf(library.db, article).map((thread) => whole(thread, comments.get(thread.id) ?? []))
}

/** One thread with its comments; null where there is none, or it was deleted. */
export function threadOf(library: Library, id: string): Thread | null {
  const thread = threadById(library.db, id)
  return thread === null || thread.isDeleted ? null : whole(thread, commentsIn(library.db, id))
}

function whole({ isDeleted: _, ...thread }: StoredThread, comments: readonly StoredComment[]): Thread {
  return { ...thread, comments: comments.map(toComment) }
}

function toComment({ thread: _, isDeleted: __, ...comment }: StoredComment): Comment {
  return comment
}
