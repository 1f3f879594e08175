import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest } from '../../../shared/bundle/manifest.ts'
import { bundleCaps, readZip } from '../../exchange/export/readZip.ts'
import { call, callJson, folderForTest, libraryForTest } from '../callForTest.ts'

const sample = ['paying-for-speed', 'a-river-has-no-head-office']

interface Written {
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

test('articles leave as one issue, which is whole, and whose bytes are the same each time', async () => {
  const library = await libraryForTest('--sample')
  const out = folderForTest()
  const words = [
    'export',
    ...sample,
    '--library',
    library,
    '--issue',
    'Spring 2025',
    '--issue',
    'zh-Hans=春季号',
  ]
  const { files } = (await callJson([...words, '--out', out])) as Written
  expect(files.map(({ path }) => basename(path))).toEqual([
    expect.stringMatching(/^spring-2025-20250509-[0-9a-z]{8}\.zip$/),
  ])
  expect(await callJson(['verify', files[0]?.path ?? ''])).toEqual({ ok: true, problems: [] })
  const again = (await callJson([...words, '--out', join(out, 'again.zip')])) as Written
  expect(again.files[0]?.sha256).toBe(files[0]?.sha256)
})

test('what a bundle holds may be said; what there is none of is refused', async () => {
  const library = await libraryForTest('--sample')
  const file = join(folderForTest(), 'speed.zip')
  const words = ['export', 'paying-for-speed', '--library', library, '--out', file, '--parts']
  await callJson([...words, 'xliff,tmx,wordpress,ghost'])
  expect(await callJson(['verify', file])).toEqual({ ok: true, problems: [] })
  const { files } = await readZip(readFileSync(file), 'speed.zip', bundleCaps)
  const manifest = readManifest(files.get('data/bundle.json')?.toString() ?? '')
  expect(manifest?.parts).toEqual(['wordpress', 'ghost', 'tmx', 'xliff'])
  const odd = await call([...words, 'cassette'])
  expect([odd.code, odd.err.includes('"cassette"')]).toEqual([2, true])
})

test('an issue without a title, or with an unready article, is refused with the reason', async () => {
  const library = await libraryForTest('--sample')
  const out = join(folderForTest(), 'none')
  const words = ['--library', library, '--out', out, '--issue']
  const untitled = await call(['export', ...sample, ...words, 'zh-Hans= '])
  expect([untitled.code, untitled.err.includes('needs a title')]).toEqual([2, true])
  const clash = await call(['export', ...sample, ...words, 'Spring', '--issue-slug', 'paying-for-speed'])
  expect([clash.code, clash.err.includes('slug')]).toEqual([2, true])
  expect(existsSync(out)).toBe(false)
})
