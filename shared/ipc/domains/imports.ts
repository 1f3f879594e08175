import * as v from 'valibot'
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
  ),
} as const
