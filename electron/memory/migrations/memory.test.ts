import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '../../storage/migrate.ts'
import { openMemory } from '../store.ts'
import { memoryFile, newId } from '../testMemory.ts'
import { memoryKind } from './memory.ts'

test('units of the first schema are all there in the newest one, found, and in their order', () => {
  const file = `${memoryFile()}.old`
  const old = new Database(file)
  old.pragma(`application_id = ${memoryKind.applicationId}`)
  migrate(old, memoryKind.migrations.slice(0, 1))
  const put = old.prepare(
    `INSERT INTO unit (id, source_language, target_language, source, target, before, after, source_key, target_key,
       article, segment, origin, created_at, created_by, changed_at, changed_by, deleted_at, deleted_by)
     VALUES (?, 'en', 'zh-Hans', ?, ?, 'b', 'a', 'k', 'k', ?, ?, 'typed', 't', 'Lin', 't', 'Lin', ?, ?)`,
  )
  put.run('1', 'The river rose.', '河水上涨。', 'A', 'S', null, null)
  put.run('2', 'The lake froze.', '湖面结冰。', null, null, 'now', 'Lin')
  put.run('3', 'The river fell.', '河水下降。', null, null, null, null)
  old.exec("INSERT INTO gram (rowid, tokens) VALUES (1, 'river ros')")
  old.close()
  const copies: number[] = []
  const memory = openMemory(file, newId, (version) => {
    copies.push(version)
    return `${file}.copy`
  })
  if (!memory.ok) throw new Error(memory.error)
  expect(copies).toEqual([1])
  expect([...memory.value.all()]).toMatchObject([
    {
      id: '1',
      source: 'The river rose.',
      before: 'b',
      after: 'a',
      article: 'A',
      segment: 'S',
      by: 'Lin',
      uses: 0,
    },
    { id: '3' },
  ])
  expect(memory.value.report()).toEqual({ units: 2, problems: [] })
  const ask = { source: 'en', target: 'zh-Hans', before: '', after: '' } as const
  expect(memory.value.lookup({ ...ask, text: 'the river fell.' })[0]).toMatchObject({
    kind: 'exact',
    unit: { id: '3' },
  })
  const removed = { text: null, origin: null, by: null, article: null, removed: true }
  expect(memory.value.browse(removed, 0, 9).rows).toMatchObject([{ id: '2' }])
  memory.value.close()
})
