import { type Language, type LocalText, languages } from '../locale.ts'
import { fail, ok, type Result } from '../result.ts'
import type { PublishedArticle, SiteSettings } from './input.ts'
import { type Alternate, alternatesOf } from './links.ts'
import { isSlug, type NotPublishable, publishable } from './publishable.ts'

/** How an issue of the journal is called; its slug names its index page and must be no article's. */
export interface IssueTitle {
  readonly slug: string
  readonly title: LocalText
}

/** An issue of the journal: articles in their order, all of one library. */
export interface JournalIssue extends IssueTitle {
  readonly site: SiteSettings
  readonly articles: readonly PublishedArticle[]
}

/** The languages in which an issue has an index: those of any of its articles. */
export function issueLanguages({ articles }: Pick<JournalIssue, 'articles'>): Language[] {
  return languages.filter((language) =>
    articles.some(({ editions }) => editions.some((edition) => edition.language === language)),
  )
}

/** The day of an issue: its newest article's; '' where none has one. */
export function issueDate({ articles }: Pick<JournalIssue, 'articles'>): string {
  return (
    articles
      .map(({ metadata }) => metadata.date)
      .toSorted()
      .at(-1) ?? ''
  )
}

/** The alternates of an issue's index pages. */
export function issueAlternates(issue: JournalIssue): Alternate[] {
  const present = issueLanguages(issue)
  return alternatesOf(issue.site, issue.slug, present, present[0] ?? 'en')
}

/** The issue as it may leave: every article ready, each slug once, the issue's own among them. */
export function publishableIssue(
  { slug, title }: IssueTitle,
  articles: readonly PublishedArticle[],
): Result<JournalIssue, NotPublishable> {
  const ready: PublishedArticle[] = []
  const slugs = new Set([slug, ...languages, 'img', 'feeds'])
  if (!isSlug(slug)) return fail('bad-slug', slug)
  for (const article of articles) {
    const checked = publishable(article)
    if (!checked.ok) return checked
    if (slugs.has(article.metadata.slug)) return fail('bad-slug', article.metadata.slug)
    slugs.add(article.metadata.slug)
    ready.push(checked.value)
  }
  const [first] = ready
  if (!first) return fail('not-approved', slug)
  return ok({ slug, title, site: first.site, articles: ready })
}
