import type { Severity } from '../../shared/checks/spec.ts'
import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { Standing } from '../../shared/document/standing.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { GateReason, PlaceReason } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { directionOf, isBehind } from '../../shared/script/follow.ts'
import { articleById } from '../storage/tables/article.ts'
import { waiversOf } from '../storage/tables/waiver.ts'
import { checkSettingsOf } from './checkSettings.ts'
import { type SourceTexts, sourceTextsOf, standingIn } from './derive.ts'
import { type Heads, headsOf } from './heads.ts'
import { type CheckedSegment, checkEditions, checkerOf } from './issues.ts'
import type { Library } from './library.ts'
import { metadataReasons, unseenReasons } from './workflow/unseen.ts'

/** The issue that says no more than that a segment is untranslated. */
const empty = 'untranslated.empty'

/** Why an edition may not be approved yet, in the order of the text; none where it may. */
export function gate(
  library: Library,
  article: ArticleId,
  language: Language,
): Result<readonly GateReason[], 'not-found'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  const heads = headsOf(library, article)
  const head = heads.get(language)
  const source = heads.get(row.source)
  if (head === undefined || source === undefined) return fail('not-found', language)
  const both = new Map([
    [row.source, source],
    [language, head],
  ])
  const checked = checkEditions(checkerOf(library, article), row.source, both, waiversOf(library.db, article))
  const weights = checkSettingsOf(library).gateSeverities
  const sources = language === row.source ? null : sourceTextsOf(source.doc)
  const behind = behindIn(heads, row.source, language)
  const unseen = unseenReasons(library, article, language, head.doc)
  const placed = (checked.get(language) ?? []).flatMap((each) => {
    const hidden = unseen.get(each.segment.id) ?? []
    const waits = hidden.some(({ kind }) => kind === 'suggested')
    return [
      ...(behind.has(each.segment.id) ? [behindReason(each)] : []),
      // What somebody still has to decide about is not to be confirmed before.
      ...reasonsFor(each, sources, weights).filter(({ kind }) => !waits || kind !== 'unconfirmed'),
      ...hidden,
    ]
  })
  const here = new Set(checked.get(language)?.map(({ segment }) => segment.id))
  // A comment outlives the segment that it was about.
  const elsewhere = [...unseen].flatMap(([segment, reasons]) => (here.has(segment) ? [] : reasons))
  return ok([...metadataReasons(library, row.metadata, language), ...placed, ...elsewhere])
}

/** The segments of an edition that follows whose other script was changed, but for those where a person declined it. */
function behindIn(heads: Heads, source: Language, language: Language): ReadonlySet<string> {
  const direction = directionOf(source, (each) => heads.has(each))
  const from = direction?.to === language ? heads.get(direction.from) : undefined
  const to = heads.get(language)
  if (!from || !to) return new Set()
  const sources = new Map(segmentsOf(from.doc).map(({ id, position }) => [id, from.doc.nodeAt(position)]))
  const behind = segmentsOf(to.doc).filter(({ id, position }) => {
    const node = to.doc.nodeAt(position)
    const origin = sources.get(id)
    return node && origin && isBehind(node, origin.content)
  })
  return new Set(behind.map(({ id }) => id))
}

function behindReason({ segment }: CheckedSegment): PlaceReason {
  return { kind: 'behind', segment: segment.id, text: plainText(segment.text), issue: null }
}

/** A source stands by itself: beside what the checks find, all that it needs is text in each segment. */
function reasonsFor(
  { segment, issues }: CheckedSegment,
  sources: SourceTexts,
  weights: readonly Severity[],
): PlaceReason[] {
  const about = { segment: segment.id, text: plainText(segment.text) }
  const kind = reasonOf(standingIn(sources, segment))
  const mayBeEmpty = issues.some(({ issue, waiver }) => issue.code === empty && waiver !== null)
  const reasons: PlaceReason[] = []
  if (kind !== null && !(kind === 'untranslated' && mayBeEmpty)) {
    reasons.push({ kind, ...about, issue: null })
  }
  for (const { issue, waiver } of issues) {
    if (weights.includes(issue.severity) && issue.code !== empty && waiver === null) {
      reasons.push({ kind: 'issue', ...about, issue })
    }
  }
  return reasons
}

/** What stands in the way with a segment that stands so; null where nothing does. */
function reasonOf(standing: Standing): PlaceReason['kind'] | null {
  switch (standing) {
    case 'empty':
      return 'untranslated'
    case 'draft':
    case 'edited':
      return 'unconfirmed'
    case 'stale':
      return 'stale'
    default:
      return null
  }
}
