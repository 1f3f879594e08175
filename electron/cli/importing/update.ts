import type { RenewReport } from '../../../shared/document/skeleton/renew.ts'
import { ok } from '../../../shared/result.ts'
import type { ImportPlan } from '../../exchange/import/plan.ts'
import type { Library } from '../../library/library.ts'
import { renewArticle } from '../../library/renewArticle.ts'
import { summary } from '../../library/summary.ts'
import { type Ended, stop } from '../command.ts'
import { articleIn } from '../library.ts'
import { faultWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

/** What a new text of an article's source did, segment by segment. */
export interface Updated extends Imported {
  readonly update: RenewReport
}

/** Gives an article's source the text of a file; translations stay with what stayed. */
export function updateArticle(library: Library, name: string, plans: readonly ImportPlan[]): Ended<Updated> {
  const article = articleIn(library, name)
  if (!article.ok) return article
  const known = summary(library, article.value)
  if (!known.ok) return stop(`There is no article ${name}.`)
  const { source, slug, editions } = known.value
  const [plan, ...others] = plans
  const edition = plan?.editions.find(({ language }) => language === source)
  if (plan === undefined || edition === undefined || others.length > 0) {
    return stop(`--update takes one file in ${source}, the language that ${slug} was written in.`)
  }
  const renewed = renewArticle(library, { article: article.value, edition, assets: plan.pictures })
  if (!renewed.ok) {
    return renewed.error === 'read-only'
      ? stop(`${slug} is approved in ${renewed.detail}. Reopen that edition in the window first.`)
      : stop(faultWords('not-writable', library.folder))
  }
  const update = renewed.value
  return ok({
    ...nothing,
    articles: [{ id: article.value, slug, editions: editions.map(({ language }) => language) }],
    warnings: [
      `${update.unchanged} segments stayed, ${update.changed.length} changed, ${update.added.length} are new, ${update.removed.length} are gone`,
      ...update.removed.map(({ text, translations }) =>
        ['gone', text, ...Object.values(translations)].join(': ').slice(0, 300),
      ),
    ],
    skipped: edition.skipped,
    update,
  })
}
