/** What stands around the text: masthead, opening, related articles, foot, an issue's contents. */
export const pageRules = `
.skip { position: absolute; inset-inline-start: 1rem; top: 0.5rem; z-index: 1; padding: 0.4em 0.8em; background: var(--paper); font: 0.875rem/1.5 var(--plain); }
.skip:not(:focus) { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.masthead {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  justify-content: space-between;
  align-items: center;
  padding: 1.1rem 0 0.9rem;
  border-bottom: 1px solid var(--line);
}
.journal { margin: 0; font: 600 1.0625rem/1.5 var(--text); letter-spacing: 0.005em; }
.journal bdi { font-family: inherit; }
.journal a { text-decoration: none; }
.languages ul { display: flex; gap: 0.25rem 1.1rem; margin: 0; padding: 0; list-style: none; }
.languages a { display: inline-block; padding: 0.3em 0 0.15em; border-bottom: 2px solid transparent; font: 0.875rem/1.5 var(--plain); text-decoration: none; color: var(--soft); }
.languages a:hover { color: var(--seal); }
.languages a[aria-current] { color: var(--ink); border-bottom-color: var(--seal); }
.opening { margin: 3rem 0 2.25rem; }
.section { margin: 0 0 0.75rem; color: var(--seal); font: 600 0.875rem/1.5 var(--plain); }
.section bdi { font-family: inherit; }
h1 { margin: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem); line-height: 1.16; letter-spacing: -0.01em; }
.standfirst { margin: 1rem 0 0; color: var(--soft); font-size: 1.25rem; line-height: 1.45; text-wrap: pretty; }
.byline { margin: 1.6rem 0 0; padding: 1rem 0 0; list-style: none; }
.byline::before { content: ""; display: block; width: 3rem; margin-bottom: 1rem; border-top: 2px solid var(--seal); }
.byline li { margin: 0.2em 0; line-height: 1.45; }
.author { font-weight: 600; margin-inline-end: 0.4em; }
.standing { color: var(--soft); font-size: 0.9375rem; }
.byline bdi { font-family: inherit; }
.date { margin: 0.6rem 0 0; color: var(--soft); font: 0.875rem/1.5 var(--plain); font-variant-numeric: lining-nums; }
.date :is(a, time) { white-space: nowrap; }
.related { margin-top: 3.25rem; border-top: 1px solid var(--line); }
.related ul { margin: 0; padding: 0; list-style: none; }
.related li { padding: 0.3em 0; }
.related a { font-size: 1.0625rem; line-height: 1.4; text-decoration-color: transparent; }
.related a:hover { text-decoration-color: currentColor; }
.colophon {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: baseline;
  margin-top: 3.25rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
  color: var(--soft);
  font: 0.8125rem/1.6 var(--plain);
}
.colophon p { margin: 0; }
.colophon .journal { font: inherit; font-weight: 600; }
.colophon .up { margin-inline-start: auto; }
.colophon a { display: inline-block; padding: 0.15rem 0; }
.address { display: none; }

.contents { margin: 0; padding: 0; list-style: none; }
.contents li { padding: 1.4rem 0 1.5rem; border-bottom: 1px solid var(--line); }
.contents h2 { margin: 0; font-size: 1.375rem; line-height: 1.3; }
.contents h2 a { text-decoration-color: transparent; }
.contents h2 a:hover { text-decoration-color: currentColor; }
.contents .section { margin: 0 0 0.3rem; font-size: 0.8125rem; }
.contents .byline { margin: 0.4rem 0 0; padding: 0; font-size: 0.9375rem; }
.contents .byline::before { content: none; }
.contents .standfirst { margin-top: 0.4rem; font-size: 1.0625rem; }

@media (max-width: 30rem) {
  html { font-size: 1.0625rem; }
  .opening { margin: 2rem 0 1.75rem; }
  .standfirst { font-size: 1.125rem; }
  .standing { display: block; }
  figure { margin-inline: -1.25rem; }
  figcaption { padding-inline: 1.25rem; }
}
`
