import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout: every other path of the scripts is reckoned from it. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const modules = join(root, 'node_modules')
export const lockFile = join(root, 'package-lock.json')
export const stampFile = join(modules, '.duizhao-setup.json')
export const electronPackage = join(modules, 'electron')
export const sqlitePackage = join(modules, 'better-sqlite3')

/** Where things that are slow to make are kept between clones; outside the checkout. */
export function cacheFolder(env = process.env, home = homedir()) {
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'duizhao')
}
