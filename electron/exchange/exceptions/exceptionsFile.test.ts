import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readExceptionsFile, writeExceptionsFile } from './exceptionsFile.ts'

const newId = () => 'E' as never

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'duizhao-exceptions-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const noted = {
  exception: { id: 'E', level: 'library', kind: 'protected', hans: '余华', hant: '余華' },
  article: '',
  note: 'Lin, “yes”\nand more',
} as const

test('exceptions go to a file and come back', async () => {
  const out = join(folder(), 'exceptions.csv')
  expect(await writeExceptionsFile([noted], out)).toMatchObject({ ok: true })
  expect(await readExceptionsFile(out, newId)).toEqual({
    ok: true,
    value: { rows: [{ line: 2, ...noted }], faults: [] },
  })
})

test('hostile files are refused, or their faults told', async () => {
  const place = folder()
  const make = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(place, name), content)
    return join(place, name)
  }
  const error = async (path: string) => {
    const read = await readExceptionsFile(path, newId)
    return read.ok ? null : read.error
  }
  expect(await error(join(place, 'none.csv'))).toBe('vanished')
  expect(await error(make('empty.csv', ''))).toBe('empty')
  expect(await error(make('binary.csv', new Uint8Array([1, 0, 2, 0, 0, 3])))).toBe('binary')
  const large = make('large.csv', 'x')
  truncateSync(large, 33 * 1024 * 1024)
  expect(await error(large)).toBe('too-large')
  const rows = 'zh-Hans,zh-Hant\n'.concat('甲,\n'.repeat(60_000))
  const read = await readExceptionsFile(make('faults.csv', rows), newId)
  expect(read.ok && [read.value.rows.length, read.value.faults.length]).toEqual([0, 1000])
  const long = await readExceptionsFile(
    make('long.csv', `zh-Hans,zh-Hant\n${'甲'.repeat(1_000_000)},乙\n`),
    newId,
  )
  expect(long.ok && long.value.faults[0]?.value.length).toBe(61)
})
