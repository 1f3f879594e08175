import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EntryId, ulids } from '../../ids.ts'
import { languages } from '../../locale.ts'
import { entryKinds, partsOfSpeech, type Term, type TermEntry, termStatuses } from '../entry.ts'
import { isSameEntry } from '../merge.ts'
import { harmless, plainCell, readTable, writeTable } from './delimited.ts'
import { readTerms, type TermFormat, termFormat } from './read.ts'
import { writeDelimited } from './writeDelimited.ts'
import { writeTbx } from './writeTbx.ts'

const seed = Date.now() % 2 ** 31
const newId = ulids(
  () => 0,
  () => 0.5,
)

type Format = Exclude<TermFormat, 'utx'>

function read(text: string, format: Format) {
  return readTerms(text, format, newId)
}

const write = (entries: readonly TermEntry[], format: Format): string =>
  format === 'tbx' ? writeTbx(entries, 'Test') : writeDelimited(entries, format)

const awkward = fc.constantFrom(
  '=1+1',
  '@x',
  "'-x",
  '"a" b',
  'a,b',
  'a\tb',
  '<b>&amp;',
  ']]>',
  '術語',
  '（甲）',
  'naïve',
  '\u{20BB7}野',
)
const words = fc
  .oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ maxLength: 12 }))
  .map((text) =>
    text
      .replace(/[\u0000-\u001f\uFFFE\uFFFF]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((text) => text.isWellFormed())
const termText = words.filter((text) => text !== '')

const term = fc
  .record({
    language: fc.constantFrom(...languages),
    text: termText,
    status: fc.constantFrom(...termStatuses),
    region: fc.constantFrom('tw' as const, 'hk' as const, null),
    partOfSpeech: fc.constantFrom(...partsOfSpeech),
    exactCase: fc.constantFrom(true, false, null),
    note: words,
  })
  .map(
    ({ language, text, status, region, partOfSpeech, exactCase, note }): Term => ({
      language,
      text,
      status,
      ...(region !== null && language === 'zh-Hant' ? { region } : {}),
      ...(partOfSpeech === '' ? {} : { partOfSpeech }),
      ...(exactCase === null ? {} : { exactCase }),
      ...(note === '' ? {} : { note }),
    }),
  )

const entry = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    note: words,
    definition: words,
    source: words,
    links: fc.array(fc.constantFrom('https://a.example/b?c=d&e', 'https://b.example'), { maxLength: 2 }),
    terms: fc.uniqueArray(term, {
      minLength: 1,
      maxLength: 6,
      selector: ({ language, text }) => `${language} ${text}`,
    }),
  })
  .map(
    ({ kind, note, definition, source, links, terms }): Omit<TermEntry, 'id'> => ({
      kind,
      note,
      terms,
      ...(definition === '' ? {} : { definition }),
      ...(source === '' ? {} : { source }),
      ...(links.length === 0 ? {} : { links: [...new Set(links)] }),
    }),
  )

const termbase = fc
  .array(entry, { maxLength: 5 })
  .map((entries) => entries.map((each): TermEntry => ({ id: newId<EntryId>(), ...each })))

const place = ({ language, region }: Term): string => `${languages.indexOf(language)} ${region ?? ''}`

test.each(['csv', 'tsv', 'tbx'] as const)(`%s: what was written is read back (seed ${seed})`, (format) => {
  fc.assert(
    fc.property(termbase, (entries) => {
      const { entries: back, faults, ignored } = read(write(entries, format), format)
      expect([faults, ignored]).toEqual([[], []])
      expect(back.map(({ entry: { id } }) => id)).toEqual(entries.map(({ id }) => id))
      for (const [at, { entry: got }] of back.entries()) {
        // TBX sorts terms by language.
        const wanted = entries[at] as TermEntry
        const sorted = (terms: readonly Term[]): Term[] =>
          terms
            .map((each, order) => ({ each, order }))
            .sort((a, b) => place(a.each).localeCompare(place(b.each)) || a.order - b.order)
            .map(({ each }) => each)
        const order = (one: TermEntry): TermEntry =>
          format === 'tbx' ? { ...one, terms: sorted(one.terms) } : one
        expect(isSameEntry(order(got), order(wanted)), JSON.stringify([got, wanted])).toBe(true)
      }
    }),
    { seed, numRuns: 200 },
  )
})

