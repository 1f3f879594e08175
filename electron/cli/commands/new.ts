import { ok } from '../../../shared/result.ts'
import { libraryEnding } from '../../library/folder.ts'
import { insertArticle } from '../../library/insert.ts'
import type { Library } from '../../library/library.ts'
import { closeLibrary, createLibrary } from '../../library/open.ts'
import { libraryReport } from '../../library/report.ts'
import { putEntries } from '../../library/terms/termbase.ts'
import { sample } from '../../workers/jobs/sample.ts'
import { above } from '../above.ts'
import { choiceIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { enterAs, libraryOptions, personOption } from '../library.ts'
import { faultWords } from '../words.ts'

/** Makes a library. */
export const newLibrary: Command = {
  name: 'new',
  usage: [`FOLDER${libraryEnding} [--region tw|hk] [--sample]`],
  summary: 'Makes a library.',
  about: 'The folder must not exist yet, or be empty.',
  options: {
    region: { value: 'tw|hk', what: 'whose Traditional Chinese it follows; tw where nothing is said' },
    sample: { what: 'fill it with the sample articles and terms' },
    ...personOption,
  },
  run: async (args, io) => {
    const [folder, ...more] = args.words
    if (folder === undefined || more.length > 0) return stop('Name one folder to make.')
    if (!folder.replace(/\/+$/, '').endsWith(libraryEnding)) {
      return stop(
        `A library's folder ends in ${libraryEnding}: ${folder.replace(/\/+$/, '')}${libraryEnding}`,
      )
    }
    const region = choiceIn(args, 'region', ['tw', 'hk'], 'tw')
    if (!region.ok) return region
    const isSample = args.has('sample')
    const made = createLibrary(folder, libraryOptions(args, io), { region: region.value, sample: isSample })
    if (!made.ok) return stop(faultWords(made.error, folder))
    try {
      enterAs(made.value, args)
      const filled = isSample ? await fill(made.value) : ok(null)
      if (!filled.ok) return filled
      const report = libraryReport(made.value)
      if (io.json) await printJson(io, report)
      else await io.print(`${report.library}\n`)
      return ok(0)
    } finally {
      closeLibrary(made.value)
    }
  },
}

async function fill(library: Library): Promise<Ended<null>> {
  const folder = above('resources', 'sample')
  if (folder === null) return stop("The sample's sources (resources/sample) are not beside this program.")
  const read = await sample({ folder })
  if (!read.ok) return stop('Cancelled.')
  putEntries(library, read.value.entries)
  for (const article of read.value.articles) {
    const inserted = insertArticle(library, article)
    if (!inserted.ok) throw new Error(`sample: ${inserted.error} ${inserted.detail}`)
  }
  return ok(null)
}
