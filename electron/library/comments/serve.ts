import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'
import type { Library } from '../library.ts'
import {
  addThread,
  editComment,
  moveThreads,
  removeComment,
  reply,
  restoreComment,
  setResolved,
} from './comments.ts'
import { listThreads } from './threads.ts'

/** The requests about comments, on an open library. */
export function serveComments(library: Library): LibraryHandlers['comments'] {
  return {
    list: ({ article }) => listThreads(library, article),
    add: (request) => addThread(library, request),
    reply: (request) => reply(library, request),
    edit: (request) => editComment(library, request),
    remove: (request) => removeComment(library, request),
    restore: (request) => restoreComment(library, request),
    resolve: ({ thread }) => setResolved(library, thread, true),
    reopen: ({ thread }) => setResolved(library, thread, false),
    move: (request) => moveThreads(library, request),
  }
}
