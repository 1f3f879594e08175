import * as v from 'valibot'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** Long work. */
export const jobs = {
  cancel: method<null>()(v.strictObject({ job: p.token })),
} as const
