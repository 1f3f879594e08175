import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, quietly } from './child.mjs'
import { lockFile, modules, root } from './places.mjs'
import { SetupFailure, say, seconds } from './say.mjs'

/**
 * Why `npm ci` is needed, or undefined where what is installed is what the lock file asks for. npm's own
 * hidden lock file is compared, so an `npm install` by hand does not lead to a second installation.
 *
 * @param {{packages: Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>}} wanted
 * @param {{packages: Record<string, {version?: string}>} | undefined} installed
 * @returns {string | undefined}
 */
export function whyInstall(wanted, installed) {
  if (installed === undefined) return 'node_modules is missing'
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted.packages)) {
    if (path === '') continue
    const found = installed.packages[path]
    if (found === undefined && !optional && !devOptional) return `${path} is missing`
    if (found !== undefined && found.version !== version) {
      return `${path} is ${found.version}, and package-lock.json asks for ${version}`
    }
  }
  return undefined
}

/** Installs the packages of the lock file where they are not there yet. No package's install script is run. */
export function installPackages() {
  const hidden = join(modules, '.package-lock.json')
  const installed = existsSync(hidden) ? JSON.parse(readFileSync(hidden, 'utf8')) : undefined
  const why = whyInstall(JSON.parse(readFileSync(lockFile, 'utf8')), installed)
  if (why === undefined) return say('packages', 'in place: they are those of package-lock.json')
  say('packages', `npm ci --ignore-scripts, because ${why}`)
  const start = performance.now()
  let ran = runNpm(['ci'])
  if (!ran.ok && ran.gist.includes('EUSAGE')) {
    // A registry that lacks the packages of other systems leaves them out of the lock file, and npm ci then
    // refuses it. The versions that the lock file names are installed, and it is not written.
    say('packages', 'npm install --no-save, because package-lock.json does not name all that npm ci wants')
    ran = runNpm(['install', '--no-save'])
  }
  if (!ran.ok)
    throw new SetupFailure(`npm failed:\n${ran.gist}`, 'Mend what npm complains of, then run it again.')
  return say('packages', `installed (${seconds(start)})`)
}

function runNpm(command) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { program, words } = npm([...command, ...flags])
  return quietly(program, words, { cwd: root })
}
