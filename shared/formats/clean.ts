/**
 * A text as it may be stored: line ends as \n, no control characters (those of bidirectional text and joiners
 * stay), no U+FFFC (which stands for references in segments), lone surrogates replaced, no byte order mark.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffc]/g, '')
}

/** White space of any kind as single spaces, none at the ends. The ideographic space inside a line stays. */
export function tidyLine(line: string): string {
  return line.replace(/[\t \u00a0\u1680\u2000-\u200a\u202f\u205f]+/g, ' ').trim()
}
