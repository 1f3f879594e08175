import type { Settings } from '../../../shared/ipc/answers.ts'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { ok } from '../../../shared/result.ts'
import type { SettingsFile } from '../settings.ts'

/** The settings of this computer. `changed` makes menu, theme and library follow, and tells the window. */
export function settingsHandlers(
  file: SettingsFile,
  changed: (settings: Settings) => void,
): DesktopHandlers['settings'] {
  return {
    get: () => ok(file.get()),
    set: (change) => {
      const settings = file.set(change)
      changed(settings)
      return ok(settings)
    },
  }
}
