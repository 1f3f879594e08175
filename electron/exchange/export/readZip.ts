import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { Problem } from '../../../shared/bundle/problem.ts'

/** How much of an archive is read at most, against bombs. Sizes in bytes. */
export interface ZipCaps {
  readonly entries: number
  readonly file: number
  readonly total: number
}

/** Wide enough for any article with its images. */
export const bundleCaps: ZipCaps = { entries: 2000, file: 128 << 20, total: 256 << 20 }

/** The files of an archive, and what is wrong with it; files that cannot be trusted are left out. */
export interface ZipContent {
  readonly files: ReadonlyMap<string, Buffer>
  readonly problems: readonly Problem[]
}

/**
 * Reads an archive that may be hostile: names that leave the folder, links, encrypted or doubled entries,
 * headers that disagree, sizes beyond the caps (declared or real) are problems; nothing is written anywhere.
 */
export async function readZip(archive: Buffer, name: string, caps: ZipCaps): Promise<ZipContent> {
  const files = new Map<string, Buffer>()
  const problems: Problem[] = []
  const folded = new Set<string>()
  let total = 0
  try {
    const zip = await fromBufferPromise(archive, { strictFileNames: true })
    if (zip.entryCount > caps.entries) {
      return { files, problems: [{ code: 'too-large', path: name, detail: `${zip.entryCount} entries` }] }
    }
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName
      const fault = await faultOf(zip, entry)
      if (fault) problems.push({ code: 'zip-entry', path: name, detail: `${path}: ${fault}` })
      if (fault || path.endsWith('/')) continue
      // One file where case or composition of letters does not count.
      const fold = path.normalize('NFC').toLowerCase()
      if (folded.has(fold)) problems.push({ code: 'duplicate', path })
      folded.add(fold)
      total += entry.uncompressedSize
      if (entry.uncompressedSize > caps.file || total > caps.total) {
        problems.push({ code: 'too-large', path })
        break
      }
      if (!files.has(path)) files.set(path, await read(zip, entry))
    }
  } catch (error) {
    // yauzl throws plain errors for every kind of damage; anything else it may throw is damage's doing too.
    const detail = error instanceof Error ? error.message : String(error)
    problems.push({ code: 'not-a-zip', path: name, detail })
  }
  return { files, problems }
}

async function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  // yauzl ends the stream with an error as soon as it gives more than the entry declares.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Why an entry cannot be trusted, in a few words; null where it can. */
async function faultOf(zip: ZipFile, entry: Entry): Promise<string | null> {
  if (entry.isEncrypted()) return 'encrypted'
  if (!entry.canDecodeFileData()) return 'unknown compression'
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'not a plain file'
  if (/[\u0000-\u001f\u007f:]/.test(entry.fileName)) return 'odd name'
  const local = await zip.readLocalFileHeaderPromise(entry)
  // Programs that read the local headers must see the same files as those that read the directory.
  const same =
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    local.generalPurposeBitFlag === entry.generalPurposeBitFlag
  if (!same) return 'two names or methods'
  const streamed = (entry.generalPurposeBitFlag & 8) !== 0
  const sizes = [0xffffffff, entry.uncompressedSize, ...(streamed ? [0] : [])]
  return sizes.includes(local.uncompressedSize) ? null : 'two sizes'
}
