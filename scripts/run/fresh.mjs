import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const source = /\.(?:tsx?|css|html|sql|json|svg|mjs)$/
const notBuilt = /\.(?:test|suite)\.tsx?$|\.d\.ts$/

/**
 * The first source file that is newer than what was built from it, or undefined where what was built is up
 * to date. A built file that is absent is older than everything.
 *
 * @param {readonly string[]} sources files or folders @param {readonly string[]} built files
 * @returns {string | undefined}
 */
export function newerSource(sources, built) {
  const oldest = Math.min(...built.map(modified))
  for (const file of sources.flatMap(filesBelow)) {
    if (modified(file) > oldest) return file
  }
  return undefined
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .filter((name) => source.test(name) && !notBuilt.test(name))
    .map((name) => join(path, name))
}
