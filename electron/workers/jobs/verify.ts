import { verifyBundle } from '../../exchange/export/verify.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'

/** Proves a bundle whole. */
export function verify({ path }: JobOrders['verify']['params']): Promise<JobResult<'verify'>> {
  return verifyBundle(path)
}
