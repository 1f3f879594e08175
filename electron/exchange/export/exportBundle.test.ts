import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { sha256 } from './bag.ts'
import { bundleFiles } from './bundleFiles.ts'
import { bundleName, exportBundle } from './exportBundle.ts'
import { verifyBundle } from './verify.ts'
import { withEverything } from './withEverything.ts'
import { zip } from './zip.ts'

const tool = 'Duizhao 0.0.0'
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

const second = (slug = 'second') => {
  const article = sampleArticle()
  return {
    ...article,
    id: '01JC0000000000000000000009' as ArticleId,
    metadata: { ...article.metadata, slug },
  }
}

test('one article becomes one archive that proves whole', async () => {
  const seen: unknown[] = []
  const done = await exportBundle({
    articles: [sampleArticle()],
    out: folder,
    tool,
    progress: (...step) => seen.push(step),
  })
  if (!done.ok) throw new Error(done.error)
  const [file] = done.value.files
  const path = join(folder, 'rivers-and-reserves-20191103-00000002.zip')
  const bytes = await readFile(path)
  expect(file).toEqual({ path, sha256: sha256(bytes), bytes: bytes.length })
  expect(seen).toEqual([
    [0, 1, 'make'],
    [0, 1, 'write'],
    [1, 1, 'done'],
  ])
  expect(await verifyBundle(path)).toEqual({ ok: true, value: { ok: true, problems: [] } })
})

test('the same content gives the same bytes, also by another program run in another time zone', async () => {
  const script = join(folder, 'zip.cjs')
  const from = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))
  await build({
    stdin: {
      contents: `import { createHash } from 'node:crypto'
        import { withEverything } from ${from('withEverything.ts')}
        import { bundleFiles } from ${from('bundleFiles.ts')}
        import { zip } from ${from('zip.ts')}
        bundleFiles(withEverything(), '${tool}').then(zip).then((all) =>
          process.stdout.write(createHash('sha256').update(all).digest('hex')))`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: script,
  })
  const here = sha256(await zip(await bundleFiles(withEverything(), tool)))
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TZ } })
    expect(stdout, TZ).toBe(here)
  }
})

test('metadata in another key order is the same content', async () => {
  const article = sampleArticle()
  const section = { 'zh-Hant': '資源', en: 'Resources', 'zh-Hans': '资源' }
  const turned = { ...article, metadata: { ...article.metadata, section } }
  expect(await bundleFiles(turned, tool)).toEqual(await bundleFiles(article, tool))
})

test('a single archive may be named; several go into a folder that is made', async () => {
  const named = join(folder, 'new', 'mine.zip')
  expect(await exportBundle({ articles: [sampleArticle()], out: named, tool })).toMatchObject({ ok: true })
  expect(await readdir(join(folder, 'new'))).toEqual(['mine.zip'])
  const out = join(folder, 'several')
  const done = await exportBundle({ articles: [sampleArticle(), second(), second()], out, tool })
  expect(done.ok && done.value.files).toHaveLength(2)
  expect(await readdir(out)).toHaveLength(2)
})

test('all or none: one article that may not leave keeps the others back', async () => {
  const unready = { ...second(), assets: [] }
  const done = await exportBundle({ articles: [sampleArticle(), unready], out: join(folder, 'a', 'b'), tool })
  expect(done).toMatchObject({ ok: false, error: 'missing-asset' })
  const twin = second('rivers-and-reserves')
  const both = await exportBundle({ articles: [sampleArticle(), twin], out: join(folder, 'a'), tool })
  expect(both).toMatchObject({ ok: false, error: 'bad-slug' })
  expect(await readdir(folder)).toEqual([])
})

test('a place that cannot be written to is named, and what was there is as it was', async () => {
  await writeFile(join(folder, 'file'), 'mine')
  const inFile = await exportBundle({ articles: [sampleArticle()], out: join(folder, 'file'), tool })
  expect(inFile).toMatchObject({ ok: false, error: 'not-writable' })
  // The second article's name is a folder: the first one must not be left behind.
  const out = join(folder, 'out')
  const old = join(out, bundleName(sampleArticle()))
  await mkdir(out)
  await writeFile(old, 'old')
  await mkdir(join(out, bundleName(second()), 'full'), { recursive: true })
  const done = await exportBundle({ articles: [second(), sampleArticle()], out, tool })
  expect(done).toMatchObject({ ok: false, error: 'not-writable' })
  expect(await readFile(old, 'utf8')).toBe('old')
  expect((await readdir(out)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.skipIf(process.getuid?.() === 0)(
  'a folder without permission is not writable (skipped for root)',
  async () => {
    await chmod(folder, 0o500)
    const done = await exportBundle({ articles: [sampleArticle()], out: folder, tool })
    await chmod(folder, 0o700)
    expect(done).toMatchObject({ ok: false, error: 'not-writable' })
  },
)

test('a cancelled export leaves nothing, not even the folders it made', async () => {
  const controller = new AbortController()
  const out = join(folder, 'deep', 'deeper')
  const done = await exportBundle({
    articles: [sampleArticle(), second()],
    out,
    tool,
    signal: controller.signal,
    progress: (at, _total, what) => {
      if (at === 1 && what === 'write') controller.abort()
    },
  })
  expect(done).toEqual({ ok: false, error: 'cancelled' })
  expect(await readdir(folder)).toEqual([])
})
