import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textHash } from '../../shared/document/hash.ts'
import { sameSkeleton } from '../../shared/document/skeleton/emptyCopy.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { isLanguage } from '../../shared/locale.ts'
import { headsOf } from './heads.ts'
import { closeLibrary, createLibrary, openLibrary } from './open.ts'
import { randomFrom } from './randomEdits.ts'
import { libraryReport } from './report.ts'
import { addArticle, must, testFolder, testOptions } from './testLibrary.ts'

const here = dirname(fileURLToPath(import.meta.url))
let built = ''

// The child is built into the repository's own build folder, from where it finds better-sqlite3.
beforeAll(async () => {
  const builds = join(here, '../../.build')
  mkdirSync(builds, { recursive: true })
  built = mkdtempSync(join(builds, 'crash-'))
  await build({
    entryPoints: [join(here, 'crash.child.ts')],
    outfile: join(built, 'child.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Said {
  /** The digest that an edition has at a version, by `language version`. */
  readonly will: ReadonlyMap<string, string>
  readonly stored: Readonly<Record<string, number>>
  readonly units: number
  readonly edits: number
}

/** Lets a child edit the library and kills it `ms` after its first edit was stored. */
function editAndKill(folder: string, article: ArticleId, seed: number, ms: number): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(built, 'child.mjs'), folder, article, String(seed)])
    let out = ''
    let errors = ''
    let killing = false
    child.stderr.on('data', (chunk) => {
      errors += String(chunk)
    })
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      if (killing) return
      killing = out.includes('done')
      if (killing) setTimeout(() => child.kill('SIGKILL'), ms)
    })
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the child ended by itself: ${errors}`))
      else resolve(heard(out))
    })
  })
}

function heard(out: string): Said {
  const will = new Map<string, string>()
  let stored: Record<string, number> = {}
  let units = 0
  let edits = 0
  // What follows the last line end was cut off by the kill.
  for (const line of out.split('\n').slice(0, -1)) {
    const [word, first = '', second = '', third = ''] = line.split('\t')
    if (word === 'will') will.set(`${first} ${second}`, third)
    if (word !== 'done') continue
    stored = JSON.parse(first) as Record<string, number>
    units = Number(second)
    edits += 1
  }
  return { will, stored, units, edits }
}

test('nothing that was said to be stored is lost, however often the process is killed', {
  timeout: 120_000,
}, async () => {
  const seed = 20_260_101
  const random = randomFrom(seed)
  const folder = join(testFolder(), 'Crash.duizhao')
  const library = must(createLibrary(folder, testOptions()))
  const article = addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew by 5%.', 'Few expected that.', 'The end.']],
    ['zh-Hans', ['经济', '增长了5%。', '', '']],
    ['zh-Hant', ['經濟', '', '', '']],
  ])
  closeLibrary(library)
  const hashes = new Map<string, string>()
  let edits = 0
  for (let round = 0; round < 20; round++) {
    const said = await editAndKill(folder, article, seed + round * 2, Math.floor(random() * 120))
    edits += said.edits
    for (const [version, hash] of said.will) hashes.set(version, hash)
    const again = must(openLibrary(folder, testOptions(undefined, seed + round)))
    const heads = headsOf(again, article)
    for (const [language, { doc, version }] of heads) {
      expect(isLanguage(language) && version).toBeGreaterThanOrEqual(said.stored[language] ?? 0)
      const hash = hashes.get(`${language} ${version}`)
      if (hash !== undefined) expect(textHash(JSON.stringify(doc))).toBe(hash)
    }
    const [source, ...others] = [...heads.values()]
    expect(others.every(({ doc }) => source !== undefined && sameSkeleton(source.doc, doc))).toBe(true)
    expect(again.memory.count()).toBeGreaterThanOrEqual(said.units)
    expect(libraryReport(again).problems).toEqual([])
    closeLibrary(again)
  }
  expect(edits).toBeGreaterThan(40)
})
