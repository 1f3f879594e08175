import { type Lone, loneMarks } from '../language/quotes.ts'
import { type Check, type Finding, isEmpty } from './check.ts'

/**
 * Quotation marks and brackets of the target without a partner. What the source leaves open in the same way
 * is right: a quotation may run over several segments.
 */
export const quotes: Check = {
  id: 'quotes',
  applies: () => true,
  find({ source, target }) {
    if (isEmpty(target)) return []
    const left = new Map<string, number>()
    for (const lone of loneMarks(source)) add(left, keyOf(lone.kind, lone.side), 1)
    return loneMarks(target)
      .filter((lone) => !takeAnswer(left, lone))
      .map(finding)
  },
}

/** Takes a mark of the source that leaves open what this one does, the likest first; false if none is left. */
function takeAnswer(left: Map<string, number>, { kind, side }: Lone): boolean {
  const answers =
    side === 'straight' ? (['straight', 'open', 'close'] as const) : ([side, 'straight'] as const)
  const answer = answers.map((each) => keyOf(kind, each)).find((key) => (left.get(key) ?? 0) > 0)
  if (answer === undefined) return false
  add(left, answer, -1)
  return true
}

const keyOf = (kind: Lone['kind'], side: Lone['side']): string => `${kind} ${side}`

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function finding({ at, mark, side }: Lone): Finding {
  return {
    code: side === 'close' ? 'quotes.unopened' : 'quotes.unclosed',
    severity: 'warning',
    params: { mark },
    source: null,
    target: [at, at + 1],
  }
}
