import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { nobody } from './plan.mjs'

const kept = '/var/tmp/duizhao-nobody'

/**
 * A home for nobody that outlives a run, so that root, who starts the window as nobody, finds the libraries
 * again. Undefined where somebody else holds that name: the folder lies where everyone may write.
 */
export function lastingHome(path = kept) {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) {
    mkdirSync(path, { mode: 0o700 })
    chownSync(path, nobody, nobody)
    return path
  }
  return found.isDirectory() && found.uid === nobody && (found.mode & 0o077) === 0 ? path : undefined
}
