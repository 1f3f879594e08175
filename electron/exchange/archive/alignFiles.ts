import { alignTexts } from '../../../shared/alignment/beads/alignTexts.ts'
import type { WorkBead } from '../../../shared/alignment/beads/bead.ts'
import type { Lexicon } from '../../../shared/alignment/lexicon.ts'
import type { Metadata } from '../../../shared/document/article.ts'
import { runsText } from '../../../shared/document/draft.ts'
import type { CutEdition } from '../../../shared/document/skeleton/cut.ts'
import { cut } from '../../../shared/document/skeleton/cut.ts'
import { segmentText } from '../../../shared/language/segment.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { foldHan } from '../../../shared/script/fold.ts'
import { shippedLexicon } from '../align/lexicon.ts'
import type { Picture } from '../import/pictures.ts'
import { metadataOf, readEditions } from '../import/plan.ts'
import type { GivenFile, ReadError } from '../import/readFile.ts'
import { digestOf, hashOfDigests } from './digests.ts'

/** A file of an article, in the language that is known or still to be found. */
export interface FileToAlign extends GivenFile {
  readonly language: Language | null
}

/** Files as aligned texts, with what they say of the article. Files are named in the order of the texts. */
export interface AlignedFiles {
  /** Of the files' contents. */
  readonly hash: string
  readonly name: string
  readonly files: readonly string[]
  readonly source: Language
  readonly metadata: Metadata
  readonly texts: readonly CutEdition[]
  readonly beads: readonly WorkBead[]
  readonly pictures: readonly Picture[]
}

/**
 * Reads two or three files as editions of one article and aligns their sentences, by a lexicon where one is given,
 * else by the dictionary.
 */
export async function alignFiles(
  files: readonly FileToAlign[],
  lexicon: Lexicon | null = shippedLexicon(),
  onRead: (done: number, total: number) => void = () => {},
): Promise<Result<AlignedFiles, ReadError | 'same-language'>> {
  const read = await readEditions(
    files,
    onRead,
    files.map(({ language }) => language),
  )
  if (!read.ok) return read
  const { editions, source } = read.value
  if (editions.length < 2) return fail('same-language')
  const { texts, beads } = alignTexts(
    editions.map((edition) => cut(edition, segmentText)),
    foldHan,
    lexicon ?? undefined,
  )
  const fileOf = (language: Language) =>
    files[editions.findIndex((edition) => edition.language === language)]?.name ?? ''
  const own = editions.find(({ language }) => language === source)
  return ok({
    hash: hashOf(files),
    name: (own ? runsText(own.title).trim() : '') || fileOf(source),
    files: texts.map(({ language }) => fileOf(language)),
    source,
    metadata: metadataOf(read.value),
    texts,
    beads,
    pictures: read.value.pictures,
  })
}

/** A digest of files' contents that does not depend on their order or names. */
function hashOf(files: readonly Pick<FileToAlign, 'bytes'>[]): string {
  return hashOfDigests(files.map(({ bytes }) => digestOf(bytes)))
}
