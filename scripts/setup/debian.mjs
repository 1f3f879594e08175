import { existsSync, readdirSync } from 'node:fs'
import { onPath, quietly } from './child.mjs'
import { SetupFailure, say, seconds } from './say.mjs'

const libraries = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1', 'libatk-bridge2.0-0']
const display = ['xvfb', 'xauth']
const fonts = ['fonts-noto-cjk', 'fonts-liberation']
const fontFolder = '/usr/share/fonts/opentype/noto'
const compiler = { python3: 'python3', make: 'make', 'g++': 'g++' }

/**
 * The Debian packages that this machine lacks, and the reason for each group. `missing` are the shared
 * libraries that the linker does not find for Electron.
 *
 * @param {{missing: readonly string[], serifFont: boolean, screen: boolean, virtualScreen: boolean}} facts
 * @returns {readonly {why: string, packages: readonly string[], needed: boolean}[]}
 */
export function lackingPackages({ missing, serifFont, screen, virtualScreen }) {
  const groups = []
  if (missing.length > 0)
    groups.push({ why: `Electron needs ${missing.join(', ')}`, packages: libraries, needed: true })
  if (!screen && !virtualScreen) groups.push({ why: 'there is no display', packages: display, needed: true })
  if (!serifFont)
    groups.push({ why: 'no font here has Chinese serif letters', packages: fonts, needed: false })
  return groups
}

/** The shared libraries that a report of `ldd` calls `not found`. @param {string} report */
export function notFound(report) {
  const names = report.split('\n').flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? [])
  return [...new Set(names)]
}

/** The command that installs Debian packages, as words. @param {readonly string[]} packages */
export function aptCommand(packages) {
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...packages]
}

/** Installs what Electron needs of the system on Linux, or says exactly which command does it. */
export function installSystemLibraries(executable) {
  if (process.platform !== 'linux') return
  const groups = lackingPackages({
    missing: notFound(quietly('ldd', [executable]).stdout),
    serifFont:
      existsSync(fontFolder) && readdirSync(fontFolder).some((name) => name.startsWith('NotoSerifCJK')),
    screen: Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
    virtualScreen: onPath('xvfb-run') && onPath('xauth'),
  })
  if (groups.length === 0) return say('system', 'in place: libraries, fonts and display')
  const why = groups.map((group) => group.why).join('; ')
  const packages = groups.flatMap((group) => group.packages)
  if (
    apt(
      packages,
      why,
      groups.some((group) => group.needed),
    )
  )
    return
  say('system', `goes on without ${packages.join(' ')}, though ${why}`)
}

/** Installs the compiler's programs that are missing, because a native module has to be built. */
export function installCompiler() {
  const packages = Object.entries(compiler).flatMap(([program, name]) => (onPath(program) ? [] : [name]))
  if (packages.length > 0) apt(packages, 'better-sqlite3 has to be built', true)
}

/** Answers whether the packages were installed; throws where they are needed and cannot be. */
function apt(packages, why, needed) {
  const command = aptCommand(packages)
  const byHand = `apt-get update && ${command.join(' ')}`
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    if (needed) throw new SetupFailure(`${packages.join(' ')} are missing: ${why}.`, `Run as root: ${byHand}`)
    say('system', `to be run as root: ${byHand}`)
    return false
  }
  say('system', `${command.join(' ')}, because ${why}`)
  const start = performance.now()
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const [program, ...words] = command
  const update = quietly('apt-get', ['update', '-qq'], { env })
  const install = quietly(program, words, { env })
  if (install.ok) {
    say('system', `installed (${seconds(start)})`)
    return true
  }
  if (!needed) return false
  throw new SetupFailure(
    `apt-get failed:\n${update.ok ? '' : `${update.gist}\n`}${install.gist}`,
    `Run as root: ${byHand}`,
  )
}
