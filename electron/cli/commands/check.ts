import { checkIds } from '../../../shared/checks/check.ts'
import { checkArticle } from '../checking/article.ts'
import { only } from '../checking/only.ts'
import { checkPairs } from '../checking/pairs.ts'
import type { Ended } from '../command.ts'
import { type Command, stop } from '../command.ts'
import { libraryOption } from '../library.ts'

/** Checks pairs of texts, or an article of a library. */
export const check: Command = {
  name: 'check',
  usage: [
    '--pairs FILE.tsv --source-lang LANGUAGE --target-lang LANGUAGE [--only ID,…] [--library LIBRARY]',
    'ARTICLE --library LIBRARY [--only ID,…]',
  ],
  summary: 'Checks translations: numbers, terms, quotation marks, script and more.',
  about: `A line of FILE is source TAB target; further columns are ignored. The terms are those of --library, if given.
Checks: ${checkIds.join(', ')}. Exit 1 where there is an issue; issues of an article that a person waived do not count.`,
  options: {
    ...libraryOption,
    pairs: { value: 'FILE', what: 'pairs to check, one a line' },
    'source-lang': { value: 'LANGUAGE', what: 'the language of the first column' },
    'target-lang': { value: 'LANGUAGE', what: 'the language of the second column' },
    only: { value: 'ID,…', what: 'only these checks' },
  },
  run: async (args, io): Promise<Ended> => {
    const chosen = only(args.text('only'))
    if (!chosen.ok) return chosen
    const file = args.text('pairs')
    const [article, ...more] = args.words
    if (file !== undefined && article !== undefined) return stop('Either --pairs or an article.')
    if (file !== undefined) return checkPairs(file, args, io, chosen.value)
    if (article === undefined || more.length > 0) return stop('Name one article, or a file with --pairs.')
    return checkArticle(article, args, io, chosen.value)
  },
}
