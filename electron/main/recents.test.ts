import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { libraryName, openRecents } from './recents.ts'

const unexpected = (fault: unknown) => {
  throw fault
}
const newFile = () => join(mkdtempSync(join(tmpdir(), 'recents-')), 'recents.json')

test('the latest library stands first, once, and is known by a token', () => {
  const file = newFile()
  const here = mkdtempSync(join(tmpdir(), 'Economy-'))
  const recents = openRecents(file, unexpected)
  expect(recents.begun()).toBe(false)
  recents.opened('/gone/Water.duizhao', true)
  recents.opened(here, true)
  recents.opened('/gone/Water.duizhao', true)

  const again = openRecents(file, unexpected)
  const list = again.list()
  expect(list.map(({ folder, missing }) => [folder, missing])).toEqual([
    ['/gone/Water.duizhao', true],
    [here, false],
  ])
  expect(list[0]?.name).toBe('Water')
  expect(again.folder(list[1]?.recent ?? '')).toBe(here)
  expect(again.folder('unknown')).toBeNull()
  expect(again.last()).toBe('/gone/Water.duizhao')
  expect(again.begun()).toBe(true)
})

test('the sample is opened again but not listed; a closed library is listed but not opened again', () => {
  const file = newFile()
  const recents = openRecents(file, unexpected)
  recents.opened('/user/Sample.duizhao', false)
  expect([recents.list(), recents.last()]).toEqual([[], '/user/Sample.duizhao'])
  recents.opened('/a/Water.duizhao', true)
  recents.closed()
  expect([openRecents(file, unexpected).last(), openRecents(file, unexpected).list()]).toMatchObject([
    null,
    [{ name: 'Water' }],
  ])
  recents.forget('/a/Water.duizhao')
  expect(openRecents(file, unexpected).list()).toEqual([])
})

test('a damaged list starts empty', () => {
  const file = newFile()
  writeFileSync(file, '{"folders":["/a"')
  expect(openRecents(file, unexpected).list()).toEqual([])
})

test('a library is called what its folder is called', () => {
  expect(libraryName('/a/经济 2026.duizhao')).toBe('经济 2026')
  expect(libraryName('/a/Plain')).toBe('Plain')
})

test('a list that cannot be written is kept in mind, and that is told', () => {
  const file = newFile()
  const faults: unknown[] = []
  const recents = openRecents(file, (fault) => faults.push(fault))
  mkdirSync(join(file, 'in the way'), { recursive: true })
  recents.opened('/gone/Water.duizhao', true)
  expect(recents.last()).toBe('/gone/Water.duizhao')
  expect(faults).toHaveLength(1)
})
