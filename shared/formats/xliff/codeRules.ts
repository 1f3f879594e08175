import { childElements, childrenNamed, type XmlElement } from '../../xml/tree.ts'
import type { Tell } from './tell.ts'

/** A code or an annotation's end as it comes in the text, and the part of the unit that it stands in. */
export interface Token {
  readonly element: XmlElement
  readonly kind: 'open' | 'close' | 'point' | 'mark' | 'unmark'
  /** What it is one of: its id, or that of the code that it closes. */
  readonly id: string
  readonly part: number
}

const kinds: ReadonlyMap<string, Token['kind']> = new Map([
  ['ph', 'point'],
  ['sc', 'open'],
  ['ec', 'close'],
  ['sm', 'mark'],
  ['em', 'unmark'],
])

/** The codes of a text in their order; a paired code (`pc`) comes twice. */
export function tokensOf(text: XmlElement, part: number): Token[] {
  return childElements(text).flatMap((element): Token[] => {
    const { id = '', startRef } = element.attributes
    if (element.name === 'pc') {
      const within = tokensOf(element, part)
      return [{ element, kind: 'open', id, part }, ...within, { element, kind: 'close', id, part }]
    }
    if (element.name === 'mrk') return tokensOf(element, part)
    const kind = kinds.get(element.name)
    return kind === undefined ? [] : [{ element, kind, id: startRef ?? id, part }]
  })
}

/** The rules of the codes of a unit. */
export function codeFaults(
  parts: readonly XmlElement[],
  { source, target }: { readonly source: readonly Token[]; readonly target: readonly Token[] },
  tell: Tell,
): void {
  for (const tokens of [source, target]) {
    pairFaults(tokens, tell)
    for (const { element } of tokens) typeFaults(element, tell)
  }
  uniqueTokens(source, tell)
  copyFaults([...source, ...target], tell)
  const sequences = runsOf(source, tell)
  runsOf(target, tell)
  deletedFaults(parts, source, target, tell)
  orderFaults(sequences, target, tell)
}

function uniqueTokens(tokens: readonly Token[], tell: Tell): void {
  const seen = new Set<string>()
  for (const { element, kind } of tokens) {
    const { id } = element.attributes
    if (id === undefined || (kind === 'close' && element.name === 'pc')) continue
    if (seen.has(id)) tell(element, 'inline.id.unique')
    seen.add(id)
  }
}

/** Codes and annotations that begin and end apart: each has its other end, in the order of the text. */
function pairFaults(tokens: readonly Token[], tell: Tell): void {
  const open = new Map<string, XmlElement>()
  const marks = new Map<string, XmlElement>()
  for (const { element, kind, id } of tokens) {
    const { isolated = 'no', startRef, id: own } = element.attributes
    if (element.name === 'sc') {
      if (isolated === 'no') open.set(id, element)
    } else if (element.name === 'ec') {
      if (
        isolated === 'yes'
          ? own === undefined || startRef !== undefined
          : startRef === undefined || own !== undefined
      ) {
        tell(element, 'ec.isolated', startRef ?? own)
        continue
      }
      if (isolated === 'yes') continue
      const start = open.get(id)
      if (start === undefined) tell(element, 'ec.startRef', id)
      else sameRights(start, element, tell)
      open.delete(id)
    } else if (kind === 'mark') marks.set(id, element)
    else if (kind === 'unmark' && !marks.delete(id)) tell(element, 'em.startRef', id)
  }
  for (const start of open.values()) tell(start, 'sc.end')
  for (const start of marks.values()) tell(start, 'sm.end')
}

function sameRights(start: XmlElement, end: XmlElement, tell: Tell): void {
  for (const name of ['canCopy', 'canDelete', 'canOverlap'] as const) {
    if ((start.attributes[name] ?? 'yes') !== (end.attributes[name] ?? 'yes')) tell(end, `ec.${name}`)
  }
  const from = start.attributes.canReorder ?? 'yes'
  const to = end.attributes.canReorder ?? 'yes'
  if (from === 'yes' ? to !== 'yes' : to !== 'no') tell(end, 'ec.canReorder', to)
}

