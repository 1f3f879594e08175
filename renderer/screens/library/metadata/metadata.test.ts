import { expect, test } from 'vitest'
import { dateFrom, slugFrom } from './metadata.ts'

test('a slug is made of the letters and digits of a title', () => {
  expect(slugFrom('Who Pays for the River’s Silence?')).toBe('who-pays-for-the-rivers-silence')
  expect(slugFrom('R&D in São Paulo — 2019')).toBe('r-and-d-in-sao-paulo-2019')
})

test('a title without Latin letters gives no slug', () => {
  expect(slugFrom('江河与储备')).toBe('')
})

test('a long slug ends with a whole word', () => {
  const slug = slugFrom('cooperation '.repeat(20))
  expect(slug.length).toBeLessThanOrEqual(120)
  expect(slug.endsWith('cooperation')).toBe(true)
})

test('dates are read as people write them', () => {
  for (const written of ['2019-04-02', '2019/4/2', '20190402', '2019年4月2日', ' 2019.4.2 '])
    expect(dateFrom(written)).toBe('2019-04-02')
  expect(dateFrom('')).toBe('')
})

test('what is no date is refused', () => {
  for (const written of ['2019-02-30', '2019', 'April 2', '2019-13-01']) expect(dateFrom(written)).toBeNull()
})
