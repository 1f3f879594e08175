// npm test: every gate of the project. The cheap ones are all run; where one of them fails, the application is
// neither built nor started (`npm test -- --all` does it nevertheless).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './run/build.mjs'
import { countGate, countLine, countPlaywright, countStep, countVitest, total } from './run/count.mjs'
import { playwright } from './run/playwright.mjs'
import { streaming } from './setup/child.mjs'
import { modules, root } from './setup/places.mjs'

const reports = mkdtempSync(join(tmpdir(), 'duizhao-reports-'))
const unitReport = join(reports, 'unit.json')
const goOn = process.argv.includes('--all')

const cheap = {
  types: async () => countGate(await tool('typescript/bin/tsc', '-b')),
  lint: async () => countGate(await tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')),
  'dead code': async () => countGate(await tool('knip/bin/knip.js')),
  unit: async () => {
    const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
    const code = await tool('vitest/vitest.mjs', 'run', ...flags)
    return countStep(code, read(unitReport, countVitest))
  },
}
const dear = {
  build: async () => countGate(await build()),
  e2e: async () => {
    const code = await playwright([], reports)
    return countStep(code, read(join(reports, 'e2e.json'), countPlaywright))
  },
}

try {
  const counts = await run(Object.entries(cheap))
  if (goOn || total(counts).failed === 0) counts.push(...(await run(Object.entries(dear))))
  else process.stdout.write('\nStopped before build and e2e, because a gate above failed.\n')
  const count = total(counts)
  process.stdout.write(`\n${countLine(count)}\n`)
  process.exitCode = count.failed === 0 ? 0 : 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}

async function run(gates) {
  const counts = []
  for (const [name, gate] of gates) {
    process.stdout.write(`\n== ${name}\n`)
    const count = await gate()
    counts.push(count)
    if (name === 'build' && count.failed > 0) break
  }
  return counts
}

function tool(path, ...words) {
  return streaming(process.execPath, [join(modules, path), ...words], { cwd: root })
}

function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    process.stderr.write(`No report of the tests: ${error.message}\n`)
    return undefined
  }
}
