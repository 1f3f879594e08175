import { childElements, readXml, type XmlElement } from '../../xml/tree.ts'
import { attributeOf, authorOf, type CellText, readCell } from './cell.ts'
import { readComments, type WordComments } from './comments.ts'
import { piecesOfText, plainLength } from './placeholders.ts'
import {
  type ReturnedRemark,
  type ReturnedReview,
  type ReturnedRow,
  readRowCode,
  readTableCode,
} from './table.ts'
import { rowTag } from './write.ts'

/** Parts of a Word document that say something of a review. */
export interface WordTexts {
  readonly document: string
  /** null where there are no comments, or none that answer others. */
  readonly comments: string | null
  readonly threads: string | null
}

/** Why a document is no table of ours: broken XML (with its line), or no such table in it. */
export type TableFault =
  | { readonly fault: 'xml'; readonly part: string; readonly line: number }
  | { readonly fault: 'not-a-review' }

type TableRead =
  | { readonly ok: true; readonly review: ReturnedReview }
  | { readonly ok: false; readonly fault: TableFault }

type Head = NonNullable<ReturnedReviewHead>
type ReturnedReviewHead = ReturnType<typeof readTableCode>

/** Reads a review table that came back, tracked changes accepted; never throws, whatever the parts hold. */
export function readReviewTable(texts: WordTexts): TableRead {
  const trees = new Map<keyof WordTexts, XmlElement>()
  for (const part of ['document', 'comments', 'threads'] as const) {
    const text = texts[part]
    if (text === null) continue
    const read = readXml(text, { space: true })
    if (!read.ok) return { ok: false, fault: { fault: 'xml', part, line: read.line } }
    trees.set(part, read.root)
  }
  const document = trees.get('document')
  const table = document && tableIn(document)
  if (!document || !table) return { ok: false, fault: { fault: 'not-a-review' } }
  const comments = readComments(trees.get('comments') ?? null, trees.get('threads') ?? null)
  const { head, rows } = table
  const read = rows.map((row, at) => readRow(row, at, head))
  const remarks = read.flatMap((each) => each.remarks(comments))
  const review: ReturnedReview = {
    format: 'docx',
    article: head.article,
    source: head.source,
    target: head.target,
    rows: read.flatMap(({ row }) => (row === null ? [] : [row])),
    remarks: [...remarks, ...elsewhere(comments, new Set(read.flatMap(({ used }) => used)))],
    authors: authorsIn(document, comments),
  }
  return { ok: true, review }
}

/** The first table whose first row carries our code, and its other rows. */
function tableIn(document: XmlElement): { head: Head; rows: readonly XmlElement[] } | null {
  for (const table of named(document, 'tbl', new Set(['r']))) {
    const [first, ...rows] = named(table, 'tr', new Set(['tc']))
    const head = first === undefined ? null : readTableCode(allText(first))
    if (head !== null) return { head, rows }
  }
  return null
}

interface ReadRow {
  readonly row: ReturnedRow | null
  /** The comments that stand in it. */
  readonly used: readonly string[]
  remarks(comments: WordComments): ReturnedRemark[]
}

