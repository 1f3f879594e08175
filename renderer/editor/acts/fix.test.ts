import { undo } from 'prosemirror-history'
import { expect, test } from 'vitest'
import type { Edit } from '../../../shared/checks/spec.ts'
import { schema } from '../../../shared/document/schema.ts'
import { textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import { aboutPair } from '../../../shared/review/about.ts'
import type { OpenIssue } from '../checking.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { outline, testColumns, testDocument } from '../testDesk.ts'
import { fixIssues, takeFixesBack, writeSuggestion } from './fix.ts'

function testDesk() {
  const columns = testColumns({
    en: testDocument('Title', ['One, two.', 'Three, four.']),
    'zh-Hans': testDocument('题', ['一,二.', '三,四。']),
  })
  const segment = (language: 'en' | 'zh-Hans', id: string) => {
    const column = columns.get(language)
    return column ? (findSegment(column.state.doc, id as SegmentId)?.node ?? null) : null
  }
  const desk = { source: 'en', columns, segment } as unknown as Desk
  const issue = (id: string, from: number, text: string, more: Partial<OpenIssue> = {}): OpenIssue => {
    const [source, target] = [segment('en', id), segment('zh-Hans', id)]
    return {
      check: 'halfWidth',
      code: 'halfWidth.comma',
      severity: 'warning',
      params: {},
      source: null,
      target: [from, from + 1],
      segment: id,
      id: id as SegmentId,
      language: 'zh-Hans',
      about: source && target ? aboutPair(textOf(source), textOf(target)) : '',
      fix: [{ from, to: from + 1, text }] satisfies Edit[],
      ...more,
    }
  }
  const column = columns.get('zh-Hans')
  if (!column) throw new Error('no column')
  return { desk, column, issue, segment }
}

const before = 'title[题] paragraph[一,二.|三,四。]'
const after = 'title[题] paragraph[一，二。|三，四。]'

test('fixes in several segments are one step of undo', () => {
  const { desk, column, issue } = testDesk()
  const fixed = fixIssues(desk, 'zh-Hans', [issue('s2', 1, '，'), issue('s2', 3, '。'), issue('s3', 1, '，')])
  expect(fixed).toMatchObject({ made: 3, waiting: 0 })
  expect(outline(column)).toBe(after)
  undo(column.state, (transaction) => column.dispatch(transaction))
  expect(outline(column)).toBe(before)
})

test('a notice takes them back, but not where the text was changed since', () => {
  const { desk, column, issue } = testDesk()
  const fixed = fixIssues(desk, 'zh-Hans', [issue('s2', 1, '，'), issue('s3', 1, '，')])
  const place = findSegment(column.state.doc, 's3' as SegmentId)
  column.dispatch(column.state.tr.insertText('五', (place?.position ?? 0) + 1))
  expect(takeFixesBack(column, fixed)).toBe(1)
  expect(outline(column)).toBe('title[题] paragraph[一,二.|五三，四。]')
})

test('an issue about another text, of another edition or while composing is left', () => {
  const { desk, column, issue } = testDesk()
  expect(fixIssues(desk, 'zh-Hans', [issue('s2', 1, '，', { about: 'another' })]).made).toBe(0)
  expect(fixIssues(desk, 'zh-Hans', [issue('s2', 1, '，', { language: 'en' })]).made).toBe(0)
  Object.defineProperty(column, 'composing', { value: true })
  expect(fixIssues(desk, 'zh-Hans', [issue('s2', 1, '，')]).made).toBe(0)
  expect(outline(column)).toBe(before)
})

test('of fixes that touch the same place the second waits', () => {
  const { desk, issue } = testDesk()
  const fixed = fixIssues(desk, 'zh-Hans', [issue('s2', 1, '，'), issue('s2', 1, '、')])
  expect(fixed).toMatchObject({ made: 1, waiting: 1 })
})

test('marks and footnotes stay', () => {
  const { desk, column, issue, segment } = testDesk()
  const place = findSegment(column.state.doc, 's2' as SegmentId)
  const start = (place?.position ?? 0) + 1
  const note = schema.node('footnote_ref', { note: 'n1' })
  column.dispatch(column.state.tr.addMark(start, start + 4, schema.mark('strong')).insert(start + 3, note))
  // 一,二￼. → 一,二。￼
  const made = fixIssues(desk, 'zh-Hans', [
    issue('s2', 3, '', { target: [3, 5], fix: [{ from: 3, to: 5, text: '。\uFFFC' }] }),
    issue('s2', 1, '，'),
  ])
  expect(made.made).toBe(2)
  const node = segment('zh-Hans', 's2')
  expect(node && textOf(node)).toBe('一，二。\uFFFC')
  expect(node?.child(node.childCount - 1).attrs.note).toBe('n1')
  expect(node?.child(0).marks.map(({ type }) => type.name)).toEqual(['strong'])
})

test('a suggestion takes the place of what its issue is about', () => {
  const { desk, column, issue } = testDesk()
  expect(writeSuggestion(desk, issue('s2', 0, ''), '壹')).toBe(true)
  expect(outline(column)).toContain('壹,二.')
})
