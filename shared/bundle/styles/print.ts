/** On paper: black on white, no way to anywhere, the page's address at the end. */
export const printRules = `
@page { margin: 22mm 20mm 24mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --seal: #7a251e; --mark: #fff; }
  html { font-size: 10.5pt; background: none; }
  body { max-width: none; padding: 0; }
  .skip, .languages, .related, .back, .up { display: none; }
  .masthead { padding-top: 0; }
  .opening { margin: 2rem 0 1.75rem; }
  h1 { font-size: 22pt; }
  a { text-decoration: none; }
  .body > p, li, .correction { orphans: 3; widows: 3; }
  figure, blockquote, .contents li { break-inside: avoid; }
  img { max-height: 16cm; width: auto; }
  .notes { break-inside: auto; }
  figure { margin-inline: 0; }
  figcaption { padding-inline: 0; }
  .address { display: block; width: 100%; overflow-wrap: anywhere; }
}
`
