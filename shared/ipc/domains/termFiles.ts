import * as v from 'valibot'
import type { OfferedFile } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import type { ExportedTerms, TermsImported, TermsPreview, TermsPreviewPage } from './termAnswers.ts'
import { entryId, page } from './termShapes.ts'

/** Files of terms, served by main: CSV, TSV, TBX. */
export const termFiles = {
  choose: method<readonly OfferedFile[]>()(p.nothing, 'cancelled'),
  /** Reads a file (a token of `choose` or of a drop) and plans what it would change. */
  preview: method<TermsPreview>()(
    v.strictObject({ job: p.token, file: p.token }),
    'cancelled',
    'vanished',
    'unreadable',
    'too-large',
    'empty',
    'binary',
    'encoding',
    'unknown-format',
    'no-library',
  ),
  /** The rows of a plan, in the order of the file; `what` null for all. */
  rows: method<TermsPreviewPage>()(
    v.strictObject({
      preview: p.token,
      what: v.nullable(v.picklist(['new', 'same', 'merge', 'conflict'])),
      ...page,
    }),
    'expired',
  ),
  /**
   * Takes a planned file over, all or none. New ones are added, same ones skipped, merges merged; `conflicts`
   * says what becomes of conflicts, `decisions` of single rows (by their `row`).
   */
  commit: method<TermsImported>()(
    v.strictObject({
      preview: p.token,
      conflicts: v.picklist(['skip', 'add', 'merge', 'replace']),
      decisions: v.pipe(
        v.array(v.strictObject({ row: p.count, act: v.picklist(['skip', 'add', 'merge', 'replace']) })),
        v.maxLength(100_000),
      ),
    }),
    'expired',
    'faults',
    /** The termbase changed since the preview: `preview` again. */
    'changed',
    'no-library',
  ),
  /** Writes the termbase, or some entries, to a file that the person names. */
  export: method<ExportedTerms>()(
    v.strictObject({
      job: p.token,
      format: v.picklist(['csv', 'tsv', 'tbx']),
      entries: v.nullable(v.pipe(v.array(entryId), v.maxLength(100_000))),
    }),
    'cancelled',
    'not-writable',
    'no-library',
  ),
} as const
