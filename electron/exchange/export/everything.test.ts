import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { publishableIssue } from '../../../shared/bundle/issue.ts'
import { articlesOf, readManifest } from '../../../shared/bundle/manifest.ts'
import { bundleSchema } from '../../../shared/bundle/manifestSchema.ts'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { bag, utf8 } from './bag.ts'
import { bundleFiles, issueFiles } from './bundleFiles.ts'
import { exportBundle } from './exportBundle.ts'
import { pdfKey } from './madeFile.ts'
import { verifyBundle } from './verify.ts'
import { withEverything } from './withEverything.ts'
import { writeAtomic } from './writeAtomic.ts'
import { zip } from './zip.ts'

type Files = Map<string, Uint8Array>

const tool = 'Duizhao 0.0.0'
const matches = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(bundleSchema)
let folder = ''
let one: Files
let issue: Files

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-everything-'))
  one = await bundleFiles(withEverything(), tool)
  const checked = publishableIssue({ slug: 'autumn', title: { en: 'Autumn', 'zh-Hans': '秋季号' } }, [
    withEverything(),
    twin(),
  ])
  if (!checked.ok) throw new Error(checked.error)
  issue = await issueFiles(checked.value, tool)
})
afterAll(() => rm(folder, { recursive: true }))

/** A second article, which has no Traditional edition. */
function twin(): PublishedArticle {
  const article = withEverything()
  return {
    ...article,
    id: '01JC0000000000000000000009' as ArticleId,
    metadata: { ...article.metadata, slug: 'second-thoughts', date: '2020-02-01' },
    editions: article.editions.slice(0, 2),
  }
}

const text = (files: Files, path: string) => new TextDecoder().decode(files.get(path))

async function codes(files: Files): Promise<string[]> {
  const path = join(folder, 'bundle.zip')
  await writeAtomic(path, await zip(files))
  const verified = await verifyBundle(path)
  if (!verified.ok) throw new Error(verified.error)
  return verified.value.problems.map((problem) => `${problem.code} ${problem.path}`)
}

test('a bundle of every part is whole; so is an issue', async () => {
  expect(await codes(one)).toEqual([])
  expect(await codes(issue)).toEqual([])
  const names = [...one.keys()].filter((path) => path.startsWith('data/zh-Hant/'))
  expect(names.map((path) => path.slice('data/zh-Hant/'.length))).toEqual([
    'article.html',
    'body.html',
    'article.md',
    'article.txt',
    'article.docx',
    'article.epub',
    'ninjs.json',
    'article.jsonld',
  ])
  expect([...one.keys()]).toEqual(
    expect.arrayContaining([
      'data/feeds/en.atom',
      'data/feeds/zh-Hans.feed.json',
      'data/cms/wordpress.wxr.xml',
      'data/cms/ghost.json',
      'data/interop/rivers-and-reserves.en.zh-Hant.tmx',
      'data/interop/rivers-and-reserves.zh-Hans.xlf',
      'data/interop/documents.json',
    ]),
  )
})