test(`no text makes a reader throw or hang (seed ${seed})`, () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '"',
        ',',
        '\t',
        '\r\n',
        '\n',
        'en',
        'zh-Hans',
        'x',
        '<',
        '>',
        '/',
        '<tbx>',
        '</tbx>',
        '<termEntry id="a">',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&',
        ';',
        '&#x',
        '&amp;',
        '<!DOCTYPE',
        '=',
        "'",
        ' ',
        '\0',
        '\uD800',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(soup, (text) => {
      for (const format of ['csv', 'tsv', 'tbx'] as const) {
        for (const start of ['', 'en,zh-Hans\n', 'en\tzh-Hans\n']) {
          for (const {
            entry: { terms },
          } of read(start + text, format).entries)
            expect(terms.length).toBeGreaterThan(0)
        }
      }
    }),
    { seed, numRuns: 500 },
  )
})

test('very long and very deep texts take no time that counts', () => {
  const long = 200_000
  for (const text of [
    `en,zh-Hans\n${'x,'.repeat(long)}`,
    `en,zh-Hans\n"${'""'.repeat(long)}`,
    `en,zh-Hans\n${'"a" '.repeat(long)}`,
    `<tbx${' '.repeat(long)}`,
    '<a>'.repeat(long),
    `<tbx ${'a="b" '.repeat(long)}`,
    `<!DOCTYPE ${'x '.repeat(long)}`,
    `<tbx>${'&amp;'.repeat(long)}`,
    `<tbx>${'<!-- - '.repeat(long)}`,
  ]) {
    const began = performance.now()
    for (const format of ['csv', 'tsv', 'tbx'] as const) read(text, format)
    expect(performance.now() - began, text.slice(0, 20)).toBeLessThan(4000)
  }
})

test('cells are no formulas, and come back', () => {
  for (const cell of [
    '=HYPERLINK("x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '＝1',
    "'=1",
    "''=1",
    "'plain",
    'plain',
  ]) {
    expect(/^[=+\-@\t\r＝＋－＠]/u.test(harmless(cell))).toBe(false)
    expect(plainCell(harmless(cell))).toBe(cell)
  }
  expect(readTable(writeTable([['a "b"', ' c', 'd\ne']], ','), ',').records[0]?.fields).toEqual([
    'a "b"',
    ' c',
    'd\ne',
  ])
})

test('columns may be named by tags, in any order; strange ones are told', () => {
  const { entries, ignored } = read('zh-TW\tEN_us\tClient\tfr\n資訊\tinformation\tX\tY\n', 'tsv')
  expect(entries[0]?.entry.terms).toEqual([
    { language: 'zh-Hant', region: 'tw', text: '資訊', status: 'preferred' },
    { language: 'en', text: 'information', status: 'preferred' },
  ])
  expect(ignored).toEqual(['Client', 'fr'])
})

test('a quotation mark inside tab-separated text is itself', () => {
  const { entries } = read('en\tzh-Hans\n"Belt and Road" Initiative\t“一带一路”倡议\n', 'tsv')
  expect(entries[0]?.entry.terms[0]?.text).toBe('"Belt and Road" Initiative')
  expect(read('en,zh-Hans\n"Belt" x,甲\n', 'csv').faults).toMatchObject([{ line: 2, fault: 'afterQuote' }])
})

test('faults in every kind of cell are named with their line', () => {
  const rows = ['a,甲,x,,,', 'b,乙,,mo,,', 'c,丙,,,odd,', 'd,丁,,,,http://e.example']
  const { faults } = read(`en,zh-Hans,case,region,pos,links\n${rows.join('\n')}`, 'csv')
  expect(faults.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
    '2 case',
    '3 region',
    '4 partOfSpeech',
    '5 link',
  ])
})

