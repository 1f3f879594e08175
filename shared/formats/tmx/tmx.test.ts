import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import { plainText, textOf } from '../../document/segment.ts'
import { noCounts, pairing } from './pairs.ts'
import { readTmx, TmxFault } from './read.ts'
import type { TmxUnit } from './unit.ts'
import { languageCode, type TmxEntry, tmxLines } from './write.ts'

const seed = Date.now() & 0x7fffffff

const file = (body: string, head = 'srclang="en"'): string =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="T" ${head}/><body>${body}</body></tmx>`
const tu = (...texts: readonly (readonly [string, string])[]): string =>
  `<tu>${texts.map(([lang, seg]) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`).join('')}</tu>`
const read = (text: string): TmxUnit[] => [...readTmx([text])]
const pairsOf = (text: string, chinese: 'zh-Hans' | 'zh-Hant' | null = null) => {
  const counts = noCounts()
  const pairs = pairing(counts, chinese)
  return {
    pairs: read(text).flatMap((unit) => pairs(unit).map((pair) => Object.values(pair).join('|'))),
    counts,
  }
}

test('a unit with all that a file says of it', () => {
  const text =
    file(`<tu tuid="1" creationdate="20200102T030405Z" changedate="20210203T040506Z" creationid="A" changeid="B"
    usagecount="3"><note>n</note><prop type="x-a">one</prop><prop type="x-a">two</prop>
    <tuv lang="EN-US"><seg>Rain &amp; <bpt i="1">&lt;b&gt;</bpt><hi>snow</hi><ept i="1">&lt;/b&gt;</ept>
      fell.<ph>&lt;br/&gt;</ph>Then<ut>x</ut>.<it pos="begin">{\\i<sub>no</sub></it></seg></tuv>
    <tuv xml:lang="zh_CN"><prop type="y">z</prop><seg>下<![CDATA[雨]]>了。</seg></tuv></tu>`)
  expect(read(text)).toEqual([
    {
      line: 1,
      sourceLang: 'en',
      texts: [
        { lang: 'EN-US', text: 'Rain & snow fell. Then.' },
        { lang: 'zh_CN', text: '下雨了。' },
      ],
      by: 'B',
      at: '2021-02-03T04:05:06.000Z',
      usageCount: 3,
      props: new Map([['x-a', 'one']]),
      codes: 6,
    },
  ])
})

test('three languages make three pairs, in the direction of the source', () => {
  const texts = [
    ['zh-TW', '雨'],
    ['en', 'Rain'],
    ['zh-CN', '雨'],
  ] as const
  expect(pairsOf(file(tu(...texts))).pairs).toEqual([
    'en|zh-Hans|Rain|雨',
    'en|zh-Hant|Rain|雨',
    'zh-Hans|zh-Hant|雨|雨',
  ])
  expect(pairsOf(file(tu(...texts), 'srclang="zh-CN"')).pairs).toEqual([
    'zh-Hans|en|雨|Rain',
    'zh-Hans|zh-Hant|雨|雨',
    'en|zh-Hant|Rain|雨',
  ])
  expect(pairsOf(file(tu(...texts), 'srclang="*all*"')).pairs[0]).toBe('zh-Hant|en|雨|Rain')
})

test('region variants of one language are no pair, and other languages are counted', () => {
  const { pairs, counts } = pairsOf(
    file(
      tu(['en-GB', 'Colour'], ['en-US', 'Color'], ['zh-HK', '顏色'], ['fr', 'Couleur']) +
        tu(['en', 'x'], ['de', 'y']),
    ),
  )
  expect(pairs).toEqual(['en|zh-Hant|Colour|顏色', 'en|zh-Hant|Color|顏色'])
  expect(counts).toMatchObject({
    unpaired: 1,
    otherLanguages: new Map([
      ['fr', 1],
      ['de', 1],
    ]),
  })
})

test('Chinese without a script is told by its characters, by the others, or by who imports', () => {
  const body = file(
    tu(['en', 'a'], ['zh', '讓說']) + tu(['en', 'b'], ['zh', '好']) + tu(['en', 'c'], ['zh-x', '让说']),
  )
  expect(pairsOf(body)).toMatchObject({
    pairs: ['en|zh-Hant|a|讓說', 'en|zh-Hant|b|好', 'en|zh-Hans|c|让说'],
    counts: { byCharacters: 2, undecided: 1 },
  })
  expect(pairsOf(body, 'zh-Hans').pairs[0]).toBe('en|zh-Hans|a|讓說')
})

test.each([
  ['notTmx', '<xliff/>'],
  ['version', '<tmx version="2.0"><body/></tmx>'],
  ['xml', '<tmx version="1.4"><body><tu>'],
  ['doctype', '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx/>'],
] as const)('%s is a fault', (fault, text) => {
  let found: unknown = null
  try {
    read(text)
  } catch (error) {
    found = error instanceof TmxFault ? error.fault : error
  }
  expect(found).toBe(fault)
})

test(`what is written is read (seed ${seed})`, () => {
  const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((text) =>
    text
      .toWellFormed()
      .replace(/[\u0000-\u001F\uFFFE\uFFFF]/gu, '')
      .trim(),
  )
  const entry: fc.Arbitrary<TmxEntry> = fc.record({
    sourceLanguage: fc.constantFrom('en', 'zh-Hans'),
    targetLanguage: fc.constant('zh-Hant'),
    source: line,
    target: line,
    before: line,
    after: line,
    by: line,
    at: fc.constantFrom('', '2026-01-02T03:04:05.000Z'),
    origin: fc.constantFrom('', 'machine'),
    uses: fc.nat({ max: 3 }),
  })
  const codes = {
    source: { language: 'en', code: 'en' },
    target: { language: 'zh-Hant', code: languageCode('zh-Hant', 'hk') },
  } as const
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const written = [...tmxLines(entries, codes, '1')].join('')
      const units = read(written)
      const wanted = entries.filter(({ sourceLanguage }) => sourceLanguage === 'en')
      expect(
        units.map(({ texts, by, at, usageCount, props }) => ({
          texts,
          by,
          at,
          usageCount,
          before: props.get('x-before') ?? '',
          origin: props.get('x-origin') ?? '',
        })),
      ).toEqual(
        wanted.map(({ source, target, by, at, uses, before, origin }) => ({
          texts: [
            { lang: 'en', text: source },
            { lang: 'zh-HK', text: target },
          ],
          by,
          at,
          usageCount: uses,
          before,
          origin,
        })),
      )
    }),
    { seed, numRuns: 200 },
  )
})

