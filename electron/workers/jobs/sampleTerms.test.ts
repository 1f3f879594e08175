import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ulids } from '../../../shared/ids.ts'
import { readSampleTerms } from './sampleTerms.ts'

const newId = ulids(() => 0, Math.random)
const csv = readFileSync(join(import.meta.dirname, '../../../resources/sample/terms.csv'), 'utf8')

test('rows with one English name are one entry, with every Chinese term under its standing', () => {
  const entries = readSampleTerms(csv, newId)
  const dam = entries.filter(({ terms }) => terms.some(({ text }) => text === 'dam'))
  expect(dam).toHaveLength(1)
  expect(dam[0]?.terms).toContainEqual({ language: 'zh-Hant', text: '大壩', status: 'admitted' })
  expect(dam[0]?.terms.filter(({ language }) => language === 'en')).toEqual([
    { language: 'en', text: 'dam', status: 'preferred' },
  ])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(entries.length).toBeGreaterThan(70)
})

test('a file that is not as it should be is not half read', () => {
  expect(() => readSampleTerms('a,b\n', newId)).toThrow('header')
  expect(() =>
    readSampleTerms(`en,zh-Hans,zh-Hant,status,kind,note\ndam,坝,壩,liked,term,\n`, newId),
  ).toThrow('dam')
})
