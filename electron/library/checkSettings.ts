import { specOf } from '../../shared/checks/catalogue.ts'
import { type CheckSettings, settingsFrom } from '../../shared/checks/settings.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import { ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { written } from '../storage/fault.ts'
import { metaValue, setMeta } from '../storage/tables/meta.ts'
import { nameOf } from './folder.ts'
import { type Library, stampOf } from './library.ts'

/** What of the settings is changed; the rest stays as it is. */
export type SettingsChange = ParamsOf<(typeof libraryContract)['checks']['setSettings']>

/** What the library says of its checks. */
export function checkSettingsOf(library: Library): CheckSettings {
  return settingsFrom(JSON.parse(metaValue(library.db, 'checks') ?? 'null'), specOf)
}

/** Changes what the library says of its checks. */
export function setCheckSettings(
  library: Library,
  change: SettingsChange,
): Result<CheckSettings, 'not-writable'> {
  const now = checkSettingsOf(library)
  const next = settingsFrom({ ...now, ...change, checks: { ...now.checks, ...change.checks } }, specOf)
  const stores = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => setMeta(library.db, 'checks', JSON.stringify(next), stampOf(library))),
  )
  if (!stores.ok) return stores
  library.changed(null)
  return ok(next)
}
