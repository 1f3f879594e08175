import * as v from 'valibot'
import { type EntryId, isId } from '../../ids.ts'
import { entryKinds, partsOfSpeech, termStatuses } from '../../termbase/entry.ts'
import { longestTerm, mostLinks, mostTerms } from '../../termbase/files/limits.ts'
import * as p from '../params.ts'

export const entryId = v.custom<EntryId>((value) => typeof value === 'string' && isId(value))
export const entryKind = v.picklist(entryKinds)
export const termStatus = v.picklist(termStatuses)
export const region = v.picklist(['tw', 'hk'])

const term = v.strictObject({
  language: p.language,
  text: v.pipe(p.text(longestTerm), v.trim(), v.minLength(1)),
  status: termStatus,
  region: v.exactOptional(region),
  partOfSpeech: v.exactOptional(v.picklist(partsOfSpeech)),
  exactCase: v.exactOptional(v.boolean()),
  note: v.exactOptional(p.text(2000)),
})

/** ISO 8601, as exact as is known: 2019, 2019-03 or 2019-03-01. */
const when = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))

const holding = v.strictObject({
  post: v.nullable(entryId),
  organisation: v.nullable(entryId),
  from: v.nullable(when),
  to: v.nullable(when),
})

const link = v.pipe(p.text(2000), v.regex(/^https:\/\/[^\s/]+\S*$/))

/** An entry as it is put; without an id it is a new one. */
export const entryDraft = v.strictObject({
  id: v.nullable(entryId),
  kind: entryKind,
  note: p.text(20_000),
  terms: v.pipe(v.array(term), v.minLength(1), v.maxLength(mostTerms), v.readonly()),
  definition: v.exactOptional(p.text(20_000)),
  source: v.exactOptional(p.text(2000)),
  image: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  links: v.exactOptional(v.pipe(v.array(link), v.maxLength(mostLinks), v.readonly())),
  holdings: v.exactOptional(v.pipe(v.array(holding), v.maxLength(100), v.readonly())),
})

/** One page of something: from which on, and how many. */
export const page = { from: p.count, count: v.pipe(p.count, v.maxValue(500)) }
