import { checkName, issueMessage } from '../../../shared/checks/catalogue.ts'
import { severities } from '../../../shared/checks/spec.ts'
import { plainText } from '../../../shared/document/segment.ts'
import { type Language, localText } from '../../../shared/locale.ts'
import type { ArticleIssues, ListedIssue } from '../../library/articleIssues.ts'

/** The words of a report. */
export interface ReportWords {
  readonly title: string
  readonly none: string
  readonly waived: string
  readonly columns: readonly string[]
  readonly severity: Readonly<Record<(typeof severities)[number], string>>
  readonly language: Readonly<Record<Language, string>>
}

/** The words of reports in the languages of the interface. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  en: {
    title: 'Issues',
    none: 'No issue stands in this article.',
    waived: 'Let stand',
    columns: ['No.', 'Edition', 'Weight', 'Check', 'Issue', 'Place', 'Text', 'Source', 'Let stand because'],
    severity: { error: 'error', warning: 'warning', info: 'note' },
    language: { en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' },
  },
  'zh-Hans': {
    title: '问题清单',
    none: '这篇文章没有待处理的问题。',
    waived: '已保留',
    columns: ['序号', '版本', '级别', '检查', '问题', '位置', '文字', '原文', '保留理由'],
    severity: { error: '错误', warning: '警告', info: '提示' },
    language: { en: '英文', 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文' },
  },
  'zh-Hant': {
    title: '問題清單',
    none: '這篇文章沒有待處理的問題。',
    waived: '已保留',
    columns: ['序號', '版本', '級別', '檢查', '問題', '位置', '文字', '原文', '保留理由'],
    severity: { error: '錯誤', warning: '警告', info: '提示' },
    language: { en: '英文', 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文' },
  },
}

/** An issue in words. */
export interface WordedIssue {
  readonly check: string
  readonly message: string
  /** What it is about, where that is a stretch of the text. */
  readonly place: string
}

/** What a report says of an issue. */
export function worded({ rules }: ArticleIssues, listed: ListedIssue, reader: Language): WordedIssue {
  const { issue, target } = listed
  const rule = rules[issue.check]
  const [from, to] = issue.target ?? [0, 0]
  return {
    check: rule ? localText(rule, reader) || issue.check : checkName(issue.check, reader),
    message: issueMessage(issue, reader),
    place: plainText(target.slice(from, to)),
  }
}

/** Issues that stand open before those that were let stand; otherwise as they are. */
export function openFirst(issues: readonly ListedIssue[]): ListedIssue[] {
  return [
    ...issues.filter(({ waiver }) => waiver === null),
    ...issues.filter(({ waiver }) => waiver !== null),
  ]
}

/** How many stand open of each weight. */
export function counted(
  issues: readonly ListedIssue[],
): readonly (readonly [(typeof severities)[number], number])[] {
  return severities.map((severity) => [
    severity,
    issues.filter(({ issue, waiver }) => waiver === null && issue.severity === severity).length,
  ])
}
