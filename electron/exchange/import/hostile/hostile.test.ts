import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeTable } from '../../../../shared/termbase/files/delimited.ts'
import { slugOf } from '../slug.ts'
import { type HostileCase, hostileCases } from './cases.suite.ts'
import { type LimitedReaders, limitedReaders } from './limits.suite.ts'

let reading: LimitedReaders
let folder: string
let cases: readonly HostileCase[]
beforeAll(async () => {
  reading = await limitedReaders({ megabytes: 768, ms: 45_000 })
  folder = mkdtempSync(join(tmpdir(), 'duizhao-hostile-'))
  cases = await hostileCases()
})
afterAll(async () => {
  await reading.stop()
  rmSync(folder, { recursive: true })
})

function put({ name, bytes }: HostileCase): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('each kind of hostile or broken file is refused with its code, or its harmless part is read', async () => {
  const wrong: string[] = []
  for (const hostile of cases) {
    const { name, reader, ends } = hostile
    const came = await reading.read({ reader, path: put(hostile), name })
    if (came.came !== 'answer') wrong.push(`${name} as ${reader}: ${came.came}: ${came.detail}`)
    else {
      const end = came.result.ok ? 'ok' : came.result.error
      if (!ends.includes(end)) wrong.push(`${name} as ${reader}: ${end}, not ${ends.join(' or ')}`)
      if (came.result.ok)
        wrong.push(...came.result.value.faults.map((fault) => `${name} as ${reader}: ${fault}`))
    }
  }
  expect(wrong).toEqual([])
}, 240_000)

test('no cell of a table that leaves is taken for a formula, and no name for a device or a path', () => {
  const cells = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("https://x.example","x")',
    '＝1+1',
    "'=1",
    '=cmd|x!A0',
  ]
  for (const separator of [',', '\t'] as const) {
    for (const cell of cells) {
      const written = writeTable([[cell, 'x']], separator)
      expect(written.replace(/^"/, ''), cell).toMatch(/^'/)
    }
  }
  const names = [
    'CON',
    'aux.txt',
    'a/b',
    'a\\b',
    '..',
    '.',
    '',
    'x'.repeat(500),
    '汉'.repeat(200),
    'a:b?*"<>|',
    'trailing.',
    '\u202egpj.exe',
    'a\0b',
    'NUL.tmx',
    'é',
    '🙂',
    '-rf',
    '~',
    '$HOME',
    'COM1',
  ]
  for (const name of names) {
    const slug = slugOf(name, '', name)
    expect(slug, name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(slug, name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
    expect(slug.length).toBeLessThan(100)
  }
})

test('what dies of a file or never ends is ended, and the next file is read', async () => {
  const strict = await limitedReaders({ megabytes: 64, ms: 5000 })
  const path = join(folder, 'huge.html')
  writeFileSync(path, `<p>${'<b>x</b>'.repeat(240_000)}`)
  const came = await strict.read({ reader: 'article', path, name: 'huge.html' })
  expect(['died', 'late']).toContain(came.came)
  const small = join(folder, 'small.txt')
  writeFileSync(small, 'The Weir\n\nIt leaks.\n')
  expect(await strict.read({ reader: 'article', path: small, name: 'small.txt' })).toMatchObject({
    came: 'answer',
    result: { ok: true },
  })
  await strict.stop()
}, 60_000)
