import type { Piece, Pieces, Reference, TextPiece } from '../../content.ts'
import { all, element, type Markup, text } from '../markup.ts'
import { utcSeconds } from '../times.ts'
import { uriOf } from '../uri.ts'
import type { Comments } from './comments.ts'
import type { Lettering } from './lettering.ts'
import type { Marking, Markings } from './marking.ts'
import type { Footnotes } from './notes.ts'
import type { Relationships } from './relationships.ts'

/** What all paragraphs of a document share. */
export interface Writing {
  readonly lettering: Lettering
  readonly markings: Markings
  readonly comments: Comments
  /** Numbers for what needs one of its own: changes, bookmarks, pictures. */
  readonly next: () => number
}

/** Where a paragraph stands: in the text, where notes are cited, or in a note (`notes` is null), where Word has none. */
export interface Place {
  readonly relationships: Relationships
  readonly notes: Footnotes | null
}

/** Pieces as the runs of a paragraph: links, tracked changes, comments and footnote references. */
export function inlineOf(pieces: Pieces, writing: Writing, place: Place): Markup {
  const about = pieces.map((piece) => remarksOn(piece, writing, place))
  const found: Markup[] = []
  let linked: Markup[] = []
  let open: string | null = null
  const flush = () => {
    if (linked.length > 0 && open !== null) found.push(hyperlink(open, linked, place))
    else found.push(...linked)
    linked = []
  }
  for (const [at, piece] of pieces.entries()) {
    const link = piece.kind === 'text' && piece.link !== null ? uriOf(piece.link) : null
    if (link !== open) flush()
    open = link
    const starts = about[at]?.filter((id) => !about.slice(0, at).flat().includes(id)) ?? []
    const ends =
      about[at]?.filter(
        (id) =>
          !about
            .slice(at + 1)
            .flat()
            .includes(id),
      ) ?? []
    linked.push(...starts.flatMap((id) => writing.comments.starts(id)))
    linked.push(pieceOf(piece, link !== null, writing, place))
    linked.push(...ends.flatMap((id) => writing.comments.ends(id)))
  }
  flush()
  return all(found)
}

/** The comments on a piece; those on a note's text stand at its number, since notes can have none. */
function remarksOn(piece: Piece, writing: Writing, place: Place): readonly number[] {
  if (place.notes === null) return []
  const own = markingsOf(piece, writing).flatMap((each) => (each.kind === 'comment' ? [each.comment] : []))
  const isFirst = piece.kind === 'reference' && piece.occurrence === 1
  return isFirst ? [...new Set([...own, ...place.notes.remarksIn(piece.number)])] : own
}

function markingsOf({ tags = [] }: Piece, { markings }: Writing): Marking[] {
  return tags.map((tag) => markings.markingOf(tag)).filter((each) => each !== null)
}

function hyperlink(target: string, runs: readonly Markup[], { relationships }: Place): Markup {
  return element('w:hyperlink', { 'r:id': relationships.to('hyperlink', target, true) }, ...runs)
}

function pieceOf(piece: Piece, isLink: boolean, writing: Writing, place: Place): Markup {
  const marked = markingsOf(piece, writing)
  const isDeleted = marked.some(({ kind }) => kind === 'deleted')
  const run =
    piece.kind === 'text'
      ? textRun(piece, { isLink, isDeleted, marked, writing })
      : referenceRun(piece, isDeleted, writing, place)
  // What somebody put in and another took away is a deletion inside an insertion.
  return marked.toReversed().reduce((inner, marking) => {
    if (marking.kind !== 'inserted' && marking.kind !== 'deleted') return inner
    const { by, at } = marking
    return element(marking.kind === 'inserted' ? 'w:ins' : 'w:del', changeOf(by, at, writing), inner)
  }, run)
}

function changeOf(by: string, at: string, { next }: Writing) {
  return { 'w:id': next(), 'w:author': by, 'w:date': utcSeconds(at) ?? undefined }
}

