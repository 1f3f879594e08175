import { join } from 'node:path'
import { writeXliff } from '../../../shared/formats/xliff/write.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { ok } from '../../../shared/result.ts'
import { type FileToWrite, putFiles } from '../../exchange/export/putFiles.ts'
import { besideSegments } from '../../exchange/xliff/besideSegments.ts'
import { headsOnce } from '../../library/heads.ts'
import type { Library } from '../../library/library.ts'
import type { Memory } from '../../memory/memory.ts'
import { articleById } from '../../storage/tables/article.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'
import { withMemory } from '../memory.ts'

/**
 * Writes each translation of articles beside its source as XLIFF 2.0 with what the memory offers, and where asked for
 * with comments as notes, `<slug>.<language>.xlf`: all, or none.
 */
export function exportXliff(args: Arguments, out: string, io: Io): Promise<Ended<Exit>> {
  return withLibrary(args, io, (library) =>
    withMemory(library, (memory) => exportWith(library, memory, args, out, io)),
  )
}

async function exportWith(
  library: Library,
  memory: Memory,
  args: Arguments,
  out: string,
  io: Io,
): Promise<Ended<Exit>> {
  const files: { name: string; text: () => string }[] = []
  for (const name of args.words) {
    const article = articleIn(library, name)
    if (!article.ok) return article
    files.push(...translations(library, memory, article.value, args))
  }
  if (files.length === 0) return stop('There is no translation in this language.')
  const alone = files.length === 1 && /\.(?:xlf|xliff)$/iu.test(out)
  const toWrite = files.map(
    ({ name, text }): FileToWrite => ({
      path: alone ? out : join(out, name),
      make: async () => new TextEncoder().encode(text()),
    }),
  )
  const written = await putFiles(toWrite, {})
  if (!written.ok)
    return stop(`This cannot be written. Check its permissions and the space on the disk: ${out}`)
  if (io.json) await printJson(io, { files: written.value })
  else for (const { path } of written.value) await io.print(`${path}\n`)
  return ok(0)
}

function translations(
  library: Library,
  memory: Memory,
  article: ArticleId,
  args: Arguments,
): { name: string; text: () => string }[] {
  const row = articleById(library.db, article)
  const heads = headsOnce(library, article)
  const source = row === null ? undefined : heads.get(row.source)
  if (row === null || source === undefined) return []
  const { slug } = row.metadata
  const wanted = args.texts('lang')
  const hasComments = args.has('comments')
  return [...heads].flatMap(([language, { doc }]) => {
    if (language === row.source || (wanted.length > 0 && !wanted.includes(language))) return []
    const text = () =>
      writeXliff({
        id: article,
        slug,
        source: { language: row.source, document: source.doc },
        target: { language, document: doc },
        beside: besideSegments(library, {
          article,
          source: row.source,
          target: language,
          memory,
          hasComments,
        }),
      })
    return [{ name: `${slug}.${language}.xlf`, text }]
  })
}
