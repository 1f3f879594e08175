// The memory at a size: node bench/run.mjs memory [--units 1000000] [--truth 100] [--sizes 10000,100000,1000000]
// Each size is a run of its own processes; results go to out/bench/memory/, with a plot once there are several sizes.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { numberIn } from './measure.ts'
import { askAll } from './memoryAsk.ts'
import { fill } from './memoryFill.ts'
import { allResults, report } from './memoryReport.ts'
import { findTruth } from './memoryTruth.ts'

const words = process.argv.slice(2)
const [phase, file = ''] = isMainThread ? words : ['worker']
const out = join('out', 'bench', 'memory')

if (phase === 'fill') fill(file, numberIn(words, 'units', 1000), out)
else if (phase === 'truth') findTruth(numberIn(words, 'units', 1000), numberIn(words, 'truth', 100), out)
else if (phase === 'ask') await askAll(file, numberIn(words, 'units', 1000), out, words.includes('--first'))
else if (phase === 'worker') await import('./memoryWorker.ts')
else main()

function main(): void {
  mkdirSync(out, { recursive: true })
  const at = words.indexOf('--sizes')
  const sizes = at < 0 ? [numberIn(words, 'units', 1_000_000)] : (words[at + 1] ?? '').split(',').map(Number)
  for (const size of sizes) measure(size)
  report(allResults(out), out)
}

function measure(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const store = join(folder, 'memory.sqlite')
  try {
    run('fill', store, '--units', String(size))
    // Brute force takes minutes: it is done once for a size and kept.
    if (numberIn(words, 'truth', 100) > 1)
      run('truth', '-', '--units', String(size), '--truth', String(numberIn(words, 'truth', 100)))
    run('ask', store, '--units', String(size), '--first')
    run('ask', store, '--units', String(size))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['--expose-gc', process.argv[1] ?? '', ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
}
