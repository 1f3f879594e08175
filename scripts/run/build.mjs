import { join, relative } from 'node:path'
import { streaming } from '../setup/child.mjs'
import { modules, root } from '../setup/places.mjs'
import { newerSource } from './fresh.mjs'

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json']
const built = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Builds the application and resolves with the exit code. */
export function build() {
  return streaming(process.execPath, [join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'build'], {
    cwd: root,
  })
}

/** Builds the application where a source is newer than what was built; resolves with the exit code. */
export async function ensureBuilt() {
  const inRoot = (path) => join(root, path)
  const newer = newerSource(sources.map(inRoot), built.map(inRoot))
  if (newer === undefined) return 0
  process.stdout.write(`build  because ${relative(root, newer)} is newer than out/\n`)
  return build()
}
