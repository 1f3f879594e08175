import { constants, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { modules, root } from '../setup/places.mjs'

// What a run under Playwright needs beside the application's own dependencies.
const tools = ['electron', 'playwright', '@playwright/test', 'axe-core']
const leftOut = new Set(['.git', 'node_modules', 'test-results', 'playwright-report', 'dist'])

/**
 * The installed packages that some packages need at run time, themselves included, as paths in node_modules
 * (`node_modules/a/node_modules/b`), found as Node finds them: from the nearest folder upwards.
 *
 * @param {Record<string, {dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>}>} installed
 * @param {readonly string[]} names
 */
export function neededPackages(installed, names) {
  const needed = new Set()
  const waiting = names.map((name) => ({ name, from: '' }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = locate(installed, next.from, next.name)
    if (path === undefined || needed.has(path)) continue
    needed.add(path)
    const { dependencies, optionalDependencies } = installed[path]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      waiting.push({ name, from: path })
  }
  return [...needed].sort()
}

function locate(installed, from, name) {
  for (let folder = from; ; ) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (path in installed) return path
    if (folder === '') return undefined
    const above = folder.lastIndexOf('/node_modules/')
    folder = above < 0 ? '' : folder.slice(0, above)
  }
}

/** Copies the built application, its packages, the tests and Electron into a folder that another user reads. */
export function stage(folder) {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(root)) {
    if (!leftOut.has(name)) copy(join(root, name), join(folder, name))
  }
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const path of neededPackages(packages, [...Object.keys(dependencies), ...tools])) {
    if (existsSync(join(root, path))) copy(join(root, path), join(folder, path))
  }
}

/** Copies the program that runs this script, for where another user cannot reach it. */
export function stageNode(folder) {
  mkdirSync(folder, { recursive: true })
  const copied = join(folder, basename(process.execPath))
  cpSync(realpathSync(process.execPath), copied)
  return copied
}

// A package's nested packages are needed or not on their own account; what earlier runs left is not.
function copy(from, to) {
  const filter = (path) => path === from || !isLeftOut(relative(from, path))
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true, filter })
}

function isLeftOut(path) {
  return /^(?:node_modules|tour|test-results|build\/Release\/obj(?:\.target)?)(?:\/|$)/.test(path)
}
