/** What Chinese does otherwise: open lines, indented and justified paragraphs, dots for emphasis, full-width signs. */
export const chineseRules = `
:lang(zh) {
  line-break: strict;
  word-break: normal;
  overflow-wrap: anywhere;
  text-autospace: normal;
  text-spacing-trim: normal;
  font-variant-numeric: normal;
  hyphens: manual;
}
html:lang(zh) { line-height: 1.9; }
html:lang(zh) body { max-width: 40.5rem; }
html:lang(zh) :is(.body > p, blockquote p) { text-align: justify; text-justify: inter-character; }
html:lang(zh) .body > p { margin-bottom: 0.75em; text-indent: 2em; }
html:lang(zh) :is(h1, h2, h3) { text-spacing-trim: trim-start; font-weight: 700; letter-spacing: 0.01em; }
html:lang(zh) h1 { font-size: clamp(1.6875rem, 1.25rem + 1.9vw, 2.25rem); line-height: 1.4; word-break: auto-phrase; }
html:lang(zh) .body :is(h2, h3, h4) { line-height: 1.45; }
html:lang(zh) .standfirst { font-size: 1.125rem; line-height: 1.75; }
html:lang(zh) :is(.notes, .corrections) { line-height: 1.75; }
html:lang(zh) figcaption { line-height: 1.65; }
html:lang(zh) .related a { line-height: 1.6; }
em:lang(zh) { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; -webkit-text-emphasis: filled dot; -webkit-text-emphasis-position: under right; }
em:lang(zh) :lang(en) { font-style: italic; text-emphasis: none; }
`
