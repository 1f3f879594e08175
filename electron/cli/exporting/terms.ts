import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { EntryId } from '../../../shared/ids.ts'
import type { Han } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import type { TermFormat } from '../../../shared/termbase/files/read.ts'
import { writeTermsFile } from '../../exchange/terms/writeTermsFile.ts'
import { type Library, stampOf } from '../../library/library.ts'
import { entriesIn } from '../../library/terms/inArticle.ts'
import { entries } from '../../library/terms/termbase.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'

/** The formats of `export` that hold terms. */
export const termFormats = ['tbx', 'csv', 'tsv', 'utx'] as const satisfies readonly TermFormat[]

/** Whether a format of `export` holds terms. */
export function isTermFormat(format: string): format is TermFormat {
  return (termFormats as readonly string[]).includes(format)
}

/** Writes the terms that stand in articles, or the whole termbase, to a file. */
export function exportTerms(args: Arguments, format: TermFormat, out: string, io: Io): Promise<Ended<Exit>> {
  return withLibrary(args, io, async (library) => {
    const chosen = chosenEntries(library, args.words)
    if (!chosen.ok) return chosen
    const path = isFolder(out) ? join(out, `terms.${format}`) : out
    const terms = { entries: chosen.value, out: path, title: 'Duizhao' }
    const target = choiceIn<Han>(args, 'lang', ['zh-Hans', 'zh-Hant'], 'zh-Hans')
    if (!target.ok) return target
    const { at } = stampOf(library)
    const written = await writeTermsFile(
      format === 'utx' ? { ...terms, format, target: target.value, at } : { ...terms, format },
    )
    if (!written.ok)
      return stop(`This cannot be written. Check its permissions and the space on the disk: ${path}`)
    if (io.json) await printJson(io, { files: written.value })
    else await io.print(`${path}\n`)
    return ok(0)
  })
}

function chosenEntries(library: Library, articles: readonly string[]): Ended<readonly TermEntry[]> {
  if (articles.length === 0) return ok(entries(library))
  const found = new Set<EntryId>()
  for (const name of articles) {
    const id = articleIn(library, name)
    if (!id.ok) return id
    for (const entry of entriesIn(library, id.value)) found.add(entry)
  }
  return ok(entries(library).filter(({ id }) => found.has(id)))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
