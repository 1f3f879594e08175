import { open } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { ok } from '../../shared/result.ts'
import { type Ended, stop } from './command.ts'
import type { Io } from './io.ts'

/** Takes a line of a text, without and with what ended it ('\n', '\r\n', or '' at the end of the text). */
export type TakeLine = (line: string, ending: string) => Promise<void> | void

/**
 * Reads a UTF-8 file, or standard input for '-', line by line, whatever its size. A byte order mark is not part
 * of the text, and an empty last line is none.
 */
export async function eachLine(io: Io, file: string, take: TakeLine): Promise<Ended<null>> {
  const name = file === '-' ? 'Standard input' : file
  const chunks = await chunksOf(io, file)
  if (!chunks.ok) return chunks
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const lines = new Lines(take)
  const reading = chunks.value[Symbol.asyncIterator]()
  for (;;) {
    const chunk = await nextOf(reading, name)
    if (!chunk.ok) return chunk
    const text = decode(decoder, chunk.value)
    if (text === null) return stop(`${name} is not UTF-8. Save it as UTF-8 and try again.`)
    await lines.add(text)
    if (chunk.value === null) break
  }
  await lines.end()
  return ok(null)
}

/** Parts of lines are kept apart until the line is whole, so that a very long line costs no more than others. */
class Lines {
  readonly #take: TakeLine
  #parts: string[] = []

  constructor(take: TakeLine) {
    this.#take = take
  }

  async add(text: string): Promise<void> {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#parts.push(text.slice(from, end))
      from = end + 1
      await this.#give('\n')
    }
    if (from < text.length) this.#parts.push(text.slice(from))
  }

  async end(): Promise<void> {
    if (this.#parts.length > 0) await this.#give('')
  }

  async #give(ending: string): Promise<void> {
    const line = this.#parts.join('')
    this.#parts = []
    const hasReturn = ending !== '' && line.endsWith('\r')
    const taken = hasReturn ? this.#take(line.slice(0, -1), '\r\n') : this.#take(line, ending)
    if (taken !== undefined) await taken
  }
}

async function chunksOf(io: Io, file: string): Promise<Ended<AsyncIterable<Uint8Array>>> {
  if (file === '-') return ok(io.stdin)
  try {
    const handle = await open(file, 'r')
    return ok(handle.createReadStream({ highWaterMark: 256 * 1024 }))
  } catch (error) {
    return unreadable(error, file)
  }
}

async function nextOf(reading: AsyncIterator<Uint8Array>, name: string): Promise<Ended<Uint8Array | null>> {
  try {
    const { done, value } = await reading.next()
    return ok(done === true ? null : value)
  } catch (error) {
    return unreadable(error, name)
  }
}

/** The text of a chunk, or of what was left of the ones before where there is none; null where it is not UTF-8. */
function decode(decoder: TextDecoder, chunk: Uint8Array | null): string | null {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    // The decoder's only complaint.
    return null
  }
}

function unreadable(error: unknown, file: string): Ended<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  if (code === 'ENOENT') return stop(`There is no file ${file}.`)
  if (code === 'EISDIR') return stop(`${file} is a folder. Name a file.`)
  return stop(`${file} cannot be read (${code}).`)
}
