import { fail } from '../../../shared/result.ts'
import { taughtLexicon } from '../../exchange/align/lexicon.ts'
import { alignFiles, type FileToAlign } from '../../exchange/archive/alignFiles.ts'
import { picturesBeside } from '../../exchange/import/pictures.ts'
import { readBytes } from '../../exchange/import/readFile.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import type { JobRun } from './run.ts'

/** Reads two or three files of one article and aligns them. */
export async function align(
  { files, quiet, known }: JobOrders['align']['params'],
  { signal, progress }: JobRun,
): Promise<JobResult<'align'>> {
  const tell = quiet ? () => undefined : progress
  const given: FileToAlign[] = []
  tell(0, files.length, 'read')
  for (const { path, name, language } of files) {
    if (signal.aborted) return fail('cancelled')
    const bytes = await readBytes(path)
    if (!bytes.ok) return fail(bytes.error, name)
    given.push({ name, bytes: bytes.value, language, pictures: picturesBeside(path) })
  }
  return alignFiles(given, taughtLexicon(known.key, known.pairs), (done, total) => tell(done, total, 'read'))
}
