import * as v from 'valibot'
import type { Settings } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import { role } from './people.ts'

/** The settings of this computer. */
export const settings = {
  get: method<Settings>()(p.nothing),
  set: method<Settings>()(
    v.strictObject({
      interface: v.exactOptional(p.language),
      theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
      person: v.exactOptional(v.pipe(p.text(200), v.trim())),
      role: v.exactOptional(role),
      introduced: v.exactOptional(v.boolean()),
      completion: v.exactOptional(v.boolean()),
      threshold: v.exactOptional(v.pipe(p.count, v.minValue(50), v.maxValue(101))),
      issuesBy: v.exactOptional(v.picklist(['segment', 'kind'])),
    }),
  ),
} as const
