import type { ArticleId } from '../../../shared/ids.ts'
import type { GateReason } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { goToSegment, type Panel, show, useSession } from '../../state/session.ts'
import { askForImage } from '../workflow/imageAsked.ts'

const panels: { readonly [K in GateReason['kind']]?: Panel } = {
  suggested: 'suggestions',
  comment: 'comments',
}

/** Goes where a reason can be dealt with: its place on the desk with the panel about it, or the article's metadata. */
export function goToReason(article: ArticleId, language: Language, reason: GateReason): void {
  if (reason.segment === null) {
    show({ kind: 'metadata', article })
    return
  }
  const panel = panels[reason.kind]
  if (panel) useSession.setState({ panel, panelOpen: true })
  goToSegment(article, reason.segment, language, reason.issue?.target?.[1] ?? 0)
  if (reason.kind === 'alt' || reason.kind === 'credit') askForImage(reason.segment)
}
