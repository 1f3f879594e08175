import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import type { RecentLibrary } from '../../shared/ipc/answers.ts'
import { readStored, writeStored } from './stored.ts'

const most = 12

const schema = v.object({
  /** Folders, the latest first. */
  folders: v.pipe(v.array(v.string()), v.maxLength(most)),
  /** The folder to open at the next start. */
  last: v.nullable(v.string()),
  /** Whether a library was ever open on this computer: else the sample is shown. */
  begun: v.boolean(),
})

/** The libraries that were open on this computer. */
export interface Recents {
  readonly list: () => readonly RecentLibrary[]
  /** The folder that a token of the list stands for. */
  readonly folder: (recent: string) => string | null
  readonly last: () => string | null
  readonly begun: () => boolean
  /** Notes which library is open now; one that is not `listed` is opened again, but not shown in the list. */
  readonly opened: (folder: string, listed: boolean) => void
  readonly closed: () => void
  readonly forget: (folder: string) => void
}

/**
 * Reads the list from its file; a damaged one is moved aside, and the list starts empty. `unwritten` hears that
 * the list cannot be written, on a full disk say: what is open stays open all the same.
 */
export function openRecents(file: string, unwritten: (fault: unknown) => void): Recents {
  let state = readStored(file, schema, { folders: [], last: null, begun: false }).value
  const keep = (next: typeof state) => {
    state = next
    try {
      writeStored(file, next)
    } catch (fault) {
      unwritten(fault)
    }
  }
  return {
    list: () =>
      state.folders.map((folder) => ({
        recent: tokenOf(folder),
        name: libraryName(folder),
        folder,
        missing: !existsSync(folder),
      })),
    folder: (recent) => state.folders.find((folder) => tokenOf(folder) === recent) ?? null,
    last: () => state.last,
    begun: () => state.begun,
    opened: (folder, listed) => {
      const others = state.folders.filter((other) => other !== folder)
      keep({ folders: listed ? [folder, ...others].slice(0, most) : others, last: folder, begun: true })
    },
    closed: () => keep({ ...state, last: null }),
    forget: (folder) =>
      keep({
        ...state,
        folders: state.folders.filter((other) => other !== folder),
        last: state.last === folder ? null : state.last,
      }),
  }
}

/** A library's name as its folder shows it. */
export function libraryName(folder: string): string {
  return basename(folder).replace(/\.duizhao$/i, '')
}

function tokenOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 32)
}
