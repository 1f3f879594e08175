import { basename } from 'node:path'
import type { OfferedFile } from '../../shared/ipc/answers.ts'
import { createTokens } from '../library/tokens.ts'
import { openable } from './offered.ts'

const mostKept = 200

/** Files that the window may ask to be read, by token. */
export interface Offer {
  /** Names the files among some paths; `libraries` opens a library that lies among them. */
  readonly offer: (paths: readonly string[]) => readonly OfferedFile[]
  /** The path behind a token, while it is remembered. */
  readonly path: (token: string) => string | undefined
}

/** Keeps the paths of chosen, dropped and handed-over files away from the window. */
export function createOffer(openLibrary: (folder: string) => void): Offer {
  const tokens = createTokens<string>(mostKept)
  return {
    offer: (paths) => {
      const { libraries, files } = openable(paths)
      const [library] = libraries
      if (library !== undefined) openLibrary(library)
      return files.map((path) => ({ file: tokens.give(path), name: basename(path) }))
    },
    path: tokens.take,
  }
}
