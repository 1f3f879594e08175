import type { Node } from 'prosemirror-model'
import type { Progress } from '../../shared/document/article.ts'
import { textHash } from '../../shared/document/hash.ts'
import { type PlacedSegment, plainText, segmentsOf } from '../../shared/document/segment.ts'
import { isUnfinished, type Standing, standingOf } from '../../shared/document/standing.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { measure } from '../../shared/language/counts.ts'
import type { Language } from '../../shared/locale.ts'
import type { SegmentRow } from '../storage/tables/segment.ts'

/** What lists show of an edition, and its segments as search and staleness need them. */
export interface Derived {
  readonly title: string
  readonly standfirst: string
  readonly progress: Progress
  readonly segments: readonly SegmentRow[]
}

/** The source's texts by segment, without inline atoms; null for the source edition itself. */
export type SourceTexts = ReadonlyMap<SegmentId, string> | null

/** The source texts that an edition's segments are held against. */
export function sourceTextsOf(source: Node): ReadonlyMap<SegmentId, string> {
  return new Map(segmentsOf(source).map((segment) => [segment.id, plainText(segment.text)]))
}

/** How a segment stands beside its source; one of the source itself is at its end as soon as it has text. */
export function standingIn(sources: SourceTexts, segment: PlacedSegment): Standing {
  if (sources === null) return plainText(segment.text).trim() === '' ? 'empty' : 'final'
  return standingOf(segment, sources.get(segment.id) ?? '')
}

/** All that is derived from an edition's text. */
export function derive(doc: Node, language: Language, sources: SourceTexts): Derived {
  const placed = segmentsOf(doc)
  const standings = placed.map((segment) => standingIn(sources, segment))
  return {
    title: textOfBlock(placed, 'title', language),
    standfirst: textOfBlock(placed, 'standfirst', language),
    progress: {
      total: placed.length,
      done: standings.filter((standing) => !isUnfinished(standing)).length,
      stale: standings.filter((standing) => standing === 'stale').length,
      words: placed.reduce((sum, segment) => sum + measure(plainText(segment.text), language).count, 0),
    },
    segments: placed.map((segment, ordinal) => {
      const text = plainText(segment.text)
      return {
        id: segment.id,
        ordinal,
        block: segment.block,
        text,
        state: segment.state,
        sourceHash: segment.sourceHash,
        textHash: textHash(text),
      }
    }),
  }
}

function textOfBlock(segments: readonly PlacedSegment[], block: string, language: Language): string {
  const texts = segments.filter((segment) => segment.block === block).map(({ text }) => plainText(text))
  return texts.join(language === 'en' ? ' ' : '').trim()
}
