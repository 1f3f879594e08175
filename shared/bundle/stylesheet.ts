import type { SiteSettings } from './input.ts'

/**
 * The small stylesheet of published pages: serif text on paper, Han fonts by language and region (so that 骨
 * and 直 take the right form), dots for Chinese emphasis, a dark scheme. It loads nothing.
 */
export function stylesheet(region: SiteSettings['region']): string {
  const [code, song] = region === 'hk' ? ['HK', 'HC'] : ['TC', 'TC']
  return `:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #1c1a17;
  --soft: #5f5a52;
  --line: #d9d4ca;
  --seal: #9c2f26;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191817; --ink: #e9e5dd; --soft: #aaa399; --line: #3a3733; --seal: #e08a7d; }
}
* { box-sizing: border-box; }
html {
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.65 "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
}
:lang(zh-Hans) {
  font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif;
}
:lang(zh-Hant) {
  font-family: "Source Han Serif ${song}", "Noto Serif CJK ${code}", "Noto Serif ${code}", "Songti TC", PMingLiU, serif;
}
:lang(en) { font-family: "Source Serif 4", Charter, "Iowan Old Style", Georgia, serif; }
html:lang(zh) { line-height: 1.9; text-autospace: normal; line-break: strict; }
body { margin: 0 auto; max-width: 66ch; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
html:lang(zh) body { max-width: 41em; }
a { color: inherit; text-decoration-color: var(--seal); text-underline-offset: 0.2em; }
a:hover { color: var(--seal); }
a:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px; }
.masthead {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  justify-content: space-between;
  align-items: baseline;
  border-bottom: 1px solid var(--line);
  padding-bottom: 0.75rem;
  font-size: 0.875rem;
}
.masthead p, .languages ul { margin: 0; }
.journal a { text-decoration: none; font-weight: 600; }
.languages ul { display: flex; gap: 1rem; list-style: none; padding: 0; }
.languages a { text-decoration: none; color: var(--soft); }
.languages a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--seal); }
.opening { margin: 2.5rem 0 2rem; }
.section { margin: 0 0 0.5rem; color: var(--seal); font-size: 0.875rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
html:lang(zh) h1 { line-height: 1.4; }
.standfirst { margin: 0.75rem 0 0; color: var(--soft); font-size: 1.1875rem; }
.byline { list-style: none; margin: 1.25rem 0 0; padding: 0; font-size: 0.9375rem; }
.author { font-weight: 600; margin-inline-end: 0.5em; }
.standing, .date { color: var(--soft); }
.date { margin: 0.25rem 0 0; font-size: 0.9375rem; font-variant-numeric: lining-nums; }
.body > p { margin: 0 0 1.15em; }
h2, h3, h4 { margin: 2em 0 0.6em; line-height: 1.35; text-wrap: balance; }
h2 { font-size: 1.3125rem; }
h3 { font-size: 1.125rem; }
h4 { font-size: 1rem; color: var(--soft); }
blockquote { margin: 1.5em 0; padding-inline-start: 1.25em; border-inline-start: 2px solid var(--line); }
blockquote p { margin: 0; }
.body li { margin: 0.35em 0; }
hr { border: 0; margin: 2.5em auto; width: 4em; border-top: 1px solid var(--line); }
figure { margin: 2em 0; }
img { display: block; max-width: 100%; height: auto; margin-bottom: 0.6em; }
figcaption { color: var(--soft); font-size: 0.9375rem; line-height: 1.5; }
.credit { white-space: nowrap; }
em:lang(zh) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
.reference { font-size: 0.7em; line-height: 0; font-variant-numeric: lining-nums; }
.reference a { text-decoration: none; color: var(--seal); padding: 0 0.15em; }
.notes, .related { margin-top: 3rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.notes h2, .related h2 { margin: 1rem 0 0.5rem; font-size: 1rem; }
.notes ol, .related ul { margin: 0; padding-inline-start: 1.5em; }
.back { text-decoration: none; }
:target { background: color-mix(in srgb, var(--seal) 12%, transparent); }
body:target { background: none; }
.colophon {
  display: flex;
  justify-content: space-between;
  margin-top: 3rem;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font-size: 0.875rem;
}
@media print {
  .languages, .colophon, .back { display: none; }
  body { max-width: none; padding: 0; }
}
`
}
