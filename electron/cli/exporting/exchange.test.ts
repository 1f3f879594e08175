import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { call, callJson, fileForTest, folderForTest, libraryForTest } from '../callForTest.ts'

const en = '# Rain\n\nIt **rained** on us. The [river](https://x.example/) rose.\n\nThen it stopped.\n'
const zh = '# 雨\n\n那里下了**雨**。[河水](https://x.example/)上涨了。\n\n后来停了。\n'

interface Files {
  files: { path: string }[]
}

async function libraryWithArticle(): Promise<string> {
  const library = await libraryForTest()
  const folder = folderForTest()
  const files = [join(folder, 'rain.en.md'), join(folder, 'rain.zh-Hans.md')]
  writeFileSync(files[0] ?? '', en)
  writeFileSync(files[1] ?? '', zh)
  await callJson([
    'import',
    ...files,
    '--library',
    library,
    '--slug',
    'rain',
    '--lang',
    'en',
    '--lang',
    'zh-Hans',
  ])
  return library
}

const tmx = `<tmx version="1.4"><header srclang="en" creationtool="x"/><body>
<tu><tuv xml:lang="en"><seg>Snow <bpt i="1">b</bpt>fell<ept i="1">b</ept>.</seg></tuv><tuv xml:lang="zh-CN"><seg>下雪了。</seg></tuv><tuv xml:lang="zh-TW"><seg>下雪了。</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Snow</seg></tuv><tuv xml:lang="fr"><seg>Neige</seg></tuv></tu></body></tmx>`

test('TMX comes in with a report, is found, and leaves as one file of two languages each', async () => {
  const library = await libraryForTest()
  const words = ['import', fileForTest('a.tmx', tmx), '--library', library]
  expect(await callJson(words)).toMatchObject({
    units: 3,
    read: { units: 2, pairs: 3, known: 0, codes: 2 },
    warnings: [
      expect.stringContaining('1 units have no text in two'),
      expect.stringContaining('2 inline codes'),
    ],
    skipped: ['fr: 1'],
  })
  expect(await callJson(words)).toMatchObject({ units: 0 })
  const ask = [
    'lookup',
    'Snow fell.',
    '--library',
    library,
    '--source-lang',
    'en',
    '--target-lang',
    'zh-Hant',
  ]
  expect(await callJson(ask)).toMatchObject({ matches: [{ kind: 'exact', target: '下雪了。' }] })
  const out = folderForTest()
  const { files } = (await callJson([
    'export',
    '--library',
    library,
    '--out',
    out,
    '--format',
    'tmx',
    '--codes',
    'region',
  ])) as Files
  expect(files.map(({ path }) => path.slice(out.length + 1))).toEqual([
    'memory.en.zh-CN.tmx',
    'memory.en.zh-TW.tmx',
    'memory.zh-CN.zh-TW.tmx',
  ])
  const other = await libraryForTest()
  expect(await callJson(['import', ...files.map(({ path }) => path), '--library', other])).toMatchObject({
    units: 3,
  })
  expect((await call(['import', fileForTest('b.tmx', tmx.slice(0, -20)), '--library', other])).err).toContain(
    'well-formed',
  )
})

test('an article leaves as TMX and is known when it comes back', async () => {
  const library = await libraryWithArticle()
  const out = join(folderForTest(), 'rain.tmx')
  await callJson(['export', 'rain', '--library', library, '--out', out, '--format', 'tmx'])
  const text = readFileSync(out, 'utf8')
  expect(text).toContain('<seg>It rained on us.</seg>')
  expect(await callJson(['import', out, '--library', library])).toMatchObject({ units: 0 })
})

test('a translation leaves as XLIFF, is worked on, and comes back with a report', async () => {
  const library = await libraryWithArticle()
  const out = join(folderForTest(), 'rain.xlf')
  await callJson(['export', 'rain', '--library', library, '--out', out, '--format', 'xliff'])
  const text = readFileSync(out, 'utf8')
  const bring = ['import', out, '--library', library]
  expect(await callJson(bring)).toMatchObject({ back: [{ slug: 'rain', changed: [], misfits: [] }] })
  writeFileSync(
    out,
    text
      .replace('后来停了。', '后来雨停了。')
      .replace(/state="\w+"( subState="[^"]*")?(?=><source>Then)/u, 'state="reviewed"'),
  )
  expect(await callJson(bring)).toMatchObject({
    articles: [{ slug: 'rain', editions: ['zh-Hans'] }],
    back: [{ changed: [{ what: 'text', text: '后来雨停了。' }], misfits: [] }],
  })
  expect(await callJson(bring)).toMatchObject({ back: [{ changed: [], misfits: [] }] })
  const shown = JSON.stringify(await callJson(['show', 'rain', '--library', library]))
  expect(shown).toContain('后来雨停了。')
  // The library went on: what comes back from the first file would undo it.
  writeFileSync(out, text.replace('后来停了。', '之后停了。'))
  expect(await callJson(bring, '', 1)).toMatchObject({ back: [{ changed: [], misfits: [{ why: 'both' }] }] })
  const other = await libraryForTest()
  expect((await call(['import', out, '--library', other])).err).toContain('--as memory')
  expect(await callJson(['import', out, '--library', other, '--as', 'memory'])).toMatchObject({
    articles: [],
  })
})

test('XLIFF that breaks a rule is refused by its name', async () => {
  const library = await libraryForTest()
  const bad = fileForTest(
    'a.xlf',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="1"/></file></xliff>',
  )
  const { code, err } = await call(['import', bad, '--library', library, '--as', 'memory'])
  expect([code, err]).toEqual([2, expect.stringContaining('line 1: breaks the rule unit.content')])
})

test('a text is cut by the rules of another program', async () => {
  const rules = `<srx version="2.0"><header cascade="no"/><body><languagerules><languagerule languagerulename="E">
<rule break="no"><beforebreak>No\\.</beforebreak><afterbreak> </afterbreak></rule><rule><beforebreak>\\.</beforebreak><afterbreak> </afterbreak></rule>
<rule><beforebreak>(?=x)</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern="en.*" languagerulename="E"/></maprules></body></srx>`
  const file = fileForTest('a.srx', rules)
  const cut = await call(['segment', '--lang', 'en', '--srx', file, '--json'], 'See No. 5. then go.\nOn.')
  expect(JSON.parse(cut.out)).toEqual({ segments: ['See No. 5.', 'then go.', 'On.'] })
  expect(cut.err).toContain('line 3: passed over')
  expect((await call(['segment', '--lang', 'zh-Hans', '--srx', file], '好。')).err).toContain(
    'no rules for this language',
  )
})
