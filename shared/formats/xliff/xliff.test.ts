import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { textHash } from '../../document/hash.ts'
import { schema } from '../../document/schema.ts'
import { plainText, type SegmentState } from '../../document/segment.ts'
import { type ArticleId, ulids } from '../../ids.ts'
import { type BackPlan, planBack } from './back.ts'
import { codedPair, contentOf } from './codes.ts'
import { piecesText, wholeText, type XliffDocument } from './document.ts'
import { readXliff } from './read.ts'
import { writeXliff } from './write.ts'

const seed = Date.now() & 0x7fffffff
const newId = ulids(
  () => 0,
  () => 0.5,
)
const ids = Array.from({ length: 9 }, () => newId<string>())
const article = newId<ArticleId>()
const { strong, emphasis, link } = schema.marks
const bold = (text: string) => schema.text(text, [strong.create()])
const linked = (text: string, href: string) => schema.text(text, [link.create({ href })])
const note = (name: string) => schema.node('footnote_ref', { note: name })

interface Line {
  readonly content: readonly Node[]
  readonly state?: SegmentState
  readonly from?: string
}

const line = (content: string | readonly Node[], state: SegmentState = 'initial', from?: string): Line => ({
  content: typeof content === 'string' ? (content === '' ? [] : [schema.text(content)]) : content,
  state,
  ...(from === undefined ? {} : { from }),
})

function documentOf(lines: readonly Line[]): Node {
  const [title, ...others] = lines.map(({ content, state = 'initial', from }, at) => {
    const bare = schema.node('segment', {}, content)
    const hashes =
      from === undefined
        ? {}
        : { sourceHash: textHash(from), textHash: textHash(plainText(bare.textContent)) }
    return schema.node('segment', { id: ids[at], state, ...hashes }, content)
  })
  if (title === undefined) throw new Error('no title')
  const blocks = others.map((segment) => schema.node('paragraph', null, [segment]))
  return schema.node('doc', null, [schema.node('title', null, [title]), ...blocks])
}

const source = documentOf([
  line('Rain & <snow>'),
  line([
    schema.text('It '),
    bold('rained'),
    schema.text(' on '),
    linked('us', 'https://x.example/?a=1&b'),
    note('1'),
  ]),
  line('It stopped.'),
])
const target = documentOf([
  line('雨“雪”', 'reviewed', 'Rain & <snow>'),
  line(
    [
      linked('我们', 'https://x.example/?a=1&b'),
      schema.text('那里'),
      bold('下雨'),
      schema.text('了'),
      note('1'),
    ],
    'translated',
    'It rained on us',
  ),
  line(''),
])

const written = (from = source, to = target): string =>
  writeXliff({
    id: article,
    slug: 'rain',
    source: { language: 'en', document: from },
    target: { language: 'zh-Hans', document: to },
  })

function read(text: string): XliffDocument {
  const done = readXliff(text)
  if (!done.ok) throw new Error(JSON.stringify(done.faults))
  return done.document
}

function back(text: string, from = source, to = target): BackPlan {
  const [file] = read(text).files
  if (file === undefined) throw new Error('no file')
  return planBack(file, from, to)
}

test('what leaves keeps the rules, and says texts, states and codes', () => {
  const document = read(written())
  expect(document).toMatchObject({
    version: '2.0',
    files: [{ id: article, source: 'en', target: 'zh-Hans' }],
  })
  const units = document.files[0]?.units ?? []
  expect(units.map(({ id, parts }) => [id, parts[0]?.state])).toEqual([
    [ids[0], 'reviewed'],
    [ids[1], 'translated'],
    [ids[2], 'initial'],
  ])
  expect(units.map((unit) => wholeText(unit, 'target')?.length ?? null)).toEqual([1, 9, null])
  expect(piecesText(units[0]?.parts[0]?.source ?? [])).toBe('Rain & <snow>')
  expect(written()).toContain('<data id="d3">&lt;a href=&quot;https://x.example/?a=1&amp;b&quot;&gt;</data>')
})

test('what comes back as it left changes nothing', () => {
  expect(back(written())).toMatchObject({ changes: [], unchanged: 3, misfits: [] })
})

