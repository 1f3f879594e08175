import { ZipFile } from 'yazl'

/**
 * Files as a ZIP archive, in the map's order. The same files give the same bytes on every machine: entries are
 * stored and not compressed (zlib builds differ in their output), with one fixed time and mode. The time is
 * written as local time, so it is made as local time.
 */
export async function zip(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const archive = new ZipFile()
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true }
  for (const [path, bytes] of files) {
    archive.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path, options)
  }
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
