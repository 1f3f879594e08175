import * as v from 'valibot'
import type { GateReason, OpenArticle, Waiver } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import { place } from './place.ts'

/** The texts of an article and their standing. */
export const editions = {
  open: method<OpenArticle>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found', 'damaged'),
  add: method<OpenArticle>()(
    v.strictObject({ article: p.articleId, language: p.language }),
    'no-library',
    'not-found',
    'exists',
    'damaged',
  ),
  /**
   * Appends steps durably, all or none, and learns the segments that were confirmed. A request whose answer was
   * lost may be sent again, also with more steps behind: what is stored already is not stored twice.
   */
  append: method<{ readonly versions: { readonly [language: string]: number } }>()(
    v.strictObject({
      article: p.articleId,
      entries: v.pipe(v.array(p.entry), v.maxLength(3)),
      learn: v.pipe(
        v.array(v.strictObject({ language: p.language, segment: p.segmentId })),
        v.maxLength(10_000),
      ),
      place: v.nullable(place),
    }),
    'no-library',
    'not-found',
    'conflict',
    'invalid',
    'read-only',
    'not-writable',
  ),
  gate: method<readonly GateReason[]>()(
    v.strictObject({ article: p.articleId, language: p.language }),
    'no-library',
    'not-found',
  ),
  waive: method<Waiver>()(
    v.strictObject({
      article: p.articleId,
      language: p.language,
      segment: p.segmentId,
      check: p.text(60),
      code: p.text(60),
      about: p.text(64),
      reason: v.pipe(p.text(2000), v.trim(), v.minLength(1)),
    }),
    'no-library',
    'not-found',
  ),
  unwaive: method<null>()(v.strictObject({ waiver: p.token }), 'no-library', 'not-found'),
} as const
