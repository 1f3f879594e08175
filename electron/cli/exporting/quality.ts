import { extname } from 'node:path'
import type { ArticleId } from '../../../shared/ids.ts'
import type { QualityFormat } from '../../../shared/ipc/domains/quality.ts'
import { ok } from '../../../shared/result.ts'
import { putFiles } from '../../exchange/export/putFiles.ts'
import { qualityFile } from '../../exchange/quality/qualityFile.ts'
import { personName } from '../../library/people/people.ts'
import { articlesWithQuality, qualityOf } from '../../library/quality/record.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'

/** Writes the record of quality of articles, or without one of the whole library. */
export function exportQuality(args: Arguments, out: string, io: Io): Promise<Ended<Exit>> {
  const format = formatOf(out)
  if (format === null) return Promise.resolve(stop(`Name a file that ends in .csv or .json: ${out}`))
  return withLibrary(args, io, async (library) => {
    const articles: ArticleId[] = []
    for (const name of args.words) {
      const article = articleIn(library, name)
      if (!article.ok) return article
      articles.push(article.value)
    }
    const record = qualityOf(library, articles.length > 0 ? articles : articlesWithQuality(library))
    const text = qualityFile(record, (by) => personName(library, by), format)
    const make = async () => new TextEncoder().encode(text)
    const written = await putFiles([{ path: out, make }], {})
    if (!written.ok)
      return stop(`This cannot be written. Check its permissions and the space on the disk: ${out}`)
    if (io.json) await printJson(io, { files: written.value })
    else for (const { path } of written.value) await io.print(`${path}\n`)
    return ok(0)
  })
}

function formatOf(out: string): QualityFormat | null {
  const ending = extname(out).toLowerCase()
  return ending === '.csv' ? 'csv' : ending === '.json' ? 'json' : null
}
