import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { asNobody, facts, nobody, planOf } from './run/plan.mjs'
import { stage, stageNode } from './run/stage.mjs'
import { quietly, streaming } from './setup/child.mjs'
import { root } from './setup/places.mjs'

const screen = '-screen 0 1680x1050x24'

/**
 * @typedef {object} Run a command that starts Electron somewhere below it
 * @property {(place: Place) => readonly string[]} command the program and its words
 * @property {(place: Place) => Record<string, string>} [env] further variables for it
 * @property {Record<string, string>} [returned] folders that the run writes, by the name under which it finds
 *   them in `place.output`; each comes back to that path of the checkout, replacing what is there
 * @property {string} [home] a home that outlives the run, used where the run is made as nobody
 */

/**
 * @typedef {object} Place where a command runs
 * @property {string} node the Node program
 * @property {string} root the checkout or its readable copy
 * @property {string} output the folder below which it may write
 * @property {boolean} sandbox false: Electron has to be given --no-sandbox (DUIZHAO_NO_SANDBOX is set, too)
 */

/**
 * Runs a command so that Electron works in it, whoever runs it and with or without a display, and resolves
 * with its exit code. As root it is run as nobody, because Electron's sandbox is not to be given up for that.
 *
 * @param {Run} run @returns {Promise<number>}
 */
export async function withDisplay(run) {
  const plan = planOf(facts())
  if (plan === undefined) {
    process.stderr.write('There is no display and no xvfb-run: run `node scripts/setup.mjs` as root once.\n')
    return 1
  }
  if (plan.warning !== undefined) process.stderr.write(`WARNING: ${plan.warning}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  try {
    const place = arrange(plan, folder)
    const [program, ...words] = [
      ...(plan.nobody ? asNobody : []),
      ...(plan.xvfb ? ['xvfb-run', '-a', '-s', screen] : []),
      ...run.command(place),
    ]
    const env = { ...environment(plan, folder, place, run.home), ...run.env?.(place) }
    const code = await streaming(program, words, { cwd: place.root, env })
    bringBack(run.returned ?? {}, place.output)
    return code
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** Makes the temporary folder ready and answers with where the command is to run. @returns {Place} */
function arrange(plan, folder) {
  const output = join(folder, 'output')
  for (const name of ['output', 'home', 'runtime', 'tmp']) mkdirSync(join(folder, name), { mode: 0o700 })
  const place = { node: process.execPath, root, output, sandbox: plan.sandbox }
  if (plan.staged) {
    process.stderr.write('The user nobody cannot read this checkout: running a readable copy of it.\n')
    place.root = join(folder, 'checkout')
    stage(place.root)
    place.node = stageNode(join(folder, 'bin'))
    const shared = join(dirname(root), 'shared')
    if (existsSync(shared)) symlinkSync(shared, join(folder, 'shared'))
  }
  if (plan.nobody) {
    chmodSync(folder, 0o700)
    quietly('chown', ['-R', '-h', `${nobody}:${nobody}`, folder])
  }
  return place
}

function environment(plan, folder, place, home = join(folder, 'home')) {
  const sandbox = plan.sandbox ? {} : { DUIZHAO_NO_SANDBOX: '1' }
  const env = { ...process.env, ...sandbox, DUIZHAO_OUTPUT: place.output }
  if (!plan.nobody) return env
  return {
    ...env,
    HOME: home,
    USER: 'nobody',
    LOGNAME: 'nobody',
    TMPDIR: join(folder, 'tmp'),
    XDG_RUNTIME_DIR: join(folder, 'runtime'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
  }
}

/** Copies, not moves: the files are to belong to the caller. */
function bringBack(returned, output) {
  for (const [name, target] of Object.entries(returned)) {
    const made = join(output, name)
    if (!existsSync(made)) continue
    rmSync(resolve(root, target), { recursive: true, force: true })
    cpSync(made, resolve(root, target), { recursive: true })
  }
}
