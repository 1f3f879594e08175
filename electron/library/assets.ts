import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetOf, insertAsset } from '../storage/tables/asset.ts'
import { writeWhole } from './files.ts'
import { filesOf } from './folder.ts'
import { type Library, stampOf } from './library.ts'

/** A file, such as a picture, that comes with an article. */
export interface NewAsset {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The name of an asset in documents: the SHA-256 of its bytes, hexadecimal. */
function assetHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Stores an asset under its hash; the same bytes are stored once. */
export function storeAsset(library: Library, asset: NewAsset): string {
  const hash = assetHash(asset.bytes)
  const { assets } = filesOf(library.folder)
  const file = join(assets, hash)
  if (!existsSync(file)) {
    mkdirSync(assets, { recursive: true })
    writeWhole(file, asset.bytes)
  }
  const { name, mediaType } = asset
  insertAsset(library.db, { hash, name, mediaType, bytes: asset.bytes.length }, stampOf(library))
  return hash
}

/** An asset with its bytes, or null where the library has none of this hash, or not whole. */
export function readAsset(library: Library, hash: string): NewAsset | null {
  const row = assetOf(library.db, hash)
  if (row === null) return null
  const file = join(filesOf(library.folder).assets, hash)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  // What was damaged on the disk is as good as lost: no bundle may carry it.
  return assetHash(bytes) === hash ? { name: row.name, mediaType: row.mediaType, bytes } : null
}
