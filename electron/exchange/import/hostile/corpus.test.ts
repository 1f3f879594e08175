import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import type { ReaderName } from './anyReader.suite.ts'
import { type Came, type LimitedReaders, limitedReaders } from './limits.suite.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/data/hostile')
const isThere = existsSync(corpus)
const absent = isThere ? '' : ' (skipped: the corpus is not there)'

let reading: LimitedReaders
let folder: string
beforeAll(async () => {
  reading = await limitedReaders({ megabytes: 512, ms: 45_000 })
  folder = mkdtempSync(join(tmpdir(), 'duizhao-corpus-'))
})
afterAll(async () => {
  await reading.stop()
  rmSync(folder, { recursive: true })
})

/** Whether a file was read clean, or refused with a code; else what happened, in a line. */
function wrong(name: string, came: Came): string[] {
  if (came.came !== 'answer') return [`${name}: ${came.came}: ${came.detail}`]
  const { result } = came
  if (result.ok) return result.value.faults.map((fault) => `${name}: ${fault}`)
  return result.error === '' ? [`${name}: refused without a word`] : []
}

const short = (came: Came) => (came.came !== 'answer' ? came.came : came.result.ok ? 'ok' : came.result.error)

function filesIn(part: string): string[] {
  return readdirSync(join(corpus, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function readAll(paths: readonly string[], readers: readonly ReaderName[]) {
  const came = new Map<string, string>()
  const faults: string[] = []
  for (const path of paths) {
    for (const reader of readers) {
      const name = `${relative(corpus, path).split(sep).join('/')} as ${reader}`
      const one = await reading.read({ reader, path, name: basename(path) })
      came.set(name, short(one))
      faults.push(...wrong(name, one))
    }
  }
  return { came, faults }
}

/** Reads HTML vectors, each as a page of its own. */
async function readPages(vectors: readonly string[]) {
  const faults: string[] = []
  for (const [at, vector] of vectors.entries()) {
    const path = join(folder, 'page.html')
    writeFileSync(path, vector.toWellFormed())
    faults.push(
      ...wrong(
        `${at}: ${vector.slice(0, 80)}`,
        await reading.read({ reader: 'article', path, name: 'page.html' }),
      ),
    )
  }
  return faults
}

test.skipIf(!isThere)(
  `every file of the corpus is read clean or refused by every reader that may meet it${absent}`,
  async () => {
    const xml = [...filesIn('generated/xml'), ...filesIn('generated/svg'), ...filesIn('sample-udhr')]
    const archives = [...filesIn('generated/zip'), ...filesIn('zip-thirdparty'), join(corpus, 'xmltest.zip')]
    const texts = ['generated/encodings', 'encodings', 'blns', 'trojan-source', 'unicode'].flatMap(filesIn)
    const seen = new Set([...xml, ...archives, ...texts])
    const rest = filesIn('.').filter((path) => !seen.has(path))
    const all = [
      await readAll(xml, ['article', 'terms', 'memory', 'xliff', 'srx', 'review']),
      await readAll(archives, ['article', 'bundle', 'review']),
      await readAll(texts, ['article', 'terms', 'exceptions', 'memory', 'xliff']),
      await readAll(rest, ['article']),
    ]
    expect(all.flatMap(({ faults }) => faults)).toEqual([])
    const came = new Map(all.flatMap((part) => [...part.came]))
    const of = (pattern: RegExp) => [
      ...new Set([...came].filter(([name]) => pattern.test(name)).map(([, end]) => end)),
    ]
    expect(of(/\/xml\/(xxe|billion|quadratic).* as memory/)).toEqual(['doctype'])
    expect(of(/\/xml\/(deep|control|raw|truncated).* as memory/)).toEqual(['xml'])
    expect(of(/\/xml\/utf7.* as memory/)).toEqual(['encoding'])
    expect(of(/\/xml\/(dtd-public|internal-entity|gbk-real|utf16le|decl-mismatch|xslt).* as memory/)).toEqual(
      ['ok'],
    )
    expect(of(/\/xml\/(proto|path-original).* as xliff/)).toEqual(['ok'])
    expect(of(/\/zip\/(slip|symlink|dup|name-nul|case|lying|truncated|not-a-zip).* as article/)).toEqual([
      'damaged',
    ])
    expect(of(/\/zip\/(bomb|many).* as article/)).toEqual(['too-large'])
    expect(of(/zip(-thirdparty)?\/.* as bundle/)).not.toContain('ok')
    expect(of(/zip(-thirdparty)?\/.* as review/)).not.toContain('ok')
  },
  240_000,
)

test.skipIf(!isThere)(
  `texts in odd encodings are read as what they are, or refused; none is read wrongly${absent}`,
  async () => {
    const manifest = JSON.parse(readFileSync(join(corpus, 'generated/encodings/manifest.json'), 'utf8')) as {
      readonly [name: string]: { readonly text: string }
    }
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    for (const [name, { text }] of Object.entries(manifest)) {
      const came = await reading.read({
        reader: 'article',
        path: join(corpus, 'generated/encodings', name),
        name,
      })
      if (came.came !== 'answer' || !came.result.ok || text === undefined) continue
      expect(letters(came.result.value.text), name).toBe(letters(text))
    }
  },
  60_000,
)

test.skipIf(!isThere)(
  `pages made to run something give their text and nothing else${absent}`,
  async () => {
    const pastes = Object.values(
      JSON.parse(readFileSync(join(corpus, 'generated/html/pastes.json'), 'utf8')) as object,
    )
    const fixtures = (await import(join(corpus, 'dompurify/expect.mjs'))) as {
      default: readonly { readonly payload: string }[]
    }
    const sheet = readFileSync(join(corpus, 'h5sc/vectors.txt'), 'utf8').split('//["\'`-->]]>]</div>')
    const vectors = [...pastes, ...fixtures.default.map(({ payload }) => payload), ...sheet]
    expect(vectors.length).toBeGreaterThan(350)
    expect(await readPages(vectors)).toEqual([])
  },
  240_000,
)

test.skipIf(!isThere)(
  `XML that is not well-formed is refused by every reader of XML${absent}`,
  async () => {
    const archive = await fromBufferPromise(readFileSync(join(corpus, 'xmltest.zip')))
    const faults: string[] = []
    let count = 0
    for await (const entry of archive.eachEntry()) {
      if (!/\/not-wf\/.*\.xml$/.test(entry.fileName)) continue
      const chunks: Buffer[] = []
      for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
      const path = join(folder, 'not-wf.xml')
      writeFileSync(path, Buffer.concat(chunks))
      for (const reader of ['xliff', 'srx'] as const) {
        const came = await reading.read({ reader, path, name: 'not-wf.xml' })
        faults.push(...wrong(`${entry.fileName} as ${reader}`, came))
        if (short(came) === 'ok') faults.push(`${entry.fileName} as ${reader}: taken`)
      }
      count++
    }
    expect(faults).toEqual([])
    expect(count).toBeGreaterThan(150)
  },
  240_000,
)
