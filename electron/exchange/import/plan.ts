import { kindOf } from '../../../shared/alignment/side.ts'
import type { Author, EditionStatus, Metadata } from '../../../shared/document/article.ts'
import { type DraftEdition, runsText } from '../../../shared/document/draft.ts'
import type { AlignmentSummary } from '../../../shared/ipc/answers.ts'
import { type Language, type LocalText, languages } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { alignDrafts } from './alignDrafts.ts'
import type { ChangeWay, TrackedCount } from './docxMarks.ts'
import type { Picture } from './pictures.ts'
import { type GivenFile, type ImportedFile, type ReadError, readImport } from './readFile.ts'
import { slugOf } from './slug.ts'
import type { Annotations } from './textMarks.ts'

/** One to three files as the editions of one article. */
export interface ReadEditions {
  readonly files: readonly {
    readonly name: string
    readonly format: string
    readonly encoding: string
    readonly changes: TrackedCount | null
  }[]
  readonly editions: readonly DraftEdition[]
  /** What stands beside each edition's text, in their order. */
  readonly annotations: readonly Annotations[]
  /** The pictures of all editions, each once. */
  readonly pictures: readonly Picture[]
  readonly source: Language
  readonly slug: string
}

/** What one to three files were understood to be: one article. Nothing is written yet. */
export interface ImportPlan extends ReadEditions {
  readonly alignment: readonly AlignmentSummary[]
  /** What a bundle says of its article; null for files that only have a byline and a date. */
  readonly metadata: Metadata | null
  /** An article that came whole, with its segments; then nothing of its texts can be corrected. */
  readonly whole: WholeArticle | null
}

/** An article that comes whole from a bundle: its documents (JSON) with their segments and states. */
interface WholeArticle {
  readonly source: Language
  readonly editions: readonly {
    readonly language: Language
    readonly status: EditionStatus
    readonly document: unknown
  }[]
}

/** Below this a file's language is given up for the one that the other files leave. */
const unsure = 0.6

/** Reads files that are the editions of one article, and puts them side by side. */
export async function previewImport(
  files: readonly GivenFile[],
  onRead: (done: number, total: number) => void = () => {},
  way: ChangeWay = 'accept',
): Promise<Result<ImportPlan, ReadError | 'same-language'>> {
  const read = await readEditions(files, onRead, [], way)
  if (!read.ok) return read
  return ok(planOf(read.value))
}

/** Editions side by side; `about` is what is known of their article beside them. */
export function planOf(
  read: ReadEditions,
  about: Pick<ImportPlan, 'metadata' | 'whole'> = { metadata: null, whole: null },
): ImportPlan {
  const alignment = about.whole ? [] : summaries(read.editions, read.source)
  return { ...read, alignment, ...about }
}

/** Reads files that are the editions of one article; `languages` says what is known of them, in their order. */
export async function readEditions(
  files: readonly GivenFile[],
  onRead: (done: number, total: number) => void = () => {},
  languages: readonly (Language | null)[] = [],
  way: ChangeWay = 'accept',
): Promise<Result<ReadEditions, ReadError | 'same-language'>> {
  if (files.length === 0) return fail('empty')
  const read: ImportedFile[] = []
  for (const file of files) {
    const imported = await readImport(file, way)
    if (!imported.ok) return imported
    read.push(imported.value)
    onRead(read.length, files.length)
  }
  const editions = withOwnLanguages(
    read.map((file, at) => {
      const language = languages[at]
      return language ? { ...file, edition: { ...file.edition, language }, certainty: 1 } : file
    }),
  )
  if (new Set(editions.map(({ language }) => language)).size < editions.length) return fail('same-language')
  const source = sourceOf(editions)
  return ok({
    files: read.map(({ name, format, encoding, changes }) => ({ name, format, encoding, changes })),
    editions,
    annotations: read.map(({ annotations }) => annotations),
    pictures: [
      ...new Map(read.flatMap(({ pictures }) => pictures.map((each) => [each.hash, each] as const))).values(),
    ],
    source,
    slug: read.map(({ slug }) => slug).find(isSlug) ?? proposedSlug(editions),
  })
}

/** The metadata that the editions name, put together: authors by their order, values by language. */
export function metadataOf(
  plan: Pick<ReadEditions, 'editions' | 'slug'> & { readonly metadata?: Metadata | null },
): Metadata {
  if (plan.metadata) return plan.metadata
  const most = Math.max(...plan.editions.map(({ byline }) => byline.length))
  const byline = Array.from({ length: most }, (_, at): Author => {
    const each = (field: 'name' | 'post'): LocalText =>
      Object.fromEntries(
        plan.editions.flatMap(({ language, byline: authors }) => {
          const value = authors[at]?.[field] ?? ''
          return value === '' ? [] : [[language, value]]
        }),
      )
    return { name: each('name'), post: each('post'), affiliation: {} }
  })
  const date = plan.editions.map((edition) => edition.date).find((each) => each !== '') ?? ''
  return { slug: plan.slug, date, section: {}, byline, related: [], tags: [], notes: '' }
}

/** English where there is an English edition, else the first one. */
function sourceOf(editions: readonly DraftEdition[]): Language {
  return editions.find(({ language }) => language === 'en')?.language ?? editions[0]?.language ?? 'en'
}

/** A file whose language is unsure, and taken by a surer one, gets the Chinese that is left. */
function withOwnLanguages(read: readonly ImportedFile[]): DraftEdition[] {
  const taken = new Set<Language>()
  const order = [...read.keys()].sort((a, b) => (read[b]?.certainty ?? 0) - (read[a]?.certainty ?? 0))
  const decided = new Map<number, Language>()
  for (const at of order) {
    const file = read[at]
    if (!file) continue
    const { language } = file.edition
    const free = languages.find((each) => each !== 'en' && !taken.has(each))
    const moves = taken.has(language) && language !== 'en' && file.certainty < unsure && free !== undefined
    decided.set(at, moves ? free : language)
    taken.add(moves ? free : language)
  }
  return read.map(({ edition }, at) => ({ ...edition, language: decided.get(at) ?? edition.language }))
}

function summaries(editions: readonly DraftEdition[], source: Language): AlignmentSummary[] {
  return alignDrafts(editions, source).targets.map(({ edition, links }) => {
    const kinds: Record<string, number> = {}
    for (const link of links) {
      const kind = kindOf(link)
      kinds[kind] = (kinds[kind] ?? 0) + 1
    }
    const sum = links.reduce((total, link) => total + link.score, 0)
    return { language: edition.language, kinds, confidence: links.length > 0 ? sum / links.length : 0 }
  })
}

function proposedSlug(editions: readonly DraftEdition[]): string {
  const english = editions.find(({ language }) => language === 'en')
  const date = editions.map((edition) => edition.date).find((each) => each !== '') ?? ''
  const text = editions.map((edition) => runsText(edition.title)).join('\n')
  return slugOf(english ? runsText(english.title) : '', date, text)
}

function isSlug(slug: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 120
}
