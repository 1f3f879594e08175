import type { IssueTitle } from '../../../shared/bundle/issue.ts'
import { isSlug } from '../../../shared/bundle/publishable.ts'
import { isLanguage, type Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { slugOf } from '../../exchange/import/slug.ts'
import type { Arguments, Options } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'

/** The options by which articles leave as an issue of the journal. */
export const issueOptions: Options = {
  issue: {
    value: 'TITLE',
    what: "the articles as one issue with an index; zh-Hans=TITLE gives a language's own title",
    many: true,
  },
  'issue-slug': { value: 'SLUG', what: "the issue's name in addresses; else made of its title" },
}

/** The issue that a call asks for; null where it asks for none. */
export function issueIn(args: Arguments): Ended<IssueTitle | null> {
  const said = args.texts('issue')
  const slug = args.text('issue-slug')
  if (said.length === 0) {
    return slug === undefined ? ok(null) : stop('--issue-slug needs --issue TITLE.')
  }
  const title: { [L in Language]?: string } = {}
  for (const each of said) {
    const [, named = '', own = ''] = /^([A-Za-z-]+)=(.*)$/s.exec(each) ?? []
    const [language, text] = isLanguage(named) ? [named, own] : (['en', each] as const)
    if (text.trim() === '') return stop('An issue needs a title: --issue "Spring 2026".')
    title[language] = text.trim()
  }
  const made = slug ?? slugOf(title.en ?? '', '', said.join(' ')).replace(/^article-/, 'issue-')
  return isSlug(made)
    ? ok({ slug: made, title })
    : stop(`--issue-slug is "${made}", but has to be like spring-2026.`)
}
