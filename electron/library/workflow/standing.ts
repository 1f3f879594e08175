import type { ArticleId } from '../../../shared/ids.ts'
import type { ArticleWorkflow, EditionWorkflow, SignOff } from '../../../shared/ipc/domains/workflow.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import {
  type Hand,
  refusalOf,
  type WorkflowAct,
  type WorkflowRules,
  workflowActs,
} from '../../../shared/review/gate/acts.ts'
import { articleById } from '../../storage/tables/article.ts'
import { type EditionRow, editionCreator, editionsOf } from '../../storage/tables/edition.ts'
import { type Work, workOn } from '../../storage/tables/editionWork.ts'
import { signOffsOf } from '../../storage/tables/signOff.ts'
import type { Library } from '../library.ts'
import { personName } from '../people/people.ts'
import { workflowSettings } from './settings.ts'

/** Where an article's editions stand, how they came there, and what who works here may do with each. */
export function workflowOf(library: Library, article: ArticleId): Result<ArticleWorkflow, 'not-found'> {
  if (articleById(library.db, article) === null) return fail('not-found', article)
  const settings = workflowSettings(library)
  const editions = editionsOf(library.db, article).map((edition) =>
    editionWorkflow(library, edition, settings),
  )
  return ok({ settings, editions })
}

function editionWorkflow(library: Library, edition: EditionRow, rules: WorkflowRules): EditionWorkflow {
  const signOffs = signOffsOf(library.db, edition.id)
  const people = peopleOn(library, edition, signOffs)
  const hand = handOf(library, edition, people)
  return {
    language: edition.language,
    status: edition.status,
    ...people,
    signOffs,
    acts: workflowActs.flatMap((act) => {
      const refusal = refusalOf(act, hand, rules)
      return refusal === 'status' ? [] : [{ act, refusal }]
    }),
  }
}

/** An edition as the rules look at it, for who works here. */
export function handIn(library: Library, edition: EditionRow): Hand {
  return handOf(library, edition, peopleOn(library, edition, signOffsOf(library.db, edition.id)))
}

type PeopleOn = Pick<EditionWorkflow, 'lastTranslator' | 'firstReviewer'>

/** By names: rows of before hold a bare name where newer ones hold its person's id. */
function handOf(library: Library, { status }: EditionRow, { lastTranslator, firstReviewer }: PeopleOn): Hand {
  const name = (by: string | null) => (by === null || by === '' ? null : personName(library, by))
  return {
    status,
    me: name(library.person),
    lastTranslator: name(lastTranslator),
    firstReviewer: name(firstReviewer),
  }
}

function peopleOn(library: Library, edition: EditionRow, signOffs: readonly SignOff[]): PeopleOn {
  const work = workOn(library.db, edition.no)
  const lastTranslator = translatorOf(library, edition, work, signOffs)
  return { lastTranslator, firstReviewer: firstReviewerOf(work, signOffs, lastTranslator) }
}

/**
 * Who translated last: who made the latest change (confirmations are changes) while the edition was not in review.
 * Of a text that came whole, who sent it to review, else who brought it.
 */
function translatorOf(
  library: Library,
  edition: EditionRow,
  work: readonly Work[],
  signOffs: readonly SignOff[],
): string | null {
  return (
    work.find(({ kind }) => kind === 'translation')?.person ??
    signOffs.findLast(({ act }) => act === 'send')?.by ??
    editionCreator(library.db, edition.no)
  )
}

const ends: ReadonlySet<WorkflowAct> = new Set(['send', 'return', 'reopen'])

/** A first review holds for this round, and until the translator touches the text again. */
function firstReviewerOf(
  work: readonly Work[],
  signOffs: readonly SignOff[],
  translator: string | null,
): string | null {
  const begun = signOffs.findLastIndex(({ act }) => ends.has(act))
  const review = signOffs.slice(begun + 1).findLast(({ act }) => act === 'review')
  if (review === undefined) return null
  const isTouched = work.some(({ person, version }) => person === translator && version > review.version)
  return isTouched ? null : review.by
}
