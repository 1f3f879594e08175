import { ok } from '../../../shared/result.ts'
import { backupLibrary } from '../../library/backup.ts'
import { libraryEnding } from '../../library/folder.ts'
import { type Command, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { inLibrary } from '../library.ts'
import { faultWords } from '../words.ts'

/** Makes a library from a backup. */
export const restore: Command = {
  name: 'restore',
  usage: [`BACKUP --out FOLDER${libraryEnding}`],
  summary: 'Makes a library from a backup.',
  about:
    'FOLDER must not exist yet: a restored library never takes the place of another one. Prints where it is.',
  options: {
    out: { value: 'FOLDER', what: 'the library to make' },
    library: { value: 'FOLDER', what: 'the same' },
  },
  run: async (args, io) => {
    const [from, ...more] = args.words
    if (from === undefined || more.length > 0) return stop('Name one backup.')
    const out = args.text('out') ?? args.text('library')
    if (out === undefined) return stop(`Say where the library shall be: --out FOLDER${libraryEnding}.`)
    return inLibrary(from, args, io, async (library) => {
      const copied = backupLibrary(library, out)
      if (!copied.ok) return stop(faultWords(copied.error, out))
      await (io.json ? printJson(io, { path: copied.value }) : io.print(`${copied.value}\n`))
      return ok(0)
    })
  },
}