function readRow(row: XmlElement, at: number, head: Head): ReadRow {
  const cells = named(row, 'tc', new Set(['tbl']))
  const [number, ...texts] = cells
  const read = (cell: XmlElement | undefined, language: 'source' | 'target'): CellText | null =>
    cell === undefined ? null : readCell(cell, head[language], head.brackets)
  const [source, target, comment] = [
    read(texts[0], 'source'),
    read(texts[1], 'target'),
    read(texts[2], 'target'),
  ]
  const code = number === undefined ? null : (readRowCode(allText(number)) ?? taggedCode(row))
  const { segment, was, sourceWas } = code ?? { segment: '', was: '', sourceWas: '' }
  const text = target?.text ?? ''
  const isWhole = cells.length === 4 && !cells.some(isJoined)
  const isEmpty = ![source, target, comment].some((each) => each !== null && each.text !== '')
  const fault = isDeleted(row)
    ? 'deleted'
    : code === null
      ? 'unknown'
      : isWhole && source !== null && target !== null && !target.isOdd
        ? null
        : 'content'
  const returned: ReturnedRow = {
    segment,
    place: at + 1,
    was,
    sourceWas,
    source: source === null || source.isOdd ? null : piecesOfText(source.text, head.brackets),
    target: target === null ? null : piecesOfText(text, head.brackets),
    fault,
    isFormatted: target?.isFormatted ?? false,
    text,
  }
  const sides = [
    { cell: source, side: 'source' },
    { cell: target, side: 'target' },
  ] as const
  return {
    // An empty row that somebody put in says nothing.
    row: code === null && isEmpty ? null : returned,
    used: [source, target, comment].flatMap((cell) => cell?.comments.map(({ id }) => id) ?? []),
    remarks: (comments) => [
      ...sides.flatMap(
        ({ cell, side }) =>
          cell?.comments.flatMap(({ id, from, to }) => {
            const start = plainLength(cell.text.slice(0, from), head.brackets)
            const length = plainLength(cell.text.slice(from, to), head.brackets)
            const about = length === 0 ? null : { start, length }
            return remarkOf(id, comments, { segment, side, about })
          }) ?? [],
      ),
      ...(comment?.comments.flatMap(({ id }) =>
        remarkOf(id, comments, { segment, side: 'target', about: null }),
      ) ?? []),
      ...(comment === null || comment.text === ''
        ? []
        : [
            {
              segment,
              side: 'target' as const,
              author: '',
              at: '',
              text: comment.text,
              about: null,
              replies: [],
            },
          ]),
    ],
  }
}

/** The remark that a comment begins; none for one that answers another, or is not there. */
function remarkOf(
  id: string,
  { threads }: WordComments,
  where: Pick<ReturnedRemark, 'segment' | 'side' | 'about'>,
): ReturnedRemark[] {
  const thread = threads.get(id)
  return thread === undefined ? [] : [{ ...where, ...thread }]
}

/** Comments beside the table: on its title, or on nothing. */
function elsewhere(comments: WordComments, used: ReadonlySet<string>): ReturnedRemark[] {
  const there = new Set([...used].map((id) => comments.firsts.get(id)))
  return [...comments.threads.keys()]
    .filter((id) => !there.has(id))
    .flatMap((id) => remarkOf(id, comments, { segment: '', side: 'target', about: null }))
}

function authorsIn(document: XmlElement, comments: WordComments): string[] {
  const authors = new Set([...comments.threads.values()].map(({ author }) => author))
  const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
  const walk = (element: XmlElement): void => {
    if (changes.has(element.name)) authors.add(authorOf(element.attributes))
    for (const child of childElements(element)) walk(child)
  }
  walk(document)
  authors.delete('')
  return [...authors].slice(0, 50)
}

/** Elements of a name, in order, not looked for within themselves nor within those of other names. */
function named(element: XmlElement, name: string, without: ReadonlySet<string>): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child]
    return without.has(child.name) ? [] : named(child, name, without)
  })
}

/** All text that is not deleted, shown or not. */
function allText(element: XmlElement): string {
  return childElements(element)
    .map((child) => {
      if (child.name === 't') return child.children.filter((each) => typeof each === 'string').join('')
      return child.name === 'del' || child.name === 'moveFrom' ? '' : allText(child)
    })
    .join('')
}

function taggedCode(row: XmlElement): ReturnType<typeof readRowCode> {
  const tags = named(row, 'tag', new Set()).map(({ attributes }) => attributeOf(attributes, 'val'))
  const tag = tags.find((each) => each.startsWith(rowTag))
  return tag === undefined ? null : readRowCode(tag.slice(rowTag.length))
}

function isDeleted(row: XmlElement): boolean {
  const properties = childElements(row).filter(({ name }) => name === 'trPr')
  return properties.flatMap(childElements).some(({ name }) => name === 'del')
}

/** Whether a cell was put together with another one, or came or went by a tracked change. */
function isJoined(cell: XmlElement): boolean {
  const properties = childElements(cell)
    .filter(({ name }) => name === 'tcPr')
    .flatMap(childElements)
  return properties.some(({ name, attributes }) => {
    if (name === 'gridSpan') return attributeOf(attributes, 'val') !== '1'
    return (
      name === 'vMerge' ||
      name === 'hMerge' ||
      name === 'cellIns' ||
      name === 'cellDel' ||
      name === 'cellMerge'
    )
  })
}