interface TextRun {
  readonly isLink: boolean
  readonly isDeleted: boolean
  readonly marked: readonly Marking[]
  readonly writing: Writing
}

function textRun(piece: TextPiece, { isLink, isDeleted, marked, writing }: TextRun): Markup {
  const change = marked.find((each) => each.kind === 'formatted')
  const changed = change
    ? [
        element(
          'w:rPrChange',
          changeOf(change.by, change.at, writing),
          runProperties(change, isLink, writing.lettering) || element('w:rPr', {}),
        ),
      ]
    : []
  const properties = runProperties(piece, isLink, writing.lettering, ...changed)
  return element('w:r', {}, properties, ...linesOf(piece.text, isDeleted ? 'w:delText' : 'w:t'))
}

/** A text's lines and tabs as a run's children. */
export function linesOf(value: string, name: 'w:t' | 'w:delText' = 'w:t'): Markup[] {
  return value.split(/([\n\t])/).flatMap((part) => {
    if (part === '') return []
    if (part === '\n') return [element('w:br', {})]
    return part === '\t' ? [element('w:tab', {})] : [element(name, { 'xml:space': 'preserve' }, text(part))]
  })
}

interface Format {
  readonly emphasis: boolean
  readonly strong: boolean
}

/** The formatting of a run, in the order that the schema of WordprocessingML asks for. */
function runProperties(
  { emphasis, strong }: Format,
  isLink: boolean,
  { isHan }: Lettering,
  ...changes: readonly Markup[]
): Markup {
  const style = isLink ? 'Hyperlink' : isHan && emphasis ? 'Emphasis' : null
  const properties = [
    ...(style === null ? [] : [element('w:rStyle', { 'w:val': style })]),
    // Quotes, dashes and dots, which both scripts have, come from the Han font.
    ...(isHan ? [element('w:rFonts', { 'w:hint': 'eastAsia' })] : []),
    ...(strong ? [element('w:b', {}), element('w:bCs', {})] : []),
    ...(emphasis && !isHan ? [element('w:i', {}), element('w:iCs', {})] : []),
    ...(emphasis && isHan ? [element('w:em', { 'w:val': 'dot' })] : []),
    ...changes,
  ]
  return properties.length === 0 ? all([]) : element('w:rPr', {}, ...properties)
}

const plain: Format = { emphasis: false, strong: false }

function referenceRun(reference: Reference, isDeleted: boolean, writing: Writing, place: Place): Markup {
  const style = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' }))
  const number = element('w:t', {}, text(String(reference.number)))
  if (place.notes === null) return element('w:r', {}, style, number)
  const { id, isAgain } = place.notes.cite(reference.number, isDeleted)
  if (isAgain) return crossReference(id, style, number)
  const run = element('w:r', {}, style, element('w:footnoteReference', { 'w:id': id }))
  if (isDeleted) return run
  const mark = writing.next()
  return all([
    element('w:bookmarkStart', { 'w:id': mark, 'w:name': `_Note${id}` }),
    run,
    element('w:bookmarkEnd', { 'w:id': mark }),
  ])
}

/** A note that was cited before: Word has no second reference to it, but a field that shows its number. */
function crossReference(id: number, style: Markup, number: Markup): Markup {
  const field = (kind: string) => element('w:r', {}, style, element('w:fldChar', { 'w:fldCharType': kind }))
  const instruction = element(
    'w:instrText',
    { 'xml:space': 'preserve' },
    text(` NOTEREF _Note${id} \\f \\h `),
  )
  return all([
    field('begin'),
    element('w:r', {}, instruction),
    field('separate'),
    element('w:r', {}, style, number),
    field('end'),
  ])
}

/** A plain run of text. */
export function plainRun(value: string, lettering: Lettering): Markup {
  return element('w:r', {}, runProperties(plain, false, lettering), ...linesOf(value))
}
