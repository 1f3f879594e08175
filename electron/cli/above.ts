import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The first path of this name in the folders above this program, built or not; null where there is none. */
export function above(...names: readonly string[]): string | null {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const found = join(folder, ...names)
    if (existsSync(found)) return found
    if (dirname(folder) === folder) return null
    folder = dirname(folder)
  }
}
