import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ok } from '../../../shared/result.ts'
import { importTmx, type TmxImportError, type TmxReport } from '../../exchange/memory/importTmx.ts'
import { openPieces, piecesOfBytes, type TextPieces } from '../../exchange/xml/pieces.ts'
import { type Library, stampOf } from '../../library/library.ts'
import { type Arguments, languageIn } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

/** What an import of translations found beside what every import tells. */
export interface ImportedUnits extends Imported {
  /** Units in the files, and the pairs that they make: new ones (`units`), repeated ones and known ones. */
  readonly read: {
    readonly units: number
    readonly pairs: number
    readonly known: number
    readonly codes: number
  }
}

const step = 64 * 1024 * 1024

/** Has the memory learn the units of TMX files, all or none. */
export async function importTmxFiles(
  library: Library,
  args: Arguments,
  io: Io,
): Promise<Ended<ImportedUnits>> {
  const chinese = chineseIn(args)
  if (!chinese.ok) return chinese
  const files: TextPieces[] = []
  for (const path of args.words) {
    const opened =
      path === '-' ? piecesOfBytes(await buffer(io.stdin), 'Standard input') : openPieces(path, path)
    if (!opened.ok) {
      for (const file of files) file.close()
      return stop(opened.error === 'encoding' ? encodingWords(path) : readWords(opened.error, path))
    }
    files.push(opened.value)
  }
  let told = step
  const progress = (done: number, total: number): void => {
    if (done < told) return
    told += step
    io.note(`${Math.round((100 * done) / total)} %`)
  }
  const imported = importTmx(library.memory, files, { ...stampOf(library), chinese: chinese.value, progress })
  if (!imported.ok) return stop(faultWords(imported.error, imported.detail ?? ''))
  const { units, pairs, added, known, codes } = imported.value
  return ok({
    ...nothing,
    units: added,
    read: { units, pairs, known, codes },
    warnings: warningsOf(imported.value),
    skipped: [...imported.value.counts.otherLanguages].map(
      ([tag, count]) => `${tag === '' ? 'no language' : tag}: ${count}`,
    ),
  })
}

function chineseIn(args: Arguments): Ended<'zh-Hans' | 'zh-Hant' | null> {
  if (args.text('target-lang') === undefined) return ok(null)
  const said = languageIn(args, 'target-lang')
  if (!said.ok) return said
  return ok(said.value === 'en' ? null : said.value)
}

function warningsOf({ pairs, added, known, codes, counts }: TmxReport): string[] {
  const { unpaired, byCharacters, undecided } = counts
  const repeated = pairs - added - known
  return [
    ...(repeated > 0 ? [`${repeated} pairs came twice or were there already`] : []),
    ...(known > 0 ? [`${known} pairs are known from articles and were left alone`] : []),
    ...(unpaired > 0 ? [`${unpaired} units have no text in two of the three languages`] : []),
    ...(codes > 0 ? [`${codes} inline codes were left out: the memory holds plain text`] : []),
    ...(byCharacters > 0
      ? [`${byCharacters} texts say only that they are Chinese: their characters told the script`]
      : []),
    ...(undecided > 0
      ? [
          `${undecided} Chinese texts show no script: taken as most of the others; say --target-lang to decide it`,
        ]
      : []),
  ]
}

function encodingWords(path: string): string {
  return `The encoding cannot be read. Save the file as UTF-8 or UTF-16: ${path}`
}

function faultWords(error: TmxImportError, detail: string): string {
  const words: { readonly [E in TmxImportError]: string } = {
    xml: 'This is not well-formed XML, and nothing was taken over',
    doctype: 'The document type declares entities that are not read; nothing was taken over',
    notTmx: 'This is no TMX',
    version: 'TMX of this version is not read (1.1 to 1.4b are)',
    encoding: 'The bytes are not in the encoding that the file says. Save it as UTF-8 or UTF-16',
    cancelled: 'Cancelled',
  }
  return `${words[error]}: ${detail}`
}

/** Whether a file is TMX by its name. */
export function isTmx(path: string): boolean {
  return /\.tmx$/iu.test(basename(path))
}
