import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** What a command reads from and writes to beside files. */
export interface Io {
  /** Whether results are to be JSON. */
  readonly json: boolean
  readonly stdin: AsyncIterable<Uint8Array>
  /** Results, for standard output; waits where the reader is slow. */
  print(text: string): Promise<void>
  /** A line for the person who looks on, for standard error. */
  note(line: string): void
}

/** The streams of a process. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: Writable
}

const enough = 64 * 1024

/** Standard output in pieces of some size; `flush` writes what is left. */
export function ioOn({ stdin, stdout, stderr }: Streams, json: boolean): Io & { flush(): Promise<void> } {
  let waiting = ''
  const flush = async () => {
    const text = waiting
    waiting = ''
    if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
  }
  return {
    json,
    stdin,
    print: async (text) => {
      waiting += text
      if (waiting.length >= enough) await flush()
    },
    note: (line) => void stderr.write(`${line}\n`),
    flush,
  }
}

/** Prints one JSON value. */
export function printJson(io: Io, value: unknown): Promise<void> {
  return io.print(`${JSON.stringify(value)}\n`)
}

/** A JSON object with one list that is printed while its items come: `{"key":[…]}`. */
export function jsonList(io: Io, key: string): { add(item: unknown): Promise<void>; end(): Promise<void> } {
  let before = `{${JSON.stringify(key)}:[`
  return {
    add: async (item) => {
      await io.print(before + JSON.stringify(item))
      before = ',\n'
    },
    end: () => io.print(`${before.startsWith('{') ? before : ''}]}\n`),
  }
}
