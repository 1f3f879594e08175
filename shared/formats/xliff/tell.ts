import type { XmlElement } from '../../xml/tree.ts'

/** Tells a fault: at an element, with the rule that it breaks. */
export type Tell = (element: XmlElement, rule: string, value?: string) => void

/** What one file's rules look up: its units, and the languages. */
export interface FileScope {
  readonly id: string
  readonly unitIds: ReadonlySet<string>
  readonly srcLang: string
  readonly trgLang: string | undefined
}

/** Tells of every element that has an id which one before it has. */
export function uniqueIds(elements: readonly XmlElement[], rule: string, tell: Tell): void {
  const seen = new Set<string>()
  for (const element of elements) {
    const { id } = element.attributes
    if (id === undefined) continue
    if (seen.has(id)) tell(element, rule)
    seen.add(id)
  }
}
