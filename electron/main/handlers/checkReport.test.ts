import { expect, test } from 'vitest'
import type { SegmentId } from '../../../shared/ids.ts'
import type { ArticleIssues, ListedIssue } from '../../library/articleIssues.ts'
import { checkReportCsv } from './checkReportCsv.ts'
import { checkReportHtml } from './checkReportHtml.ts'

function listed(more: Partial<ListedIssue> = {}): ListedIssue {
  const target = '=1+1\uFFFC,<b>"二"</b>'
  return {
    language: 'zh-Hans',
    number: 3,
    source: 'One & <two>',
    target,
    issue: {
      check: 'house.no-two',
      code: 'house.no-two.found',
      segment: 's',
      severity: 'warning',
      params: { message: 'no', 'message.en': 'Write <one>', 'message.zh-Hans': '写一' },
      source: null,
      target: [target.indexOf('二'), target.indexOf('二') + 1],
    },
    waiver: null,
    ...more,
  }
}

const waiver = {
  id: 'w',
  language: 'zh-Hans',
  segment: 's' as SegmentId,
  check: 'house.no-two',
  code: 'house.no-two.found',
  about: '',
  reason: 'A <quotation>',
  by: '',
  at: '',
} as const

const article: ArticleIssues = {
  slug: 'a',
  source: 'en',
  titles: { en: 'Ones & <twos>', 'zh-Hans': '一二' },
  issues: [listed({ waiver, number: 1 }), listed()],
  rules: { 'house.no-two': { en: 'No twos', 'zh-Hans': '不写二' } },
}

test('the table has a byte order mark, no formulas and no footnote references', () => {
  const [head, first, second] = checkReportCsv(article, 'en').split('\r\n')
  expect(head).toMatch(/^\uFEFFNo\.,Edition,Weight/)
  expect(first).toBe(`3,zh-Hans,warning,No twos,Write <one>,二,"'=1+1,<b>""二""</b>",One & <two>,`)
  expect(second).toMatch(/^1,.*,A <quotation>$/)
})

test('the page escapes everything, marks the place and runs nothing', () => {
  const page = checkReportHtml(article, 'zh-Hans', '2026-01-02')
  expect(page).toContain('<html lang="zh-Hans">')
  expect(page).toContain('<h1 lang="zh-Hans">一二</h1>')
  expect(page).toContain('写一 <span class="check">不写二</span>')
  expect(page).toContain('=1+1,&lt;b&gt;&quot;<mark>二</mark>&quot;&lt;/b&gt;')
  expect(page).toContain('One &amp; &lt;two&gt;')
  expect(page).toContain('已保留：A &lt;quotation&gt;')
  expect(page).not.toMatch(/<script|<b>|\uFFFC/)
  // Only what stands open is counted.
  expect(page).toContain('▲ 0 错误 · △ 1 警告 · ◇ 0 提示')
})

test('the page of an article without issues says so', () => {
  expect(checkReportHtml({ ...article, issues: [] }, 'en', '2026-01-02')).toContain(
    'No issue stands in this article.',
  )
})
