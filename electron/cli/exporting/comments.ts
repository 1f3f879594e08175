import { extname, join } from 'node:path'
import { ok } from '../../../shared/result.ts'
import { writeTable } from '../../../shared/termbase/files/delimited.ts'
import { putFiles } from '../../exchange/export/putFiles.ts'
import { type ToldThread, toldThreads } from '../../library/comments/told.ts'
import { summary } from '../../library/summary.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'

const columns = ['edition', 'about', 'now', 'resolved', 'person', 'time', 'comment', 'thread']

/** Writes what is said about articles, a row for each comment; in no other export are they. */
export function exportComments(args: Arguments, out: string, io: Io): Promise<Ended<Exit>> {
  return withLibrary(args, io, async (library) => {
    const files: { path: string; make: () => Promise<Uint8Array> }[] = []
    for (const name of args.words) {
      const id = articleIn(library, name)
      if (!id.ok) return id
      const article = summary(library, id.value)
      if (!article.ok) return stop(`There is no article ${name}.`)
      const isFile = args.words.length === 1 && extname(out).toLowerCase() === '.csv'
      const path = isFile ? out : join(out, `${article.value.slug}.comments.csv`)
      const text = commentsCsv(toldThreads(library, id.value))
      files.push({ path, make: async () => new TextEncoder().encode(text) })
    }
    const written = await putFiles(files, {})
    if (!written.ok)
      return stop(`This cannot be written. Check its permissions and the space on the disk: ${out}`)
    if (io.json) await printJson(io, { files: written.value })
    else for (const { path } of written.value) await io.print(`${path}\n`)
    return ok(0)
  })
}

/** With a byte order mark, which spreadsheets need for Chinese; no cell is a formula. */
function commentsCsv(threads: readonly ToldThread[]): string {
  const rows = threads.flatMap(({ id, language, original, text, resolved, comments }) =>
    comments.map((comment) => [
      language ?? 'all',
      original,
      text ?? '',
      resolved ? `${resolved.at} ${resolved.person}` : '',
      comment.person,
      comment.at,
      comment.text,
      id,
    ]),
  )
  return `\uFEFF${writeTable([columns, ...rows], ',')}`
}