test('what was changed outside is taken, with codes, new ones too', () => {
  const text = written()
    .replace('雨“雪”', '雨&amp;雪')
    .replace('state="initial"', 'state="translated"')
    .replace(
      '<source>It stopped.</source>',
      '<source>It stopped.</source><target>停<pc id="9" type="fmt" subType="xlf:i">了</pc></target>',
    )
  const plan = back(text)
  expect(plan).toMatchObject({ unchanged: 1, misfits: [] })
  expect(
    plan.changes.map(({ segment, state, isText, before, after }) => [segment, state, isText, before, after]),
  ).toEqual([
    [ids[0], 'reviewed', true, '雨“雪”', '雨&雪'],
    [ids[2], 'translated', true, '', '停了'],
  ])
  expect(plan.changes[1]?.content.child(1).marks[0]?.type).toBe(emphasis)
})

test('codes may be moved, left out, and overlap', () => {
  const [, , bare] = /<target>(<pc.*?)(<pc[^>]*>)下雨<\/pc>.*?<\/target>/u.exec(written()) ?? []
  const [strongId] = /\d+/u.exec(bare ?? '') ?? []
  const contentAfter = (target: string) => {
    const plan = back(written().replace(/<target><pc.*?<\/target>/u, `<target>${target}</target>`))
    expect(plan.misfits).toEqual([])
    return plan.changes[0]?.content.content.map((node) =>
      node.isText ? [node.text, ...node.marks.map(({ type }) => type.name)] : node.attrs.note,
    )
  }
  const noteCode = /<ph [^>]*>/u.exec(written())?.[0] ?? ''
  expect(contentAfter(`${noteCode}雨<pc id="${strongId}">下</pc>了`)).toEqual([
    '1',
    ['雨'],
    ['下', 'strong'],
    ['了'],
  ])
  expect(
    contentAfter(
      `<sc id="${strongId}"/>下<sc id="9" type="fmt" subType="xlf:i"/>雨<ec startRef="${strongId}"/>了<ec startRef="9"/>${noteCode}`,
    ),
  ).toEqual([['下', 'strong'], ['雨', 'emphasis', 'strong'], ['了', 'emphasis'], '1'])
})

test('a state alone may come back, and sentences that a tool has cut apart', () => {
  const state = back(written().replace('state="translated"', 'state="final"'))
  expect(state.changes).toMatchObject([{ segment: ids[1], state: 'final', isText: false }])
  const cut = written().replace(
    /<segment id="[^"]*" state="reviewed"[^>]*>.*?<\/segment>/u,
    `<segment state="final"><source>Rain </source><target>雨</target></segment><ignorable><source>&amp; </source></ignorable><segment state="translated"><source>&lt;snow&gt;</source><target>雪</target></segment>`,
  )
  expect(back(cut).changes).toMatchObject([{ segment: ids[0], state: 'translated', after: '雨& 雪' }])
})

test('what no longer fits is named, and nothing is guessed', () => {
  const changed = written().replace('雨“雪”', '雨和雪')
  const why = (text: string, from = source, to = target) =>
    back(text, from, to).misfits.map((misfit) => misfit.why)
  const otherSource = documentOf([line('Rain'), ...['', ''].map((text) => line(text))])
  expect(why(changed, otherSource, documentOf([line('雨“雪”'), line(''), line('')]))).toEqual(['source'])
  const here = documentOf([line('雨或雪'), line(''), line('')])
  expect(why(changed, source, here)).toContain('both')
  expect(why(changed.replace(/ duizhao:was="\w+"/gu, ''), source, target)).toEqual(['unsure'])
  expect(why(changed.replace(ids[0] ?? '', 'other'))).toEqual(['unknown'])
  expect(why(changed.replace('雨和雪', '雨<ph id="77"/>'))).toEqual(['codes'])
  const withoutNote = written().replace(/(<target>.*?)<ph [^>]*>(<\/target>)/u, '$1$2')
  expect(why(withoutNote)).toEqual(['footnotes'])
  // Without a mark an empty translation may be filled.
  const bare = written()
    .replace(/ duizhao:was="\w+"/gu, '')
    .replace('It stopped.</source>', 'It stopped.</source><target>停了</target>')
  expect(back(bare)).toMatchObject({ changes: [{ segment: ids[2] }], unchanged: 2 })
})

test('what is stale, or was edited since it was confirmed, leaves as initial', () => {
  const stale = documentOf([line('雨', 'final', 'Rain'), line(''), line('')])
  expect(written(source, stale)).toContain('state="initial" subState="duizhao:stale"')
  expect(back(written(source, stale), source, stale)).toMatchObject({ changes: [], unchanged: 3 })
})

