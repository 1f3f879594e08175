/** Why a text is no XML that is read, at which line (from 1), and what stood there. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault'

  constructor(
    readonly fault: 'xml' | 'doctype',
    readonly line: number,
    readonly value: string,
  ) {
    super(`${fault}, line ${line}: ${value}`)
  }
}
