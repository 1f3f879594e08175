import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { imageType } from '../../../shared/formats/imageType.ts'

/** An image that comes with an article; `hash` (SHA-256, hexadecimal) is its name in documents. */
export interface Picture {
  readonly hash: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Pictures by their hashes. */
export type Pictures = ReadonlyMap<string, Picture>

/** Finds a picture by its address in a file that is read; null for what is not there, or no image. */
export type PictureFinder = (address: string) => Picture | null

const mostBytes = 24 * 1024 * 1024
/** What one file's pictures may take together. */
const mostTogether = 120 * 1024 * 1024

/** Bytes as a picture, by what they are and not by the name; null for what is no image that pages show. */
export function pictureOf(name: string, bytes: Uint8Array): Picture | null {
  const mediaType = imageType(bytes)
  if (mediaType === null || bytes.length > mostBytes) return null
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { hash, name: name === '' ? hash.slice(0, 16) : basename(name), mediaType, bytes }
}

/**
 * The pictures beside a saved file: addresses that lead to its own folder or below. Nothing is fetched, and no link
 * on the disk is followed out of that folder.
 */
export function picturesBeside(file: string): PictureFinder {
  let together = 0
  return (address) => {
    const path = localPath(address)
    if (path === null) return null
    try {
      const folder = realpathSync(dirname(file))
      const found = realpathSync(resolve(folder, path))
      const way = relative(folder, found)
      if (/^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way)) return null
      const { size } = statSync(found)
      if (!statSync(found).isFile() || size > mostBytes || together + size > mostTogether) return null
      const picture = pictureOf(found, readFileSync(found))
      if (picture) together += size
      return picture
    } catch {
      // It is not there, or may not be read: the article comes without it.
      return null
    }
  }
}

/** The relative path that an address is; null for one with a scheme, a host, or from the root. */
function localPath(address: string): string | null {
  const bare = address.trim().replace(/[?#].*$/s, '')
  if (bare === '' || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(bare)) return null
  try {
    const path = decodeURIComponent(bare)
    return /[\0\\:]/.test(path) ? null : path
  } catch {
    return null
  }
}
