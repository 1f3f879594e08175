import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { readReviewTable, type TableFault } from '../../../shared/formats/reviewTable/read.ts'
import type { ReturnedReview } from '../../../shared/formats/reviewTable/table.ts'
import { reviewOfXliff } from '../../../shared/formats/reviewTable/xliff.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { readZip, type ZipCaps } from '../export/readZip.ts'
import { readXliffFile } from '../xliff/readXliffFile.ts'
import type { XmlFileError } from '../xml/readText.ts'

export type ReviewFileError = XmlFileError | 'damaged' | 'not-a-review'

/** A table of a long article is within these many times over. Sizes in bytes. */
const caps: ZipCaps = { entries: 2000, file: 24 << 20, total: 96 << 20 }
const largestFile = 64 << 20
/** XML compresses 10 to 20 times, tables somewhat more; an archive that gives this many times its size is made to. */
const mostRatio = 300

/** Reads a file that went to a reviewer and came back: a Word table or XLIFF. A failure's detail names the place. */
export async function readReview(path: string): Promise<Result<ReturnedReview, ReviewFileError>> {
  const name = basename(path)
  if (/^\.(?:xlf|xliff)$/iu.test(extname(path))) return fromXliff(path, name)
  let bytes: Buffer
  try {
    const { size } = await stat(path)
    if (size > largestFile) return fail('too-large', name)
    bytes = await readFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return fail(error.code === 'ENOENT' ? 'vanished' : 'unreadable', name)
  }
  if (bytes.length === 0) return fail('empty', name)
  return fromWord(bytes, name)
}

async function fromWord(bytes: Buffer, name: string): Promise<Result<ReturnedReview, ReviewFileError>> {
  const { files, problems } = await readZip(bytes, name, caps)
  if (problems.some(({ code }) => code === 'too-large')) return fail('too-large', name)
  if (problems.length > 0) return fail('damaged', name)
  const document = files.get('word/document.xml')
  if (document === undefined) return fail('not-a-review', name)
  const size = [...files.values()].reduce((sum, file) => sum + file.length, 0)
  if (size > mostRatio * bytes.length) return fail('too-large', name)
  const part = (path: string) => files.get(path)?.toString('utf8') ?? null
  const read = readReviewTable({
    document: document.toString('utf8'),
    comments: part('word/comments.xml'),
    threads: part('word/commentsExtended.xml'),
  })
  return read.ok ? ok(read.review) : faultOf(read.fault, name)
}

function faultOf(fault: TableFault, name: string): Result<never, ReviewFileError> {
  if (fault.fault === 'not-a-review') return fail('not-a-review', name)
  return fail('damaged', `${name}, word/${fault.part}.xml:${fault.line}`)
}

function fromXliff(path: string, name: string): Result<ReturnedReview, ReviewFileError> {
  const read = readXliffFile(path)
  if (!read.ok) return fail(read.error, name)
  if (!read.value.ok) {
    const [fault] = read.value.faults
    return fail('damaged', `${name}:${fault?.line ?? 1} (${fault?.rule ?? ''})`)
  }
  const review = reviewOfXliff(read.value.document)
  return review === null ? fail('not-a-review', name) : ok(review)
}
