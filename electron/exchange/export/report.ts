import type { ProblemCode } from '../../../shared/bundle/problem.ts'

/** Notes a problem of the file that is being looked at. */
export type Report = (code: ProblemCode, detail?: string) => void