function typeFaults(element: XmlElement, tell: Tell): void {
  const { type, subType, canReorder = 'yes', canCopy = 'yes', canDelete = 'yes', copyOf } = element.attributes
  if (subType !== undefined && element.name !== 'sm') {
    const wanted = subType.startsWith('xlf:') ? (subType === 'xlf:var' ? 'ui' : 'fmt') : type
    if (type === undefined || type !== wanted) tell(element, 'subType.type', subType)
    if (subType.startsWith('xlf:') && !/^xlf:(?:lb|pb|b|i|u|var)$/u.test(subType))
      tell(element, 'subType.value', subType)
  }
  if (canReorder !== 'yes' && (canCopy !== 'no' || canDelete !== 'no')) tell(element, 'canReorder.rights')
  if (copyOf === undefined) return
  const { dataRef, dataRefStart, dataRefEnd } = element.attributes
  if (dataRef !== undefined || dataRefStart !== undefined || dataRefEnd !== undefined)
    tell(element, 'copyOf.data')
}

function copyFaults(tokens: readonly Token[], tell: Tell): void {
  const codes = new Map(tokens.map(({ element }) => [element.attributes.id ?? '', element]))
  for (const { element } of tokens) {
    const { copyOf } = element.attributes
    if (copyOf === undefined) continue
    const original = codes.get(copyOf)
    if (original === undefined || original.name !== element.name) tell(element, 'copyOf.reference', copyOf)
    else if (original.attributes.canCopy === 'no') tell(element, 'copyOf.canCopy', copyOf)
  }
}

function isFixed({ element, kind }: Token): 'yes' | 'firstNo' | 'no' {
  const { canReorder = 'yes' } = element.attributes
  if (canReorder === 'yes') return 'yes'
  return canReorder === 'firstNo' && !(kind === 'close' && element.name === 'pc') ? 'firstNo' : 'no'
}

/** Runs of codes that must keep their order: each begins with `firstNo`. */
function runsOf(tokens: readonly Token[], tell: Tell): Token[][] {
  const runs: Token[][] = []
  let run: Token[] | null = null
  let part = -1
  for (const token of tokens) {
    if (token.kind === 'mark' || token.kind === 'unmark') continue
    if (token.part !== part) run = null
    part = token.part
    const fixed = isFixed(token)
    if (fixed === 'yes') run = null
    else if (fixed === 'firstNo') {
      run = [token]
      runs.push(run)
    } else if (run === null) tell(token.element, 'canReorder.firstNo')
    else run.push(token)
  }
  return runs
}

function keyOf({ kind, id }: Token): string {
  return `${kind} ${id}`
}

/** A run stands in the translation as it is, or not at all. */
function orderFaults(runs: readonly (readonly Token[])[], target: readonly Token[], tell: Tell): void {
  const codes = target.filter(({ kind }) => kind !== 'mark' && kind !== 'unmark')
  const places = new Map<string, number>()
  for (const [at, token] of codes.entries()) {
    const key = keyOf(token)
    if (!places.has(key)) places.set(key, at)
  }
  for (const run of runs) {
    const found = run.map((token) => places.get(keyOf(token)))
    const first = found.find((at) => at !== undefined)
    if (first === undefined) continue
    const token = codes[first]
    if (token !== undefined && found.some((at, step) => at !== first + step))
      tell(token.element, 'canReorder.order')
  }
}

/** What may not be deleted stands in a translation of the unit, where its own sentence has one. */
function deletedFaults(
  parts: readonly XmlElement[],
  source: readonly Token[],
  target: readonly Token[],
  tell: Tell,
): void {
  const translated = parts.map((part) => childrenNamed(part, 'target')[0])
  const kept = new Set(target.map(keyOf))
  for (const token of source) {
    const into = translated[token.part]
    if (into === undefined || token.element.attributes.canDelete !== 'no') continue
    if (!kept.has(keyOf(token))) tell(into, 'canDelete', token.id)
  }
}
