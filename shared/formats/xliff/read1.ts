import type { SegmentState } from '../../document/segment.ts'
import { childElements, childrenNamed, type XmlElement, xmlText } from '../../xml/tree.ts'
import type { XliffFault, XliffFile, XliffPart, XliffPiece, XliffUnit } from './document.ts'
import type { XliffRead } from './read.ts'
import { saidIn, tidied } from './tidy.ts'

const states: ReadonlyMap<string, SegmentState> = new Map([
  ['translated', 'translated'],
  ['needs-review-translation', 'translated'],
  ['needs-review-adaptation', 'translated'],
  ['needs-review-l10n', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
])

/** Reads a document of XLIFF 1.0 to 1.2. */
export function readXliff1(root: XmlElement): XliffRead {
  const faults: XliffFault[] = []
  const files = childrenNamed(root, 'file').map((file): XliffFile => {
    const { original = '', space = 'default', ...attributes } = file.attributes
    const source = attributes['source-language'] ?? ''
    if (source === '') faults.push({ line: file.line, rule: 'file.source-language', value: '' })
    // Older tools give no id: their name for the document is none that could lead anywhere.
    const target = attributes['target-language'] ?? ''
    return { id: original, source, target, units: unitsIn(file, space, faults) }
  })
  if (files.length === 0) faults.push({ line: root.line, rule: 'xliff.file', value: '' })
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, document: { version: root.attributes.version ?? '', files } }
}

function unitsIn(element: XmlElement, space: string, faults: XliffFault[]): XliffUnit[] {
  return childElements(element).flatMap((child) => {
    const inner = child.attributes.space ?? space
    if (child.name === 'body' || child.name === 'group') return unitsIn(child, inner, faults)
    return child.name === 'trans-unit' ? [unitOf(child, inner, faults)] : []
  })
}

function unitOf(unit: XmlElement, space: string, faults: XliffFault[]): XliffUnit {
  const [source] = childrenNamed(unit, 'source')
  const [segmented] = childrenNamed(unit, 'seg-source')
  const [target] = childrenNamed(unit, 'target')
  const { id = '', approved = '' } = unit.attributes
  if (source === undefined)
    faults.push({ line: unit.line, rule: 'trans-unit.source', value: id.slice(0, 60) })
  const named = states.get(target?.attributes.state ?? '')
  // A translation that says nothing of its state is one.
  const plain = target?.attributes.state === undefined && target !== undefined ? 'translated' : 'initial'
  const state = approved === 'yes' && named !== 'final' ? 'reviewed' : (named ?? plain)
  const isPreserved = space === 'preserve'
  return {
    id,
    line: unit.line,
    parts: partsOf(segmented ?? source, source, target, state, isPreserved),
    notes: saidIn(childrenNamed(unit, 'note')),
    was: '',
  }
}

/** The sentences of a unit that is segmented (`mrk mtype="seg"`) on both sides, else the unit as one. */
function partsOf(
  segmented: XmlElement | undefined,
  source: XmlElement | undefined,
  target: XmlElement | undefined,
  state: SegmentState,
  preserve: boolean,
): XliffPart[] {
  const pieces = (element: XmlElement | undefined) =>
    element === undefined ? [] : piecesOf(element, preserve)
  const marks = segmented === undefined ? [] : segmentsIn(segmented)
  const translated = new Map(
    (target === undefined ? [] : segmentsIn(target)).map((mark) => [mark.attributes.mid ?? '', mark]),
  )
  const all = marks.every((mark) => translated.has(mark.attributes.mid ?? ''))
  if (marks.length > 0 && all && marks.length === translated.size) {
    return marks.map((mark) => ({
      isBetween: false,
      source: pieces(mark),
      target: pieces(translated.get(mark.attributes.mid ?? '')),
      state,
    }))
  }
  return [
    { isBetween: false, source: pieces(source), target: target === undefined ? null : pieces(target), state },
  ]
}

function segmentsIn(element: XmlElement): XmlElement[] {
  return childrenNamed(element, 'mrk').filter(({ attributes }) => attributes.mtype === 'seg')
}

function piecesOf(element: XmlElement, preserve: boolean): XliffPiece[] {
  const pieces: XliffPiece[] = []
  collect(element, pieces)
  return tidied(pieces, preserve)
}

function collect(element: XmlElement, into: XliffPiece[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      into.push({ kind: 'text', text: child })
      continue
    }
    const { id = '', rid = id, ctype = '', pos = '' } = child.attributes
    const code = { id: rid, means: meaningOf(ctype), data: xmlText(child) }
    if (child.name === 'g') {
      into.push({ kind: 'open', ...code, data: '' })
      collect(child, into)
      into.push({ kind: 'close', id: rid })
    } else if (child.name === 'mrk') collect(child, into)
    else if (child.name === 'bx' || child.name === 'bpt' || pos === 'open')
      into.push({ kind: 'open', ...code })
    else if (child.name === 'ex' || child.name === 'ept' || pos === 'close')
      into.push({ kind: 'close', id: rid })
    else into.push({ kind: 'point', ...code })
  }
}

function meaningOf(ctype: string): string {
  if (ctype === 'bold') return 'strong'
  return ctype === 'italic' ? 'emphasis' : ''
}
