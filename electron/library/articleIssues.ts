import type { Issue } from '../../shared/checks/spec.ts'
import { plainText, segmentsOf } from '../../shared/document/segment.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { Language, LocalText } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { articleById } from '../storage/tables/article.ts'
import { waiversOf } from '../storage/tables/waiver.ts'
import { headsOf } from './heads.ts'
import { houseChecksOf } from './houseRules.ts'
import { checkEditions, checkerOf } from './issues.ts'
import type { Library } from './library.ts'

/** An issue of an article, with the texts that it is about. */
export interface ListedIssue {
  readonly language: Language
  /** The number of its segment in the article, from 1. */
  readonly number: number
  readonly source: string
  /** As the checks saw it: U+FFFC stands for a footnote reference. */
  readonly target: string
  readonly issue: Issue
  readonly waiver: Waiver | null
}

/** All that the checks find in an article, in the order of the text. */
export interface ArticleIssues {
  readonly slug: string
  readonly source: Language
  readonly titles: LocalText
  readonly issues: readonly ListedIssue[]
  /** The names of the library's own rules by the ids of their checks. */
  readonly rules: Readonly<Record<string, LocalText>>
}

/** What the checks find in an article as it is now, those that were let stand among it. */
export function articleIssues(library: Library, article: ArticleId): Result<ArticleIssues, 'not-found'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  const heads = headsOf(library, article)
  const original = heads.get(row.source)?.doc
  const texts = new Map((original ? segmentsOf(original) : []).map(({ id, text }) => [id, plainText(text)]))
  const numbers = new Map([...texts.keys()].map((id, at) => [id, at + 1]))
  const checked = checkEditions(
    checkerOf(library, article),
    row.source,
    heads,
    waiversOf(library.db, article),
  )
  const issues = [...checked].flatMap(([language, segments]) =>
    segments.flatMap(({ segment, issues: found }) =>
      found.map(({ issue, waiver }) => ({
        language,
        number: numbers.get(segment.id) ?? 0,
        source: texts.get(segment.id) ?? '',
        target: segment.text,
        issue,
        waiver,
      })),
    ),
  )
  const titles = Object.fromEntries(
    [...heads].map(([language, { doc }]) => {
      const [first] = segmentsOf(doc)
      return [language, first ? plainText(first.text) : '']
    }),
  )
  return ok({
    slug: row.metadata.slug,
    source: row.source,
    titles,
    issues: issues.sort((a, b) => a.number - b.number),
    rules: Object.fromEntries(houseChecksOf(library).map(({ rule, spec }) => [spec.id, rule.name])),
  })
}
