import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { GateReason } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { articleById } from '../storage/tables/article.ts'
import { type SourceTexts, sourceTextsOf, standingOf } from './derive.ts'
import { type Head, headsOf } from './heads.ts'
import type { Library } from './library.ts'

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
  if (language === row.source) return ok(standings(head, null))
  return ok(standings(head, sourceTextsOf(source.doc)))
}

function standings(head: Head, sources: SourceTexts): GateReason[] {
  return segmentsOf(head.doc).flatMap((segment) => {
    const kind = standingOf(segment, sources)
    if (kind === 'done' || kind === 'nothing') return []
    return [{ kind, segment: segment.id, text: plainText(segment.text), issue: null }]
  })
}
