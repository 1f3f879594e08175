import * as v from 'valibot'
import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { WorkflowSettings } from '../../../shared/ipc/domains/workflow.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { requirements } from '../../../shared/review/gate/missing.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { metaValue, setMeta } from '../../storage/tables/meta.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'

/** What of the settings is changed; the rest stays as it is. */
type SettingsChange = ParamsOf<(typeof libraryContract)['workflow']['setSettings']>

/** A library of one person asks for nobody else; what readers and the web team need is asked for. */
const usual: WorkflowSettings = { fourEyes: false, secondReview: false, required: requirements }

const stored = v.object({
  fourEyes: v.fallback(v.boolean(), usual.fourEyes),
  secondReview: v.fallback(v.boolean(), usual.secondReview),
  required: v.fallback(v.array(v.picklist(requirements)), [...usual.required]),
})

/** How the library hands editions over. */
export function workflowSettings(library: Library): WorkflowSettings {
  const value = metaValue(library.db, 'workflow')
  return value === null ? usual : v.parse(stored, JSON.parse(value))
}

/** Changes how the library hands editions over. */
export function setWorkflowSettings(
  library: Library,
  change: SettingsChange,
): Result<WorkflowSettings, 'not-writable'> {
  const next: WorkflowSettings = { ...workflowSettings(library), ...change }
  const stores = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => setMeta(library.db, 'workflow', JSON.stringify(next), stampOf(library))),
  )
  if (!stores.ok) return stores
  library.changed(null)
  return ok(next)
}
