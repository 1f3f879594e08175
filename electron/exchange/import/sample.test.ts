import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { kindOf } from '../../../shared/alignment/side.ts'
import { segmentsOf } from '../../../shared/document/segment.ts'
import { sameSkeleton } from '../../../shared/document/skeleton/emptyCopy.ts'
import { ulids } from '../../../shared/ids.ts'
import { alignDrafts } from './alignDrafts.ts'
import { readSample, sampleTerms } from './sample.ts'

const folder = fileURLToPath(new URL('../../../resources/sample/', import.meta.url))

test('the sample articles align one to one, and a half translation stops where it stops', async () => {
  const articles = await readSample(
    folder,
    ulids(() => 0, Math.random),
  )
  expect(articles).toHaveLength(6)
  for (const article of articles) {
    const { source, targets } = alignDrafts(article.editions, article.source)
    for (const { edition, links } of targets) {
      const kinds = links.map(kindOf)
      const isWhole = article.statuses.get(edition.language) !== 'translating'
      expect([
        article.metadata.slug,
        kinds.filter((kind) => kind !== '1-1' && (isWhole || kind !== '1-0')),
      ]).toEqual([article.metadata.slug, []])
      if (!isWhole) expect(kinds).toEqual([...kinds].sort().reverse())
    }
    const doc = article.documents.get(source.language)
    if (!doc) throw new Error('no source document')
    for (const [language, document] of article.documents) {
      document.check()
      expect(sameSkeleton(doc, document)).toBe(true)
      const status = article.statuses.get(language)
      if (language === article.source || (status !== 'approved' && status !== 'published')) continue
      expect(new Set(segmentsOf(document).map(({ state }) => state))).toEqual(new Set(['reviewed']))
    }
  }
  expect(existsSync(sampleTerms(folder))).toBe(true)
})
