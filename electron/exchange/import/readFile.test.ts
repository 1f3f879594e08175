import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runsText } from '../../../shared/document/draft.ts'
import { mostBytes, readBytes, readImport } from './readFile.ts'

const format = async (name: string, text: string) => {
  const read = await readImport({ name, bytes: Buffer.from(text) })
  return read.ok ? read.value.format : read.error
}

test('the format follows what a file holds', async () => {
  expect(await format('a.txt', 'Title\n\nText.')).toBe('text')
  expect(await format('', 'Title\n\nText.')).toBe('text')
  expect(await format('a.txt', '# Title\n\nText.')).toBe('markdown')
  expect(await format('a', '---\ntitle: T\n---\nText.')).toBe('markdown')
  expect(await format('a.md', 'Title\n\nText.')).toBe('markdown')
  expect(await format('a.txt', '<!-- saved -->\n<!DOCTYPE html><html><body><p>Text.</p></body></html>')).toBe(
    'html',
  )
  expect(await format('', '<p>Text.</p>')).toBe('html')
  expect(await format('a.xml', '<?xml version="1.0"?><tmx/>')).toBe('unknown-format')
  expect(await format('a.txt', '%PDF-1.7 text')).toBe('unknown-format')
  expect(await format('a.docx', 'Title\n\nText.')).toBe('unknown-format')
  expect(await format('a.json', '{"a":1}')).toBe('unknown-format')
})

test('what cannot be read has a code and the file’s name', async () => {
  expect(await readImport({ name: 'a.txt', bytes: Buffer.alloc(0) })).toEqual({
    ok: false,
    error: 'empty',
    detail: 'a.txt',
  })
  expect(await readImport({ name: 'a.txt', bytes: Buffer.from(' \n\n') })).toEqual({
    ok: false,
    error: 'no-text',
    detail: 'a.txt',
  })
  expect(await readImport({ name: 'a.html', bytes: Buffer.from('<p> </p>') })).toMatchObject({
    error: 'no-text',
  })
  expect(await readImport({ name: 'a.txt', bytes: Buffer.alloc(50 << 20, 'a') })).toMatchObject({
    error: 'too-large',
  })
  expect(await readImport({ name: 'a.txt', bytes: Buffer.alloc(mostBytes, 'a\n') })).toMatchObject({
    error: 'too-large',
  })
  expect(await readImport({ name: 'a.txt', bytes: Buffer.from([1, 2, 3, 0, 5]) })).toMatchObject({
    error: 'binary',
  })
})

test('a file’s name decides its language only where the text does not', async () => {
  const read = async (name: string, text: string) => {
    const file = await readImport({ name, bytes: Buffer.from(text) })
    return file.ok ? file.value.edition.language : file.error
  }
  expect(await read('weir.zh-Hant.txt', '水土木\n\n水土。')).toBe('zh-Hant')
  expect(await read('weir.en.txt', '测量过的水，都是有争议的水。\n\n这是好消息，也是坏消息。')).toBe(
    'zh-Hans',
  )
})

test('text of a book’s length, in one line or in very many, is read in bounded time', async () => {
  const started = performance.now()
  for (const text of [
    'ab\n'.repeat(15_000),
    'Water rises. '.repeat(140_000),
    '水位上升。\n\n'.repeat(15_000),
  ]) {
    expect(await readImport({ name: 'a.txt', bytes: Buffer.from(text) })).toMatchObject({ ok: true })
  }
  const log = Buffer.from('水位上升。\n\n'.repeat(200_000))
  expect(await readImport({ name: 'a.txt', bytes: log })).toMatchObject({ ok: false, error: 'too-large' })
  expect(performance.now() - started).toBeLessThan(25_000)
})

test('bytes come from disk, or a code', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  try {
    writeFileSync(join(folder, 'a'), 'a')
    writeFileSync(join(folder, 'empty'), '')
    expect(await readBytes(join(folder, 'a'))).toMatchObject({ ok: true })
    expect(await readBytes(join(folder, 'empty'))).toMatchObject({ error: 'empty' })
    expect(await readBytes(join(folder, 'none'))).toMatchObject({ error: 'vanished' })
    expect(await readBytes(folder)).toMatchObject({ error: 'unreadable' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const reference = `${shared}reference/000_61cbfc36df6ae8b5.txt`

test.skipIf(!existsSync(reference))(
  `the reference comes in right${existsSync(reference) ? '' : ' (file not here)'}`,
  async () => {
    const bytes = readFileSync(reference)
    const started = performance.now()
    const read = await readImport({ name: 'reference.txt', bytes })
    expect(performance.now() - started).toBeLessThan(200)
    if (!read.ok) throw new Error(read.error)
    const { edition } = read.value
    expect(edition.language).toBe('en')
    expect(runsText(edition.title)).toMatch(/^Logic for .* Actions$/)
    expect(edition.date).toBe('2015-11-03')
    expect(edition.byline).toEqual([
      { name: 'Yu Sui', post: 'Professor, China Center for Contemporary World Studies' },
    ])
    const texts = edition.blocks.map((block) =>
      block.kind === 'paragraph' ? runsText(block.runs) : block.kind,
    )
    expect(texts).toHaveLength(
      readFileSync(reference, 'utf8')
        .split(/\n\s*\n/)
        .filter((part) => part.length > 60).length,
    )
    expect(texts[0]).toMatch(/^In today’s world/)
    expect(texts.at(-1)).toMatch(/patient consultations\.$/)
    expect(edition.skipped).toEqual(['Language : English 简体 繁體', 'You might also like', 'Back to Top'])
  },
)

const zips = `${shared}data/hostile/generated/zip/`

test.skipIf(!existsSync(zips))(
  `hostile archives are refused at once${existsSync(zips) ? '' : ' (data not here)'}`,
  async () => {
    for (const name of readdirSync(zips)) {
      const started = performance.now()
      const read = await readImport({ name, bytes: readFileSync(zips + name) })
      expect([name, read.ok]).toEqual([name, false])
      expect(performance.now() - started).toBeLessThan(2000)
    }
  },
)
