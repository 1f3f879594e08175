/** Colours, measure and running text: headings, quotations, lists, figures, notes. */
export const proseRules = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #1c1a17;
  --soft: #5f5a52;
  --line: #d9d4ca;
  --seal: #9c2f26;
  --mark: #f3e3d3;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191817; --ink: #e6e2da; --soft: #b0a99e; --line: #403c37; --seal: #ea9a8d; --mark: #3f3128; }
}
* { box-sizing: border-box; }
html {
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 var(--text);
  font-kerning: normal;
  font-variant-numeric: oldstyle-nums proportional-nums;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}
[lang] { font-family: var(--text); }
body { margin: 0 auto; max-width: 39rem; padding: 0 1.25rem 3rem; overflow-wrap: break-word; }
p, li, figcaption, dd { text-wrap: pretty; hanging-punctuation: first allow-end last; }
a { color: inherit; text-decoration-color: var(--seal); text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
a:hover { color: var(--seal); }
a:focus-visible { outline: 2px solid var(--seal); outline-offset: 3px; border-radius: 1px; }
:target:not(body, main) { background: var(--mark); box-shadow: 0 0 0 0.3em var(--mark); }

.body > p { margin: 0 0 1em; }
h1, h2, h3, h4 { font-weight: 600; text-wrap: balance; font-variant-numeric: lining-nums; }
.body h2, .body h3, .body h4 { margin: 2.1em 0 0.6em; line-height: 1.3; break-after: avoid; }
.body h2 { font-size: 1.3125rem; }
.body h3 { font-size: 1.125rem; }
.body h4 { font-size: 1rem; color: var(--soft); }
.body > :first-child { margin-top: 0; }
blockquote { margin: 1.75em 0; padding-inline-start: 1.25em; border-inline-start: 2px solid var(--line); font-family: var(--quote); }
blockquote p { margin: 0; }
.body > ul, .body > ol { margin: 1em 0; padding-inline-start: 1.5em; }
.body li { margin: 0.35em 0; }
.body li::marker { color: var(--soft); font-variant-numeric: lining-nums; }
hr { border: 0; margin: 2.5em 0; text-align: center; line-height: 1; }
hr::before { content: "*\\2003*\\2003*"; color: var(--soft); }
figure { margin: 2.25em 0; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto 0.75em; }
figcaption { color: var(--soft); font: 0.875rem/1.5 var(--plain); font-variant-numeric: lining-nums; }
.credit::before { content: "\\00a0"; }
.credit { font-size: 0.8125rem; letter-spacing: 0.01em; }
.reference { font-size: 0.6875em; line-height: 0; font-family: var(--plain); font-variant-numeric: lining-nums; }
.reference a { text-decoration: none; color: var(--seal); padding: 0.4em 0.15em; }
.notes, .corrections { margin-top: 3rem; border-top: 1px solid var(--line); font-size: 0.9375rem; line-height: 1.55; }
.notes h2, .corrections h2, .related h2 { margin: 1.1rem 0 0.6rem; font: 600 0.875rem/1.5 var(--plain); color: var(--soft); }
.notes ol { margin: 0; padding-inline-start: 1.6em; }
.notes li { margin: 0.4em 0; overflow-wrap: anywhere; }
.notes li::marker { color: var(--soft); font-variant-numeric: lining-nums; }
.back { display: inline-block; min-width: 1.5rem; text-align: center; text-decoration: none; color: var(--seal); }
.correction { margin: 0.5em 0; }
.correction time { font-weight: 600; font-variant-numeric: lining-nums; }
`
