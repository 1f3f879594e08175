import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'
import { ok } from '../../../shared/result.ts'
import type { Library } from '../library.ts'
import { actOn } from './act.ts'
import { setWorkflowSettings, workflowSettings } from './settings.ts'
import { workflowOf } from './standing.ts'

/** How editions are handed over, on an open library. */
export function serveWorkflow(library: Library): LibraryHandlers['workflow'] {
  return {
    of: ({ article }) => workflowOf(library, article),
    act: (request) => actOn(library, request),
    settings: () => ok(workflowSettings(library)),
    setSettings: (change) => setWorkflowSettings(library, change),
  }
}
