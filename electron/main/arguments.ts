import { resolve } from 'node:path'

/** What a start was asked to open: a library by `--library=PATH`, and paths. */
export interface StartArguments {
  readonly library: string | null
  readonly paths: readonly string[]
}

/**
 * Reads the words after the program (and, unpackaged, after the application's folder). Anything that looks like
 * a switch is Chromium's business, not a path; relative paths start from `folder`.
 */
export function readArguments(words: readonly string[], folder: string): StartArguments {
  const flag = '--library='
  const library = words.find((word) => word.startsWith(flag))?.slice(flag.length)
  const paths = words.filter((word) => word !== '' && !word.startsWith('-') && !word.includes('\0'))
  return {
    library: library ? resolve(folder, library) : null,
    paths: paths.map((path) => resolve(folder, path)),
  }
}

/** The words meant for the application: unpackaged, those after its folder, which Electron takes itself. */
export function ownWords(
  words: readonly string[],
  packaged: boolean,
  appPath: string,
  folder: string,
): string[] {
  if (packaged) return words.slice(1)
  const at = words.findIndex((word, index) => index > 0 && resolve(folder, word) === appPath)
  return words.slice(at < 0 ? 1 : at + 1)
}
