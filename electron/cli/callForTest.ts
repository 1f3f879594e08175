import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { commandLine } from './commandLine.ts'

/** What a call of the command line left. */
export interface Called {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Calls the command line in this process; `input` is its standard input. */
export async function call(words: readonly string[], input: string | Uint8Array = ''): Promise<Called> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const printed = Promise.all([text(stdout), text(stderr)])
  const code = await commandLine(words, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { code, out, err }
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
