import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { ok } from '../../../shared/result.ts'

/** Cancelling long work; a job that has ended already is not missed. */
export function jobHandlers(cancel: (job: string) => void): DesktopHandlers['jobs'] {
  return {
    cancel: ({ job }) => {
      cancel(job)
      return ok(null)
    },
  }
}
