import { escapeHtml } from '../../../shared/bundle/escape.ts'
import { type Language, localText } from '../../../shared/locale.ts'
import type { ArticleIssues, ListedIssue } from '../../library/articleIssues.ts'
import { counted, openFirst, reportWords, worded } from './checkReportWords.ts'

const signs = { error: '▲', warning: '△', info: '◇' } as const

const style = `
  body { max-width: 60rem; margin: 2.5rem auto; padding: 0 1.5rem; color: #2b2723; background: #fcfaf6;
    font: 15px/1.55 system-ui, "Noto Sans CJK SC", sans-serif; }
  h1 { margin: 0; font: 600 1.6rem/1.3 "Source Serif 4", Georgia, "Noto Serif CJK SC", serif; }
  .facts { color: #6b635b; }
  h2 { margin: 2.5rem 0 .5rem; padding-bottom: .3rem; border-bottom: 1px solid #d8d2c8; font-size: 1.05rem; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { display: grid; grid-template-columns: 2.5rem 1.2rem 1fr; gap: 0 .5rem; padding: .7rem 0;
    border-bottom: 1px solid #ebe6dd; break-inside: avoid; }
  .number { color: #8a8178; font-variant-numeric: tabular-nums; text-align: right; }
  .error { color: #9c2f3c; } .warning { color: #8a5a10; } .info { color: #3c6288; }
  .check, .reason { color: #6b635b; font-size: .87rem; }
  .text { margin: .25rem 0 0; font-family: "Source Serif 4", Georgia, serif; }
  .text:lang(zh-Hans) { font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
  .text:lang(zh-Hant) { font-family: "Source Han Serif TC", "Noto Serif CJK TC", "Songti TC", PMingLiU, serif; }
  .source { color: #6b635b; font-size: .93rem; }
  mark { background: #f6e3a1; }
  @media (prefers-color-scheme: dark) {
    body { color: #e8e3da; background: #23201c; } h2 { border-color: #4a443c; } li { border-color: #38332d; }
    .facts, .check, .reason, .source { color: #b5aca0; } .number { color: #948b80; }
    .error { color: #f0949c; } .warning { color: #e0b35e; } .info { color: #9cc0e4; } mark { background: #6b5a1e; color: inherit; }
  }
  @media print { body { margin: 0; background: none; } }
`

/** An article's issues as one page that needs nothing else and runs nothing. */
export function checkReportHtml(article: ArticleIssues, reader: Language, today: string): string {
  const words = reportWords[reader]
  const title = localText(article.titles, reader) || article.slug
  const titleLanguage = article.titles[reader] ? reader : article.source
  const open = openFirst(article.issues)
  const counts = counted(open)
    .map(([severity, count]) => `${signs[severity]} ${count} ${words.severity[severity]}`)
    .join(' · ')
  const languages = [...new Set(open.map(({ language }) => language))]
  const sections = languages.map((language) => {
    const own = open.filter((listed) => listed.language === language)
    const items = own.map((listed) => item(article, listed, reader)).join('\n')
    return `<h2>${words.language[language]}</h2>\n<ol>\n${items}\n</ol>`
  })
  return `<!doctype html>
<html lang="${reader}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}: ${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1 lang="${titleLanguage}">${escapeHtml(title)}</h1>
<p class="facts">${words.title} · ${today} · ${counts}</p>
${open.length === 0 ? `<p>${words.none}</p>` : sections.join('\n')}
</body>
</html>
`
}

function item(article: ArticleIssues, listed: ListedIssue, reader: Language): string {
  const words = reportWords[reader]
  const { number, language, source, target, issue, waiver } = listed
  const { check, message } = worded(article, listed, reader)
  const original =
    language === article.source || source === ''
      ? ''
      : `<p class="text source" lang="${article.source}">${escapeHtml(source)}</p>`
  const reason =
    waiver === null
      ? ''
      : `<p class="reason">${words.waived}${reader === 'en' ? ': ' : '：'}${escapeHtml(waiver.reason)}</p>`
  return `<li><span class="number">${number}</span><span class="${issue.severity}" title="${words.severity[issue.severity]}">${signs[issue.severity]}</span><div>
${escapeHtml(message)} <span class="check">${escapeHtml(check)}</span>
${target === '' ? '' : `<p class="text" lang="${language}">${marked(target, issue.target)}</p>`}
${original}${reason}</div></li>`
}

function marked(text: string, range: ListedIssue['issue']['target']): string {
  if (!range || range[0] === range[1]) return escapeHtml(text)
  const [from, to] = range
  return `${escapeHtml(text.slice(0, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>${escapeHtml(text.slice(to))}`
}
