import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stylesheet } from '../../shared/bundle/stylesheet.ts'
import { imageType } from '../../shared/formats/imageType.ts'
import type { ArticleId } from '../../shared/ids.ts'
import { isId } from '../../shared/ids.ts'
import { isLanguage, type Language } from '../../shared/locale.ts'
import { filesOf } from '../library/folder.ts'
import type { Body } from './protocol.ts'

/** What pages and images of the open library are read from. */
export interface LibraryFiles {
  /** The open library's folder. */
  readonly folder: () => string | null
  readonly region: () => 'tw' | 'hk'
  /** The published page of an edition; null where there is no such edition. */
  readonly page: (article: ArticleId, language: Language) => Promise<string | null>
}

/** An image of the library by its whole hash; null where it has none. */
export async function libraryImage(files: LibraryFiles, hash: string): Promise<Uint8Array | null> {
  const folder = files.folder()
  if (folder === null || !/^[0-9a-f]{64}$/.test(hash)) return null
  return readOrNull(join(filesOf(folder).assets, hash))
}

/**
 * What lies on a path of the preview's shelf: `/<article>/<language>`, `/<article>/article.css`,
 * `/<article>/img/<beginning of the hash>.<suffix>`.
 */
export async function previewBody(files: LibraryFiles, path: string): Promise<Body | null> {
  const [, article = '', name = '', image, ...more] = path.split('/')
  if (!isId(article) || more.length > 0) return null
  if (image !== undefined) return name === 'img' ? previewImage(files, image) : null
  if (name === 'article.css') return { content: stylesheet(files.region()), type: 'text/css; charset=utf-8' }
  if (!isLanguage(name)) return null
  const content = await files.page(article as ArticleId, name)
  return content === null ? null : { content, type: 'text/html; charset=utf-8' }
}

async function previewImage(files: LibraryFiles, name: string): Promise<Body | null> {
  const start = /^([0-9a-f]{32})\.[a-z]+$/.exec(name)?.[1]
  const folder = files.folder()
  if (start === undefined || folder === null) return null
  const names = await readdir(filesOf(folder).assets)
  const content = await libraryImage(files, names.find((one) => one.startsWith(start)) ?? '')
  const type = content && imageType(content)
  return content && type ? { content, type } : null
}

async function readOrNull(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null
    throw fault
  }
}
