import type { Node } from 'prosemirror-model'
import type { Progress } from '../../shared/document/article.ts'
import { textHash } from '../../shared/document/hash.ts'
import { type PlacedSegment, plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { measure } from '../../shared/language/counts.ts'
import type { Language } from '../../shared/locale.ts'
import type { SegmentRow } from '../storage/tables/segment.ts'

/** How a segment of a translation stands; `nothing` where its source has no text either. */
export type Standing = 'nothing' | 'untranslated' | 'unconfirmed' | 'stale' | 'done'

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

/** How a segment stands beside its source; the source's own are done as soon as they have text. */
export function standingOf(segment: PlacedSegment, sources: SourceTexts): Standing {
  const text = plainText(segment.text)
  if (sources === null) return text.trim() === '' ? 'untranslated' : 'done'
  const source = sources.get(segment.id) ?? ''
  if (text.trim() === '') return source.trim() === '' ? 'nothing' : 'untranslated'
  if (segment.sourceHash !== null && segment.sourceHash !== textHash(source)) return 'stale'
  if (segment.state === 'initial') return 'unconfirmed'
  return segment.textHash !== null && segment.textHash !== textHash(text) ? 'unconfirmed' : 'done'
}

/** All that is derived from an edition's text. */
export function derive(doc: Node, language: Language, sources: SourceTexts): Derived {
  const placed = segmentsOf(doc)
  const standings = placed.map((segment) => standingOf(segment, sources))
  return {
    title: textOfBlock(placed, 'title', language),
    standfirst: textOfBlock(placed, 'standfirst', language),
    progress: {
      total: placed.length,
      done: standings.filter((standing) => standing === 'done' || standing === 'nothing').length,
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
