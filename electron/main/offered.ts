import { realpathSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'

const importable = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.docx',
  '.odt',
  '.zip',
])

/** Files of terms, which are dropped like others and go to the termbase. */
const ofTerms = new Set(['.csv', '.tsv', '.tbx'])

/** The kinds of files that can be brought in, for dialogs: endings without the dot. */
export const importableEndings = [...importable].map((ending) => ending.slice(1))

/** What of some untrusted paths can be opened: libraries, and files to bring in. */
export interface Openable {
  readonly libraries: readonly string[]
  readonly files: readonly string[]
}

/**
 * Sorts paths from outside (a second start, the command line, a drop): existing folders named *.duizhao, and
 * existing regular files of a kind that can be brought in. All else is left out: devices, pipes, other folders.
 */
export function openable(paths: readonly string[]): Openable {
  const libraries: string[] = []
  const files: string[] = []
  for (const path of paths) {
    const found = kindOf(path)
    if (found === null) continue
    if (found.folder) libraries.push(found.path)
    else files.push(found.path)
  }
  return { libraries, files }
}

function kindOf(path: string): { readonly path: string; readonly folder: boolean } | null {
  // A share on another computer is asked for a password behind the person's back.
  if (path.includes('\0') || /^[\\/]{2}/.test(path)) return null
  try {
    const target = realpathSync(path)
    const stat = statSync(target)
    if (stat.isDirectory()) return /\.duizhao$/i.test(basename(path)) ? { path: target, folder: true } : null
    const ending = extname(path).toLowerCase()
    const known = importable.has(ending) || ofTerms.has(ending)
    return stat.isFile() && known ? { path: target, folder: false } : null
  } catch {
    // Not there, a loop of links, no right to look: whatever it is, it cannot be opened.
    return null
  }
}
