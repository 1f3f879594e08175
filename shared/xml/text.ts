/** Characters that XML 1.0 does not allow, beside lone surrogates. */
export const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Raw XML text with its references resolved; null where one is unknown, names no character, or stands open.
 * `entities` knows what a document declares itself.
 */
export function unescapeXml(
  raw: string,
  entities: (name: string) => string | null = () => null,
): string | null {
  if (!raw.includes('&')) return raw
  let broken = false
  const found = raw.replace(
    /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([A-Za-z_][\w.-]*));|&/gu,
    (_, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : null
      const character = code === null ? (named.get(name ?? '') ?? entities(name ?? '')) : characterOf(code)
      broken ||= character === null
      return character ?? ''
    },
  )
  return broken || notXml.test(found) ? null : found
}

function characterOf(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return String.fromCodePoint(code)
}

/** A text as content or attribute of XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"\r]/gu, (character) => escapes[character] ?? '')
}

/** What cannot stand as it is; a lone surrogate matches where a pair would not. */
const special = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF&<>"]|\p{Cs}/u

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
