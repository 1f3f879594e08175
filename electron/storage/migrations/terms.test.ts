import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { EntryId } from '../../../shared/ids.ts'
import { closeDatabase, createDatabase, openDatabase } from '../database.ts'
import { dismissCandidate, dismissedCandidates, recallCandidate } from '../tables/dismissedCandidate.ts'
import { entryById, putEntry, removedEntries, storedEntries, untombEntry } from '../tables/entry.ts'
import { libraryKind } from './library.ts'

const stamp = { at: '2026-02-01T00:00:00.000Z', by: 'Wu' }
const id = (letter: string): EntryId => `01HZZZZZZZZZZZZZZZZZZZZZZ${letter}` as EntryId

test('entries of the first schema are kept, and take what the second one has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-terms-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'library.sqlite')
  const first = { ...libraryKind, migrations: libraryKind.migrations.slice(0, 1) }
  const terms = [{ language: 'en', text: 'dam', status: 'preferred' }]
  createDatabase(file, first, (db) => {
    const put = db.prepare(
      `INSERT INTO entry VALUES (?, 'term', 'A note.', ?, '2026-01-01', 'Lin', '2026-01-02', 'Lin', ?, ?)`,
    )
    put.run(id('A'), JSON.stringify(terms), null, null)
    put.run(id('B'), JSON.stringify(terms), '2026-01-03', 'Lin')
  })
  const copies: number[] = []
  const opened = openDatabase(file, libraryKind, (version) => {
    copies.push(version)
    return join(folder, 'copy.sqlite')
  })
  if (!opened.ok) throw new Error(opened.error)
  const db = opened.value
  onTestFinished(() => closeDatabase(db))
  expect(copies).toEqual([1])
  const old = { id: id('A'), kind: 'term', note: 'A note.', terms }
  expect(storedEntries(db)).toEqual([
    {
      entry: old,
      created: '2026-01-01',
      createdBy: 'Lin',
      changed: '2026-01-02',
      changedBy: 'Lin',
      removed: false,
    },
  ])
  expect(removedEntries(db).map(({ entry }) => entry.id)).toEqual([id('B')])

  const entry = {
    ...storedEntries(db)[0]?.entry,
    id: id('A'),
    kind: 'person' as const,
    note: '',
    terms: [],
    definition: 'A wall.',
    source: 'Us',
    image: 'a'.repeat(64),
    links: ['https://a.example'],
    holdings: [{ post: id('B'), organisation: null, from: '2020', to: null }],
  }
  putEntry(db, entry, stamp)
  expect(entryById(db, id('A'))).toEqual({
    entry,
    created: '2026-01-01',
    createdBy: 'Lin',
    changed: stamp.at,
    changedBy: 'Wu',
    removed: false,
  })
  expect([untombEntry(db, id('B'), stamp), untombEntry(db, id('B'), stamp)]).toEqual([true, false])
})

test('a dismissed candidate may be recalled and dismissed again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-terms-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'library.sqlite')
  createDatabase(file, libraryKind, (db) => {
    dismissCandidate(db, 'dam\t水坝', stamp)
    dismissCandidate(db, 'dam\t水坝', stamp)
    expect(dismissedCandidates(db)).toEqual(['dam\t水坝'])
    recallCandidate(db, 'dam\t水坝', stamp)
    expect(dismissedCandidates(db)).toEqual([])
    dismissCandidate(db, 'dam\t水坝', stamp)
    expect(dismissedCandidates(db)).toEqual(['dam\t水坝'])
  })
})
