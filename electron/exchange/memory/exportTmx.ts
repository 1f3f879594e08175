import { join } from 'node:path'
import { type TmxCodes, type TmxEntry, tmxLines } from '../../../shared/formats/tmx/write.ts'
import type { Result } from '../../../shared/result.ts'
import { type ExportRun, putFiles, type WrittenFile } from '../export/putFiles.ts'

/** A file of two languages that is to be written: its name without ending, and its pairs, read while it is written. */
export interface TmxFile {
  readonly name: string
  readonly codes: TmxCodes
  readonly entries: () => Iterable<TmxEntry>
}

const portion = 1 << 20

/** Writes TMX files into a folder, or one to the path that ends in .tmx: all, or none. Of any size. */
export function exportTmx(
  files: readonly TmxFile[],
  out: string,
  version: string,
  run: ExportRun = {},
): Promise<Result<WrittenFile[], 'cancelled' | 'not-writable'>> {
  const alone = files.length === 1 && /\.tmx$/iu.test(out)
  return putFiles(
    files.map(({ name, codes, entries }) => ({
      path: alone ? out : join(out, `${name}.tmx`),
      make: async () => inPortions(tmxLines(entries(), codes, version)),
    })),
    run,
  )
}

function* inPortions(lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let waiting: string[] = []
  let length = 0
  for (const line of lines) {
    waiting.push(line)
    length += line.length
    if (length < portion) continue
    yield encoder.encode(waiting.join(''))
    waiting = []
    length = 0
  }
  yield encoder.encode(waiting.join(''))
}
