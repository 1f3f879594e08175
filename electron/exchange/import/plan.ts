import { kindOf } from '../../../shared/alignment/side.ts'
import type { Author, Metadata } from '../../../shared/document/article.ts'
import { type DraftEdition, runsText } from '../../../shared/document/draft.ts'
import type { AlignmentSummary } from '../../../shared/ipc/answers.ts'
import { type Language, type LocalText, languages } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { alignDrafts } from './alignDrafts.ts'
import { type GivenFile, type ImportedFile, type ReadError, readImport } from './readFile.ts'
import { slugOf } from './slug.ts'

/** One to three files as the editions of one article. */
export interface ReadEditions {
  readonly files: readonly { readonly name: string; readonly format: string; readonly encoding: string }[]
  readonly editions: readonly DraftEdition[]
  readonly source: Language
  readonly slug: string
}

/** What one to three files were understood to be: one article. Nothing is written yet. */
export interface ImportPlan extends ReadEditions {
  readonly alignment: readonly AlignmentSummary[]
}

/** Below this a file's language is given up for the one that the other files leave. */
const unsure = 0.6

/** Reads files that are the editions of one article, and puts them side by side. */
export async function previewImport(
  files: readonly GivenFile[],
  onRead: (done: number, total: number) => void = () => {},
): Promise<Result<ImportPlan, ReadError | 'same-language'>> {
  const read = await readEditions(files, onRead)
  if (!read.ok) return read
  const { editions, source } = read.value
  return ok({ ...read.value, alignment: summaries(editions, source) })
}

/** Reads files that are the editions of one article; `languages` says what is known of them, in their order. */
export async function readEditions(
  files: readonly GivenFile[],
  onRead: (done: number, total: number) => void = () => {},
  languages: readonly (Language | null)[] = [],
): Promise<Result<ReadEditions, ReadError | 'same-language'>> {
  if (files.length === 0) return fail('empty')
  const read: ImportedFile[] = []
  for (const file of files) {
    const imported = await readImport(file)
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
    files: read.map(({ name, format, encoding }) => ({ name, format, encoding })),
    editions,
    source,
    slug: read.map(({ slug }) => slug).find(isSlug) ?? proposedSlug(editions),
  })
}

/** The metadata that the editions name, put together: authors by their order, values by language. */
export function metadataOf(plan: Pick<ReadEditions, 'editions' | 'slug'>): Metadata {
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
