import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** A file of the library's assets folder; its name there is its hash (SHA-256, hexadecimal). */
export interface AssetRow {
  readonly hash: string
  /** The name that it came with. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
}

/** Notes an asset; one that is there already stays as it is. */
export function insertAsset(db: WritableDB, asset: AssetRow, stamp: Stamp): void {
  statement<[string, string, string, number, string, string]>(
    db,
    `INSERT OR IGNORE INTO asset (hash, name, media_type, bytes, created_at, created_by)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(asset.hash, asset.name, asset.mediaType, asset.bytes, stamp.at, stamp.by)
}

/** An asset by its hash. */
export function assetOf(db: WritableDB, hash: string): AssetRow | null {
  const row = statement<[string], { hash: string; name: string; media_type: string; bytes: number }>(
    db,
    'SELECT hash, name, media_type, bytes FROM asset WHERE hash = ?',
  ).get(hash)
  return row === undefined
    ? null
    : { hash: row.hash, name: row.name, mediaType: row.media_type, bytes: row.bytes }
}

/** All assets. */
export function allAssets(db: WritableDB): AssetRow[] {
  return statement<[], { hash: string; name: string; media_type: string; bytes: number }>(
    db,
    'SELECT hash, name, media_type, bytes FROM asset ORDER BY hash',
  )
    .all()
    .map((row) => ({ hash: row.hash, name: row.name, mediaType: row.media_type, bytes: row.bytes }))
}