test(`contents go through pieces and come back (seed ${seed})`, () => {
  const marks = fc.subarray([strong.create(), emphasis.create(), link.create({ href: 'https://a.example' })])
  const text = fc
    .tuple(fc.stringMatching(/^[a-z雨<&"]{1,5}$/u), marks)
    .map(([word, set]) => schema.text(word, set))
  const inline = fc.oneof(text, fc.constantFrom('1', '2').map(note))
  const content = fc
    .array(inline, { maxLength: 7 })
    .map((nodes) => schema.node('segment', { id: ids[0] }, nodes).content)
  fc.assert(
    fc.property(content, content, (from, to) => {
      const { source: sourcePieces, target: targetPieces, codes } = codedPair(from, to)
      expect(contentOf(sourcePieces, codes)?.toJSON() ?? null).toEqual(from.toJSON())
      expect(contentOf(targetPieces, codes)?.toJSON() ?? null).toEqual(to.toJSON())
      const [a, b] = [from, to].map((each) => documentOf([line('T'), { content: each.content }]))
      if (a === undefined || b === undefined) throw new Error('no documents')
      expect(back(written(a, b), a, b)).toMatchObject({ unchanged: 2, misfits: [] })
    }),
    { seed, numRuns: 200 },
  )
})

test('XLIFF 1.2 with codes, sentences and states', () => {
  const document = read(`<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="../../etc/passwd" source-language="en" target-language="zh-CN" datatype="x"><body><group>
    <trans-unit id="__proto__" approved="yes"><source>a <g id="1" ctype="bold">b</g><x id="2"/></source>
      <target state="needs-translation">甲<bpt id="3" ctype="italic">&lt;i&gt;</bpt>乙<ept id="3">&lt;/i&gt;</ept></target><note>n</note></trans-unit>
    <trans-unit id="2"><source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
      <target state="final"><mrk mtype="seg" mid="1">一。</mrk><mrk mtype="seg" mid="2">二。</mrk></target></trans-unit>
    <trans-unit id="3"><source>
      Three
    </source></trans-unit>
  </group></body></file></xliff>`)
  const units = document.files[0]?.units ?? []
  expect(
    units.map(({ id, parts }) => [
      id,
      ...parts.map(({ source: s, target: t, state }) => [
        piecesText(s),
        t === null ? null : piecesText(t),
        state,
      ]),
    ]),
  ).toEqual([
    ['__proto__', ['a b', '甲乙', 'reviewed']],
    ['2', ['One.', '一。', 'final'], ['Two.', '二。', 'final']],
    ['3', ['Three', null, 'initial']],
  ])
  expect(units[0]?.notes).toEqual(['n'])
})

test.each([
  ['<xliff version="1.2" version="2.0"/>', 'xml'],
  ['<tmx/>', 'notXliff'],
  ['<xliff version="3.0"/>', 'version'],
  ['<xliff version="1.2"><file original="a"><body/></file></xliff>', 'file.source-language'],
  ['<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2"/>', 'doctype'],
  ['<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"/>', 'xliff.content'],
])('%s is refused', (text, rule) => {
  expect(readXliff(text)).toMatchObject({ ok: false, faults: [{ rule }] })
})

test('hostile units take no time that counts, and no text makes the reader throw', () => {
  const unit = (inner: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh"><file id="f"><unit id="u">${inner}</unit></file></xliff>`
  const many = (count: number, make: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at)).join('')
  const fixed = many(20_000, (at) => `<ph id="${at}" canReorder="firstNo" canCopy="no" canDelete="no"/>`)
  for (const inner of [
    `<segment><source>${fixed}</source><target>${fixed}</target></segment>`,
    many(
      20_000,
      (at) => `<segment id="s${at}"><source><ph id="${at}" canDelete="no"/></source><target/></segment>`,
    ),
    `<segment><source>${'<sc id="a"/>'.repeat(20_000)}</source></segment>`,
    `<notes>${'<note id="n">x</note>'.repeat(20_000)}</notes><segment><source/></segment>`,
  ]) {
    const began = performance.now()
    readXliff(unit(inner))
    expect(performance.now() - began, inner.slice(0, 40)).toBeLessThan(4000)
  }
  const whole = written()
  const cut = fc.tuple(
    fc.nat({ max: whole.length }),
    fc.nat({ max: 40 }),
    fc.constantFrom('', '<pc id="1">', '</unit>', '"', '&'),
  )
  fc.assert(
    fc.property(cut, ([at, length, put]) => {
      const read = readXliff(whole.slice(0, at) + put + whole.slice(at + length))
      if (read.ok) for (const file of read.document.files) planBack(file, source, target)
    }),
    { seed, numRuns: 400 },
  )
})
