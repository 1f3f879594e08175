import { existsSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { onPath, quietly } from '../setup/child.mjs'
import { electronPackage, modules, root } from '../setup/places.mjs'

/** Debian's `nobody`: Electron refuses to run sandboxed as root, so root's runs are made as this user. */
export const nobody = 65534

/** The words before a command that run it as nobody. */
export const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']

/**
 * @typedef {object} Facts what there is on this machine
 * @property {string} platform
 * @property {boolean} screen a display is there already
 * @property {boolean} virtualScreen xvfb-run is installed
 * @property {boolean} isRoot
 * @property {boolean} canBecomeNobody setpriv works
 * @property {boolean} nobodyReads nobody can read the checkout and run its Electron and this Node
 * @property {boolean} sandbox the kernel lets the user who will run Electron make its sandbox
 */

/**
 * How Electron is to be run: under a virtual screen or not, as nobody or not, from a readable copy or not,
 * sandboxed or not. `undefined` where it cannot be shown at all. `warning` says what had to be given up.
 *
 * @param {Facts} facts
 */
export function planOf(facts) {
  const { platform, screen, virtualScreen, isRoot, canBecomeNobody, nobodyReads, sandbox } = facts
  if (platform !== 'linux')
    return { xvfb: false, nobody: false, staged: false, sandbox: true, warning: undefined }
  if (!screen && !virtualScreen) return undefined
  const asAnother = isRoot && canBecomeNobody && sandbox
  return {
    xvfb: !screen,
    nobody: asAnother,
    staged: asAnother && !nobodyReads,
    sandbox: sandbox && (!isRoot || asAnother),
    warning: warningOf(facts),
  }
}

function warningOf({ isRoot, canBecomeNobody, sandbox }) {
  if (!sandbox) return 'The kernel forbids Chromium its sandbox here: running with --no-sandbox.'
  if (isRoot && !canBecomeNobody) return 'Root cannot become nobody (setpriv): running with --no-sandbox.'
  return undefined
}

/** Whether there is a screen to show a window on. */
export function hasScreen(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Looks at this machine. @returns {Facts} */
export function facts() {
  const isRoot = process.getuid?.() === 0
  const canBecomeNobody = isRoot && onPath('setpriv') && obeys([...asNobody, 'true'])
  const before = canBecomeNobody ? asNobody : []
  return {
    platform: process.platform,
    screen: hasScreen(),
    virtualScreen: onPath('xvfb-run'),
    isRoot,
    canBecomeNobody,
    nobodyReads: canBecomeNobody && readable(before),
    sandbox: process.platform !== 'linux' || obeys([...before, 'unshare', '-Ur', 'true']) || setuidSandbox(),
  }
}

function obeys([command, ...words]) {
  return quietly(command, words).ok
}

/** A file of each folder that a run reads; one closed folder on the way to any of them is enough to fail. */
function readable(before) {
  const files = [
    'package.json',
    'out/main/index.js',
    'e2e/playwright.config.ts',
    'node_modules/playwright/package.json',
  ]
  const programs = [join(electronPackage, 'dist', 'electron'), realpathSync(process.execPath)]
  const present = files.map((file) => join(root, file)).filter((file) => existsSync(file))
  return (
    [...present, modules].every((file) => obeys([...before, 'test', '-r', file])) &&
    programs.every((file) => obeys([...before, 'test', '-x', file]))
  )
}

function setuidSandbox() {
  const found = statSync(join(electronPackage, 'dist', 'chrome-sandbox'), { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4111) === 0o4111
}
