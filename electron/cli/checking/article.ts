import type { Issue } from '../../../shared/checks/spec.ts'
import { plainText } from '../../../shared/document/segment.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { headsOf } from '../../library/heads.ts'
import { checkEditions, checkerOf, checkerOfOnly, checksOf } from '../../library/issues.ts'
import type { Library } from '../../library/library.ts'
import { summary } from '../../library/summary.ts'
import { waiversOf } from '../../storage/tables/waiver.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'
import { printed } from './issue.ts'
import { foundAmong, type Only } from './only.ts'

interface Found {
  readonly edition: Language
  /** The number of its segment in the article, from 1, and the kind of block that this stands in. */
  readonly number: number
  readonly block: string
  /** Its text, without inline atoms. */
  readonly text: string
  readonly issue: Issue
  /** Why a person let it stand; null where nobody did. */
  readonly reason: string | null
}

/** Checks every edition of an article, the translations beside the source, as the gate before approval does. */
export function checkArticle(name: string, args: Arguments, io: Io, only: Only): Promise<Ended> {
  return withLibrary(args, io, async (library) => {
    const id = articleIn(library, name)
    if (!id.ok) return id
    const article = summary(library, id.value)
    if (!article.ok) return stop(`There is no article ${name}.`)
    const known = foundAmong(only, checksOf(library))
    if (!known.ok) return known
    const found = issuesOf(library, id.value, article.value.source, known.value)
    const open = found.filter(({ reason }) => reason === null)
    if (io.json) {
      const row = ({ edition, number, block, text, issue }: Found) => ({
        ...printed(issue),
        edition,
        segment: issue.segment,
        number,
        block,
        text,
      })
      const waived = found.flatMap((each) =>
        each.reason === null ? [] : [{ ...row(each), reason: each.reason }],
      )
      await printJson(io, { article: id.value, slug: article.value.slug, issues: open.map(row), waived })
    } else {
      for (const { edition, number, block, text, issue } of open) {
        const { severity, check, message } = printed(issue)
        const place = `${number} ${block.replace('_', ' ')}`
        await io.print(`${edition}\t${place}\t${severity}\t${check}\t${message}\t${text}\n`)
      }
    }
    return ok(open.length > 0 ? 1 : 0)
  })
}

function issuesOf(library: Library, article: ArticleId, source: Language, only: Only): Found[] {
  const checker = only ? checkerOfOnly(library, article, only) : checkerOf(library, article)
  const checked = checkEditions(checker, source, headsOf(library, article), waiversOf(library.db, article))
  return [...checked].flatMap(([edition, segments]) =>
    segments.flatMap(({ segment: { block, text }, issues }, at) =>
      issues.map(({ issue, waiver }) => ({
        edition,
        number: at + 1,
        block,
        text: plainText(text),
        issue,
        reason: waiver?.reason ?? null,
      })),
    ),
  )
}
