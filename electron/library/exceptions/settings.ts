import type { ConversionSettings, conversion } from '../../../shared/ipc/domains/conversion.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { isUsable } from '../../../shared/script/exception.ts'
import { isVariant } from '../../../shared/script/houseStage.ts'
import type { FormPair } from '../../../shared/script/matcher.ts'
import { starterVocabulary } from '../../../shared/script/vocabulary.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { metaValue, setMeta } from '../../storage/tables/meta.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'
import { regionOf } from '../site.ts'
import { touched } from './version.ts'

/** What of the settings is changed; the rest stays as it is. */
export type SettingsChange = ParamsOf<(typeof conversion)['setWays']>

/** What is stored of them: the region is the library's own, the starter list the application's. */
type Stored = Omit<ConversionSettings, 'region' | 'starter'>

const unset: Stored = {
  variants: null,
  quotes: 'corner',
  vocabulary: { on: false, own: [], without: [] },
}

/** How the library wants its Chinese; regional words are not converted until someone has said so. */
export function settingsOf(library: Library): ConversionSettings {
  const stored = metaValue(library.db, 'conversion')
  const settings = stored === null ? unset : { ...unset, ...(JSON.parse(stored) as Partial<Stored>) }
  return { ...settings, region: regionOf(library), starter: starterVocabulary }
}

/** Changes how the library wants its Chinese. */
export function setSettings(
  library: Library,
  change: SettingsChange,
): Result<ConversionSettings, 'unusable' | 'not-writable'> {
  const { region, variants, quotes, vocabulary } = { ...settingsOf(library), ...change }
  const wrong =
    variants?.find((pair) => !isVariant(pair))?.join(' ') ??
    vocabulary.own.find((pair) => !isUsable(pair))?.hans
  if (wrong !== undefined) return fail('unusable', wrong)
  const stored: Stored = { variants, quotes, vocabulary }
  const stamp = stampOf(library)
  const stores = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => {
      setMeta(library.db, 'conversion', JSON.stringify(stored), stamp)
      if (region !== regionOf(library)) setMeta(library.db, 'region', region, stamp)
    }),
  )
  if (!stores.ok) return stores
  touched(library)
  library.changed(null)
  return ok(settingsOf(library))
}

/** The regional words that the library has reviewed: those that come along and are wanted, and its own, which win. */
export function wordsOf({ vocabulary, starter }: ConversionSettings): readonly FormPair[] {
  const { own, without } = vocabulary
  const replaced = [...own, ...without]
  const isSame = (one: FormPair, other: FormPair) =>
    one.hans === other.hans && (other.region === undefined || one.region === other.region)
  return [...starter.filter((pair) => !replaced.some((other) => isSame(pair, other))), ...own]
}
