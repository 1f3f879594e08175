// node bench/run.mjs NAME [words]: bundles bench/NAME.ts and runs it. `app` runs it where Electron works.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { withDisplay } from '../scripts/display.mjs'
import { ensureBuilt } from '../scripts/run/build.mjs'
import { root } from '../scripts/setup/places.mjs'

const [name = '', ...words] = process.argv.slice(2)
const entry = join(root, 'bench', `${name}.ts`)
const names = [
  'search',
  'importReference',
  'importFolder',
  'memory',
  'importTmx',
  'terms',
  'alignment',
  'convert',
  'following',
  'checks',
  'checksQuality',
  'compare',
  'bundle',
  'app',
]

if (!names.includes(name) || !existsSync(entry)) {
  process.stderr.write(`node bench/run.mjs ${names.join('|')}\n`)
  process.exitCode = 2
} else {
  // Inside the checkout, so that the packages are found; a place of its own, so that two runs do not meet.
  const built = join('out', 'bench', `${name}.js`)
  await build({
    entryPoints: [entry],
    outfile: join(root, built),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.18',
    // Node has them; without this esbuild makes every literal a regular expression anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    loader: { '.sql': 'text' },
    // What was in bench/, e2e/ or resources/ finds its checkout from where it is run.
    define: { 'import.meta.dirname': 'sourceFolder' },
    banner: {
      js: `const sourceFolder = decodeURIComponent(new URL('../../bench', import.meta.url).pathname)`,
    },
    logLevel: 'warning',
  })
  process.exitCode = ['app', 'following'].includes(name) ? await inWindow(built) : inNode(built)
}

function inNode(built) {
  const flags = ['--expose-gc', join(root, built), ...words]
  return spawnSync(process.execPath, flags, { stdio: 'inherit', cwd: root }).status ?? 1
}

async function inWindow(built) {
  const code = await ensureBuilt()
  if (code !== 0) return code
  return withDisplay({ command: (place) => [place.node, join(place.root, built), ...words] })
}
