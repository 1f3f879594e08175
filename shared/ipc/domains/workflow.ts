import * as v from 'valibot'
import type { ArticleSummary, EditionStatus } from '../../document/article.ts'
import type { Language } from '../../locale.ts'
import { type Refusal, type WorkflowAct, type WorkflowRules, workflowActs } from '../../review/gate/acts.ts'
import { type Requirement, requirements } from '../../review/gate/missing.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

/** How a library hands editions over, and what has to be filled in before one is approved. */
export interface WorkflowSettings extends WorkflowRules {
  readonly required: readonly Requirement[]
}

/** Who did what to an edition, and where it stood afterwards; `version` is that of the text that was signed. */
export interface SignOff {
  readonly id: string
  readonly act: WorkflowAct
  readonly status: EditionStatus
  readonly note: string
  readonly version: number
  readonly by: string
  readonly at: string
}

/** Where an edition stands, how it came there, and what who works here may do with it. */
export interface EditionWorkflow {
  readonly language: Language
  readonly status: EditionStatus
  readonly lastTranslator: string | null
  /** Who gave the first of two reviews, where it still holds. */
  readonly firstReviewer: string | null
  /** The oldest first. */
  readonly signOffs: readonly SignOff[]
  /** The acts that fit where it stands, each with why it is refused to who works here. */
  readonly acts: readonly { readonly act: WorkflowAct; readonly refusal: Exclude<Refusal, 'status'> | null }[]
}

export interface ArticleWorkflow {
  readonly settings: WorkflowSettings
  readonly editions: readonly EditionWorkflow[]
}

/** What an act did. An approval locks segments and a reopening frees them: steps that an open text has to take in. */
export interface HandedOver {
  readonly summary: ArticleSummary
  readonly base: number
  readonly steps: readonly unknown[]
}

/** How editions are handed over from one person to the next. */
export const workflow = {
  of: method<ArticleWorkflow>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
  /** `version` is that of the text that the person has before them, null where no text is. */
  act: method<HandedOver>()(
    v.strictObject({
      article: p.articleId,
      language: p.language,
      act: v.picklist(workflowActs),
      note: v.pipe(p.text(5000), v.trim()),
      version: v.nullable(p.count),
    }),
    'no-library',
    'not-found',
    'status',
    'nobody',
    'four-eyes',
    'second-review',
    'same-reviewer',
    'reason',
    'gate',
    'conflict',
    'not-writable',
  ),
  settings: method<WorkflowSettings>()(p.nothing, 'no-library'),
  setSettings: method<WorkflowSettings>()(
    v.strictObject({
      fourEyes: v.exactOptional(v.boolean()),
      secondReview: v.exactOptional(v.boolean()),
      required: v.exactOptional(v.pipe(v.array(v.picklist(requirements)), v.maxLength(requirements.length))),
    }),
    'no-library',
    'not-writable',
  ),
} as const
