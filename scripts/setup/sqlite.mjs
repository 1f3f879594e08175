import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quietly } from './child.mjs'
import { installCompiler } from './debian.mjs'
import { cacheFolder, root, sqlitePackage } from './places.mjs'
import { SetupFailure, say, seconds } from './say.mjs'

// A failed load can be a segmentation fault, so it is always tried in a process of its own.
const attempt = `const Database = require('better-sqlite3')
const row = new Database(':memory:').prepare('SELECT 40 + ? AS sum').get(2)
if (row.sum !== 42) throw new Error('SQLite cannot add')`

// The addon keeps references to strings, which every released Node-API forbids; hence the experimental one.
const nodeApi =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/** Which of the two runtimes cannot load better-sqlite3 as it is now. @param {string} electron */
function runtimesThatFail(electron) {
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const failing = []
  if (!quietly(process.execPath, ['-e', attempt], { cwd: root }).ok)
    failing.push(`Node ${process.versions.node}`)
  if (!quietly(electron, ['-e', attempt], { cwd: root, env: asNode }).ok) failing.push('Electron')
  return failing
}

/** The name under which a built addon is kept. @param {string} version of better-sqlite3 */
export function cacheKey(version, { platform, arch, versions } = process) {
  return `better-sqlite3-${version}-${platform}-${arch}-napi${versions.napi}`
}

/** The folder whose `include/node` holds this Node's headers, or undefined: node-gyp then fetches them. */
function nodeFolder(execPath = process.execPath) {
  const prefix = dirname(dirname(realpathSync(execPath)))
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? prefix : undefined
}

/** Makes better-sqlite3 load under this Node and under Electron, building it once where its prebuild cannot. */
export function installSqlite({ executable, version: electronVersion }) {
  const { version } = JSON.parse(readFileSync(join(sqlitePackage, 'package.json'), 'utf8'))
  let failing = runtimesThatFail(executable)
  const runtimes = `Node ${process.versions.node} and Electron ${electronVersion}`
  if (failing.length === 0) return say('better-sqlite3', `in place: ${version} loads in ${runtimes}`)
  const built = join(sqlitePackage, 'build', 'Release', 'better_sqlite3.node')
  const cached = join(cacheFolder(), cacheKey(version), 'better_sqlite3.node')
  if (existsSync(cached)) {
    say(
      'better-sqlite3',
      `copying the built addon from the cache: the present one fails in ${failing.join(', ')}`,
    )
    place(cached, built)
    failing = runtimesThatFail(executable)
    if (failing.length === 0) return undefined
  }
  build(version, failing)
  failing = runtimesThatFail(executable)
  if (failing.length > 0) {
    throw new SetupFailure(
      `better-sqlite3 ${version} was built but does not load in ${failing.join(', ')}.`,
      'Remove node_modules/better-sqlite3/build and run again; if that does not help, use Node 22.14 or newer.',
    )
  }
  return place(built, cached)
}

function build(version, failing) {
  say(
    'better-sqlite3',
    `building ${version} (about a minute): its prebuilt addon fails in ${failing.join(', ')}`,
  )
  installCompiler()
  const start = performance.now()
  const folder = nodeFolder()
  const flags = ['rebuild', '--release', '--force_build=1', ...(folder ? [`--nodedir=${folder}`] : [])]
  const nodeGyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
  const env = {
    ...process.env,
    CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${nodeApi}`.trim(),
    MAKEFLAGS: '-j2',
  }
  const ran = quietly(process.execPath, [nodeGyp, ...flags], { cwd: sqlitePackage, env })
  if (!ran.ok) {
    throw new SetupFailure(
      `node-gyp failed:\n${ran.gist}`,
      'See that python3, make, g++ and the headers of Node (include/node) are installed, then run again.',
    )
  }
  say('better-sqlite3', `built (${seconds(start)})`)
}

function place(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  const draft = `${to}.${process.pid}`
  copyFileSync(from, draft)
  renameSync(draft, to)
}
