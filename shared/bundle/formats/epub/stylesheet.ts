import type { SiteSettings } from '../../input.ts'

/** The style of a book: the reader's own fonts and colours first, Han fonts by language, dots for Chinese emphasis. */
export function bookStyle(region: SiteSettings['region']): string {
  const code = region === 'hk' ? 'HK' : 'TC'
  return `body { line-height: 1.6; overflow-wrap: break-word; }
:lang(zh) { line-height: 1.8; line-break: strict; }
:lang(zh-Hans) { font-family: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif; }
:lang(zh-Hant) { font-family: "Songti TC", "Source Han Serif ${code}", "Noto Serif CJK ${code}", PMingLiU, serif; }
h1, h2, h3, h4 { line-height: 1.35; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.6em; margin: 0.5em 0; }
h2 { font-size: 1.25em; margin: 1.6em 0 0.5em; }
h3 { font-size: 1.1em; margin: 1.4em 0 0.5em; }
h4 { font-size: 1em; margin: 1.2em 0 0.5em; }
.languages, .section, .date, .standing, .credit, .colophon { font-size: 0.875em; }
.standfirst { font-size: 1.1em; margin: 0.5em 0 1em; }
.byline, .date { margin: 0.2em 0; }
.author { font-weight: bold; }
.body { margin-top: 2em; }
.body > p { margin: 0 0 0.9em; }
.body:lang(zh) > p { margin: 0 0 0.4em; text-indent: 2em; }
blockquote { margin: 1.2em 0 1.2em 1.2em; }
li { margin: 0.3em 0; }
hr { border: 0; border-top: 1px solid; width: 4em; margin: 2em auto; }
figure { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; }
figcaption { font-size: 0.9em; margin-top: 0.4em; }
em:lang(zh) {
  font-style: normal;
  -epub-text-emphasis-style: filled dot;
  -webkit-text-emphasis: filled dot;
  -webkit-text-emphasis-position: under right;
  text-emphasis: filled dot;
  text-emphasis-position: under right;
}
.reference { font-size: 0.7em; line-height: 0; }
.reference a { text-decoration: none; }
.notes { margin-top: 2.5em; font-size: 0.9em; }
.colophon { margin-top: 2em; }
`
}
