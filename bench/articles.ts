import type { NewArticle } from '../electron/library/insert.ts'
import { schema } from '../shared/document/schema.ts'
import type { NewId, SegmentId } from '../shared/ids.ts'
import { type Language, languages } from '../shared/locale.ts'
import { any, name, type Random, type Sentence, seeded, sentence, title } from './prose.ts'

const sections = ['Economy', 'Environment', 'Security', 'Society', 'Culture', 'Technology']
const statuses = ['draft', 'translating', 'in-review', 'approved', 'published'] as const

/** An article of our own making in three full editions: title, standfirst, and paragraphs of a few sentences. */
export function articleNo(no: number, sentences: number, newId: NewId): NewArticle {
  const random = seeded(no + 1)
  const head = [title(random), sentence(random)]
  const body = paragraphs(sentences - head.length, random)
  const ids = Array.from({ length: sentences }, () => newId<SegmentId>())
  const author = name(random)
  const day = new Date(Date.UTC(2005, 0, 1 + (no % 7300))).toISOString().slice(0, 10)
  return {
    source: 'en',
    cause: 'imported',
    metadata: {
      slug: `article-${no}`,
      date: day,
      section: { en: any(sections, random) },
      byline: [
        { name: { ...author, 'zh-Hant': author['zh-Hans'] }, post: { en: 'Senior Fellow' }, affiliation: {} },
      ],
      related: [],
      tags: [],
      notes: '',
    },
    editions: languages.map((language) => ({
      language,
      status: any(statuses, random),
      document: documentOf(language, head, body, ids),
    })),
  }
}

function paragraphs(sentences: number, random: Random): Sentence[][] {
  const all: Sentence[][] = []
  for (let left = sentences; left > 0; ) {
    const length = Math.min(left, 1 + Math.floor(random() * 5))
    all.push(Array.from({ length }, () => sentence(random)))
    left -= length
  }
  return all
}

function documentOf(
  language: Language,
  [first, second]: readonly Sentence[],
  body: readonly (readonly Sentence[])[],
  ids: readonly SegmentId[],
): unknown {
  let next = 0
  // Unconfirmed, so that the memory learns nothing of it: the memory has a bench of its own.
  const segments = (sentences: readonly (Sentence | undefined)[]) =>
    sentences.map((each) => schema.node('segment', { id: ids[next++] }, schema.text(each?.[language] ?? '')))
  return schema
    .node('doc', null, [
      schema.node('title', null, segments([first])),
      schema.node('standfirst', null, segments([second])),
      ...body.map((sentences) => schema.node('paragraph', null, segments(sentences))),
    ])
    .toJSON()
}
