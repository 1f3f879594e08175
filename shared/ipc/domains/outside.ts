import * as v from 'valibot'
import type { ReviewMisfit } from '../../formats/reviewTable/plan.ts'
import type { ArticleId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { OfferedFile } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'
import { personName } from './people.ts'

/** The formats in which a translation is taken out for review. */
const outsideFormats = ['docx', 'xliff'] as const
export type OutsideFormat = (typeof outsideFormats)[number]

/** A segment that a reviewer changed outside: its text here, and as it is with the change (plain text). */
interface OutsideChange {
  readonly segment: SegmentId
  readonly place: number
  readonly before: string
  readonly after: string
  readonly isMerged: boolean
}

/** A remark from outside. Not taken is what belongs to no segment here, or stood here before. */
export interface OutsideRemark {
  readonly segment: string
  readonly text: string
  readonly author: string
  readonly standing: 'new' | 'known' | 'nowhere'
}

/** What a file that came back does to a translation, or did. */
export interface OutsideReport {
  readonly article: ArticleId
  readonly slug: string
  readonly title: string
  /** The languages of the source and of the translation. */
  readonly source: Language
  readonly language: Language
  readonly changes: readonly OutsideChange[]
  readonly unchanged: number
  /** Segments with text that the file does not have. */
  readonly missing: number
  readonly misfits: readonly ReviewMisfit[]
  /** Segments whose formatting by hand was left out. */
  readonly formatted: readonly string[]
  readonly remarks: readonly OutsideRemark[]
}

/** A file that came back, before anything is written. */
export interface OutsidePreview extends OutsideReport {
  readonly review: string
  readonly name: string
  /** Who changed or said something, by the names in the file; the first is the likeliest reviewer. */
  readonly authors: readonly string[]
}

/** Taking a translation out for review and bringing it back, served by main. */
export const outside = {
  /** Writes a translation beside its source to a file that the person names. */
  takeOut: method<{ readonly name: string; readonly rows: number }>()(
    v.strictObject({ article: p.articleId, language: p.language, format: v.picklist(outsideFormats) }),
    'cancelled',
    'no-library',
    'not-found',
    'not-writable',
  ),
  choose: method<OfferedFile | null>()(p.nothing),
  /** Reads a file (a token of `choose`) and says what it would change. Nothing is written. */
  read: method<OutsidePreview>()(
    v.strictObject({ job: p.token, file: p.token }),
    'cancelled',
    'no-library',
    'vanished',
    'unreadable',
    'empty',
    'too-large',
    'encoding',
    'damaged',
    'not-a-review',
    'not-found',
  ),
  /** Shows what a file that was read brings as suggestions of a person, whose name may be new here. */
  bringBack: method<OutsideReport>()(
    v.strictObject({ review: p.token, person: personName }),
    'expired',
    'no-library',
    'not-found',
    'read-only',
    'damaged',
    'not-writable',
  ),
} as const