test(`a pair with formatting leaves twice, and its text is whole with codes and without (seed ${seed})`, () => {
  const marks = fc.subarray([
    schema.mark('strong'),
    schema.mark('emphasis'),
    schema.mark('link', { href: 'https://a.example/?x&y' }),
  ])
  const word = fc.stringMatching(/^[a-z雨<&"][a-z雨<&" ]{0,4}[a-z雨<&"]$/u)
  const text = fc.tuple(word, marks).map(([said, set]) => schema.text(said, set))
  const note = fc.constantFrom('1', '2').map((name) => schema.node('footnote_ref', { note: name }))
  const segment = fc
    .array(fc.oneof(text, note), { maxLength: 6 })
    .map((nodes) => schema.node('segment', { id: 'x' }, [...nodes, schema.text('end')]))
  const said = (node: Node) => plainText(textOf(node))
  const hasCodes = (node: Node) =>
    node.content.content.some(({ isText, marks: own }) => !isText || own.length > 0)
  const codes = {
    source: { language: 'en', code: 'en' },
    target: { language: 'zh-Hans', code: 'zh-CN' },
  } as const
  fc.assert(
    fc.property(segment, segment, (from, to) => {
      const entry: TmxEntry = {
        sourceLanguage: 'en',
        targetLanguage: 'zh-Hans',
        source: said(from),
        target: said(to),
        before: '',
        after: '',
        by: '',
        at: '',
        origin: 'typed',
        uses: 0,
        formatted: { source: from, target: to },
      }
      const [plain, coded, ...more] = read([...tmxLines([entry], codes, '1')].join(''))
      expect(more).toEqual([])
      expect(plain).toMatchObject({ codes: 0, texts: [{ text: said(from) }, { text: said(to) }] })
      expect(coded !== undefined).toBe(hasCodes(from) || hasCodes(to))
      if (coded !== undefined) expect(coded.texts).toEqual(plain?.texts)
    }),
    { seed, numRuns: 200 },
  )
})

test('codes say what they are, and the same one on both sides', () => {
  const entry: TmxEntry = {
    sourceLanguage: 'en',
    targetLanguage: 'zh-Hans',
    source: 'Rain',
    target: '雨',
    before: '',
    after: '',
    by: '',
    at: '',
    origin: '',
    uses: 0,
    formatted: {
      source: schema.node('segment', { id: 'x' }, [
        schema.text('Rain', [schema.mark('strong')]),
        schema.node('footnote_ref', { note: 'n1' }),
      ]),
      target: schema.node('segment', { id: 'x' }, [
        schema.node('footnote_ref', { note: 'n1' }),
        schema.text('雨', [schema.mark('strong')]),
      ]),
    },
  }
  const codes = {
    source: { language: 'en', code: 'en' },
    target: { language: 'zh-Hans', code: 'zh-Hans' },
  } as const
  const text = [...tmxLines([entry], codes, '1')].join('')
  expect([...text.matchAll(/<seg>(.*?)<\/seg>/gu)].map(([, seg]) => seg)).toEqual([
    'Rain',
    '雨',
    '<bpt i="1" x="1" type="bold">&lt;strong&gt;</bpt>Rain<ept i="1">&lt;/strong&gt;</ept><ph x="2" type="x-footnote">[^n1]</ph>',
    '<ph x="2" type="x-footnote">[^n1]</ph><bpt i="1" x="1" type="bold">&lt;strong&gt;</bpt>雨<ept i="1">&lt;/strong&gt;</ept>',
  ])
})
