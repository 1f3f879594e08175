import type { EditionStatus } from '../../document/article.ts'

/**
 * The hand-overs of an edition: to the translator, to the reviewer, the first of two reviews, the approval, to the
 * readers, back to the translator, and back from approval.
 */
export const workflowActs = ['begin', 'send', 'review', 'approve', 'publish', 'return', 'reopen'] as const

export type WorkflowAct = (typeof workflowActs)[number]

/** What a library asks of its people. */
export interface WorkflowRules {
  /** Who approves is not who translated last. */
  readonly fourEyes: boolean
  /** Two different people review before an edition is approved. */
  readonly secondReview: boolean
}

/** How an edition stands for the person who wants to do something with it. People are names or ids, never mixed. */
export interface Hand {
  readonly status: EditionStatus
  /** Who works here; null where nobody said so. */
  readonly me: string | null
  readonly lastTranslator: string | null
  /** Who gave the first of two reviews of the text as it is; null where nobody did. */
  readonly firstReviewer: string | null
}

/** Why an act is refused: it does not fit, nobody said who works here, or the library's rules forbid it. */
export type Refusal = 'status' | 'nobody' | 'four-eyes' | 'second-review' | 'same-reviewer'

/** Where an edition stands after an act. */
const after: { readonly [A in WorkflowAct]: EditionStatus } = {
  begin: 'translating',
  send: 'in-review',
  review: 'in-review',
  approve: 'approved',
  publish: 'published',
  return: 'translating',
  reopen: 'translating',
}

/** Where an edition stands after an act. */
export function statusAfter(act: WorkflowAct): EditionStatus {
  return after[act]
}

/** Whether an act has to say why. */
export function needsNote(act: WorkflowAct): boolean {
  return act === 'return' || act === 'reopen'
}

/** Why an act is refused, as far as rules and people decide it; null where they allow it. */
export function refusalOf(act: WorkflowAct, hand: Hand, rules: WorkflowRules): Refusal | null {
  if (!fits(act, hand, rules)) return 'status'
  if (act !== 'approve' && act !== 'review') return null
  if (!rules.fourEyes && !rules.secondReview) return null
  if (hand.me === null) return 'nobody'
  if (rules.fourEyes && hand.me === hand.lastTranslator) return 'four-eyes'
  if (act === 'review' || !rules.secondReview) return null
  if (hand.firstReviewer === null) return 'second-review'
  return hand.firstReviewer === hand.me ? 'same-reviewer' : null
}

function fits(act: WorkflowAct, { status, firstReviewer }: Hand, rules: WorkflowRules): boolean {
  switch (act) {
    case 'begin':
      return status === 'draft'
    case 'send':
      return status === 'draft' || status === 'translating'
    case 'review':
      return status === 'in-review' && rules.secondReview && firstReviewer === null
    case 'approve':
      // Where nobody else has to look, one person need not hand an edition over to themselves.
      return status === 'in-review' || (!isLocked(status) && !rules.fourEyes && !rules.secondReview)
    case 'publish':
      return status === 'approved'
    case 'return':
      return status === 'in-review'
    case 'reopen':
      return isLocked(status)
  }
}

/** Whether an edition that stands so is only read, until someone reopens it. */
export function isLocked(status: EditionStatus): boolean {
  return status === 'approved' || status === 'published'
}
