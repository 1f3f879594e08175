import fc from 'fast-check'
import { expect, test } from 'vitest'
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
