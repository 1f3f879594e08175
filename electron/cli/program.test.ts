import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type Called, fileForTest, folderForTest } from './callForTest.ts'

const root = join(import.meta.dirname, '../..')
const script = join(root, 'scripts/duizhao.mjs')

/** Calls the built program in a process of its own, as `npm run --silent duizhao --` does. */
async function program(words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Called> {
  const { DUIZHAO_LIBRARY: _, ...inherited } = process.env
  const child = spawn(process.execPath, [script, ...words], { env: { ...inherited, ...env } })
  // A command that needs no input may be gone before it was all written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = once(child, 'close') as Promise<[number | null]>
  const [[code], out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, out, err }
}

test('new, import, list, show, lookup, check, export and verify, each a process of its own', async () => {
  const folder = folderForTest()
  const env = { DUIZHAO_LIBRARY: join(folder, 'Round.duizhao') }
  const json = async (words: readonly string[], exit = 0) => {
    const { code, out, err } = await program([...words, '--json'], '', env)
    expect([words, code]).toEqual([words, exit])
    if (exit === 0) expect(err).toBe('')
    return JSON.parse(out)
  }
  const sample = join(root, 'resources/sample')
  await json(['new', env.DUIZHAO_LIBRARY])
  await json(['import', join(sample, 'terms.csv')])
  const files = ['en', 'zh-Hans', 'zh-Hant'].map((name) =>
    join(sample, `articles/paying-for-speed/${name}.md`),
  )
  const imported = await json(['import', ...files, '--as', 'article'])
  const [{ slug }] = imported.articles
  expect((await json(['list'])).articles).toMatchObject([{ slug, source: 'en' }])
  const shown = await json(['show', slug])
  const segment = shown.editions[0].segments[3]
  const languages = ['--source-lang', 'en', '--target-lang', 'zh-Hans']
  const { matches } = await json(['lookup', ...languages, segment.text])
  expect(matches[0]).toMatchObject({ score: 100, target: shown.editions[1].segments[3].text })
  const checked = await json(['check', slug, '--only', 'quotes,halfWidth,simplifiedInHant'])
  expect(checked.issues).toEqual([])

  const noSite = await program(['export', slug, '--out', folder], '', env)
  expect([noSite.code, noSite.err.includes('--origin')]).toEqual([2, true])
  const bundle = ['export', slug, '--origin', 'https://example.org', '--out', folder]
  const refused = await program(bundle, '', env)
  expect([refused.code, refused.out]).toEqual([2, ''])
  expect(refused.err).toContain('not approved')
  const pages = await json([
    'export',
    slug,
    '--format',
    'html',
    '--lang',
    'zh-Hant',
    '--out',
    join(folder, 'web'),
  ])
  expect(pages.files).toHaveLength(1)
  expect(readFileSync(pages.files[0].path, 'utf8')).toContain('lang="zh-Hant"')
}, 120_000)

test('a bundle of the sample: the same bytes each time, verified, and refused once a byte differs', async () => {
  const folder = folderForTest()
  const env = { DUIZHAO_LIBRARY: join(folder, 'Sample.duizhao') }
  expect((await program(['new', env.DUIZHAO_LIBRARY, '--sample'])).code).toBe(0)
  const words = ['export', 'paying-for-speed', '--json', '--out']
  const first = await program([...words, join(folder, 'one.zip')], '', env)
  const second = await program([...words, join(folder, 'two')], '', env)
  const [one, two] = [first, second].map(({ out }) => JSON.parse(out).files[0])
  const bytes = readFileSync(one.path)
  expect(one).toEqual({
    path: join(folder, 'one.zip'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  })
  expect(two.sha256).toBe(one.sha256)
  expect(JSON.parse((await program(['verify', one.path, '--json'])).out)).toEqual({ ok: true, problems: [] })

  const hurt = join(folder, 'hurt.zip')
  copyFileSync(one.path, hurt)
  const altered = Buffer.from(bytes)
  altered[Math.floor(bytes.length / 2)] = (altered[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff
  writeFileSync(hurt, altered)
  const { code, out } = await program(['verify', hurt, '--json'])
  const verified = JSON.parse(out)
  expect([code, verified.ok, verified.problems.length > 0]).toEqual([1, false, true])
}, 120_000)

test('standard input, exit codes and streams are those of a program', async () => {
  expect(await program(['segment', '--lang', 'zh-Hans', '-'], '一。二。')).toEqual({
    code: 0,
    out: '一。\n二。\n',
    err: '',
  })
  const unknown = await program(['fly'])
  expect([unknown.code, unknown.out]).toEqual([2, ''])
  const pairs = ['check', '--pairs', '-', '--source-lang', 'en', '--target-lang', 'zh-Hans']
  expect((await program(pairs, 'It cost $4.\t花了5美元。')).code).toBe(1)
}, 60_000)

test('a reader that has seen enough is no fault', async () => {
  const file = fileForTest('long.txt', '经济发展。\n'.repeat(200_000))
  const child = spawn(process.execPath, [script, 'convert', file])
  const said = text(child.stderr)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number]
  expect([code, await said]).toEqual([0, ''])
}, 60_000)
