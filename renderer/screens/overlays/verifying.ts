import { create } from 'zustand'
import type { Problem } from '../../../shared/bundle/problem.ts'
import { desk } from '../../api/desk.ts'

/** What verifying a bundle gave. */
export type Verified =
  | { readonly name: string; readonly problems: readonly Problem[] }
  | { readonly code: string; readonly detail: string }

/** The report that is shown, if any. */
export const useVerified = create<{ readonly report: Verified | null }>(() => ({ report: null }))

/** Has a bundle chosen and proved whole. */
export async function verifyBundle(): Promise<void> {
  const answer = await desk.call.bundles.verify({})
  if (answer.ok) useVerified.setState({ report: answer.value })
  else if (answer.error !== 'cancelled')
    useVerified.setState({ report: { code: answer.error, detail: answer.detail ?? '' } })
}

/** Puts the report away. */
export function putReportAway(): void {
  useVerified.setState({ report: null })
}
