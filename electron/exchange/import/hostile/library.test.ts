import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, fileForTest, libraryForTest } from '../../../cli/callForTest.ts'
import { hostileCases } from './cases.suite.ts'

/** What a library holds, but for the files in which SQLite keeps its own accounts. */
function content(library: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(library, { recursive: true }).map(String).sort()) {
    if (/\.sqlite$/.test(name)) hash.update(name).update(readFileSync(join(library, name)))
  }
  return hash.digest('hex')
}

test('a library is byte for byte as it was after each file that the command line refused', async () => {
  const library = await libraryForTest()
  await call(['list', '--library', library])
  const before = content(library)
  const kinds = { article: 'article', terms: 'terms', memory: 'memory', xliff: 'memory' } as const
  const wrong: string[] = []
  for (const hostile of await hostileCases()) {
    const { reader, name, bytes, ends } = hostile
    if (!(reader in kinds) || ends.includes('ok') || bytes.length > 2_000_000) continue
    const as = kinds[reader as keyof typeof kinds]
    const { code, out, err } = await call([
      'import',
      fileForTest(name, bytes),
      '--library',
      library,
      '--as',
      as,
      '--json',
    ])
    if (code !== 2 || out !== '' || !/\S/.test(err) || /\bat .*:\d+:\d+/.test(err)) {
      wrong.push(`${name} as ${as}: exit ${code}: ${err.slice(0, 200)}`)
    }
    if (content(library) !== before) wrong.push(`${name} as ${as}: the library changed`)
  }
  expect(wrong).toEqual([])
}, 240_000)
