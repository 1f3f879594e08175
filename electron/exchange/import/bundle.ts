import { posix } from 'node:path'
import { Node } from 'prosemirror-model'
import * as v from 'valibot'
import { documentsFile } from '../../../shared/bundle/layout.ts'
import { type ArticleRecord, articlesOf } from '../../../shared/bundle/manifest.ts'
import { editionStatuses, type Metadata } from '../../../shared/document/article.ts'
import type { DraftEdition } from '../../../shared/document/draft.ts'
import { schema } from '../../../shared/document/schema.ts'
import { draftOf } from '../../../shared/document/skeleton/draftOf.ts'
import * as p from '../../../shared/ipc/params.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { bundleCaps, readZip } from '../export/readZip.ts'
import { bagProblems } from '../export/verifyBag.ts'
import { readVerifiedManifest } from '../export/verifyManifest.ts'
import { type Picture, type PictureFinder, pictureOf } from './pictures.ts'
import { type ImportPlan, planOf, readEditions } from './plan.ts'
import type { GivenFile, ReadError } from './readFile.ts'
import { noAnnotations } from './textMarks.ts'

type Files = ReadonlyMap<string, Buffer>

const documents = v.object({
  format: v.literal('duizhao-documents'),
  version: v.literal(1),
  source: p.language,
  metadata: v.omit(p.metadata, ['notes']),
  editions: v.pipe(
    v.array(v.object({ language: p.language, status: v.picklist(editionStatuses), document: v.unknown() })),
    v.minLength(1),
    v.maxLength(3),
  ),
})

/** Whether a file is a bundle of this program, by the names in it. */
export function isBundle(bytes: Uint8Array): boolean {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return archive.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && archive.includes('data/bundle.json')
}

/**
 * Reads the articles of a bundle, once it is proved whole: with their segments and states where it holds them, else
 * from its pages.
 */
export async function readBundle({
  name,
  bytes,
}: GivenFile): Promise<Result<readonly ImportPlan[], ReadError | 'same-language'>> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { files, problems } = await readZip(archive, name, bundleCaps)
  if (problems.some(({ code }) => code === 'too-large')) return fail('too-large', name)
  const { manifest, problems: further } = readVerifiedManifest(files)
  const [problem] = [...problems, ...bagProblems(files), ...further]
  if (problem || manifest === null) return fail('damaged', [name, problem?.path].filter(Boolean).join(': '))
  const plans: ImportPlan[] = []
  for (const record of articlesOf(manifest)) {
    const plan = wholeArticle(files, record, name) ?? (await fromPages(files, record))
    if (plan === null) return fail('damaged', `${name}: ${documentsFile}`)
    if ('ok' in plan && !plan.ok) return fail(plan.error, name)
    plans.push('ok' in plan ? plan.value : plan)
  }
  return ok(plans)
}

/** An article from the documents that the bundle holds; null where it holds none, or no sound ones. */
function wholeArticle(files: Files, record: ArticleRecord, name: string): ImportPlan | null {
  const json = files.get(`data/${record.folder}${documentsFile}`)
  if (json === undefined) return null
  const parsed = v.safeParse(documents, parse(json.toString()))
  if (!parsed.success) return null
  const { source, metadata, editions } = parsed.output
  const pictures = picturesIn(files, record)
  const drafts: DraftEdition[] = []
  for (const { language, document } of editions) {
    const doc = documentFrom(document)
    if (doc === null) return null
    drafts.push({ language, ...draftOf(doc, language), date: metadata.date, byline: [], skipped: [] })
  }
  const read = {
    files: editions.map(() => ({ name, format: 'bundle', encoding: '', changes: null })),
    editions: drafts,
    annotations: drafts.map(() => noAnnotations),
    pictures,
    source,
    slug: metadata.slug,
  }
  return planOf(read, { metadata: { ...metadata, notes: '' } as Metadata, whole: { source, editions } })
}

function documentFrom(json: unknown): Node | null {
  try {
    return Node.fromJSON(schema, json)
  } catch {
    // ProseMirror throws errors of several kinds at what is no document.
    return null
  }
}

/** An article from its pages: its segments are made anew. */
async function fromPages(files: Files, record: ArticleRecord) {
  const { editions, folder } = record
  const given = editions.flatMap(({ language }): GivenFile[] => {
    const path = `data/${folder}${language}/article.html`
    const bytes = files.get(path)
    const pictures: PictureFinder = (address) => {
      const at = posix.normalize(posix.join(posix.dirname(path), address))
      const picture = files.get(at)
      return picture ? pictureOf(at, picture) : null
    }
    return bytes ? [{ name: `${language}.html`, bytes, pictures }] : []
  })
  const languages = editions.map(({ language }) => language)
  const read = await readEditions(given, undefined, languages)
  if (!read.ok) return read
  const { slug, date, section, byline, tags, related, source } = record
  const metadata = { slug, date, section, byline, tags, related: related.map((each) => each.slug), notes: '' }
  return ok(planOf({ ...read.value, slug, source }, { metadata: metadata as Metadata, whole: null }))
}

function picturesIn(files: Files, { images }: ArticleRecord): Picture[] {
  return images.flatMap(({ path }) => {
    const bytes = files.get(`data/${path}`)
    const picture = bytes ? pictureOf(path, bytes) : null
    return picture ? [picture] : []
  })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // As good as none: what it is found to be then is no document.
    return null
  }
}