test('bundle.json is what its JSON Schema says, which comes along', () => {
  for (const files of [one, issue]) {
    const manifest: unknown = JSON.parse(text(files, 'data/bundle.json'))
    expect([matches(manifest), matches.errors]).toEqual([true, null])
    expect(JSON.parse(text(files, 'data/bundle.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(bundleSchema)),
    )
  }
})

test('the schema refuses what the reader refuses', () => {
  const changes: readonly ((manifest: Record<string, unknown>) => unknown)[] = [
    (manifest) => ({ ...manifest, version: 1 }),
    (manifest) => ({ ...manifest, kind: 'book' }),
    (manifest) => ({ ...manifest, source: 'zh' }),
    (manifest) => ({ ...manifest, editions: [] }),
    (manifest) => ({ ...manifest, section: { fr: 'Eau' } }),
    (manifest) => ({ ...manifest, parts: ['cassette'] }),
    (manifest) => ({ ...manifest, xDefault: 3 }),
    (manifest) => ({ ...manifest, folder: '../' }),
    (manifest) => ({
      ...manifest,
      files: [{ path: '../x', mediaType: 'a/b', sha256: 'a'.repeat(64), bytes: 1 }],
    }),
    (manifest) => ({ ...manifest, files: [{ path: 'x', mediaType: 'a/b', sha256: 'a', bytes: 1 }] }),
    (manifest) => ({
      ...manifest,
      files: [{ path: 'x', mediaType: 'a/b', sha256: 'a'.repeat(64), bytes: -1 }],
    }),
    ({ tool: _, ...manifest }) => manifest,
    ({ images: _, ...manifest }) => manifest,
    () => [],
  ]
  const plain = JSON.parse(text(one, 'data/bundle.json')) as Record<string, unknown>
  for (const change of changes) {
    const changed = change(plain)
    expect([matches(changed), readManifest(JSON.stringify(changed))], change.toString()).toEqual([
      false,
      null,
    ])
  }
  // What a later version adds is no harm to this one.
  const more = { ...plain, mood: 'grave' }
  expect([matches(more), readManifest(JSON.stringify(more)) !== null]).toEqual([true, true])
})

test('bundle.json tells codes, addresses, corrections and images', () => {
  const manifest = readManifest(text(one, 'data/bundle.json'))
  if (manifest?.kind !== 'article') throw new Error('manifest')
  expect(manifest.editions.map(({ hreflang, url }) => [hreflang, url])).toEqual([
    ['en', 'https://journal.example/en/rivers-and-reserves'],
    ['zh-Hans', 'https://journal.example/zh-Hans/rivers-and-reserves'],
    ['zh-TW', 'https://tw.journal.example/rivers-and-reserves/'],
  ])
  expect(manifest.xDefault).toBe('https://journal.example/en/rivers-and-reserves')
  expect(manifest.editions.map(({ modified }) => modified)).toEqual(Array(3).fill('2019-11-09T10:00:00.000Z'))
  expect(manifest.corrections[0]?.note['zh-Hant']).toBe('條約年份有誤。')
  const [image] = manifest.images
  expect(image).toMatchObject({
    path: `img/${'a'.repeat(32)}.png`,
    url: `https://journal.example/media/${'a'.repeat(32)}.png`,
    editions: { en: { alt: 'A dam', caption: 'The dam in May.', credit: 'Photo: Lin' } },
  })
  expect(Object.keys(image?.editions ?? {})).toEqual(['en', 'zh-Hans', 'zh-Hant'])
})

test('a correction goes with the text, wherever it is pasted from', () => {
  const said = 'The year of the treaty was wrong.'
  for (const path of [
    'en/article.html',
    'en/body.html',
    'en/article.md',
    'en/ninjs.json',
    'feeds/en.atom',
    'feeds/en.feed.json',
  ])
    expect(text(one, `data/${path}`), path).toContain(said)
})

test('an issue has an index in each language, of what it has in that language', () => {
  const manifest = readManifest(text(issue, 'data/bundle.json'))
  if (manifest?.kind !== 'issue') throw new Error('manifest')
  expect(articlesOf(manifest).map(({ folder: at }) => at)).toEqual([
    'rivers-and-reserves/',
    'second-thoughts/',
  ])
  expect(manifest.issue).toMatchObject({ slug: 'autumn', date: '2020-02-01' })
  const links = (language: string) =>
    [...text(issue, `data/${language}/index.html`).matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href)
  expect(links('en')).toEqual([
    '../rivers-and-reserves/en/article.html',
    '../second-thoughts/en/article.html',
  ])
  expect(links('zh-Hant')).toEqual(['../rivers-and-reserves/zh-Hant/article.html'])
  // The Traditional index has no title of its own and shows the nearest one as what it is.
  expect(text(issue, 'data/zh-Hant/index.html')).toContain('<h1><bdi lang="zh-Hans">秋季号</bdi></h1>')
  expect([...issue.keys()].filter((path) => path.endsWith('issue.epub'))).toEqual([
    'data/en/issue.epub',
    'data/zh-Hans/issue.epub',
    'data/zh-Hant/issue.epub',
    'data/issue.epub',
  ])
  expect([...issue.keys()].filter((path) => path.startsWith('data/img/'))).toHaveLength(1)
})

test('an issue that breaks its promises is found, even with all checksums right', async () => {
  const forged = (change: (payload: Files) => void) => {
    const payload = new Map([...issue].filter(([path]) => path.startsWith('data/')))
    change(payload)
    return bag(payload, { identifier: 'x', tool: 'y' })
  }
  const edit = (path: string, from: string, to: string) =>
    forged((payload) => {
      expect(text(payload, path)).toContain(from)
      payload.set(path, utf8(text(payload, path).replace(from, to)))
    })
  const index = 'data/zh-Hans/index.html'
  expect(await codes(edit(index, 'hreflang="zh-TW" href="https', 'hreflang="zh-HK" href="https'))).toContain(
    `alternates ${index}`,
  )
  expect(await codes(edit(index, '../second-thoughts/zh-Hans/', '../second-thoughts/zh/'))).toContain(
    `broken-link ${index}`,
  )
  expect(await codes(edit(index, 'href="#text"', 'href="#body"'))).toContain(`broken-link ${index}`)
  expect(await codes(forged((payload) => payload.delete('data/zh-Hant/issue.epub')))).toContain(
    'missing data/zh-Hant/issue.epub',
  )
  expect(await codes(forged((payload) => payload.delete(index)))).toContain(`missing ${index}`)
  const image = [...issue.keys()].find((path) => path.startsWith('data/img/')) ?? ''
  expect(await codes(forged((payload) => payload.delete(image)))).toEqual(
    expect.arrayContaining([`missing ${image}`, 'broken-link data/rivers-and-reserves/en/article.html']),
  )
  expect(await codes(forged((payload) => payload.set(image, utf8('<svg/>'))))).toContain(
    `not-an-image ${image}`,
  )
  const stray = await codes(
    forged((payload) => payload.set('data/third/en/article.html', utf8('<p>nobody named it</p>'))),
  )
  expect(stray).toContain('manifest-differs data/bundle.json')
})

test('an issue leaves as one archive; a slug twice or one article unready keeps it back', async () => {
  const title = { slug: 'autumn', title: { en: 'Autumn' } }
  const articles = [sampleArticle(), twin()]
  const done = await exportBundle({ articles, issue: title, out: folder, tool })
  expect(done.ok && done.value.files.map(({ path }) => path)).toEqual([
    join(folder, 'autumn-20200201-00000002.zip'),
  ])
  const clash = { ...title, slug: 'second-thoughts' }
  expect(await exportBundle({ articles, issue: clash, out: folder, tool })).toMatchObject({
    error: 'bad-slug',
  })
  const unready = [sampleArticle(), { ...twin(), assets: [] }]
  expect(await exportBundle({ articles: unready, issue: title, out: folder, tool })).toMatchObject({
    error: 'missing-asset',
  })
})

test('PDFs are in the bundle where they were given, and named only then', async () => {
  const article = sampleArticle()
  const wanting = { ...article, site: { ...article.site, parts: ['pdf'] as const } }
  const without = await bundleFiles(wanting, tool)
  expect(readManifest(text(without, 'data/bundle.json'))?.parts).toEqual([])
  const pdfs = new Map(
    article.editions.map(({ language }) => [pdfKey(article.id, language), utf8('%PDF-1.4')]),
  )
  const given = await bundleFiles(wanting, tool, { pdfs })
  expect(given.has('data/zh-Hans/article.pdf')).toBe(true)
  expect(await codes(given)).toEqual([])
})

test('a cancelled bundle is not made', async () => {
  await expect(bundleFiles(sampleArticle(), tool, { signal: AbortSignal.abort() })).rejects.toThrow()
})
