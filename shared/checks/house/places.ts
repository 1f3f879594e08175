import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { RuleFault, RuleFaultCode } from './rule.ts'

/** A step into a YAML document: a key of a map or a place in a list. */
export type Step = string | number

/** A parsed file, and what makes faults with the places of its parts. */
export interface RulesText {
  /** What the file says, as plain values; null where it could not be parsed. */
  readonly value: unknown
  readonly faults: readonly RuleFault[]
  /** A fault at a part of the file; `isKey` for the key rather than its value. */
  fault(path: readonly Step[], code: RuleFaultCode, params?: RuleFault['params'], isKey?: boolean): RuleFault
}

/** Longer files of rules are refused before they are parsed. */
const longestFile = 500_000

/** Parses YAML 1.2 without anchors, aliases and tags, which a file of rules has no use for. */
export function parseRules(text: string): RulesText {
  const counter = new LineCounter()
  const at = (offset: number): Pick<RuleFault, 'line' | 'column'> => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  if (text.length > longestFile) {
    const fault: RuleFault = { line: 1, column: 1, code: 'tooLong', params: {} }
    return { value: null, faults: [fault], fault: () => fault }
  }
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: 'core' })
  // What follows the first slip in the syntax mostly follows from it.
  const first = [...document.errors, ...document.warnings].slice(0, 1)
  const faults: RuleFault[] = first.map(({ pos, message }) => ({
    ...at(pos[0]),
    code: 'yaml',
    params: { problem: message },
  }))
  visit(document, {
    Alias: (_, { range }) => void faults.push({ ...at(range?.[0] ?? 0), code: 'alias', params: {} }),
  })
  return {
    value: faults.length > 0 ? null : document.toJS({ maxAliasCount: 0 }),
    faults,
    fault: (path, code, params = {}, isKey = false) => ({
      ...at(offsetOf(document, path, isKey)),
      code,
      params,
    }),
  }
}

/** Where a part of a document begins; of what is not there, where the nearest part around it begins. */
function offsetOf(document: Document, path: readonly Step[], isKey: boolean): number {
  for (let length = path.length; length >= 0; length--) {
    const steps = path.slice(0, length)
    const key = isKey && length === path.length ? keyOffset(document, steps) : null
    if (key !== null) return key
    const node = length === 0 ? document.contents : document.getIn(steps, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffset(document: Document, path: readonly Step[]): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return null
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : null
}
