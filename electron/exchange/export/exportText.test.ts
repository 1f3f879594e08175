import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import { exportText, textFile } from './exportText.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-text-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('each edition becomes a file of its own', async () => {
  const done = await exportText({ articles: [sampleArticle()], format: 'md', out: folder })
  expect(done.ok && done.value.files.map(({ path }) => path)).toEqual(
    ['en', 'zh-Hans', 'zh-Hant'].map((language) => join(folder, `rivers-and-reserves.${language}.md`)),
  )
  expect(await readdir(folder)).toHaveLength(3)
})

test('a single edition may be given a name', async () => {
  const out = join(folder, 'mine.txt')
  await exportText({ articles: [sampleArticle()], format: 'txt', languages: ['zh-Hans'], out })
  expect(await readFile(out, 'utf8')).toContain('江河与储备')
})

test('a page alone needs no other file', () => {
  const html = textFile(sampleArticle(), 'en', 'html')
  expect(html).toContain('src="data:image/png;base64,iVBORw0KGgo')
  expect(html).toContain('<style>')
  expect(html).not.toContain('rel="stylesheet"')
  expect(html).toContain('href="rivers-and-reserves.zh-Hans.html"')
})

test('a slug that is none writes nothing', async () => {
  const article = sampleArticle()
  const odd = { ...article, metadata: { ...article.metadata, slug: '../../x' } }
  expect(await exportText({ articles: [odd], format: 'txt', out: folder })).toMatchObject({
    error: 'bad-slug',
  })
  expect(await readdir(folder)).toEqual([])
})
