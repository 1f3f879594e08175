import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../../../shared/bundle/problem.ts'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import { bag, utf8 } from './bag.ts'
import { bundleFiles } from './bundleFiles.ts'
import { problemLine } from './problem.ts'
import { readZip } from './readZip.ts'
import { verifyBundle } from './verify.ts'
import { zip } from './zip.ts'

type Files = Map<string, Uint8Array>

let folder = ''
let made: Files
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-verify-'))
  made = await bundleFiles(sampleArticle(), 'Duizhao 0.0.0')
})
afterAll(() => rm(folder, { recursive: true }))

const whole = (): Files => new Map(made)
const text = (files: Files, path: string) => new TextDecoder().decode(files.get(path))

async function problemsOf(archive: Uint8Array): Promise<readonly Problem[]> {
  const path = join(folder, 'bundle.zip')
  await writeFile(path, archive)
  const verified = await verifyBundle(path)
  if (!verified.ok) throw new Error(verified.error)
  expect(verified.value.ok).toBe(verified.value.problems.length === 0)
  for (const problem of verified.value.problems) expect(problemLine(problem)).toMatch(/^.+: .+/)
  return verified.value.problems
}

const codes = async (files: Files) =>
  (await problemsOf(await zip(files))).map(({ code, path }) => `${code} ${path}`)

/** Changes files and makes all checksums right again, as a forger would; bundle.json's own list included. */
function forged(change: (payload: Files) => void): Files {
  const payload = new Map([...whole()].filter(([path]) => path.startsWith('data/')))
  change(payload)
  return bag(payload, { identifier: 'x', tool: 'y' })
}

const edit = (path: string, from: string | RegExp, to: string) => (payload: Files) => {
  const before = text(payload, path)
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  payload.set(path, utf8(after))
}

test('a bundle as it was written has no problems', async () => {
  expect(await codes(whole())).toEqual([])
})

test('a changed, missing, added or renamed file is found', async () => {
  const flipped = whole()
  const page = Uint8Array.from(flipped.get('data/en/body.html') ?? [])
  page[20] = (page[20] ?? 0) ^ 1
  flipped.set('data/en/body.html', page)
  expect(await codes(flipped)).toContain('hash-differs data/en/body.html')

  const dropped = whole()
  dropped.delete('data/zh-Hans/article.txt')
  expect(await codes(dropped)).toContain('missing data/zh-Hans/article.txt')

  const added = whole()
  added.set('data/extra.html', utf8('hello'))
  added.set('readme.txt', utf8('hello'))
  expect(await codes(added)).toEqual(
    expect.arrayContaining(['unlisted data/extra.html', 'unlisted readme.txt']),
  )

  for (const tag of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const without = whole()
    without.delete(tag)
    expect(await codes(without)).toContain(`not-a-bag ${tag}`)
    const changed = whole()
    changed.set(tag, utf8(`${text(changed, tag)}x`))
    expect((await codes(changed)).length, tag).toBeGreaterThan(0)
  }
})

