import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import { isUnfinished, type Standing } from '../../shared/document/standing.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { GateReason } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { articleById } from '../storage/tables/article.ts'
import { waiversOf } from '../storage/tables/waiver.ts'
import { type SourceTexts, sourceTextsOf, standingIn } from './derive.ts'
import { type Head, headsOf } from './heads.ts'
import { type CheckedSegment, checkEdition } from './issues.ts'
import type { Library } from './library.ts'

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
  if (language === row.source) return ok(sourceReasons(head))
  const sources = sourceTextsOf(source.doc)
  const checked = checkEdition(
    library,
    { language: row.source, head: source },
    { language, head },
    waiversOf(library.db, article),
  )
  return ok(checked.flatMap((each) => translationReasons(each, sources)))
}

/** A source stands by itself: all that it needs is text in each segment. */
function sourceReasons(head: Head): GateReason[] {
  return segmentsOf(head.doc)
    .filter((segment) => isUnfinished(standingIn(null, segment)))
    .map(({ id }) => ({ kind: 'untranslated', segment: id, text: '', issue: null }))
}

function translationReasons({ segment, issues }: CheckedSegment, sources: SourceTexts): GateReason[] {
  const about = { segment: segment.id, text: plainText(segment.text) }
  const kind = reasonOf(standingIn(sources, segment))
  const mayBeEmpty = issues.some(({ issue, waiver }) => issue.code === empty && waiver !== null)
  const reasons: GateReason[] = []
  if (kind !== null && !(kind === 'untranslated' && mayBeEmpty)) {
    reasons.push({ kind, ...about, issue: null })
  }
  for (const { issue, waiver } of issues) {
    if (issue.severity === 'error' && issue.code !== empty && waiver === null) {
      reasons.push({ kind: 'issue', ...about, issue })
    }
  }
  return reasons
}

/** What stands in the way with a segment that stands so; null where nothing does. */
function reasonOf(standing: Standing): GateReason['kind'] | null {
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
