import { basename, extname } from 'node:path'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { qualityPortion } from '../../../shared/ipc/domains/quality.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ArticleQuality } from '../../../shared/review/quality/sums.ts'
import { writeAtomic } from '../../exchange/export/writeAtomic.ts'
import { qualityFile } from '../../exchange/quality/qualityFile.ts'
import type { Dialogs } from '../dialogs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'

/** What the handlers of the record of quality stand on. */
export interface QualityDesk {
  readonly library: Pick<LibraryAccess, 'order'>
  readonly dialogs: Pick<Dialogs, 'newReport'>
}

/** The record of quality as a file. */
export function qualityFileHandlers({ library, dialogs }: QualityDesk): DesktopHandlers['qualityFiles'] {
  return {
    save: async ({ article, format }) => {
      const all = article === null ? await library.order('qualityArticles', null) : ok([article])
      if (!all.ok) return all.error === 'no-library' ? fail('no-library') : unexpected(all.error)
      const articles: ArticleQuality[] = []
      const names = new Map<string, string>()
      // In portions, so that the library answers the window in between.
      for (let at = 0; at < all.value.length; at += qualityPortion) {
        const portion = all.value.slice(at, at + qualityPortion)
        const record = await library.order('qualityRecord', { articles: portion })
        if (!record.ok) return record.error === 'no-library' ? fail('no-library') : unexpected(record.error)
        articles.push(...record.value.articles)
        for (const [by, name] of Object.entries(record.value.names)) names.set(by, name)
      }
      const [first] = articles
      if (article !== null && first === undefined) return fail('not-found', article)
      const chosen = await dialogs.newReport(
        `${article === null || !first ? 'quality' : `${first.slug}.quality`}.${format}`,
      )
      if (chosen === null) return fail('cancelled')
      const out = extname(chosen) === '' ? `${chosen}.${format}` : chosen
      const text = qualityFile(articles, (by) => names.get(by) ?? by, format)
      try {
        await writeAtomic(out, new TextEncoder().encode(text))
      } catch {
        // The system's only complaints about writing a new file; what they are is of no use to the person.
        return fail('not-writable', basename(out))
      }
      return ok({ name: basename(out), marks: articles.reduce((sum, { marks }) => sum + marks.length, 0) })
    },
  }
}

function unexpected(error: string): never {
  throw new Error(`the library answered ${error}`)
}
