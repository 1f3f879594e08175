import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../document/segment.ts'
import type { ArticleId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { planReview, type ReviewPlan } from './plan.ts'
import { readReviewTable } from './read.ts'
import { inline, type Review, review } from './review.suite.ts'
import type { ReturnedReview } from './table.ts'
import { writeReviewTable } from './write.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const said = `seed ${seed}`

/** The text's part of a table, as it is written. */
function documentOf(leaving: Review): string {
  return writeReviewTable(leaving).parts.get('word/document.xml') ?? ''
}

function readBack(
  document: string,
  comments: string | null = null,
  threads: string | null = null,
): ReturnedReview {
  const read = readReviewTable({ document, comments, threads })
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.review
}

function planned(document: string, leaving: Review, sent: Review = leaving): ReviewPlan {
  const contents = new Map(
    segmentsOf(sent.target.document).map(({ id, position }) => [
      id,
      sent.target.document.nodeAt(position)?.content ?? null,
    ]),
  )
  return planReview(
    readBack(document),
    leaving.source.document,
    leaving.target.document,
    (segment) => contents.get(segment) ?? null,
  )
}

/** The changes and misfits of a plan, a line each, segments by their number. */
function shown({ changes, misfits, unchanged, missing }: ReviewPlan): string[] {
  return [
    ...changes.map(
      ({ place, before, after, isMerged }) =>
        `${place} ${text(before)} > ${text(after)}${isMerged ? ' merged' : ''}`,
    ),
    ...misfits.map(({ place, why }) => `${place} ${why}`),
    `= ${unchanged}`,
    ...(missing > 0 ? [`- ${missing}`] : []),
  ]
}

function text(content: { toJSON(): unknown }): string {
  const nodes = (content.toJSON() ?? []) as {
    text?: string
    marks?: { type: string }[]
    attrs?: { note: string }
  }[]
  return nodes
    .map(({ text: own, marks, attrs }) => (own === undefined ? `[${attrs?.note}]` : marks ? `<${own}>` : own))
    .join('')
}

const tracked = (kind: 'ins' | 'del', run: string) =>
  `<w:${kind} w:id="9" w:author="Mei Chen" w:date="2026-03-01T10:00:00Z">${run}</w:${kind}>`
const run = (words: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`

test('a table comes back as it left: nothing changes', () => {
  const leaving = review(
    'zh-Hans',
    ['Water', '水'],
    ['It *rose*[a] & fell.', '水*涨*[a]<又>落。'],
    ['Only here.', ''],
  )
  const document = documentOf(leaving)
  expect(document).toContain('<w:tblHeader/>')
  expect(document).toContain('w:eastAsia="SimSun"')
  expect(document).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>')
  expect(shown(planned(document, leaving))).toEqual(['= 3'])
  expect(documentOf(leaving)).toBe(document)
})

test('tracked changes are accepted, in whatever runs the program cut the text', () => {
  const leaving = review('zh-Hans', ['Water', '水'], ['It *rose* far.', '水*涨*得很高。'])
  const document = documentOf(leaving).replace(
    /<w:r>(<w:rPr>(?:(?!<w:r>).)*<\/w:rPr>)<w:t xml:space="preserve">得很高。<\/w:t><\/w:r>/u,
    () =>
      `${run('得')}${tracked('del', run('很', 'delText'))}${tracked('ins', run('非') + run('常'))}<w:proofErr w:type="spellStart"/>${run('高。')}`,
  )
  expect(document).toContain('非')
  const read = readBack(document)
  expect(read.authors).toEqual(['Mei Chen'])
  expect(shown(planned(document, leaving))).toEqual(['2 水<涨>得很高。 > 水<涨>得非常高。', '= 1'])
})

test('a lost or torn placeholder, a lost footnote, a picture, a deleted row, a second line, a new row', () => {
  const leaving = review(
    'zh-Hans',
    ['T', '题'],
    ['A *b* c.', '甲*乙*丙。'],
    ['D[n] e.', '丁[n]戊。'],
    ['F.', '己。'],
    ['G.', '庚。'],
    ['H.', '辛。'],
    ['I.', '壬。'],
  )
  let document = documentOf(leaving)
  const change = (from: string | RegExp, to: string) => {
    const next = document.replace(from, to)
    expect(next).not.toBe(document)
    document = next
  }
  const rowsOf = () => document.split('<w:tr>')
  // Row 2 loses the placeholder that closes, row 3 its footnote, both in the translation's cell.
  const rows = rowsOf()
  const cut = (at: number, pattern: RegExp) => {
    const cells = (rows[at] ?? '').split('<w:tc>')
    cells[3] = (cells[3] ?? '').replace(pattern, '')
    rows[at] = cells.join('<w:tc>')
  }
  cut(3, /<w:sdt>(?:(?!<w:sdt>).)*⟦\/1⟧(?:(?!<\/w:sdt>).)*<\/w:sdt>/u)
  cut(4, /<w:sdt>(?:(?!<w:sdt>).)*⟦1\/⟧(?:(?!<\/w:sdt>).)*<\/w:sdt>/u)
  document = rows.join('<w:tr>')
  change('己。</w:t></w:r>', '己！</w:t></w:r><w:r><w:drawing/></w:r>')
  change(
    /<w:trPr><w:cantSplit\/>(?=<\/w:trPr>(?:(?!<w:tr>)[\s\S])*庚。)/u,
    '<w:trPr><w:cantSplit/><w:del w:id="3" w:author="M"/>',
  )
  change('辛。</w:t></w:r></w:p>', '辛，</w:t></w:r></w:p><w:p><w:r><w:t>完。</w:t></w:r></w:p>')
  change('</w:tbl>', `<w:tr>${'<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'.repeat(4)}</w:tr></w:tbl>`)
  expect(shown(planned(document, leaving))).toEqual([
    '6 辛。 > 辛，完。',
    '2 codes',
    '3 footnotes',
    '4 content',
    '5 deleted',
    '8 unknown',
    '= 2',
  ])
})

test('a row is tied to the text that it left with: changes on both sides only where they are apart', () => {
  const left = review(
    'zh-Hans',
    ['T', '题'],
    ['One came and two went.', '一来了，二走了。'],
    ['Fine.', '好。'],
    ['Old.', '旧。'],
  )
  const document = documentOf(left)
    .replace('一来了，二走了。', '一来了，三走了。')
    .replace('>好。', '>很好。')
    .replace('>旧。', '>旧的。')
  const here = review(
    'zh-Hans',
    ['T', '题'],
    ['One came and two went.', '一到了，二走了。'],
    ['Fine.', '好！'],
    ['New.', '旧。'],
  )
  expect(shown(planned(document, here, left))).toEqual([
    '2 一到了，二走了。 > 一到了，三走了。 merged',
    '3 both',
    '4 source',
    '= 1',
  ])
  const unknown = planReview(readBack(document), here.source.document, here.target.document, () => null)
  expect(shown(unknown)).toEqual(['2 both', '3 both', '4 source', '= 1'])
})

test('the same row twice, a row that is gone, a source cell that was changed, a locked segment, an emptied one', () => {
  const leaving = review(
    'en',
    ['题', 'T'],
    ['甲。', 'A.'],
    ['乙。', 'B.'],
    ['丙。', 'C.'],
    ['丁。', 'D.'],
    ['戊。', 'E.'],
  )
  const rows = documentOf(leaving).split('<w:tr>')
  const [two = '', three = '', four = '', five = '', six = ''] = rows.slice(3)
  rows.splice(
    3,
    5,
    two.replace('A.', 'A!'),
    two,
    four.replace('C.', 'C!').replace('丙', '柄'),
    five.replace('D.', 'D!'),
    six.replace('>E.<', '><'),
  )
  expect(three).toContain('B.')
  const locked = leaving.target.document
  let position = -1
  for (const each of segmentsOf(locked)) if (each.text === 'D.') position = each.position
  const target = withAttribute(locked, position, 'state', 'final')
  expect(
    shown(
      planned(rows.join('<w:tr>'), { ...leaving, target: { language: 'en', document: target } }, leaving),
    ),
  ).toEqual(['2 twice', '4 source-cell', '5 locked', '6 emptied', '= 2', '- 1'])
})

function withAttribute(doc: Node, position: number, name: string, value: unknown): Node {
  return new Transform(doc).setNodeAttribute(position, name, value).doc
}

test('comments with their stretch and their answers, and the column for comments', () => {
  const leaving = review('zh-Hans', ['T', '题'], ['It *rose* far.', '水*涨*得很高。'])
  const document = documentOf(leaving)
    .replace(
      /(<w:r><w:rPr>(?:(?!<w:r>).)*<\/w:rPr><w:t xml:space="preserve">得很高。<\/w:t><\/w:r>)/u,
      '<w:commentRangeStart w:id="1"/>$1<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>',
    )
    .replace(
      /(<w:p><w:pPr>(?:(?!<w:p>).)*<\/w:pPr>)<\/w:p>(?=<\/w:tc><\/w:tr>\n<\/w:tbl>)/u,
      '$1<w:r><w:t>再看看</w:t></w:r></w:p>',
    )
  const comment = (id: number, words: string) =>
    `<w:comment w:id="${id}" w:author="Mei" w:date="2026-03-01T10:00:00Z"><w:p w14:paraId="0${id}"><w:r><w:annotationRef/></w:r>${run(words)}</w:p></w:comment>`
  const namespaces = 'xmlns:w="w" xmlns:w14="w14" xmlns:w15="w15"'
  const comments = `<w:comments ${namespaces}>${comment(1, '多高？')}${comment(2, '三米。')}</w:comments>`
  const threads = `<w15:commentsEx ${namespaces}><w15:commentEx w15:paraId="01"/><w15:commentEx w15:paraId="02" w15:paraIdParent="01"/></w15:commentsEx>`
  const { remarks, rows } = readBack(document, comments, threads)
  const segment = rows[1]?.segment
  expect(remarks).toEqual([
    {
      segment,
      side: 'target',
      author: 'Mei',
      at: '2026-03-01T10:00:00Z',
      text: '多高？',
      about: { start: 2, length: 4 },
      replies: [{ author: 'Mei', at: '2026-03-01T10:00:00Z', text: '三米。' }],
    },
    { segment, side: 'target', author: '', at: '', text: '再看看', about: null, replies: [] },
  ])
})

test('brackets that the text itself has are not taken', () => {
  const leaving = review('zh-Hans', ['T', '题'], ['A ⟦1⟧ *b*.', '甲⟦1⟧*乙*。'])
  const document = documentOf(leaving)
  expect(document).toContain('⟪1⟫')
  expect(shown(planned(document, leaving))).toEqual(['= 2'])
})

const texts = fc.array(
  fc.record({
    text: fc.oneof(
      fc.constantFrom('水', '河流', 'the weir', ' ', '“', '——', '⟦', '&', '<b>', '\u00a0', '𠮷', 'é', '1'),
      fc.string({ maxLength: 5 }).map((each) => each.replace(/[\u0000-\u001f\ufffc\u007f]/gu, '')),
    ),
    marks: fc.subarray(['emphasis', 'strong', 'link'] as const),
    isNote: fc.boolean(),
  }),
  { maxLength: 6 },
)

test(`random texts come back as they left, and a random change as itself (${said})`, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Language>('en', 'zh-Hans', 'zh-Hant'),
      fc.nat(),
      (pairs, language, pick) => {
        const leaving = review(
          language,
          ['T', '题'],
          ...pairs.map(([one, other]) => [inline(one), inline(other)] as const),
        )
        const document = documentOf(leaving)
        const plan = planned(document, leaving)
        expect(plan.changes).toEqual([])
        expect(plan.misfits).toEqual([])
        const cells = [
          ...document.matchAll(/<w:r><w:rPr>(?:(?!<w:r>).)*<\/w:rPr><w:t xml:space="preserve">/gu),
        ]
        const at = cells[pick % cells.length]
        if (at === undefined) return
        const place = (at.index ?? 0) + at[0].length
        const changed = readBack(`${document.slice(0, place)}改${document.slice(place)}`)
        const next = planReview(changed, leaving.source.document, leaving.target.document, () => null)
        expect(next.changes.length + next.misfits.length).toBeLessThanOrEqual(1)
        for (const { before, after } of next.changes) {
          const words = (content: typeof before) => content.textBetween(0, content.size, '', '\uFFFC')
          expect(words(after).replace('改', '')).toBe(words(before))
        }
      },
    ),
    { seed, numRuns: 150 },
  )
})

test(`no XML throws, whatever is cut out of it (${said})`, () => {
  const document = documentOf(review('zh-Hans', ['T', '题'], ['A *b* c[n].', '甲*乙*丙[n]。']))
  const tags = [...document.matchAll(/<[^>]+>/gu)].map(
    ({ index, 0: tag }) => [index, index + tag.length] as const,
  )
  fc.assert(
    fc.property(fc.nat(tags.length - 1), fc.nat(tags.length - 1), fc.string(), (one, other, put) => {
      const [from = 0] = tags[Math.min(one, other)] ?? []
      const [, to = 0] = tags[Math.max(one, other)] ?? []
      readReviewTable({
        document: document.slice(0, from) + put + document.slice(to),
        comments: null,
        threads: null,
      })
    }),
    { seed, numRuns: 500 },
  )
})

test('a table of another article says so by its id', () => {
  const leaving = review('zh-Hans', ['T', '题'])
  expect(readBack(documentOf(leaving)).article).toBe(leaving.article satisfies ArticleId)
  const read = readReviewTable({
    document: '<w:document xmlns:w="w"><w:body/></w:document>',
    comments: null,
    threads: null,
  })
  expect(read).toEqual({ ok: false, fault: { fault: 'not-a-review' } })
  expect(readBack(documentOf(leaving)).rows[0]?.segment).toBe(
    segmentsOf(leaving.source.document)[0]?.id satisfies SegmentId | undefined,
  )
})
