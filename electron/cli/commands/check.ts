import { specs } from '../../../shared/checks/catalogue.ts'
import { checkArticle } from '../checking/article.ts'
import { printCatalogue } from '../checking/catalogue.ts'
import { only } from '../checking/only.ts'
import { checkPairs } from '../checking/pairs.ts'
import { checkTexts } from '../checking/texts.ts'
import type { Ended } from '../command.ts'
import { type Command, stop } from '../command.ts'
import { libraryOption } from '../library.ts'

/** Checks pairs of texts, two texts, or an article of a library. */
export const check: Command = {
  name: 'check',
  usage: [
    'ARTICLE --library LIBRARY [--only ID,…]',
    '[--source FILE] --target FILE --lang LANGUAGE [--source-lang LANGUAGE] [--only ID,…] [--library LIBRARY]',
    '--pairs FILE.tsv --source-lang LANGUAGE --target-lang LANGUAGE [--only ID,…] [--library LIBRARY]',
    '--catalogue',
  ],
  summary: 'Checks texts: numbers, terms, punctuation, script and more.',
  about: `A line of the file of pairs is source TAB target; further columns are ignored. Of two texts a blank line ends a
paragraph, any other line end is white space; they are compared paragraph by paragraph, and sentence by sentence
where a paragraph has as many in both. Of an article each line says edition, number and block of the segment, weight,
check, message and text. Terms and settings are those of --library, if given. --catalogue lists the
checks with their examples. Checks: ${specs.map(({ id }) => id).join(', ')}.
Exit 1 where there is an issue; issues of an article that a person waived do not count.`,
  options: {
    ...libraryOption,
    source: { value: 'FILE', what: 'the text that was translated' },
    target: { value: 'FILE', what: 'the text to check' },
    lang: { value: 'LANGUAGE', what: 'the language of the text to check' },
    pairs: { value: 'FILE', what: 'pairs to check, one a line' },
    'source-lang': { value: 'LANGUAGE', what: 'the language of the first column, or of --source' },
    'target-lang': { value: 'LANGUAGE', what: 'the language of the second column' },
    only: { value: 'ID,…', what: 'only these checks; house.NAME for a rule of the library' },
    catalogue: { what: 'list the checks instead' },
  },
  run: async (args, io): Promise<Ended> => {
    const chosen = only(args.text('only'))
    if (!chosen.ok) return chosen
    const pairs = args.text('pairs')
    const target = args.text('target')
    const [article, ...more] = args.words
    const asked = [pairs, target, article, args.has('catalogue') || undefined]
    if (asked.filter((each) => each !== undefined).length > 1) {
      return stop('Either an article, --target, --pairs or --catalogue.')
    }
    if (args.has('catalogue')) return printCatalogue(io, chosen.value)
    if (pairs !== undefined) return checkPairs(pairs, args, io, chosen.value)
    if (target !== undefined) return checkTexts(target, args, io, chosen.value)
    if (article === undefined || more.length > 0) {
      return stop('Name one article, or texts with --source and --target, or a file with --pairs.')
    }
    return checkArticle(article, args, io, chosen.value)
  },
}
