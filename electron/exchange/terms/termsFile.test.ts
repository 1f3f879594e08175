import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type EntryId, ulids } from '../../../shared/ids.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { mostTermBytes, readTermsFile } from './readTermsFile.ts'
import { writeTermsFile } from './writeTermsFile.ts'

const newId = ulids(Date.now, Math.random)
const entry: TermEntry = {
  id: newId<EntryId>(),
  kind: 'place',
  note: 'One.\nTwo.',
  terms: [
    { language: 'en', text: 'Dam & Sons <Ltd>', status: 'preferred', partOfSpeech: 'name' },
    { language: 'zh-Hant', text: '=水壩', status: 'admitted', region: 'tw' },
  ],
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'duizhao-terms-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test.each(['csv', 'tsv', 'tbx'] as const)('%s goes to a file and comes back', async (format) => {
  const place = folder()
  const out = join(place, `terms.${format}`)
  const written = await writeTermsFile({ entries: [entry], format, out, title: 'Test' })
  expect(written).toMatchObject({ ok: true, value: [{ path: out }] })
  expect(readdirSync(place)).toEqual([`terms.${format}`])
  expect(await readTermsFile(out, newId)).toMatchObject({
    ok: true,
    value: { format, faults: [], entries: [{ entry }] },
  })
})

test('a table in GB18030 is read', async () => {
  const file = join(folder(), 'terms.csv')
  // en,zh-Hans / dam,水坝 / river basin,流域 / policy,政策
  const han = {
    水坝: [0xcb, 0xae, 0xb0, 0xd3],
    流域: [0xc1, 0xf7, 0xd3, 0xf2],
    政策: [0xd5, 0xfe, 0xb2, 0xdf],
  }
  const rows = [
    ['dam', han.水坝],
    ['river basin', han.流域],
    ['policy', han.政策],
  ] as const
  const parts = rows.map(([en, bytes]) => Buffer.concat([Buffer.from(`\n${en},`), Buffer.from(bytes)]))
  writeFileSync(file, Buffer.concat([Buffer.from('en,zh-Hans'), ...parts, ...parts, ...parts]))
  const read = await readTermsFile(file, newId)
  expect(read).toMatchObject({ ok: true, value: { faults: [] } })
  if (read.ok)
    expect(read.value.entries.map(({ entry: { terms } }) => terms[1]?.text)).toEqual(['水坝', '流域', '政策'])
})

test('a termbase is larger than an article may be, and yet has its limit', async () => {
  const place = folder()
  const large = join(place, 'large.csv')
  writeFileSync(large, `en,zh-Hans,other\ndam,水坝,${'x'.repeat(21 * 1024 * 1024)}\n`)
  expect(await readTermsFile(large, newId)).toMatchObject({ ok: true, value: { entries: [{ line: 2 }] } })
  truncateSync(large, mostTermBytes + 1)
  expect(await readTermsFile(large, newId)).toMatchObject({ error: 'too-large', detail: 'large.csv' })
})

test('what is no file of terms is refused by name', async () => {
  const place = folder()
  const make = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(place, name), bytes)
    return join(place, name)
  }
  const error = async (path: string): Promise<unknown> => {
    const read = await readTermsFile(path, newId)
    return read.ok ? null : [read.error, read.detail]
  }
  expect(await error(join(place, 'none.csv'))).toEqual(['vanished', 'none.csv'])
  expect(await error(make('empty.csv', ''))).toEqual(['empty', 'empty.csv'])
  expect(await error(make('binary.csv', new Uint8Array([1, 0, 2, 0, 0, 3])))).toEqual([
    'binary',
    'binary.csv',
  ])
  expect(await error(make('page.html', '<html></html>'))).toEqual(['unknown-format', 'page.html'])
})

const sample = join(import.meta.dirname, '../../../../shared/data/formats/tbx-core/TBX-Core_dialect/Schemas')
const example = join(sample, 'Example_Astronomy_DCA_VALID.tbx')
const there = (() => {
  try {
    return readFileSync(example).length > 0
  } catch {
    return false
  }
})()

test.skipIf(!there)(
  `the standard's example is read${there ? '' : ' (skipped: example not there)'}`,
  async () => {
    const read = await readTermsFile(example, newId)
    expect(read).toMatchObject({ ok: true, value: { format: 'tbx', faults: [] } })
    if (read.ok) {
      expect(read.value.entries.length).toBeGreaterThan(10)
      expect(read.value.ignored).toContain('es')
    }
  },
)
