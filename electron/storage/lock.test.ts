import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { lockFolder } from './lock.ts'

const sqlite = JSON.stringify(createRequire(import.meta.url).resolve('better-sqlite3'))
const claim = (file: string) =>
  `const D = require(${sqlite}); const db = new D(${JSON.stringify(file)}, { timeout: 100 });
   try { db.exec('BEGIN EXCLUSIVE'); console.log('held') } catch (error) { console.log(error.code) }`

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'lock.sqlite')
}

test('a second claim is refused within a process and from another one, until the first is released', async () => {
  const file = lockFile()
  const first = lockFolder(file)
  if (!first.ok) throw new Error(first.error)
  expect(lockFolder(file)).toMatchObject({ ok: false, error: 'in-use' })
  const other = await promisify(execFile)(process.execPath, ['-e', claim(file)])
  expect(other.stdout).toContain('SQLITE_BUSY')
  first.value.release()
  const again = lockFolder(file)
  expect(again.ok).toBe(true)
  if (again.ok) again.value.release()
})

test('a claim ends with a process that is killed', async () => {
  const file = lockFile()
  const child = spawn(process.execPath, ['-e', `${claim(file)}; setInterval(() => {}, 1000)`])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(lockFolder(file)).toMatchObject({ error: 'in-use' })
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  const lock = lockFolder(file)
  expect(lock.ok).toBe(true)
  if (lock.ok) lock.value.release()
})

test('a place that cannot be written is said to be so', () => {
  expect(lockFolder(tmpdir())).toMatchObject({ ok: false, error: 'not-writable' })
})
