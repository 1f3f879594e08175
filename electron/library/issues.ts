import type { Issue } from '../../shared/checks/check.ts'
import { checkPair } from '../../shared/checks/index.ts'
import { type PlacedSegment, segmentsOf } from '../../shared/document/segment.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { aboutPair } from '../../shared/review/about.ts'
import type { Head } from './heads.ts'
import type { Library } from './library.ts'
import { regionOf } from './site.ts'
import { recogniserFor } from './terms/termbase.ts'

/** A translation's segment with what the checks find in it. */
export interface CheckedSegment {
  readonly segment: PlacedSegment
  readonly issues: readonly { readonly issue: Issue; readonly waiver: Waiver | null }[]
}

/** Runs all checks over a translation, segment by segment, with the waiver of each issue that has one. */
export function checkEdition(
  library: Library,
  source: { readonly language: Language; readonly head: Head },
  target: { readonly language: Language; readonly head: Head },
  waivers: readonly Waiver[],
): CheckedSegment[] {
  const context = {
    region: regionOf(library),
    recognise: (text: string, language: Language) => recogniserFor(library, language)(text),
  }
  const sources = new Map<SegmentId, string>(segmentsOf(source.head.doc).map(({ id, text }) => [id, text]))
  return segmentsOf(target.head.doc).map((segment) => {
    const pair = {
      segment: segment.id,
      sourceLanguage: source.language,
      targetLanguage: target.language,
      source: sources.get(segment.id) ?? '',
      target: segment.text,
      state: segment.state,
    }
    const about = aboutPair(pair.source, pair.target)
    const own = waivers.filter(
      (waiver) =>
        waiver.language === target.language && waiver.segment === segment.id && waiver.about === about,
    )
    const issues = checkPair(pair, context).map((issue) => ({
      issue,
      waiver: own.find(({ check, code }) => check === issue.check && code === issue.code) ?? null,
    }))
    return { segment, issues }
  })
}
