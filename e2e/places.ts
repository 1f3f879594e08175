import { join } from 'node:path'

/** The checkout, or the copy of it that the tests run on. */
export const root = join(import.meta.dirname, '..')

/** Where a run may write: screenshots, bundles, what failed tests leave. */
export const output = process.env.DUIZHAO_OUTPUT ?? join(root, 'out')

/** Screenshots and the bundle of the tour. */
export const tour = join(output, 'tour')
