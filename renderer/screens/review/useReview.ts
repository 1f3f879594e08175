import { useMemo } from 'react'
import type { ArticleId } from '../../../shared/ids.ts'
import type { GateReason, OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { useChanges } from '../library/useChanges.ts'
import { type ReadBlock, readBlocks } from './blocks.ts'

/** An article opened for reading; read again when something in the library changes. */
export function useOpened(article: ArticleId): Answer<OpenArticle> {
  const changes = useChanges()
  return useAnswer(article, changes, async () => await desk.call.editions.open({ article }))
}

/** What stands in the way of approving an edition, in the order in which it is worked off. */
export function useGate(article: ArticleId, language: Language): Answer<readonly GateReason[]> {
  const changes = useChanges()
  return useAnswer(`${article} ${language}`, changes, async () => {
    const answer = await desk.call.editions.gate({ article, language })
    return answer.ok ? { ok: true, value: inOrder(answer.value) } : answer
  })
}

/** The blocks of one edition, or null where there is none. */
export function useBlocks(opened: OpenArticle | null, language: Language): readonly ReadBlock[] | null {
  const document = opened?.editions.find((edition) => edition.language === language)?.document
  return useMemo(() => (document ? readBlocks(document, language) : null), [document, language])
}

/** A reason's element id and key: an article may have several for one segment. */
export function reasonKey(reason: GateReason, at: number): string {
  return `reason-${reason.kind}-${reason.segment}-${reason.issue?.code ?? ''}-${at}`
}

const order: readonly GateReason['kind'][] = [
  'date',
  'section',
  'byline',
  'issue',
  'suggested',
  'comment',
  'behind',
  'stale',
  'untranslated',
  'unconfirmed',
  'alt',
  'credit',
]

function inOrder(reasons: readonly GateReason[]): GateReason[] {
  return order.flatMap((kind) => reasons.filter((reason) => reason.kind === kind))
}
