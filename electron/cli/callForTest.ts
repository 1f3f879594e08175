import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** What a call of the command line left. */
export interface Called {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const script = join(import.meta.dirname, '../../scripts/duizhao.mjs')

/** Calls the command line as a person does, in a process of its own; `input` is its standard input. */
export function call(words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Called> {
  const { DUIZHAO_LIBRARY: _, ...inherited } = process.env
  const child = spawn(process.execPath, [script, ...words], { env: { ...inherited, ...env } })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  // A command that needs no input may be gone before it was all written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return Promise.all([ended, text(child.stdout), text(child.stderr)]).then(([code, out, err]) => ({
    code,
    out,
    err,
  }))
}

/** The JSON value that a call printed; fails where it did not end with `code`. */
export async function callJson(words: readonly string[], input = '', code = 0): Promise<unknown> {
  const called = await call([...words, '--json'], input)
  if (called.code !== code) throw new Error(`${words.join(' ')}: exit ${called.code}\n${called.err}`)
  return JSON.parse(called.out)
}

/** A folder that goes away with the test. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file that goes away with the test. */
export function fileForTest(name: string, content: string | Uint8Array): string {
  const file = join(folderForTest(), name)
  writeFileSync(file, content)
  return file
}

/** A new library that goes away with the test. */
export async function libraryForTest(...words: readonly string[]): Promise<string> {
  const folder = join(folderForTest(), 'Test.duizhao')
  await callJson(['new', folder, ...words])
  return folder
}
