import { Fragment, type Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { textHash } from '../../shared/document/hash.ts'
import { canRepeat } from '../../shared/document/repetition.ts'
import { schema } from '../../shared/document/schema.ts'
import { plainText, segmentAttributes, segmentsOf, textOf } from '../../shared/document/segment.ts'
import { isSuggested } from '../../shared/document/shape.ts'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { RepeatedPlace } from '../../shared/ipc/domains/repetitions.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { articleById } from '../storage/tables/article.ts'
import { repeatedSegments } from '../storage/tables/repeated.ts'
import { append } from './append.ts'
import { type Head, headsOf } from './heads.ts'
import type { Library } from './library.ts'
import { createTokens, type Tokens } from './tokens.ts'

type Requests = (typeof libraryContract)['repetitions']

/** As many places are offered, and as many fillings can be taken back. */
const mostPlaces = 200
const mostFillings = 20

/** A place as it was filled: its node before and after. */
interface Filled {
  readonly article: ArticleId
  readonly language: Language
  readonly segment: SegmentId
  readonly before: Node
  readonly after: Node
}

const fillings = new WeakMap<Library, Tokens<readonly Filled[]>>()

/** The unconfirmed places of other articles whose source says the same as a segment's. */
export function elsewhere(
  library: Library,
  { article, segment, language }: ParamsOf<Requests['elsewhere']>,
): Result<{ readonly places: readonly RepeatedPlace[] }, 'not-found'> {
  const row = articleById(library.db, article)
  const source = row === null ? undefined : segmentIn(headsOf(library, article).get(row.source), segment)
  if (row === null || source === undefined) return fail('not-found', article)
  const text = plainText(textOf(source.node))
  if (!canRepeat(text) || language === row.source) return ok({ places: [] })
  const places = repeatedSegments(library.db, {
    article,
    source: row.source,
    target: language,
    hash: textHash(text),
    text,
    most: mostPlaces,
  })
  return ok({ places })
}

/** Puts a segment's translation into places of other articles that are still unconfirmed, an article at a time. */
export function fillRepetitions(
  library: Library,
  { article, segment, language, places }: ParamsOf<Requests['fill']>,
): Result<{ readonly filled: number; readonly filling: string }, 'not-found' | 'not-writable'> {
  const row = articleById(library.db, article)
  const heads = headsOf(library, article)
  const source = row === null ? undefined : segmentIn(heads.get(row.source), segment)
  const translation = segmentIn(heads.get(language), segment)
  if (row === null || source === undefined || translation === undefined) return fail('not-found', article)
  const content = withoutNotes(translation.node)
  const text = plainText(textOf(source.node))
  const filled: Filled[] = []
  for (const [other, segments] of byArticle(places)) {
    const found = articleById(library.db, other)
    const theirs = headsOf(library, other)
    const target = theirs.get(language)
    if (found === null || target === undefined || other === article) continue
    const original = new Map(
      segmentsOf(theirs.get(found.source)?.doc ?? target.doc).map((each) => [each.id, plainText(each.text)]),
    )
    const wanted = [...segments.keys()].filter((id) => original.get(id) === text)
    const done = change(
      library,
      other,
      language,
      wanted,
      // What someone wrote there since the places were shown is not to be replaced, nor is a footnote to be lost;
      // an empty place that was set apart stays empty.
      ({ id, state, origin }, node) => {
        const present = textOf(node)
        const isApart = present === '' && origin?.kind === 'typed'
        return state === 'initial' && present === segments.get(id) && !isApart && !isSuggested(node)
      },
      (node) =>
        schema.node(
          'segment',
          { ...node.attrs, origin: { kind: 'propagated' }, textHash: hashOf(content) },
          content,
        ),
    )
    if (!done.ok) return done
    filled.push(...done.value)
  }
  return ok({ filled: filled.length, filling: keep(library, filled) })
}

/** Takes a filling back wherever its place is as it was filled. */
export function takeFillingBack(
  library: Library,
  filling: string,
): Result<{ readonly restored: number }, 'expired' | 'not-writable'> {
  const filled = fillings.get(library)?.take(filling)
  if (filled === undefined) return fail('expired')
  let restored = 0
  for (const { article, language, segment, before, after } of filled) {
    if (articleById(library.db, article) === null) continue
    const done = change(
      library,
      article,
      language,
      [segment],
      (_, node) => node.eq(after),
      () => before,
    )
    if (!done.ok) return done
    restored += done.value.length
  }
  // Not before: what could not be written may be tried again.
  fillings.get(library)?.drop(filling)
  return ok({ restored })
}

type Attributes = ReturnType<typeof segmentAttributes>

/** Replaces segments of an edition that `may` be, with one durable request. */
function change(
  library: Library,
  article: ArticleId,
  language: Language,
  segments: readonly SegmentId[],
  may: (attributes: Attributes, node: Node) => boolean,
  next: (node: Node) => Node,
): Result<readonly Filled[], 'not-writable'> {
  const head = headsOf(library, article).get(language)
  if (head === undefined) return ok([])
  const transform = new Transform(head.doc)
  const changed: Filled[] = []
  for (const segment of segments) {
    const found = segmentIn({ doc: transform.doc }, segment)
    if (found === undefined || !may(segmentAttributes(found.node), found.node)) continue
    const { position, node: before } = found
    const after = next(before)
    if (before.eq(after)) continue
    transform.replaceWith(position + 1, position + 1 + before.content.size, after.content)
    for (const [name, value] of Object.entries(after.attrs)) {
      if (before.attrs[name] !== value) transform.setNodeAttribute(position, name, value)
    }
    changed.push({ article, language, segment, before, after })
  }
  if (changed.length === 0) return ok([])
  const steps = transform.steps.map((step) => step.toJSON() as { stepType: string })
  const entries = [{ language, base: head.version, steps }]
  const stored = append(library, { article, entries, learn: [], place: null })
  if (stored.ok) return ok(changed)
  if (stored.error === 'not-writable') return fail('not-writable', stored.detail)
  // Approved since the places were shown.
  if (stored.error === 'read-only') return ok([])
  // The steps were made from the very text that they go to.
  throw new Error(`repetitions in ${article}: ${stored.error}`)
}

function segmentIn(
  head: Pick<Head, 'doc'> | undefined,
  id: SegmentId,
): { readonly position: number; readonly node: Node } | undefined {
  const placed = head === undefined ? undefined : segmentsOf(head.doc).find((each) => each.id === id)
  const node = placed === undefined ? null : (head?.doc.nodeAt(placed.position) ?? null)
  return placed === undefined || node === null ? undefined : { position: placed.position, node }
}

/** A footnote's number belongs to one article alone. */
function withoutNotes(segment: Node): Fragment {
  return Fragment.fromArray(segment.content.content.filter((node) => node.isText))
}

function hashOf(content: Fragment): string {
  return textHash(content.textBetween(0, content.size))
}

/** The text that was shown of each place, by article. */
function byArticle(places: ParamsOf<Requests['fill']>['places']): Map<ArticleId, Map<SegmentId, string>> {
  const grouped = new Map<ArticleId, Map<SegmentId, string>>()
  for (const { article, segment, text } of places) {
    const own = grouped.get(article) ?? new Map<SegmentId, string>()
    grouped.set(article, own.set(segment, text))
  }
  return grouped
}

function keep(library: Library, filled: readonly Filled[]): string {
  const known = fillings.get(library) ?? createTokens<readonly Filled[]>(mostFillings)
  fillings.set(library, known)
  return known.give(filled)
}
