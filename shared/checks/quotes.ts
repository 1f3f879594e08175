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
    const answered = loneMarks(source)
    return loneMarks(target)
      .filter((lone) => !takeAnswer(answered, lone))
      .map(finding)
  },
}

/** Takes the mark of the source that leaves open what this one does; false if there is none. */
function takeAnswer(marks: Lone[], { kind, side }: Lone): boolean {
  const at = marks.findIndex(
    (mark) => mark.kind === kind && (mark.side === side || mark.side === 'straight' || side === 'straight'),
  )
  if (at < 0) return false
  marks.splice(at, 1)
  return true
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
