import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'
import type { Library } from '../library.ts'
import { correct } from './corrections.ts'
import { keepBeforeRestore, keepVersion, noteRestored } from './keep.ts'
import { historyOf, versionDocument } from './versions.ts'

/** The contract's domain `history` on an open library. */
export function serveHistory(library: Library): LibraryHandlers['history'] {
  return {
    of: ({ article }) => historyOf(library, article),
    document: ({ article, language, version }) => versionDocument(library, article, language, version),
    keep: (request) => keepVersion(library, request),
    beforeRestore: (place) => keepBeforeRestore(library, place),
    restored: (request) => noteRestored(library, request),
    correct: (request) => correct(library, request),
  }
}
