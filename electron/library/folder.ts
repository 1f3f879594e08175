import { basename, join } from 'node:path'

/** The folder of a library and what is where in it. */
export interface LibraryFiles {
  readonly library: string
  readonly memory: string
  readonly lock: string
  readonly assets: string
  readonly backups: string
}

/** The ending of a library's folder name. */
export const libraryEnding = '.duizhao'

/** The files of a library's folder. */
export function filesOf(folder: string): LibraryFiles {
  return {
    library: join(folder, 'library.sqlite'),
    memory: join(folder, 'memory.sqlite'),
    lock: join(folder, 'lock.sqlite'),
    assets: join(folder, 'assets'),
    backups: join(folder, 'backups'),
  }
}

/** The name that people see for a library. */
export function nameOf(folder: string): string {
  return basename(folder, libraryEnding)
}
