import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'
import { ok } from '../../../shared/result.ts'
import type { Library } from '../library.ts'
import { putDrafts, removeExceptions, restoreExceptions, takeBack } from './exceptions.ts'
import { listExceptions } from './list.ts'
import { setSettings, settingsOf } from './settings.ts'
import { markOf, waysOf } from './ways.ts'

/** The part of the contract about conversion and its exceptions, on an open library. */
export function serveConversion(library: Library): Pick<LibraryHandlers, 'conversion' | 'exceptions'> {
  return {
    conversion: {
      ways: ({ article, known }) =>
        ok(known !== null && known === markOf(library, article) ? null : waysOf(library, article)),
      settings: () => ok(settingsOf(library)),
      setWays: (change) => setSettings(library, change),
    },
    exceptions: {
      list: (query) => ok(listExceptions(library, query)),
      put: ({ exceptions }) => putDrafts(library, exceptions),
      remove: ({ exceptions }) => removeExceptions(library, exceptions),
      restore: ({ exceptions }) => restoreExceptions(library, exceptions),
      takeBack: ({ act }) => takeBack(library, act),
    },
  }
}
