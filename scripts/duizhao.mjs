// npm run --silent duizhao: the command line. It writes nothing of its own to standard output.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newerSource } from './run/fresh.mjs'
import { root, stampFile } from './setup/places.mjs'

const entry = join(root, 'electron', 'cli', 'index.ts')
const built = join(root, 'out', 'cli', 'index.js')
const sources = ['electron', 'shared', 'package.json'].map((path) => join(root, path))

if (!existsSync(stampFile)) setUp()
if (newerSource(sources, [built]) !== undefined) await bundle()
await import(pathToFileURL(built).href)

function setUp() {
  const script = join(root, 'scripts', 'setup.mjs')
  // Its lines are for people, and standard output is for results.
  const ran = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] })
  if (ran.status !== 0) process.exit(2)
}

async function bundle() {
  const { build } = await import('esbuild')
  const draft = `${built}.${process.pid}`
  mkdirSync(dirname(built), { recursive: true })
  try {
    await build({
      entryPoints: [entry],
      outfile: draft,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.18',
      // Node has them; without this esbuild makes every literal a regular expression anew at each use.
      supported: { 'regexp-unicode-property-escapes': true },
      packages: 'external',
      loader: { '.sql': 'text' },
      logLevel: 'error',
    })
  } catch {
    // esbuild has said on standard error what is wrong.
    process.exit(2)
  }
  // Two commands may be started at once: neither may read the other's half-written file.
  renameSync(draft, built)
}
