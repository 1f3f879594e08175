import { ok } from '../../../shared/result.ts'
import { libraryReport } from '../../library/report.ts'
import { type Command, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { libraryOption, withLibrary } from '../library.ts'

/** Examines a library. */
export const doctor: Command = {
  name: 'doctor',
  usage: ['--library LIBRARY'],
  summary: 'Examines a library: its files, references, texts, search index, assets and memory.',
  about: 'Exit 1 where something is wrong with it; nothing is changed.',
  options: libraryOption,
  run: async (args, io) => {
    if (args.words.length > 0) return stop('The library is named by --library, or by DUIZHAO_LIBRARY.')
    return withLibrary(args, io, async (library) => {
      const report = libraryReport(library)
      if (io.json) await printJson(io, report)
      else {
        const { articles, editions, units, terms } = report
        await io.print(`${report.library}\n`)
        await io.print(`articles ${articles}, editions ${editions}, units ${units}, terms ${terms}\n`)
        for (const problem of report.problems) await io.print(`${problem}\n`)
        await io.print(report.ok ? 'whole\n' : 'not whole: `restore` makes a library from a backup\n')
      }
      return ok(report.ok ? 0 : 1)
    })
  },
}
