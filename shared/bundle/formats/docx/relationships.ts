import { element, lines, xmlFile } from '../markup.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part of the package points to, numbered in the order in which it does: rId1, rId2, … */
export class Relationships {
  readonly #ids = new Map<string, string>()

  /** The id of a part, or of a web address; the same for the same one. */
  to(kind: string, target: string, isWeb = false): string {
    const key = JSON.stringify([kind.includes(':') ? kind : `${office}/${kind}`, target, isWeb])
    const id = this.#ids.get(key) ?? `rId${this.#ids.size + 1}`
    this.#ids.set(key, id)
    return id
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0
  }

  /** The part `_rels/….rels`. */
  file(): string {
    const each = [...this.#ids].map(([key, id]) => {
      const [kind, target, isWeb] = JSON.parse(key) as [string, string, boolean]
      const mode = isWeb ? 'External' : undefined
      return element('Relationship', { Id: id, Type: kind, Target: target, TargetMode: mode })
    })
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
    return xmlFile(element('Relationships', { xmlns }, lines(...each)), { standalone: true })
  }
}
