import { schema } from '../../../shared/document/schema.ts'
import { compare } from '../../../shared/review/compare/compare.ts'
import { changesBetween } from '../../../shared/review/compare/revisions.ts'
import type { CompareAnswer, CompareRequest } from './protocol.ts'

/** Answers a request in two parts; runs in the worker. */
export function* compared({ id, language, before, steps }: CompareRequest): Generator<CompareAnswer> {
  const first = schema.nodeFromJSON(before)
  const last = steps.at(-1)
  if (!last) throw new Error('nothing to compare with')
  const after = schema.nodeFromJSON(last.document)
  yield { id, kind: 'compared', blocks: compare(first, after, language) }
  const versions = [
    { by: '', at: '', doc: first },
    ...steps.slice(0, -1).map(({ by, at, document }) => ({ by, at, doc: schema.nodeFromJSON(document) })),
    { by: last.by, at: last.at, doc: after },
  ]
  const authors = new Map<string, Set<string>>()
  for (const { segment, change } of changesBetween(versions, language)) {
    const known = authors.get(segment) ?? new Set()
    authors.set(segment, known.add(change.by))
  }
  yield { id, kind: 'authors', authors: [...authors].map(([segment, by]) => ({ segment, by: [...by] })) }
}
