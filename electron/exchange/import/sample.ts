import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fragment, type Node } from 'prosemirror-model'
import * as v from 'valibot'
import { type EditionStatus, editionStatuses, type Metadata } from '../../../shared/document/article.ts'
import type { DraftEdition } from '../../../shared/document/draft.ts'
import { runsText } from '../../../shared/document/draft.ts'
import { schema } from '../../../shared/document/schema.ts'
import { readMarkdown } from '../../../shared/formats/markdown.ts'
import type { NewId } from '../../../shared/ids.ts'
import * as p from '../../../shared/ipc/params.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { buildArticle } from './buildArticle.ts'

/** An article of the sample library, ready to be stored. */
export interface SampleArticle {
  readonly source: Language
  readonly metadata: Metadata
  readonly statuses: ReadonlyMap<Language, EditionStatus>
  readonly documents: ReadonlyMap<Language, Node>
  /** The editions as they were read, for tests of the alignment. */
  readonly editions: readonly DraftEdition[]
}

const status = v.optional(v.picklist(editionStatuses))
const description = v.object({
  ...p.metadata.entries,
  source: p.language,
  status: v.object({ en: status, 'zh-Hans': status, 'zh-Hant': status }),
})

/** The file of the sample's termbase in a folder of sample sources. */
export function sampleTerms(folder: string): string {
  return join(folder, 'terms.csv')
}

/**
 * Reads the sample articles from `folder/articles`, by the code that imports any Markdown. Translations of
 * approved and published editions count as reviewed. Throws where the sources, which are ours, are wrong.
 */
export async function readSample(folder: string, newId: NewId): Promise<SampleArticle[]> {
  const root = join(folder, 'articles')
  const slugs = (await readdir(root, { withFileTypes: true })).filter((each) => each.isDirectory())
  const articles: SampleArticle[] = []
  for (const { name } of slugs.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    articles.push(await readArticle(join(root, name), newId))
  }
  return articles
}

async function readArticle(folder: string, newId: NewId): Promise<SampleArticle> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8'))
  const { source, status, ...metadata } = v.parse(description, json)
  const editions: DraftEdition[] = []
  const statuses = new Map<Language, EditionStatus>()
  for (const language of languages) {
    const named = status[language]
    if (!named) continue
    statuses.set(language, named)
    const { edition } = readMarkdown(await readFile(join(folder, `${language}.md`), 'utf8'))
    editions.push({ ...edition, language })
  }
  const corrections = {
    slug: metadata.slug,
    source,
    metadata: metadata as Metadata,
    editions: editions.map(({ language, title }) => ({ language, title: runsText(title) })),
  }
  const built = buildArticle({ editions }, corrections, newId)
  if (!built.ok) throw new Error(`${folder}: ${built.error}`)
  const documents = new Map<Language, Node>()
  for (const [language, document] of built.value.documents) {
    const isDone = statuses.get(language) === 'approved' || statuses.get(language) === 'published'
    documents.set(language, isDone && language !== source ? reviewed(document) : document)
  }
  return { source, metadata: built.value.metadata, statuses, documents, editions }
}

function reviewed(node: Node): Node {
  if (node.type !== schema.nodes.segment) return node.copy(Fragment.from(node.children.map(reviewed)))
  if (node.attrs.state !== 'translated') return node
  return schema.node('segment', { ...node.attrs, state: 'reviewed' }, node.content)
}
