import * as v from 'valibot'
import type { ArticleId } from '../../ids.ts'
import type { ConversionOptions } from '../../script/conversion.ts'
import type { Region, Spelling } from '../../script/dictionary.ts'
import { type Exception, exceptionKinds, exceptionLevels, longestForm } from '../../script/exception.ts'
import type { ExceptionFault } from '../../script/exceptionsCsv.ts'
import type { FormPair } from '../../script/matcher.ts'
import type { QuoteStyle } from '../../script/quotes.ts'
import type { OfferedFile } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import { page, region } from './termShapes.ts'

/** Everything that a conversion needs of the library, for one article: spread it into `ConversionOptions`. */
export interface ConversionWays
  extends Required<Pick<ConversionOptions, 'region' | 'house' | 'vocabulary' | 'terms' | 'exceptions'>> {
  /** Another one whenever anything of it is another. */
  readonly mark: string
  /** The regional words whether the library converts by them or not: for suggestions. */
  readonly words: readonly FormPair[]
}

/** How the library wants its Chinese, as a person sets it. */
export interface ConversionSettings {
  readonly region: Region
  /** The house's own table of variants; null for that of the region. */
  readonly variants: readonly Spelling[] | null
  /** Of the Traditional edition. */
  readonly quotes: QuoteStyle
  /** Whether regional words are converted, own ones beside those that come along, and which of the latter are not wanted. */
  readonly vocabulary: {
    readonly on: boolean
    readonly own: readonly FormPair[]
    readonly without: readonly FormPair[]
  }
  /** The regional words that come along. */
  readonly starter: readonly FormPair[]
}

/** An exception as the library keeps it. */
export interface StoredException {
  readonly exception: Exception
  /** The article of the levels `article` and `occurrence`; null for the whole library. */
  readonly article: ArticleId | null
  /** What the article is called; '' for the whole library. */
  readonly slug: string
  readonly note: string
  readonly created: string
  readonly createdBy: string
  readonly changed: string
  readonly changedBy: string
  readonly removed: boolean
}

/** What putting, removing or bringing in did; `act` takes all of it back while nothing of it was touched again. */
export interface ExceptionAct {
  readonly act: string
  readonly exceptions: readonly StoredException[]
}

export interface ExceptionPage {
  readonly total: number
  readonly rows: readonly StoredException[]
  /** How many there are of each level, whatever level is asked for. */
  readonly levels: { readonly [L in Exception['level']]: number }
}

/** Where a row of a file cannot be taken: what is wrong with the row, or with the article that it names. */
export interface ExceptionRowFault extends Omit<ExceptionFault, 'fault'> {
  readonly fault: ExceptionFault['fault'] | 'article'
}

/** What a row of a file would do. `before` is the form that a changed exception has now. */
export interface PlannedException {
  readonly line: number
  readonly what: 'new' | 'same' | 'changed'
  readonly exception: Exception
  readonly slug: string
  readonly note: string
  readonly before: string
}

/** A file of exceptions as understood, before anything is written. */
export interface ExceptionsPreview {
  readonly preview: string
  readonly name: string
  readonly counts: { readonly [W in PlannedException['what']]: number }
  readonly faults: readonly ExceptionRowFault[]
}

const form = p.text(longestForm)
const exceptionId = p.token

const pair = v.strictObject({ hans: form, hant: form, region: v.exactOptional(region) })
const spelling = v.pipe(v.tuple([v.pipe(form, v.minLength(1)), v.pipe(form, v.minLength(1))]), v.readonly())
const pairs = v.pipe(v.array(pair), v.maxLength(5000), v.readonly())

const draft = v.strictObject({
  /** Null for a new one; a decision of the same place or word at the same level is replaced. */
  id: v.nullable(exceptionId),
  level: v.picklist(exceptionLevels),
  kind: v.picklist(exceptionKinds),
  hans: form,
  hant: form,
  region: v.exactOptional(region),
  /** Has to be there for the levels `article` and `occurrence`, and only for them. */
  article: v.nullable(p.articleId),
  /** Has to be there for the level `occurrence`, and only for it. */
  place: v.exactOptional(
    v.strictObject({ segment: p.text(100), before: p.text(100), after: p.text(100), ordinal: p.count }),
  ),
  note: p.text(2000),
})

