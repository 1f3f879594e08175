import * as v from 'valibot'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** Where someone is in a library. */
export const place = v.strictObject({
  screen: v.picklist([
    'library',
    'desk',
    'review',
    'publish',
    'align',
    'terms',
    'memory',
    'conversion',
    'checks',
  ]),
  article: v.nullable(p.articleId),
  columns: v.pipe(v.array(p.language), v.maxLength(3), v.readonly()),
  segment: v.nullable(p.segmentId),
  language: v.nullable(p.language),
  caret: p.count,
})

/** Remembering where the person is. */
export const placeDomain = {
  remember: method<null>()(place, 'no-library'),
} as const
