import { ok } from '../../../shared/result.ts'
import type { Library } from '../../library/library.ts'
import { stampOf } from '../../library/library.ts'
import type { NewUnit } from '../../memory/memory.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import type { Io } from '../io.ts'
import { type Imported, nothing } from './imported.ts'
import { importTmxFiles, isTmx } from './tmx.ts'
import { importXliffMemory, isXliff } from './xliff.ts'

/** Has the memory learn the translations of files, all or none: TMX, XLIFF, or lines of source TAB target. */
export async function importMemory(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const tmx = args.words.filter(isTmx)
  if (tmx.length === args.words.length) return importTmxFiles(library, args, io)
  if (tmx.length > 0) return stop(`Bring in TMX files by themselves: ${tmx[0]}`)
  const xliff = args.words.filter(isXliff)
  if (xliff.length === args.words.length) return importXliffMemory(library, args, io)
  if (xliff.length > 0) return stop(`Bring in XLIFF files by themselves: ${xliff[0]}`)
  return importLines(library, args, io)
}

/** Further columns are ignored. */
async function importLines(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const source = languageIn(args, 'source-lang')
  if (!source.ok) return source
  const target = languageIn(args, 'target-lang')
  if (!target.ok) return target
  if (source.value === target.value) return stop('--source-lang and --target-lang are the same.')
  const stamp = stampOf(library)
  const units: NewUnit[] = []
  let left = 0
  for (const file of args.words) {
    const read = await eachLine(io, file, (line) => {
      const [from = '', to = ''] = line.split('\t', 2).map((text) => text.trim())
      if (from === '' || to === '') left += line.trim() === '' ? 0 : 1
      else {
        units.push({
          sourceLanguage: source.value,
          targetLanguage: target.value,
          source: from,
          target: to,
          before: '',
          after: '',
          by: stamp.by,
          at: stamp.at,
          article: null,
          segment: null,
          origin: 'imported',
        })
      }
    })
    if (!read.ok) return read
  }
  if (units.length === 0) return stop('There is no line of source TAB target in the file.')
  const before = library.memory.count()
  library.memory.learn(units)
  const warnings = left > 0 ? [`${left} lines have no text on one side and were left out`] : []
  return ok({ ...nothing, units: library.memory.count() - before, warnings })
}