const ids = v.pipe(v.array(exceptionId), v.minLength(1), v.maxLength(50_000))

/** How the library's Chinese is converted, served by the library's worker. A change of it is told as `changed`. */
export const conversion = {
  /** What a conversion needs, for an article or for none; null where `known` is its mark still. */
  ways: method<ConversionWays | null>()(
    v.strictObject({ article: v.nullable(p.articleId), known: v.nullable(p.text(200)) }),
    'no-library',
  ),
  settings: method<ConversionSettings>()(p.nothing, 'no-library'),
  /** Changes what is named; `unusable` names the pair that cannot be held to. */
  setWays: method<ConversionSettings>()(
    v.strictObject({
      region: v.exactOptional(region),
      variants: v.exactOptional(v.nullable(v.pipe(v.array(spelling), v.maxLength(5000), v.readonly()))),
      quotes: v.exactOptional(v.picklist(['corner', 'curly', 'kept'])),
      vocabulary: v.exactOptional(v.strictObject({ on: v.boolean(), own: pairs, without: pairs })),
    }),
    'no-library',
    'unusable',
    'not-writable',
  ),
} as const

/** The house's decisions on single words and places, served by the library's worker. */
export const exceptions = {
  list: method<ExceptionPage>()(
    v.strictObject({
      /** Part of either form, of the note or the article's name, in either script; '' for all. */
      query: p.text(500),
      level: v.nullable(v.picklist(exceptionLevels)),
      kind: v.nullable(v.picklist(exceptionKinds)),
      /** Those of one article; null for all. */
      article: v.nullable(p.articleId),
      removed: v.boolean(),
      ...page,
    }),
    'no-library',
  ),
  /** Adds or replaces, all or none; the detail of `unusable` and `not-found` names the one at fault. */
  put: method<ExceptionAct>()(
    v.strictObject({ exceptions: v.pipe(v.array(draft), v.minLength(1), v.maxLength(1000)) }),
    'no-library',
    'not-found',
    'unusable',
    /** Another exception of the same level is about the same word. */
    'repeated',
    'not-writable',
  ),
  remove: method<ExceptionAct>()(v.strictObject({ exceptions: ids }), 'no-library', 'not-writable'),
  restore: method<ExceptionAct>()(v.strictObject({ exceptions: ids }), 'no-library', 'not-writable'),
  /** Takes an act back as a whole; `touched` where something of it was changed again since. */
  takeBack: method<null>()(v.strictObject({ act: p.token }), 'no-library', 'touched', 'not-writable'),
} as const

/** Files of exceptions (CSV), served by main. */
export const exceptionFiles = {
  choose: method<OfferedFile | null>()(p.nothing),
  /** Reads a file (a token of `choose`) and plans what it would change. */
  preview: method<ExceptionsPreview>()(
    v.strictObject({ job: p.token, file: p.token }),
    'cancelled',
    'vanished',
    'unreadable',
    'too-large',
    'empty',
    'binary',
    'encoding',
    'no-library',
  ),
  rows: method<{ readonly total: number; readonly rows: readonly PlannedException[] }>()(
    v.strictObject({ preview: p.token, ...page }),
    'expired',
  ),
  /** Takes a planned file over, without the rows that have a fault. */
  commit: method<{ readonly act: string | null; readonly added: number; readonly changed: number }>()(
    v.strictObject({ preview: p.token }),
    'expired',
    /** The exceptions changed since the preview: `preview` again. */
    'outdated',
    'no-library',
    'not-writable',
  ),
  /** Writes all exceptions to a file that the person names. */
  export: method<{ readonly name: string; readonly exceptions: number }>()(
    v.strictObject({ job: p.token }),
    'cancelled',
    'not-writable',
    'no-library',
  ),
} as const
