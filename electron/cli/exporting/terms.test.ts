import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { call, callJson } from '../callForTest.ts'

async function library(): Promise<{
  folder: string
  path: string
  file: (name: string, text: string) => string
}> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'A.duizhao')
  await callJson(['new', path])
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return { folder, path, file }
}

const csv = 'en,zh-Hans,zh-Hant\nriver basin,流域,流域\ndam,水坝,水壩\n'

test('terms leave as a file of each format, and come in again as the same', async () => {
  const { folder, path, file } = await library()
  expect(await callJson(['import', file('a.csv', csv), '--library', path])).toMatchObject({
    terms: 2,
    warnings: [],
  })
  for (const format of ['tbx', 'csv', 'tsv']) {
    const out = join(folder, `out.${format}`)
    const { files } = (await callJson(['export', '--library', path, '--out', out, '--format', format])) as {
      files: { path: string; bytes: number }[]
    }
    expect(files).toMatchObject([{ path: out, bytes: readFileSync(out).length }])
    const again = await callJson(['import', out, '--as', 'terms', '--library', path])
    expect(again).toMatchObject({ terms: 0 })
    const fresh = await library()
    expect(await callJson(['import', out, '--as', 'terms', '--library', fresh.path])).toMatchObject({
      terms: 2,
    })
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('of an article only the terms that stand in it', async () => {
  const { folder, path, file } = await library()
  await callJson(['import', file('a.csv', csv), '--library', path])
  await callJson([
    'import',
    file('a.md', '# Dams\n\nTwo dams.\n'),
    '--library',
    path,
    '--lang',
    'en',
    '--slug',
    'dams',
  ])
  await callJson(['export', 'dams', '--library', path, '--out', folder, '--format', 'csv'])
  const text = readFileSync(join(folder, 'terms.csv'), 'utf8')
  expect([text.includes('水坝'), text.includes('流域')]).toEqual([true, false])
  expect((await call(['export', 'nobody', '--library', path, '--out', folder, '--format', 'tbx'])).code).toBe(
    2,
  )
})

test('what agrees in a part only is added beside, or as said', async () => {
  const { path, file } = await library()
  await callJson(['import', file('a.csv', csv), '--library', path])
  const other = file('b.csv', 'en,zh-Hans\ndam,堤坝\n')
  const words = ['import', other, '--library', path]
  expect(await callJson([...words, '--conflicts', 'skip'])).toMatchObject({ terms: 0 })
  const added = (await callJson(words)) as { terms: number; warnings: string[] }
  expect([added.terms, added.warnings[0]]).toEqual([1, expect.stringContaining('lines 2')])
  expect(await callJson(words)).toMatchObject({ terms: 0 })
})
