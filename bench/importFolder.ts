// Import of a folder of 500 files with alignment: node bench/run.mjs importFolder
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importArchive } from '../electron/cli/importing/archive.ts'
import type { Io } from '../electron/cli/io.ts'
import { closeLibrary, createLibrary } from '../electron/library/open.ts'
import { ulids } from '../shared/ids.ts'
import { timedAsync } from './measure.ts'
import { seeded, sentence, title } from './prose.ts'

const articles = 250
const paragraphs = 20
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
const archive = join(folder, 'archive')
const options = { now: Date.now, newId: ulids(Date.now, Math.random), person: 'bench' }
const library = createLibrary(join(folder, 'Folder.duizhao'), options)
if (!library.ok) throw new Error(library.error)
const quiet: Io = {
  json: true,
  stdin: (async function* () {})(),
  print: async () => undefined,
  note: () => undefined,
}
try {
  writeArchive()
  let made = 0
  const before = process.cpuUsage()
  const ms = await timedAsync(async () => {
    const imported = await importArchive(library.value, archive, true, quiet)
    if (!imported.ok) throw new Error(imported.error)
    made = imported.value.articles.length
  })
  const { user, system } = process.cpuUsage(before)
  const seconds = `${(ms / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time)`
  const memory = Math.round(process.memoryUsage.rss() / 1024 / 1024)
  console.log(`${2 * articles} files: ${seconds}, ${made} articles, ${memory} MB`)
} finally {
  closeLibrary(library.value)
  rmSync(folder, { recursive: true, force: true })
}

/** Articles of a hundred sentences in two languages, some of which stand apart in one of them. */
function writeArchive(): void {
  mkdirSync(archive)
  for (let no = 0; no < articles; no++) {
    const random = seeded(no + 1)
    const head = title(random)
    const body = Array.from({ length: paragraphs }, () => Array.from({ length: 5 }, () => sentence(random)))
    const text = (language: 'en' | 'zh-Hans') => {
      const gap = language === 'en' ? ' ' : ''
      const joined = body.map((each, at) => each.slice(language === 'en' ? 0 : at % 7 === 3 ? 1 : 0))
      const lines = joined.map((each) => each.map((one) => one[language]).join(gap))
      return `# ${head[language]} ${no}\n\n${lines.join('\n\n')}\n`
    }
    writeFileSync(join(archive, `a${no}.en.md`), text('en'))
    writeFileSync(join(archive, `a${no}.zh.md`), text('zh-Hans'))
  }
}
