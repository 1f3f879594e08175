import * as v from 'valibot'
import type { RenewReport } from '../../document/skeleton/renew.ts'
import type { ArticleId } from '../../ids.ts'
import type { ImportPreview, OfferedFile } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import { readingErrors } from './reading.ts'

/** Bringing articles in. */
export const imports = {
  choose: method<readonly OfferedFile[]>()(p.nothing, 'cancelled'),
  read: method<ImportPreview>()(
    v.strictObject({
      job: p.token,
      files: v.pipe(v.array(p.token), v.maxLength(3)),
      text: v.exactOptional(p.text(5_000_000)),
      /** What becomes of tracked changes; they are accepted where nothing is said. */
      changes: v.exactOptional(v.picklist(['accept', 'reject', 'keep'])),
    }),
    ...readingErrors,
  ),
  commit: method<{ readonly article: ArticleId }>()(
    v.strictObject({
      preview: p.token,
      slug: p.slug,
      source: p.language,
      metadata: p.metadata,
      /** The title and language of each edition as corrected, in the preview's order. */
      editions: v.pipe(
        v.array(v.strictObject({ language: p.language, title: p.text(1000) })),
        v.maxLength(3),
      ),
    }),
    'slug-taken',
    'same-language',
    'expired',
    'no-library',
    'damaged',
  ),
  /** Gives the source of an article the text that was read, and keeps the work on what stayed. */
  update: method<RenewReport>()(
    v.strictObject({ preview: p.token, article: p.articleId }),
    'expired',
    'not-found',
    'not-source',
    'read-only',
    'not-writable',
    'no-library',
  ),
} as const
