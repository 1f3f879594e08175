/**
 * Text as every file of a bundle can hold it: line ends as \n; without control characters, noncharacters, byte
 * order marks and U+FFFC (which stands for a footnote reference); a lone surrogate becomes U+FFFD, as in UTF-8.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffc]|\p{Noncharacter_Code_Point}/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
}

/** Clean text on one line, for titles, names and attributes. */
export function oneLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim()
}

/** Text as HTML, safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A value as JSON that cannot end the script element that it stands in, nor start a comment there. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
