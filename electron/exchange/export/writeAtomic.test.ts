import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putFiles } from './putFiles.ts'
import { prepareFile, writeAtomic } from './writeAtomic.ts'

const bytes = new TextEncoder().encode('new')
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('the new file takes the place of the old one and nothing else stays', async () => {
  const path = join(folder, 'a.zip')
  await writeFile(path, 'old')
  await writeAtomic(path, bytes)
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['a.zip'])
})

test('until it is put in its place the old file is there, and after being discarded too', async () => {
  const path = join(folder, 'a.zip')
  await writeFile(path, 'old')
  const prepared = await prepareFile(path, bytes)
  expect(await readFile(path, 'utf8')).toBe('old')
  await prepared.discard()
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.zip'])
})

test('a failure at the last step leaves what was there', async () => {
  const path = join(folder, 'taken')
  await mkdir(join(path, 'inside'), { recursive: true })
  await expect(writeAtomic(path, bytes)).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/)
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await readdir(path)).toEqual(['inside'])
})

test('a cancelled write leaves nothing, at the start or in the middle', async () => {
  const path = join(folder, 'a.zip')
  await writeFile(path, 'old')
  await expect(writeAtomic(path, bytes, AbortSignal.abort())).rejects.toThrow()
  const controller = new AbortController()
  const writing = writeAtomic(path, new Uint8Array(64 << 20), controller.signal)
  setTimeout(() => controller.abort(), 5)
  await expect(writing).rejects.toThrow()
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.zip'])
})

test('a name as long as names may be is written all the same', async () => {
  const name = `${'界'.repeat(83)}.zip`
  await writeAtomic(join(folder, name), bytes)
  expect(await readdir(folder)).toEqual([name])
})

test('where one of several files cannot take its place, none does', async () => {
  await writeFile(join(folder, 'a.zip'), 'old')
  await mkdir(join(folder, 'b.zip'))
  const files = ['a.zip', 'b.zip'].map((name) => ({ path: join(folder, name), make: async () => bytes }))
  expect(await putFiles(files, {})).toMatchObject({ ok: false, error: 'not-writable' })
  expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.zip', 'b.zip'])
})

test('a link in its place is replaced, not followed', async () => {
  const target = join(folder, 'elsewhere')
  const path = join(folder, 'a.zip')
  await writeFile(target, 'mine')
  await symlink(target, path)
  await writeAtomic(path, bytes)
  expect(await readFile(target, 'utf8')).toBe('mine')
  expect(await readFile(path, 'utf8')).toBe('new')
})
