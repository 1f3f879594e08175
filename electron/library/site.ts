import type { SiteSettings } from '../../shared/bundle/input.ts'
import { defaultProfile } from '../../shared/bundle/profile.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import { ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { written } from '../storage/fault.ts'
import { metaValue, setMeta } from '../storage/tables/meta.ts'
import { nameOf } from './folder.ts'
import { type Library, stampOf } from './library.ts'

/** What of a site is changed; the rest stays as it is. */
export type SiteChange = ParamsOf<(typeof libraryContract)['site']['set']>

/** What is stored of a site: its region is the library's own. */
type Stored = Omit<SiteSettings, 'region'>

const unset: Stored = { ...defaultProfile, origin: '', journal: {}, path: '/{language}/{slug}' }

/** Where the sample's articles would be published: a name and an address that belong to nobody. */
export const sampleSite: Stored = {
  origin: 'https://journal.example',
  journal: { en: 'The Common Review', 'zh-Hans': '公论', 'zh-Hant': '公論' },
  path: '/{language}/{slug}',
  ...defaultProfile,
  rights: {
    en: '© {year} The Common Review',
    'zh-Hans': '© {year} 《公论》',
    'zh-Hant': '© {year} 《公論》',
  },
}

/** Whose Traditional Chinese the library follows. */
export function regionOf(library: Library): 'tw' | 'hk' {
  return metaValue(library.db, 'region') === 'hk' ? 'hk' : 'tw'
}

/** Where the library's articles are published; its origin is '' until someone has said so. */
export function siteOf(library: Library): SiteSettings {
  const stored = metaValue(library.db, 'site')
  // What was stored before there was a profile lacks it.
  const site: Stored = { ...unset, ...(stored === null ? {} : (JSON.parse(stored) as Partial<Stored>)) }
  return { ...site, region: regionOf(library) }
}

/** Changes where the library's articles are published, and whose Traditional Chinese it follows. */
export function setSite(library: Library, change: SiteChange): Result<SiteSettings, 'not-writable'> {
  const { region, ...site } = { ...siteOf(library), ...change }
  const stored: Stored = { ...site, origin: site.origin.replace(/\/$/, '') }
  const stamp = stampOf(library)
  const stores = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => {
      setMeta(library.db, 'site', JSON.stringify(stored), stamp)
      setMeta(library.db, 'region', region, stamp)
    }),
  )
  if (!stores.ok) return stores
  library.changed(null)
  return ok(siteOf(library))
}
