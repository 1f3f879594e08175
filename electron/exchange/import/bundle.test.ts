import { expect, test } from 'vitest'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import { callJson, fileForTest, libraryForTest } from '../../cli/callForTest.ts'
import { insertArticle, type NewArticle } from '../../library/insert.ts'
import { publishedArticle } from '../../library/published.ts'
import { must, testLibrary } from '../../library/testLibrary.ts'
import { build } from '../../workers/jobs/build.ts'
import { bundleFiles } from '../export/bundleFiles.ts'
import { zip } from '../export/zip.ts'
import { isBundle, readBundle } from './bundle.ts'
import { pixel } from './docx.suite.ts'
import { pictureOf } from './pictures.ts'
import { type ImportPlan, metadataOf, previewImport } from './plan.ts'

// As large as a picture of an article; one of a pixel is a sign of the page.
const large = Buffer.from(pixel)
large.writeUInt32BE(640, 16)
large.writeUInt32BE(480, 20)
const picture = pictureOf('weir.png', large)
const english = `---
title: The Weir
date: 2019-03-07
author: Ines Duarte
---

It is *very* [old](https://x.example/a). It leaks.[^1]

## Repairs

- One
- Two

![A weir](weir.png "The weir")

> It holds.

---

The end.

[^1]: A little.
`
const chinese =
  '# 堰\n\n它*很*旧。它漏水。[^1]\n\n## 维修\n\n- 一\n- 二\n\n![堰](weir.png "那座堰")\n\n> 它挺住了。\n\n---\n\n完。\n\n[^1]: 一点。\n'

/** An article that was read from files, approved, as it leaves a library. */
async function article(): Promise<PublishedArticle> {
  const files = [english, chinese].map((text, at) => ({
    name: `${at}.md`,
    bytes: Buffer.from(text),
    pictures: () => picture,
  }))
  const plan = must(await previewImport(files))
  return stored(must(await build({ plan, corrections: correctionsOf(plan) })))
}

function stored(whole: NewArticle): PublishedArticle {
  const library = testLibrary()
  const editions = whole.editions.map((edition) => ({ ...edition, status: 'approved' as const }))
  const id = must(insertArticle(library, { ...whole, editions }))
  return must(publishedArticle(library, id, { bytes: true }))
}

function correctionsOf(plan: ImportPlan) {
  const { slug, source, editions } = plan
  const titles = editions.map(({ language, title }) => ({
    language,
    title: title.map(({ text }) => text).join(''),
  }))
  return { slug, source, metadata: metadataOf(plan), editions: titles }
}

const bundleOf = async (one: PublishedArticle) => zip(await bundleFiles(one, 'Duizhao 0.0.0'))

async function planOf(bytes: Buffer): Promise<ImportPlan> {
  expect(isBundle(bytes)).toBe(true)
  const [plan] = must(await readBundle({ name: 'weir.zip', bytes }))
  if (plan === undefined) throw new Error('no article')
  return plan
}

test('what leaves in a bundle comes in again equal: documents, states, metadata, pictures', async () => {
  const before = await article()
  const plan = await planOf(await bundleOf(before))
  const after = stored(must(await build({ plan, corrections: correctionsOf(plan) })))
  const told = ({ metadata, source, editions, assets }: PublishedArticle) => ({
    metadata,
    source,
    editions: editions.map(({ language, status, document }) => [
      language,
      status,
      document.toJSON() as unknown,
    ]),
    assets: assets.map(({ hash, mediaType, bytes }) => [hash, mediaType, bytes?.length]),
  })
  expect(told(after)).toEqual(told(before))
  expect(after.assets).toHaveLength(1)
})

test('a bundle without documents comes in by its pages, with its metadata', async () => {
  const before = await article()
  const parts = before.site.parts.filter((part) => part !== 'documents')
  const plan = await planOf(await bundleOf({ ...before, site: { ...before.site, parts } }))
  expect(plan.whole).toBeNull()
  expect(plan.metadata).toMatchObject({
    slug: 'the-weir',
    date: '2019-03-07',
    byline: before.metadata.byline,
  })
  const after = stored(must(await build({ plan, corrections: correctionsOf(plan) })))
  const texts = ({ editions }: PublishedArticle) => editions.map(({ document }) => document.textContent)
  expect(texts(after)).toEqual(texts(before))
  expect(after.assets).toHaveLength(1)
})

test('a bundle that is not whole is refused, and nothing is taken', async () => {
  const files = await bundleFiles(sampleArticle(), 'Duizhao 0.0.0')
  const path = [...files.keys()].find((each) => each.endsWith('article.md')) ?? ''
  files.set(path, Buffer.from('other'))
  expect(await readBundle({ name: 'weir.zip', bytes: await zip(files) })).toMatchObject({
    ok: false,
    error: 'damaged',
  })
})

test('the command line takes a bundle in', async () => {
  const file = fileForTest('weir.zip', await bundleOf(await article()))
  const library = await libraryForTest()
  const imported = await callJson(['import', file, '--library', library])
  expect(imported).toMatchObject({ articles: [{ slug: 'the-weir', editions: ['en', 'zh-Hans'] }] })
  const shown = (await callJson(['show', 'the-weir', '--library', library])) as {
    editions: { status: string }[]
  }
  expect(shown.editions.map(({ status }) => status)).toEqual(['approved', 'approved'])
})
