import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

const types: { readonly [extension: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml; charset=utf-8',
}

/** A file that may be served, and its media type. */
export interface Asset {
  readonly file: string
  readonly type: string
}

/**
 * The file below `root` that a URL's path names, or null where there is none: what does not decode, climbs out,
 * names a folder, a hidden file or a kind of file that the interface does not have.
 */
export function resolveAsset(root: string, pathname: string): Asset | null {
  const path = decoded(pathname)
  if (path === null || !path.startsWith('/') || /[\\\0:]/.test(path)) return null
  const parts = path.slice(1).split('/')
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null
  const type = types[path.slice(path.lastIndexOf('.') + 1)]
  if (type === undefined) return null
  // Joined, not resolved: an absolute path would replace the root.
  const file = join(root, ...parts)
  return isBelow(root, file) ? { file, type } : null
}

/** The true path of a file where that too lies below `root`; null for a link that leads out, or no file. */
export async function truePathBelow(root: string, file: string): Promise<string | null> {
  try {
    const found = await realpath(file)
    return isBelow(await realpath(root), found) ? found : null
  } catch {
    // It is not there or cannot be reached: for whoever asks, the same.
    return null
  }
}

/** Whether a path lies below a folder. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
