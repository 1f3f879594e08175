import { statSync } from 'node:fs'
import { extname } from 'node:path'
import { ok } from '../../../shared/result.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Command, stop } from '../command.ts'
import { importArchive } from '../importing/archive.ts'
import { importArticle } from '../importing/article.ts'
import type { Imported } from '../importing/imported.ts'
import { importMemory } from '../importing/memory.ts'
import { importReview } from '../importing/review.ts'
import { importTerms } from '../importing/terms.ts'
import { importXliff, isXliff } from '../importing/xliff.ts'
import { type Io, printJson } from '../io.ts'
import { libraryOption, personOption, withLibrary } from '../library.ts'

const kinds = ['article', 'memory', 'terms', 'review'] as const
type Kind = (typeof kinds)[number]

const later = ['.xlsx', '.sdltm', '.epub', '.pdf']

/** Brings files into a library. */
export const importFiles: Command = {
  name: 'import',
  usage: [
    'FILE… --library LIBRARY [--as article] [--slug SLUG] [--source-lang LANGUAGE] [--lang LANGUAGE]… [--changes accept|reject|keep] [--alone]',
    'FILE --library LIBRARY --update ARTICLE',
    'BUNDLE.zip --library LIBRARY [--slug SLUG]',
    'FILE.csv|tsv|tbx|utx --library LIBRARY --as terms [--conflicts add|skip|merge|replace]',
    'FILE.tsv --library LIBRARY --as memory --source-lang LANGUAGE --target-lang LANGUAGE',
    'FILE.tmx… --library LIBRARY [--as memory] [--target-lang LANGUAGE]',
    'FILE.xlf… --library LIBRARY [--as memory]',
    'FOLDER --library LIBRARY --as memory|article',
    'FILE.docx|xlf… --library LIBRARY --as review [--person NAME]',
  ],
  summary: 'Brings an article, terms or translations into a library: all of it, or nothing.',
  about: `Files of one article (plain text, Markdown, HTML, DOCX), one a language, become its editions and are aligned, with
pictures of the same folder. A saved page brings those of its other languages along that lie beside it; a bundle that
\`export\` wrote comes in again without loss. --update keeps the work on sentences that stayed.
Terms are TBX, UTX, or CSV or TSV with a header such as en,zh-Hans,zh-Hant,status,kind,note; rows with the same en are one
entry. An entry that only shares a term with one of the library is added beside it, unless --conflicts says otherwise.
Translations for the memory are TMX 1.1 to 1.4b of any size, or lines of source TAB target; Chinese of a TMX that
says no script is what its characters tell, or --target-lang. XLIFF that \`export\` wrote goes back into its
translation, what no longer fits is listed (exit 1); with --as memory any XLIFF teaches the memory. Without --as the file's ending decides.
What \`export --format review\` wrote comes back with --as review: the changes are shown as suggestions of --person, or of
who made them in the file, remarks as comments; rows that no longer fit are listed (exit 1).
Of a folder, the files that belong together (by name, by the links of saved pages, by content) are aligned; what is
sure goes into the memory, and with --as article each group becomes an article. A second call does what is new.`,
  options: {
    ...libraryOption,
    ...personOption,
    as: { value: kinds.join('|'), what: 'what the files are' },
    slug: { value: 'SLUG', what: "the article's name in addresses; else made from its title" },
    'source-lang': { value: 'LANGUAGE', what: 'the language that the others were translated from' },
    'target-lang': { value: 'LANGUAGE', what: 'the language of the translations' },
    lang: {
      value: 'LANGUAGE',
      what: 'the language of each file, in their order, where it is not seen rightly',
      many: true,
    },
    changes: {
      value: 'accept|reject|keep',
      what: 'what becomes of the tracked changes of a DOCX; kept ones are suggestions; else they are accepted',
    },
    update: {
      value: 'ARTICLE',
      what: 'the article whose source gets the text of the file; its translations stay',
    },
    alone: { what: 'a saved page without its other languages, which its language switch leads to' },
    conflicts: {
      value: 'add|skip|merge|replace',
      what: 'what becomes of terms that agree with others in a part only',
    },
  },
  run: async (args, io) => {
    if (args.words.length === 0) return stop('Name one file or several.')
    const odd = args.words.find((file) => later.includes(extname(file).toLowerCase()))
    if (odd !== undefined) {
      return stop(
        `${odd} is in a format that this version does not read. A later one will. Plain text, Markdown, HTML, DOCX, CSV, TBX and UTX (terms), TMX and XLIFF, and TSV (memory, terms) are read.`,
      )
    }
    const kind = choiceIn<Kind>(args, 'as', kinds, kindOf(args.words))
    if (!kind.ok) return kind
    const folder = args.words.find(isFolder)
    if (folder !== undefined) {
      if (args.words.length > 1) return stop(`Bring in one folder at a time, and no files with it: ${folder}`)
      if (kind.value === 'terms' || kind.value === 'review')
        return stop('A folder is brought in --as memory or --as article.')
      const articles = kind.value === 'article'
      return withLibrary(args, io, async (library) => {
        const imported = await importArchive(library, folder, articles, io)
        if (!imported.ok) return imported
        await report(imported.value, io)
        return ok(imported.value.pairs.some(({ state }) => state === 'failed') ? 1 : 0)
      })
    }
    if (args.text('as') === undefined && args.words.every(isXliff)) {
      return withLibrary(args, io, async (library) => {
        const imported = await importXliff(library, args, io)
        if (!imported.ok) return imported
        await report(imported.value, io)
        return ok(imported.value.back.some(({ misfits }) => misfits.length > 0) ? 1 : 0)
      })
    }
    if (kind.value === 'review') {
      return withLibrary(args, io, async (library) => {
        const imported = await importReview(library, args, io)
        if (!imported.ok) return imported
        await report(imported.value, io)
        return ok(imported.value.reviews.some(({ misfits }) => misfits.length > 0) ? 1 : 0)
      })
    }
    const what = kind.value
    return withLibrary(args, io, async (library) => {
      const work = { article: importArticle, memory: importMemory, terms: importTerms }[what]
      const imported = await work(library, args, io)
      if (!imported.ok) return imported
      await report(imported.value, io)
      return ok(0)
    })
  },
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function kindOf(files: Arguments['words']): Kind {
  const endings = new Set(files.map((file) => extname(file).toLowerCase()))
  if (endings.size > 1) return 'article'
  if (endings.has('.csv') || endings.has('.tbx') || endings.has('.utx')) return 'terms'
  return endings.has('.tsv') || endings.has('.tmx') ? 'memory' : 'article'
}

async function report(imported: Imported, io: Io): Promise<void> {
  if (io.json) await printJson(io, imported)
  else {
    for (const { slug, editions } of imported.articles)
      await io.print(`article ${slug}: ${editions.join(', ')}\n`)
    if (imported.units > 0) await io.print(`units ${imported.units}\n`)
    if (imported.terms > 0) await io.print(`terms ${imported.terms}\n`)
    for (const warning of imported.warnings) io.note(`warning: ${warning}`)
  }
}
