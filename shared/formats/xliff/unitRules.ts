import { notXml } from '../../xml/text.ts'
import { childElements, childrenNamed, type XmlElement } from '../../xml/tree.ts'
import { codeFaults, type Token, tokensOf } from './codeRules.ts'
import { coreNamespace } from './document.ts'
import { selectorsOf } from './fragment.ts'
import { type FileScope, type Tell, uniqueIds } from './tell.ts'

/** The rules that hold within one unit: languages, white space, ids, references, order, codes. */
export function unitFaults(
  unit: XmlElement,
  scope: FileScope,
  lang: string | undefined,
  space: string,
  tell: Tell,
): void {
  const parts = childElements(unit).filter(
    ({ name, namespace }) => namespace === coreNamespace && (name === 'segment' || name === 'ignorable'),
  )
  uniqueIds(parts, 'segment.id.unique', tell)
  const data = childrenNamed(unit, 'originalData').flatMap((original) => childrenNamed(original, 'data'))
  uniqueIds(data, 'data.id.unique', tell)
  const dataIds = new Set(data.map(({ attributes }) => attributes.id ?? ''))
  const notes = childrenNamed(unit, 'notes').flatMap((each) => childrenNamed(each, 'note'))
  const noteIds = new Set(notes.flatMap(({ attributes }) => attributes.id ?? []))
  for (const part of parts) partFaults(part, scope, lang, space, tell)
  orderFaults(parts, tell)
  const sides = { source: [] as Token[], target: [] as Token[] }
  for (const [at, part] of parts.entries()) {
    for (const side of ['source', 'target'] as const) {
      for (const text of childrenNamed(part, side)) sides[side].push(...tokensOf(text, at))
    }
  }
  for (const element of inlineElements(parts)) {
    dataFaults(element, dataIds, scope, tell)
    if (element.name === 'mrk' || element.name === 'sm') {
      annotationFaults(element, { file: scope.id, unit: unit.attributes.id ?? '', noteIds }, tell)
    }
  }
  codeFaults(parts, sides, tell)
}

function partFaults(
  part: XmlElement,
  { srcLang, trgLang }: FileScope,
  lang: string | undefined,
  space: string,
  tell: Tell,
): void {
  const [source] = childrenNamed(part, 'source')
  const [target] = childrenNamed(part, 'target')
  if (part.attributes.subState !== undefined && part.attributes.state === undefined)
    tell(part, 'subState.state')
  const isOther = (element: XmlElement, wanted: string): boolean => {
    const said = element.attributes.lang ?? lang
    return said !== undefined && said.toLowerCase() !== wanted.toLowerCase()
  }
  if (source !== undefined && isOther(source, srcLang) && source.attributes.lang !== undefined) {
    tell(source, 'source.lang', source.attributes.lang)
  }
  if (target === undefined || source === undefined) return
  if (trgLang === undefined) tell(target, 'target.trgLang')
  else if (isOther(target, trgLang)) tell(target, 'target.lang', target.attributes.lang ?? lang)
  if ((source.attributes.space ?? space) !== (target.attributes.space ?? space)) tell(target, 'target.space')
}

function orderFaults(parts: readonly XmlElement[], tell: Tell): void {
  const seen = new Set<number>()
  for (const [at, part] of parts.entries()) {
    const [target] = childrenNamed(part, 'target')
    const order = Number(target?.attributes.order ?? at + 1)
    if (target !== undefined && (seen.has(order) || order > parts.length))
      tell(target, 'target.order', `${order}`)
    if (target !== undefined) seen.add(order)
  }
}

function inlineElements(parts: readonly XmlElement[]): XmlElement[] {
  const within = (element: XmlElement): XmlElement[] =>
    childElements(element).flatMap((child) => [child, ...within(child)])
  return parts.flatMap((part) => childElements(part).flatMap(within))
}

/** What codes point to: original data of the unit, other units as their flows; and code points that XML has. */
function dataFaults(element: XmlElement, data: ReadonlySet<string>, scope: FileScope, tell: Tell): void {
  const { attributes } = element
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd'] as const) {
    const ref = attributes[name]
    if (ref !== undefined && !data.has(ref)) tell(element, `${name}.reference`, ref)
  }
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const) {
    for (const ref of (attributes[name] ?? '').split(/\s+/u)) {
      if (ref !== '' && !scope.unitIds.has(ref)) tell(element, `${name}.reference`, ref)
    }
  }
  if (element.name !== 'cp') return
  const point = Number.parseInt(attributes.hex ?? '', 16)
  const isSurrogate = point >= 0xd800 && point <= 0xdfff
  if (point > 0x10ffff || !(isSurrogate || notXml.test(String.fromCodePoint(point)))) {
    tell(element, 'cp.hex', attributes.hex)
  }
}

interface NoteScope {
  readonly file: string
  readonly unit: string
  readonly noteIds: ReadonlySet<string>
}

function annotationFaults(element: XmlElement, { file, unit, noteIds }: NoteScope, tell: Tell): void {
  const { ref, value, type } = element.attributes
  const selectors = ref === undefined ? null : selectorsOf(ref)
  if (typeof selectors === 'string') {
    tell(element, selectors, ref)
    return
  }
  if (type !== 'comment') return
  if ((ref === undefined) === (value === undefined)) {
    tell(element, 'comment.value')
    return
  }
  if (ref === undefined) return
  const own: { readonly [prefix: string]: string } = { f: file, u: unit }
  const [leaf, ...before] = [...(selectors ?? [])].reverse()
  const isOwn =
    leaf?.prefix === 'n' &&
    noteIds.has(leaf.id) &&
    before.every(({ prefix, id }) => Object.hasOwn(own, prefix) && own[prefix] === id) &&
    (before.length === 0 || before[0]?.prefix === 'u')
  if (!isOwn) tell(element, 'comment.ref', ref)
}
