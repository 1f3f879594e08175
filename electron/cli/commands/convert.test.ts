import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { call, callJson, fileForTest } from '../callForTest.ts'

test('--back goes into the script that --to does not name', async () => {
  expect((await call(['convert', '--back', '--region', 'tw'], '這裡的頭髮\n')).out).toBe('这里的头发\n')
  expect((await call(['convert', '--to', 'zh-Hans', '--back'], '这里的头发')).out).toBe('這裡的頭髮')
})

test('exceptions and regional words are used where they are named', async () => {
  const file = fileForTest('own.csv', 'zh-Hans,zh-Hant\r\n余则成,余則成\r\n')
  const { out } = await call(['convert', '--exceptions', file, '--vocabulary'], '余则成见特朗普')
  expect(out).toBe('余則成見川普')
  expect((await call(['convert'], '特朗普')).out).toBe('特朗普')
})

test('a table of exceptions with a fault is refused by its line', async () => {
  const file = fileForTest('own.csv', 'zh-Hans,zh-Hant\n余则成,\n')
  const { code, err } = await call(['convert', '--exceptions', file], '余')
  expect(code).toBe(2)
  expect(err).toContain('line 2: form (余则成)')
  expect((await call(['convert', '--exceptions', `${file}.none`], '余')).code).toBe(2)
})

test('many spots wait in a file that goes away again', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('duizhao-convert-'))
  const before = left()
  const line = '他的发和周\n'
  const count = 40_000
  const { spots } = (await callJson(['convert'], line.repeat(count))) as { spots: { from: number }[] }
  expect(spots.length).toBe(2 * count)
  expect(spots.at(-1)?.from).toBe(line.length * count - 2)
  expect(left().filter((name) => !before.includes(name))).toEqual([])
})
