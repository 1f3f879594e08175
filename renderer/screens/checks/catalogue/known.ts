import type { CheckSettings } from '../../../../shared/checks/settings.ts'
import type { ChecksSetting } from '../useCheckSettings.ts'

/** Settings that have been read. */
export interface KnownSetting extends ChecksSetting {
  readonly settings: CheckSettings
}
