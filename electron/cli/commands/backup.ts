import { ok } from '../../../shared/result.ts'
import { backupLibrary } from '../../library/backup.ts'
import { type Command, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { libraryOption, withLibrary } from '../library.ts'
import { faultWords } from '../words.ts'

/** Copies a library whole. */
export const backup: Command = {
  name: 'backup',
  usage: ['--library LIBRARY [--out FOLDER]'],
  summary: 'Copies a library, examined, to a folder that is itself a library.',
  about: "Without --out it goes to the library's own backups/. Prints where it is.",
  options: { ...libraryOption, out: { value: 'FOLDER', what: 'where to; it must not exist yet' } },
  run: async (args, io) => {
    if (args.words.length > 0) return stop('The library is named by --library, the place by --out.')
    return withLibrary(args, io, async (library) => {
      const out = args.text('out')
      const copied = backupLibrary(library, out)
      if (!copied.ok) return stop(faultWords(copied.error, copied.detail ?? out ?? ''))
      await (io.json ? printJson(io, { path: copied.value }) : io.print(`${copied.value}\n`))
      return ok(0)
    })
  },
}
