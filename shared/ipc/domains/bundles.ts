import * as v from 'valibot'
import type { Problem } from '../../bundle/problem.ts'
import type { ExportedBundle } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** Taking finished articles out. */
export const bundles = {
  export: method<ExportedBundle>()(
    v.strictObject({
      job: p.token,
      articles: v.pipe(v.array(p.articleId), v.minLength(1), v.maxLength(500)),
      /** With it the articles leave as one issue in this order. */
      issue: v.exactOptional(v.strictObject({ slug: p.slug, title: p.localText })),
    }),
    'cancelled',
    'not-found',
    'not-approved',
    'bad-slug',
    'bad-site',
    'missing-asset',
    'not-writable',
    'no-library',
  ),
  verify: method<{ readonly name: string; readonly problems: readonly Problem[] }>()(
    p.nothing,
    'cancelled',
    'unreadable',
  ),
  show: method<null>()(v.strictObject({ bundle: p.token }), 'expired'),
} as const
