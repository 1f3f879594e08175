// npm run acceptance: what we write, read by the programs of others. Debian's tools are installed where they may be;
// what cannot be installed is told as "not here" and is no failure. `--no-install` installs nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bags } from './acceptance/bags.mjs'
import { books } from './acceptance/books.mjs'
import { documents } from './acceptance/documents.mjs'
import { memories } from './acceptance/memories.mjs'
import { missing, provide } from './acceptance/programs.mjs'
import { samples } from './acceptance/samples.mjs'
import { schemas } from './acceptance/schemas.mjs'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-acceptance-'))
const counts = { ok: 0, wrong: 0, 'not here': 0 }

try {
  if (!process.argv.includes('--no-install')) provide()
  for (const name of missing()) tell({ state: 'not here', what: name })
  process.stdout.write(
    'acceptance  samples: the sample library and an article with notes, comments and changes\n',
  )
  const made = await samples(folder)
  for (const group of [schemas, books, documents, memories, bags]) {
    for await (const outcome of group(made, folder)) tell(outcome)
  }
  process.stdout.write(`\n${counts.ok} ok, ${counts.wrong} wrong, ${counts['not here']} not here\n`)
  process.exitCode = counts.wrong === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tell({ state, what, why = '' }) {
  counts[state]++
  process.stdout.write(`${state.padEnd(9)} ${what}${why === '' ? '' : `: ${why}`}\n`)
}
