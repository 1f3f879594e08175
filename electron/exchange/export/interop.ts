import type { PublishedArticle, PublishedEdition } from '../../../shared/bundle/input.ts'
import { documentsFile, interopName } from '../../../shared/bundle/layout.ts'
import { ordered } from '../../../shared/bundle/makeManifest.ts'
import type { BundlePart } from '../../../shared/bundle/profile.ts'
import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import { type TmxEntry, tmxLines } from '../../../shared/formats/tmx/write.ts'
import { segmentNodes, writeXliff } from '../../../shared/formats/xliff/write.ts'
import { utf8 } from './bag.ts'
import type { MadeFile } from './madeFile.ts'

/** What an article's bundle holds for translators' tools, and for this program itself. */
export function interopFiles(article: PublishedArticle, folder: string, tool: string): MadeFile[] {
  const source = article.editions.find(({ language }) => language === article.source)
  const targets = article.editions.filter(({ language }) => language !== article.source)
  const wants = (part: BundlePart) => article.site.parts.includes(part)
  const files: MadeFile[] = []
  const { slug } = article.metadata
  for (const target of source ? targets : []) {
    if (!source) continue
    if (wants('tmx')) {
      files.push({
        path: folder + interopName(slug, source.language, target.language, 'tmx'),
        mediaType: 'application/x-tmx+xml',
        bytes: utf8([...tmxOf(source, target, tool)].join('')),
      })
    }
    if (wants('xliff') && isOneSkeleton(source, target)) {
      const text = writeXliff({ id: article.id, slug, source, target })
      files.push({
        path: folder + interopName(slug, source.language, target.language, 'xliff'),
        mediaType: 'application/xliff+xml',
        language: target.language,
        bytes: utf8(text),
      })
    }
  }
  if (wants('documents')) {
    files.push({
      path: folder + documentsFile,
      mediaType: 'application/json',
      bytes: utf8(`${JSON.stringify(documentsOf(article))}\n`),
    })
  }
  return files
}

/** Editions that were approved at different times may differ in their sentences; XLIFF has no place for that. */
function isOneSkeleton(source: PublishedEdition, target: PublishedEdition): boolean {
  const ids = ({ document }: PublishedEdition) =>
    segmentsOf(document)
      .map(({ id }) => id)
      .join(' ')
  return ids(source) === ids(target)
}

/** Two languages a file, since tools take the wrong Chinese from one that holds both; without names of people. */
function tmxOf(source: PublishedEdition, target: PublishedEdition, tool: string): Iterable<string> {
  const codes = {
    source: { language: source.language, code: source.language },
    target: { language: target.language, code: target.language },
  }
  return tmxLines(pairsOf(source, target), codes, tool.split(' ').at(-1) ?? '')
}

function* pairsOf(source: PublishedEdition, target: PublishedEdition): Generator<TmxEntry> {
  const [sourceNodes, targetNodes] = [segmentNodes(source.document), segmentNodes(target.document)]
  const translated = new Map(segmentsOf(target.document).map((segment) => [segment.id, segment]))
  const texts = segmentsOf(source.document).map(({ id, text }) => ({ id, text: plainText(text) }))
  for (const [at, { id, text }] of texts.entries()) {
    const translation = translated.get(id)
    const said = plainText(translation?.text ?? '')
    if (!translation || text.trim() === '' || said.trim() === '') continue
    const [from, to] = [sourceNodes.get(id), targetNodes.get(id)]
    yield {
      sourceLanguage: source.language,
      targetLanguage: target.language,
      source: text,
      target: said,
      before: texts[at - 1]?.text ?? '',
      after: texts[at + 1]?.text ?? '',
      by: '',
      at: target.changed,
      origin: translation.origin?.kind ?? 'typed',
      uses: 0,
      ...(from && to ? { formatted: { source: from, target: to } } : {}),
    }
  }
}

/** The editions with their segments and states, so that this program takes the bundle in again without loss. */
function documentsOf({ id, metadata, source, editions }: PublishedArticle) {
  return {
    format: 'duizhao-documents',
    version: 1,
    article: id,
    source,
    metadata: {
      slug: metadata.slug,
      date: metadata.date,
      section: ordered(metadata.section),
      byline: metadata.byline.map(({ name, post, affiliation }) => ({
        name: ordered(name),
        post: ordered(post),
        affiliation: ordered(affiliation),
      })),
      related: metadata.related,
      tags: metadata.tags,
    },
    editions: editions.map(({ language, status, document }) => ({
      language,
      status,
      document: document.toJSON() as unknown,
    })),
  }
}
