import type { SegmentState } from '../../document/segment.ts'
import { childElements, childrenNamed, type XmlElement, xmlText } from '../../xml/tree.ts'
import { noteMark } from './beside.ts'
import {
  coreNamespace,
  ownNamespace,
  type XliffDocument,
  type XliffFile,
  type XliffPart,
  type XliffPiece,
  type XliffUnit,
} from './document.ts'
import { saidIn, tidied } from './tidy.ts'

/** Reads a document of XLIFF 2.x that keeps the rules. */
export function readXliff2(root: XmlElement): XliffDocument {
  const { version = '', srcLang = '', trgLang = '', space = 'default' } = root.attributes
  const files = childrenNamed(root, 'file').map((file): XliffFile => {
    const inner = file.attributes.space ?? space
    return { id: file.attributes.id ?? '', source: srcLang, target: trgLang, units: unitsIn(file, inner) }
  })
  return { version, files }
}

function unitsIn(element: XmlElement, space: string): XliffUnit[] {
  return childElements(element).flatMap((child) => {
    if (child.namespace !== coreNamespace) return []
    const inner = child.attributes.space ?? space
    if (child.name === 'group') return unitsIn(child, inner)
    return child.name === 'unit' ? [unitOf(child, inner)] : []
  })
}

function unitOf(unit: XmlElement, space: string): XliffUnit {
  const data = new Map(
    childrenNamed(unit, 'originalData').flatMap((original) =>
      childrenNamed(original, 'data').map((each) => [each.attributes.id ?? '', xmlText(each)] as const),
    ),
  )
  const parts = childElements(unit).flatMap((child): { order: number; part: XliffPart }[] => {
    if (child.namespace !== coreNamespace || (child.name !== 'segment' && child.name !== 'ignorable'))
      return []
    const [source] = childrenNamed(child, 'source')
    const [target] = childrenNamed(child, 'target')
    const order = Number(target?.attributes.order ?? 0)
    return [
      {
        order,
        part: {
          isBetween: child.name === 'ignorable',
          source: source === undefined ? [] : textOf(source, space, data, child.name),
          target: target === undefined ? null : textOf(target, space, data, child.name),
          state: (child.attributes.state ?? 'initial') as SegmentState,
        },
      },
    ]
  })
  return {
    id: unit.attributes.id ?? '',
    line: unit.line,
    parts: reordered(parts),
    notes: childrenNamed(unit, 'notes').flatMap((notes) =>
      // What comes back as it left is no news.
      saidIn(childrenNamed(notes, 'note').filter((note) => wasOf(note) !== noteMark(xmlText(note)))),
    ),
    was: wasOf(unit),
  }
}

/** Our own mark of an element; '' where it has none. */
function wasOf({ namespaces, attributes }: XmlElement): string {
  const prefix = [...namespaces].find(([, namespace]) => namespace === ownNamespace)?.[0]
  return attributes[`${prefix}:was`] ?? ''
}

/** Targets may stand in another order than sources; each goes to where it is said, the others stay. */
function reordered(parts: readonly { readonly order: number; readonly part: XliffPart }[]): XliffPart[] {
  if (parts.every(({ order }) => order === 0)) return parts.map(({ part }) => part)
  const targets = new Map<number, XliffPart['target']>()
  for (const [at, { order, part }] of parts.entries()) targets.set(order === 0 ? at : order - 1, part.target)
  return parts.map(({ part }, at) => ({ ...part, target: targets.get(at) ?? null }))
}

function textOf(
  element: XmlElement,
  space: string,
  data: ReadonlyMap<string, string>,
  parent: string,
): XliffPiece[] {
  const pieces: XliffPiece[] = []
  collect(element, data, pieces)
  const isPreserved = (element.attributes.space ?? space) === 'preserve' || parent === 'ignorable'
  return tidied(pieces, isPreserved)
}

function collect(element: XmlElement, data: ReadonlyMap<string, string>, into: XliffPiece[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      into.push({ kind: 'text', text: child })
      continue
    }
    const { id = '', startRef = '', subType = '', dataRef = '', dataRefStart = '' } = child.attributes
    const code = { id, means: meaningOf(subType), data: data.get(dataRef || dataRefStart) ?? '' }
    if (child.name === 'pc') {
      into.push({ kind: 'open', ...code })
      collect(child, data, into)
      into.push({ kind: 'close', id })
    } else if (child.name === 'sc') into.push({ kind: 'open', ...code })
    else if (child.name === 'ec') into.push({ kind: 'close', id: startRef || id })
    else if (child.name === 'ph') into.push({ kind: 'point', ...code })
    // Annotations (mrk, sm, em) say something about the text and are none; a code point that XML has not is no text.
    else if (child.name === 'mrk') collect(child, data, into)
  }
}

function meaningOf(subType: string): string {
  if (subType === 'xlf:b') return 'strong'
  return subType === 'xlf:i' ? 'emphasis' : ''
}
