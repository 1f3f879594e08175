import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'
import writeFileAtomic from 'write-file-atomic'

/** Reading a small file of the computer's own: its value, and the name a damaged one was moved aside to. */
export interface Read<T> {
  readonly value: T
  readonly movedTo: string | null
}

/**
 * Reads a JSON file written by `write`. A file that is not there gives `fallback`; one that does not parse is
 * moved aside, never overwritten, and gives `fallback` too.
 */
export function readStored<S extends GenericSchema>(
  file: string,
  schema: S,
  fallback: InferOutput<S>,
): Read<InferOutput<S>> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (fault) {
    if (isMissing(fault)) return { value: fallback, movedTo: null }
    throw fault
  }
  const parsed = safeParse(schema, parseJson(text))
  if (parsed.success) return { value: parsed.output, movedTo: null }
  const movedTo = `${file}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  renameSync(file, movedTo)
  return { value: fallback, movedTo }
}

/** Writes a JSON file whole or not at all, readable by its owner only. */
export function writeStored(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileAtomic.sync(file, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No schema accepts undefined: a file that is no JSON is a damaged one.
    return undefined
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
}