const dct = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <text><body><conceptEntry id="c7">
    <min:subjectField>water</min:subjectField>
    <langSec xml:lang="en">
      <descripGrp><basic:definition>A wall.</basic:definition><basic:source>Us</basic:source></descripGrp>
      <termSec><term>dam</term><min:partOfSpeech>noun</min:partOfSpeech>
        <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
    </langSec>
    <langSec xml:lang="zh-Hant-HK"><termSec><term>水壩</term></termSec></langSec>
    <langSec xml:lang="fr"><termSec><term>barrage</term></termSec></langSec>
  </conceptEntry></body></text></tbx>`

test('TBX in style DCT', () => {
  const { entries, faults, ignored } = read(dct, 'tbx')
  expect(faults).toEqual([])
  expect(ignored.toSorted()).toEqual(['fr', 'subjectField'])
  expect(entries).toMatchObject([
    {
      line: 4,
      entry: {
        definition: 'A wall.',
        source: 'Us',
        terms: [
          { language: 'en', text: 'dam', status: 'preferred', partOfSpeech: 'noun' },
          { language: 'zh-Hant', region: 'hk', text: '水壩' },
        ],
      },
    },
  ])
})

test('TBX of version 2, with a document type that only names itself', () => {
  const martif = `<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="1">
  <descrip type="definition">Falling &lt;prices&gt;</descrip>
  <langSet xml:lang="en"><ntig><termGrp><term>defla<hi>tion</hi></term>
    <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
  <langSet xml:lang="zh-CN"><tig><term>通货紧缩</term><note>a &#x2014; b</note></tig></langSet>
</termEntry></body></text></martif>`
  expect(read(martif, 'tbx')).toMatchObject({
    faults: [],
    entries: [
      {
        entry: {
          definition: 'Falling <prices>',
          terms: [
            { text: 'deflation', status: 'forbidden' },
            { language: 'zh-Hans', text: '通货紧缩', note: 'a — b' },
          ],
        },
      },
    ],
  })
})

test.each([
  ['entities of its own', '<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx>&a;</tbx>', 'doctype', 1],
  ['an outside entity', '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx/>', 'doctype', 1],
  ['an entity of HTML', '<tbx>\n&nbsp;</tbx>', 'xml', 1],
  ['an open element', '<tbx>\n<text>', 'xml', 2],
  ['crossed elements', '<tbx>\n<a><b></a></b></tbx>', 'xml', 2],
  ['an attribute twice', '<tbx a="1" a="2"/>', 'xml', 1],
  ['a character that is none', '<tbx>&#0;</tbx>', 'xml', 1],
  ['a second root', '<tbx/><tbx/>', 'xml', 1],
  ['another format', '<tmx version="1.4"/>', 'notTbx', 1],
  ['an entry without terms', '<tbx>\n<conceptEntry id="a"/></tbx>', 'noTerm', 2],
] as const)('TBX is refused for %s', (_, text, fault, line) => {
  expect(read(text, 'tbx')).toMatchObject({ entries: [], faults: [{ fault, line }] })
})

test('an entry of more terms or links than it may have is refused at once, however many they are', () => {
  const many = Array.from({ length: 30_000 }, (_, at) => at)
  const rows = many.map((at) => `dam,坝${at},https://a.example/${at}`)
  const sections = many.map((at) => `<termSec><term>t${at}</term></termSec>`)
  const tbx = `<tbx><conceptEntry id="a"><langSec xml:lang="en">${sections.join('')}</langSec></conceptEntry></tbx>`
  const began = performance.now()
  expect(read(`en,zh-Hans,links\n${rows.join('\n')}`, 'csv').faults).toMatchObject([
    { fault: 'tooMany', line: 2 },
    { fault: 'tooMany', line: 2 },
  ])
  expect(read(tbx, 'tbx').faults).toMatchObject([{ fault: 'tooMany' }])
  // Compared with one another it would be half a minute.
  expect(performance.now() - began).toBeLessThan(4000)
})

test('the format shows in the name or the text', () => {
  const cases: readonly (readonly [string, string, TermFormat | null])[] = [
    ['a.csv', 'en', 'csv'],
    ['a.TSV', 'en', 'tsv'],
    ['a.xml', '<?xml version="1.0"?><martif>', 'tbx'],
    ['a.txt', 'en\tzh', 'tsv'],
    ['', 'en,zh', 'csv'],
    ['a.html', '<html>', null],
    ['a.docx', 'PK', null],
  ]
  for (const [name, text, format] of cases) expect([name, termFormat(name, text)]).toEqual([name, format])
})
