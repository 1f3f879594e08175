import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Memory } from './memory.ts'
import { indexFileOf } from './store.ts'
import { memoryFile, opened, settle } from './testMemory.ts'

const here = dirname(fileURLToPath(import.meta.url))
const portion = 6000
let built = ''

// The child is built into the repository's own build folder, from where it finds better-sqlite3.
beforeAll(async () => {
  const builds = join(here, '../../.build')
  mkdirSync(builds, { recursive: true })
  built = mkdtempSync(join(builds, 'crash-memory-'))
  await build({
    entryPoints: [join(here, 'crash.child.ts')],
    outfile: join(built, 'child.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3'],
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** Lets a child learn, and kills it `ms` after it first said a word; gives how many units it said to be stored. */
function learnAndKill(file: string, word: string, ms: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(built, 'child.mjs'), file, String(portion)])
    let out = ''
    let errors = ''
    let killing = false
    child.stderr.on('data', (chunk) => {
      errors += String(chunk)
    })
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      if (killing || !out.includes(word)) return
      killing = true
      setTimeout(() => child.kill('SIGKILL'), ms)
    })
    child.on('close', (_, signal) => {
      const stored = [...out.matchAll(/^stored (\d+)\n/gm)].map(([, count]) => Number(count))
      if (signal === 'SIGKILL') resolve(Math.max(0, ...stored))
      else reject(new Error(`the child ended by itself: ${errors}`))
    })
  })
}

/** The best scores for some texts. */
function scores(memory: Memory): (number | undefined)[] {
  return [1, 700, 4999, 5999, 6001, 11_000].map((no) => {
    const text = `Report ${no} on the waters of river ${(no * 7) % 1000} was late again.`
    return memory.lookup({ source: 'en', target: 'zh-Hans', text, before: '', after: '' })[0]?.score
  })
}

test('however often the process is killed, the store has all or none of a portion, and the index answers as one made anew', {
  timeout: 180_000,
}, async () => {
  const file = memoryFile()
  let stored = 0
  let indexed = 0
  const words = ['learning', 'stored', 'working', 'working', 'stored']
  for (let round = 0; round < 12; round++) {
    const said = await learnAndKill(file, words[round % words.length] ?? '', Math.floor(Math.random() * 250))
    const memory = opened(file)
    const count = memory.count()
    expect(count % portion).toBe(0)
    expect(count).toBeGreaterThanOrEqual(Math.max(stored, said))
    stored = count
    expect(memory.report().problems).toEqual([])
    indexed += memory.indexState().done > 0 ? 1 : 0
    if (round % 3 !== 2) {
      memory.close()
      continue
    }
    while (!memory.indexState().ready) memory.work()
    const found = scores(memory)
    memory.close()
    rmSync(indexFileOf(file), { force: true })
    const anew = opened(file)
    expect(existsSync(`${indexFileOf(file)}.part`)).toBe(false)
    while (!anew.indexState().ready) anew.work()
    expect(scores(anew)).toEqual(found)
    await settle(anew, file)
    anew.close()
  }
  console.log(`killed 12 times: ${stored} units, the index was used ${indexed} times`)
  expect(stored).toBeGreaterThan(portion)
})