test('an edited bundle.json is found, even with its checksums made right', async () => {
  const path = 'data/bundle.json'
  const plain = whole()
  edit(path, '"approved"', '"published"')(plain)
  expect(await codes(plain)).toContain(`hash-differs ${path}`)
  const cases: readonly [string | RegExp, string, string][] = [
    ['"approved"', '"draft"', `not-approved ${path}`],
    ['"source": "en"', '"source": "zh"', `not-a-manifest ${path}`],
    [/"bytes": \d+/, '"bytes": 1', `manifest-differs ${path}`],
    [/"sha256": "[0-9a-f]/, '"sha256": "z', `not-a-manifest ${path}`],
    ['urn:uuid:0', 'urn:uuid:1', `manifest-differs ${path}`],
    ['"path": "en/article.md"', '"path": "en/other.md"', 'unlisted data/en/article.md'],
    [
      '"url": "https://journal.example/en/rivers',
      '"url": "https://journal.example/en/other',
      'canonical data/en/article.html',
    ],
    [/^\{/, '', `not-a-manifest ${path}`],
  ]
  for (const [from, to, code] of cases) expect(await codes(forged(edit(path, from, to)))).toContain(code)
})

test('an edition that is not there is missed', async () => {
  const found = await codes(
    forged((payload) => {
      for (const path of [...payload.keys()]) if (path.startsWith('data/zh-Hant/')) payload.delete(path)
    }),
  )
  expect(found).toEqual(
    expect.arrayContaining(['missing data/zh-Hant/article.html', 'broken-link data/en/article.html']),
  )
})

test('pages that break their promises are found, even with all checksums right', async () => {
  const page = 'data/zh-Hans/article.html'
  const cases: readonly [string, string | RegExp, string, string][] = [
    [page, '<html lang="zh-Hans">', '<html>', 'lang'],
    [page, /<title>.*<\/title>/, '<title> </title>', 'title'],
    [page, /<link rel="canonical"[^>]*>/, '', 'canonical'],
    [
      page,
      'rel="canonical" href="https://journal.example/zh-Hans',
      'rel="canonical" href="https://journal.example/en',
      'canonical',
    ],
    [page, /<link rel="alternate" hreflang="x-default"[^>]*>/, '', 'alternates'],
    [page, 'hreflang="zh-Hant" href="https://', 'hreflang="zh-TW" href="https://', 'alternates'],
    [page, '"inLanguage": "zh-Hans"', '"inLanguage": "en"', 'json-ld'],
    [page, '"@context"', '@context', 'json-ld'],
    [page, ' aria-current="page"', '', 'switch'],
    [page, 'href="../zh-Hant/article.html"', 'href="../zh-Hant/nothing.html"', 'broken-link'],
    [page, 'href="#note-1"', 'href="#note-9"', 'broken-link'],
    [page, 'id="ref-1"', 'id="ref-7"', 'broken-link'],
    [page, 'aria-labelledby="related"', 'aria-labelledby="others"', 'broken-link'],
    [page, '../article.css', '../../article.css', 'broken-link'],
    [page, 'src="../img/', 'src="../../../img/', 'broken-link'],
    [page, 'https://example.org/report', 'javascript:alert(1)', 'unsafe-link'],
    [page, '<p class="date">', '<p class="date" onclick="x()">', 'active'],
    [page, '</main>', '</main><script>x()</script>', 'active'],
    ['data/en/body.html', 'lang="en"', '', 'lang'],
    ['data/en/body.html', '<hr>', '<iframe src="https://example.org/"></iframe>', 'active'],
  ]
  for (const [path, from, to, code] of cases) {
    expect(await codes(forged(edit(path, from, to))), String(from)).toContain(`${code} ${path}`)
  }
})

test('a page nested beyond reason is a problem, not a crash', async () => {
  const deep = forged((payload) => {
    payload.set('data/en/article.html', utf8('<div>'.repeat(400_000)))
    payload.set('data/en/body.html', utf8('<b>'.repeat(39_000)))
  })
  expect(await codes(deep)).toEqual(
    expect.arrayContaining(['not-a-page data/en/article.html', 'lang data/en/body.html']),
  )
})

test('hostile archives are problems', async () => {
  const archive = await zip(
    new Map([
      ['data/aaaaaaaa.txt', utf8('x')],
      ['data/bbbbbbbb.txt', utf8('y')],
    ]),
  )
  const renamed = (from: string, to: string) =>
    Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1')
  for (const to of ['../../evil.txt!!!', '/data/aaaaaaa.txt', 'data\\aaaaaaaa.txt', 'C:ta/aaaaaaaa.txt']) {
    const found = await problemsOf(renamed('data/aaaaaaaa.txt', to))
    expect(
      found.map(({ code }) => code),
      to,
    ).toContain('not-a-zip')
  }
  const twice = await problemsOf(renamed('data/bbbbbbbb.txt', 'data/AAAAAAAA.txt'))
  expect(twice.map(({ code }) => code)).toContain('duplicate')
  const local = archive.toString('latin1').replace('data/aaaaaaaa.txt', 'data/xaaaaaaa.txt')
  const two = await problemsOf(Buffer.from(local, 'latin1'))
  expect(two.map(({ code }) => code)).toContain('zip-entry')
  for (const junk of [Buffer.alloc(0), Buffer.from('PK'), Buffer.alloc(5000, 65)]) {
    expect((await problemsOf(junk)).map(({ code }) => code)).toContain('not-a-zip')
  }
})

test('bombs stop at the caps, whether they declare their size or not', async () => {
  const caps = { entries: 10, file: 1000, total: 1500 }
  const many = await zip(new Map(Array.from({ length: 11 }, (_, at) => [`${at}`, utf8('x')])))
  expect((await readZip(many, 'a', caps)).problems).toMatchObject([{ code: 'too-large' }])
  const large = await zip(new Map([['a', new Uint8Array(1001)]]))
  expect((await readZip(large, 'a', caps)).problems).toMatchObject([{ code: 'too-large', path: 'a' }])
  const sum = await zip(new Map(['a', 'b', 'c'].map((name) => [name, new Uint8Array(900)])))
  expect((await readZip(sum, 'a', caps)).problems).toMatchObject([{ code: 'too-large', path: 'b' }])
  const lying = deflated(Buffer.alloc(1 << 20), 10)
  expect((await readZip(lying, 'a', caps)).problems).toMatchObject([{ code: 'not-a-zip' }])
})

test('wherever a bundle is cut or changed, verifying ends in a word about it or finds it whole', async () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`verify seed ${seed}`)
  const files = whole()
  const archive = await zip(files)
  const content = fc.constantFrom(...files.values()).chain((bytes) => {
    const start = archive.indexOf(bytes)
    return fc.integer({ min: start, max: start + bytes.length - 1 })
  })
  const mask = fc.integer({ min: 1, max: 255 })
  const changed = (at: number, by: number) => {
    const copy = Buffer.from(archive)
    copy[at] = (copy[at] ?? 0) ^ by
    return copy
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), content, mask, async (anywhere, inContent, by) => {
      expect((await problemsOf(archive.subarray(0, anywhere))).length).toBeGreaterThan(0)
      expect((await problemsOf(changed(inContent, by))).length).toBeGreaterThan(0)
      // In the archive's own records a change may be of no consequence, such as in an entry's time.
      await problemsOf(changed(anywhere, by))
    }),
    { seed, numRuns: 60 },
  )
})

test('a file that is not there is not a bundle that is broken', async () => {
  expect(await verifyBundle(join(folder, 'none.zip'))).toMatchObject({ ok: false, error: 'unreadable' })
  expect(await verifyBundle(folder)).toMatchObject({ ok: false, error: 'unreadable' })
})

/** An archive of one deflated entry that declares `size` bytes. */
function deflated(content: Buffer, size: number): Buffer {
  const data = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(1, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(size, 24)
  central.writeUInt16LE(1, 28)
  const name = Buffer.from('a')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(47, 12)
  end.writeUInt32LE(31 + data.length, 16)
  return Buffer.concat([local, name, data, central, name, end])
}
