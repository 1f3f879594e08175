import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { onTestFinished } from 'vitest'
import type { EditionStatus, Metadata } from '../../shared/document/article.ts'
import { textHash } from '../../shared/document/hash.ts'
import { schema } from '../../shared/document/schema.ts'
import { type PlacedSegment, type SegmentState, segmentsOf } from '../../shared/document/segment.ts'
import { type ArticleId, type NewId, type SegmentId, ulids } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Result } from '../../shared/result.ts'
import type { WorkflowAct } from '../../shared/review/gate/acts.ts'
import { append } from './append.ts'
import { headsOf } from './heads.ts'
import { insertArticle } from './insert.ts'
import type { Library, LibraryOptions } from './library.ts'
import { closeLibrary, createLibrary } from './open.ts'
import { actOn } from './workflow/act.ts'
import { setWorkflowSettings } from './workflow/settings.ts'

/** A clock that tests set. */
export interface TestClock {
  ms: number
}

/** Options with a clock that stands still, for tests. */
export function testOptions(clock: TestClock = { ms: Date.UTC(2026, 0, 2) }, seed = 1): LibraryOptions {
  return { now: () => clock.ms, newId: testIds(seed), person: 'Lin' }
}

/** Ids from a seed. */
export function testIds(seed: number): NewId {
  let state = seed
  return ulids(
    () => Date.UTC(2026, 0, 1),
    () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    },
  )
}

/** A folder that goes away with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new library in a folder that goes away with the test. */
export function testLibrary(options: LibraryOptions = testOptions()): Library {
  const library = must(createLibrary(join(testFolder(), 'Test.duizhao'), options))
  // Nothing beside the text is asked for, unless a test says so.
  must(setWorkflowSettings(library, { required: [] }))
  onTestFinished(() => {
    if (library.db.open) closeLibrary(library)
  })
  return library
}

/** The value of a result that must be a success. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error}: ${result.detail}`)
  return result.value
}

/** Metadata with a slug and nothing else, but what is given. */
export function metadata(slug: string, more: Partial<Metadata> = {}): Metadata {
  return { slug, date: '', section: {}, byline: [], related: [], tags: [], notes: '', ...more }
}

/** A document of a title and paragraphs, each text one segment; equal positions get equal ids. */
export function documentOf(ids: readonly SegmentId[], [title = '', ...paragraphs]: readonly string[]): Node {
  const segment = (text: string, at: number) =>
    schema.node('segment', { id: ids[at] }, text === '' ? [] : [schema.text(text)])
  return schema.node('doc', null, [
    schema.node('title', null, [segment(title, 0)]),
    ...paragraphs.map((text, at) => schema.node('paragraph', null, [segment(text, at + 1)])),
  ])
}

/** The document with every segment that has text confirmed as the translation of its source. */
function confirmed(doc: Node, source: Node, state: SegmentState = 'translated'): Node {
  const sources = new Map(segmentsOf(source).map((segment) => [segment.id, segment.text]))
  const change = new Transform(doc)
  for (const { id, text, position } of segmentsOf(doc)) {
    if (text === '') continue
    change.setNodeAttribute(position, 'state', state)
    change.setNodeAttribute(position, 'sourceHash', textHash(sources.get(id) ?? ''))
    change.setNodeAttribute(position, 'textHash', textHash(text))
  }
  return change.doc
}

/** Adds an article whose first language is the source; translations come confirmed. */
export function addArticle(
  library: Library,
  slug: string,
  texts: readonly (readonly [Language, readonly string[]])[],
  more: { readonly metadata?: Partial<Metadata>; readonly status?: EditionStatus } = {},
): ArticleId {
  const [first] = texts
  if (first === undefined) throw new Error('no texts')
  const ids = first[1].map(() => library.newId<SegmentId>())
  const source = documentOf(ids, first[1])
  return must(
    insertArticle(library, {
      source: first[0],
      metadata: metadata(slug, more.metadata),
      cause: 'imported',
      editions: texts.map(([language, lines]) => {
        const doc = documentOf(ids, lines)
        const document = (language === first[0] ? doc : confirmed(doc, source)).toJSON() as unknown
        return { language, status: more.status ?? 'translating', document }
      }),
    }),
  )
}

/** An edition's segments as they are now. */
export function segments(library: Library, article: ArticleId, language: Language): PlacedSegment[] {
  return segmentsOf(docOf(library, article, language))
}

/** An edition's document as it is now. */
export function docOf(library: Library, article: ArticleId, language: Language): Node {
  const head = headsOf(library, article).get(language)
  if (head === undefined) throw new Error(`no ${language}`)
  return head.doc
}

/** Makes changes in an edition and appends their steps. */
export function edit(
  library: Library,
  article: ArticleId,
  language: Language,
  change: (transform: Transform, segments: readonly PlacedSegment[]) => void,
  learn: readonly SegmentId[] = [],
): ReturnType<typeof append> {
  const head = headsOf(library, article).get(language)
  if (head === undefined) throw new Error(`no ${language}`)
  const transform = new Transform(head.doc)
  change(transform, segmentsOf(head.doc))
  return append(library, {
    article,
    entries:
      transform.steps.length === 0
        ? []
        : [{ language, base: head.version, steps: transform.steps.map(stepJson) }],
    learn: learn.map((segment) => ({ language, segment })),
    place: null,
  })
}

/** Replaces a segment's text and confirms it. */
export function translate(
  library: Library,
  article: ArticleId,
  language: Language,
  at: number,
  text: string,
): ReturnType<typeof append> {
  const [source] = headsOf(library, article).values()
  const segment = segments(library, article, language)[at]
  if (source === undefined || segment === undefined) throw new Error(`no segment ${at}`)
  const original = segmentsOf(source.doc)[at]?.text ?? ''
  return edit(
    library,
    article,
    language,
    (change) => {
      const from = segment.position + 1
      change.replaceWith(from, from + segment.size - 2, text === '' ? [] : schema.text(text))
      change.setNodeAttribute(segment.position, 'state', 'translated')
      change.setNodeAttribute(segment.position, 'sourceHash', textHash(original))
      change.setNodeAttribute(segment.position, 'textHash', textHash(text))
    },
    [segment.id],
  )
}

/** Hands an edition over. */
export function handOver(
  library: Library,
  article: ArticleId,
  language: Language,
  act: WorkflowAct,
  note = '',
): ReturnType<typeof actOn> {
  return actOn(library, { article, language, act, note, version: null })
}

function stepJson(step: { toJSON(): unknown }): { stepType: string } {
  return step.toJSON() as { stepType: string }
}
