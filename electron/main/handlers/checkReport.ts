import { basename, extname } from 'node:path'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { fail, ok } from '../../../shared/result.ts'
import { writeAtomic } from '../../exchange/export/writeAtomic.ts'
import type { Dialogs } from '../dialogs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import { checkReportCsv } from './checkReportCsv.ts'
import { checkReportHtml } from './checkReportHtml.ts'

/** What the handlers of reports stand on. */
export interface CheckReportDesk {
  readonly library: Pick<LibraryAccess, 'order'>
  readonly dialogs: Pick<Dialogs, 'newReport'>
  /** Today (YYYY-MM-DD). */
  readonly today: () => string
}

/** Lists of an article's issues as files. */
export function checkReportHandlers({
  library,
  dialogs,
  today,
}: CheckReportDesk): DesktopHandlers['checkReports'] {
  return {
    save: async ({ article, format, language }) => {
      const found = await library.order('articleIssues', { article })
      if (!found.ok) {
        const { error, detail } = found
        if (error === 'no-library' || error === 'not-found') return fail(error, detail)
        throw new Error(`the library answered ${error}`)
      }
      const { value } = found
      const chosen = await dialogs.newReport(`${value.slug}.issues.${format}`)
      if (chosen === null) return fail('cancelled')
      const out = extname(chosen) === '' ? `${chosen}.${format}` : chosen
      const text =
        format === 'csv' ? checkReportCsv(value, language) : checkReportHtml(value, language, today())
      try {
        await writeAtomic(out, new TextEncoder().encode(text))
      } catch {
        // The system's only complaints about writing a new file; what they are is of no use to the person.
        return fail('not-writable', basename(out))
      }
      return ok({ name: basename(out), issues: value.issues.filter(({ waiver }) => waiver === null).length })
    },
  }
}
