import * as v from 'valibot'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** The formats of a list of issues. */
export const reportFormats = ['html', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Lists of an article's issues as files, served by main. */
export const checkReports = {
  /** Writes the issues of an article to a file that the person names, in a language of the interface. */
  save: method<{ readonly name: string; readonly issues: number }>()(
    v.strictObject({ article: p.articleId, format: v.picklist(reportFormats), language: p.language }),
    'cancelled',
    'not-found',
    'not-writable',
    'no-library',
  ),
} as const
