import type { SiteSettings } from '../../bundle/input.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** Where articles are published. */
export const site = {
  /** Where the library's articles are published; its origin is '' until someone has said so. */
  get: method<SiteSettings>()(p.nothing, 'no-library'),
  set: method<SiteSettings>()(p.site, 'no-library', 'not-writable'),
} as const
