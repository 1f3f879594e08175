import { expect, test } from 'vitest'
import type { ArticleId } from '../../../../shared/ids.ts'
import { analyse } from '../../../../shared/matching/analysis.ts'
import { analysisCsv } from './csv.ts'

const analysis = analyse([{ text: 'Water decides.', language: 'en', best: null, repeated: false }])

const words = {
  article: 'Article',
  total: 'Total',
  segments: 'segments',
  words: 'words',
  characters: 'characters',
  band: (band: string) => band,
}

test('a line an article and one for all; titles are quoted, and no formula', () => {
  const article = { article: 'a' as ArticleId, source: 'en', analysis } as const
  const articles = [
    { ...article, title: 'Rivers, “and” "reserves"' },
    { ...article, title: '=1+1' },
  ]
  const lines = analysisCsv({ target: 'zh-Hans', articles, sum: analysis }, words).split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(/^Article,repetition: segments,repetition: words,repetition: characters,101: segm/)
  expect(lines[1]).toMatch(/^"Rivers, “and” ""reserves""",0,0,0,/)
  expect(lines[2]).toMatch(/^'=1\+1,/)
  expect(lines[3]).toMatch(/^Total,.*,1,2,0,1,2,0$/)
})
