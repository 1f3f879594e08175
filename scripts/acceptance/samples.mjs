import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../setup/places.mjs'
import { ran } from './programs.mjs'

const published = ['a-river-has-no-head-office', 'the-arithmetic-of-longer-lives', 'paying-for-speed']

/**
 * Writes what the others are to read: everything of the sample library by the command line, and an article with
 * notes, comments, suggestions and hostile text by the writers themselves. Gives the folders, by kind.
 *
 * @param {string} folder
 */
export async function samples(folder) {
  const library = join(folder, 'Sample.duizhao')
  duizhao('new', library, '--sample')
  const kinds = {
    tmx: [],
    xliff: published,
    tbx: [],
    docx: published,
    review: [published[0]],
    epub: [published[0]],
    wxr: published,
    bundle: [published[0], '--origin', 'https://journal.example'],
  }
  const made = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, join(folder, kind)]))
  for (const [kind, words] of Object.entries(kinds)) {
    mkdirSync(made[kind], { recursive: true })
    duizhao('export', ...words, '--library', library, '--out', made[kind], '--format', kind)
  }
  // Beside the whole memory the articles' own sentences, which have their formatting too.
  duizhao('export', ...published, '--library', library, '--out', made.tmx, '--format', 'tmx')
  const book = join(made.epub, 'all.epub')
  duizhao('export', ...published, '--library', library, '--out', book, '--format', 'epub', '--together')
  await special(folder, made)
  return made
}

/** The files of a folder with an ending, with their paths. @param {string} folder @param {string} ending */
export function filesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name))
}

function duizhao(...words) {
  const { ok, said } = ran(process.execPath, [join(root, 'scripts', 'duizhao.mjs'), ...words])
  if (!ok) throw new Error(`duizhao ${words.join(' ')}: ${said}`)
}

async function special(folder, made) {
  const outfile = join(folder, 'special.mjs')
  await build({
    entryPoints: [join(root, 'scripts', 'acceptanceSpecial.mjs')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  const { writeSpecial } = await import(pathToFileURL(outfile).href)
  await writeSpecial(made)
}
