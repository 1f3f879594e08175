import { join } from 'node:path'
import type { Lexicon } from '../../../shared/alignment/lexicon.ts'
import type { PairReport } from '../../../shared/ipc/domains/archive.ts'
import { ok } from '../../../shared/result.ts'
import { taughtLexicon } from '../../exchange/align/lexicon.ts'
import { alignFiles, type FileToAlign } from '../../exchange/archive/alignFiles.ts'
import { type FileGroup, type Survey, surveyFolder } from '../../exchange/archive/survey.ts'
import { takeIn } from '../../exchange/archive/takeIn.ts'
import { picturesBeside } from '../../exchange/import/pictures.ts'
import { readBytes } from '../../exchange/import/readFile.ts'
import { pairsTaken, takePair } from '../../library/alignments/archive.ts'
import { knownPairs } from '../../library/knownPairs.ts'
import type { Library } from '../../library/library.ts'
import { summary } from '../../library/summary.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { faultWords, readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

/** Files whose links' mean score is below this hardly belong together. */
const doubtful = 0.5
/** How many pairs of the memory teach the aligner. */
const mostKnown = 1500

/**
 * Aligns the files of a folder that belong together, as the window does: the memory learns what is sure, and with
 * `articles` each group becomes an article too. What was done before is passed over.
 */
export async function importArchive(
  library: Library,
  folder: string,
  articles: boolean,
  io: Io,
): Promise<Ended<Imported & { readonly pairs: readonly PairReport[] }>> {
  const never = new AbortController().signal
  const found = await surveyFolder(folder, { signal: never, progress: () => undefined })
  if (!found.ok) return stop(readWords(found.error === 'cancelled' ? 'unreadable' : found.error, folder))
  const survey = found.value
  if (survey.files.length === 0) {
    return stop(
      `There is no plain text, Markdown, HTML or DOCX in ${folder}. Name the folder that holds the files.`,
    )
  }
  io.note(`${survey.groups.length} pairs in ${survey.files.length} files`)
  const lexicon = taughtLexicon(folder, knownPairs(library, mostKnown))
  const taken = await takeIn(groupsOf(survey), {
    align: (group) => alignGroup(folder, group, lexicon),
    store: async (pair) => takePair(library, pair, articles),
    before: async (hashes) => {
      const before = Object.entries(pairsTaken(library, hashes))
      return ok(Object.fromEntries(before.filter(([, pair]) => !articles || pair.article !== null)))
    },
    cancelled: () => false,
    progress: (done, total) => {
      if (done > 0 && done % 25 === 0) io.note(`${done} of ${total}`)
    },
  })
  if (!taken.ok) return stop(faultWords(taken.error, library.folder))
  const { pairs } = taken.value
  const now = pairs.filter(({ state }) => state === 'done')
  return ok({
    ...nothing,
    articles: now.flatMap(({ article }) => (article === null ? [] : madeArticle(library, article))),
    units: now.reduce((sum, { units }) => sum + units, 0),
    warnings: warningsOf(survey, pairs),
    pairs,
  })
}

function groupsOf({ files, groups }: Survey): FileGroup[] {
  return groups.map((group) => ({
    hash: group.hash,
    files: group.files.flatMap(({ file, language }) => {
      const known = files[file]
      return known ? [{ ...known, language }] : []
    }),
  }))
}

async function alignGroup(folder: string, { files }: FileGroup, lexicon: Lexicon | null) {
  const given: FileToAlign[] = []
  for (const { path, language } of files) {
    const file = join(folder, path)
    const bytes = await readBytes(file)
    if (!bytes.ok) return bytes
    given.push({ name: path, bytes: bytes.value, language, pictures: picturesBeside(file) })
  }
  return alignFiles(given, lexicon)
}

function madeArticle(library: Library, id: NonNullable<PairReport['article']>): Imported['articles'] {
  const article = summary(library, id)
  if (!article.ok) return []
  const { slug, editions } = article.value
  return [{ id, slug, editions: editions.map(({ language }) => language) }]
}

function warningsOf({ files, alone }: Survey, pairs: readonly PairReport[]): string[] {
  const before = pairs.filter(({ state }) => state === 'before').length
  return [
    ...(before > 0 ? [`${before} pairs were taken in before and were passed over`] : []),
    ...pairs.flatMap(({ files: names, state, error, detail, confidence }) => {
      const pair = names.join(' and ')
      if (state === 'failed' && error !== '') return [`${pair} were not aligned: ${readWords(error, detail)}`]
      return confidence < doubtful ? [`${pair} hardly belong together: look at them`] : []
    }),
    ...alone.map(({ file, error }) => {
      const path = files[file]?.path ?? ''
      return error === null ? `${path} has no counterpart` : `${path}: ${readWords(error, path)}`
    }),
  ]
}
