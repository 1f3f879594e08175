// node bench/run.mjs importTmx [--megabytes 200]: a TMX file of that size into an empty memory.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { importTmx } from '../electron/exchange/memory/importTmx.ts'
import { openPieces } from '../electron/exchange/xml/pieces.ts'
import { memoryKind } from '../electron/memory/migrations/memory.ts'
import { openUnitStore } from '../electron/memory/store.ts'
import { createDatabase } from '../electron/storage/database.ts'
import { tmxLines } from '../shared/formats/tmx/write.ts'
import { ulids } from '../shared/ids.ts'
import { number, numberIn } from './measure.ts'
import { differentUnits } from './units.ts'

const words = process.argv.slice(2)
const at = words.indexOf('--file')

if (at < 0) main(numberIn(words, 'megabytes', 200))
else take(words[at + 1] ?? '')

function main(megabytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    const file = join(folder, 'memory.tmx')
    write(file, megabytes * 1024 * 1024)
    console.log(`load ${loadavg()[0]?.toFixed(1)}, ${cpus().length} processors`)
    // A process of its own, so that its memory is the import's alone.
    const self = process.argv[1] ?? ''
    const code = spawnSync(process.execPath, [self, '--file', file], { stdio: 'inherit' }).status
    if (code !== 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(path: string, size: number): void {
  const file = openSync(path, 'w')
  let bytes = 0
  const entries = function* () {
    for (const unit of differentUnits(Number.MAX_SAFE_INTEGER)) {
      if (bytes >= size) return
      yield { ...unit, uses: 1 }
    }
  }
  const codes = {
    source: { language: 'en', code: 'en-US' },
    target: { language: 'zh-Hans', code: 'zh-CN' },
  } as const
  let waiting: string[] = []
  for (const line of tmxLines(entries(), codes, '1')) {
    waiting.push(line)
    if (waiting.length < 500) continue
    bytes += writeSync(file, waiting.join(''))
    waiting = []
  }
  writeSync(file, waiting.join(''))
  closeSync(file)
}

function take(path: string): void {
  const memory = `${path}.sqlite`
  createDatabase(memory, memoryKind)
  const store = openUnitStore(memory, ulids(Date.now, Math.random), () => '')
  if (!store.ok) throw new Error(store.error)
  let most = 0
  const progress = () => {
    most = Math.max(most, process.memoryUsage.rss())
  }
  const before = process.cpuUsage()
  const began = performance.now()
  const file = openPieces(path, path)
  if (!file.ok) throw new Error(file.error)
  const given = { by: 'bench', at: '2026-01-01T00:00:00.000Z', chinese: null, progress }
  const done = importTmx(store.value, [file.value], given)
  if (!done.ok) throw new Error(`${done.error}: ${done.detail}`)
  store.value.close()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  const peak = /VmHWM:\s+(\d+)/.exec(statusOf())?.[1]
  console.log(
    [
      `${number(statSync(path).size / 1024 / 1024)} MB, ${done.value.units} units, ${done.value.added} learned`,
      `${number(seconds)} s, ${number((user + system) / 1e6)} s of processor`,
      `process ${number(peak === undefined ? most / 1024 / 1024 : Number(peak) / 1024)} MB at most`,
    ].join('; '),
  )
}

function statusOf(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8')
  } catch {
    // Not on this system: what was seen on the way counts.
    return ''
  }
}
