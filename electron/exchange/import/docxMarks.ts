import { type DocumentComment, signOf, type TextMark, withoutSigns } from './textMarks.ts'

/** What becomes of tracked changes: done, undone, or kept for someone to decide. */
export const changeWays = ['accept', 'reject', 'keep'] as const
export type ChangeWay = (typeof changeWays)[number]

/** Tracked changes of a document. */
export interface TrackedCount {
  readonly insertions: number
  readonly deletions: number
}

/** A part of a document made ready for a converter that knows no changes and comments. */
export interface MarkedPart extends TrackedCount {
  readonly xml: string
}

const tag =
  /<(\/?)w:(ins|del|moveTo|moveFrom|delText|delInstrText|commentRangeStart|commentRangeEnd|commentReference)(\s[^<>]*?)?(\/?)>/g
const inserting = new Set(['ins', 'moveTo'])

/**
 * Does what is wanted of the tracked changes in a part's XML, in one pass over its tags: what goes is cut out, and
 * what is kept gets marks in the text, as comments do. Marks are added to `marks`. Moves count as both.
 */
export function markPart(given: string, way: ChangeWay, marks: TextMark[]): MarkedPart {
  const source = withoutSigns(given)
  const ranged = new Set(
    [...source.matchAll(/<w:commentRangeStart\s[^<>]*w:id="([^"<>]*)"/g)].map(([, id]) => id),
  )
  const put = (mark: TextMark) => `<w:r><w:t xml:space="preserve">${signOf(marks.push(mark) - 1)}</w:t></w:r>`
  const out: string[] = []
  const open: { readonly name: string; readonly skips: boolean; readonly end: string }[] = []
  let [insertions, deletions, at, skipped] = [0, 0, 0, 0]
  for (const found of source.matchAll(tag)) {
    const [whole, slash, name = '', attributes = '', selfEnding] = found
    if (skipped === 0) out.push(source.slice(at, found.index))
    at = found.index + whole.length
    const isChange = name === 'ins' || name === 'del' || name === 'moveTo' || name === 'moveFrom'
    if (!isChange) {
      if (skipped === 0) out.push(beside(whole, slash ?? '', name, attributes, way, ranged, put))
      continue
    }
    if (selfEnding !== '') {
      // The mark of a paragraph's end, which was inserted or deleted: paragraphs join where it goes.
      if (skipped === 0 && way === 'accept') out.push(whole)
      continue
    }
    if (slash !== '') {
      const last = open.pop()
      if (last?.skips) skipped--
      if (skipped === 0) out.push(last?.end ?? '')
      continue
    }
    const isInsertion = inserting.has(name)
    if (isInsertion) insertions++
    else deletions++
    const goes = isInsertion === (way === 'reject')
    const by = attributeIn(attributes, 'w:author') || '?'
    const time = attributeIn(attributes, 'w:date')
    const keeps = way === 'keep' && skipped === 0
    if (keeps && isInsertion) out.push(put({ kind: 'insert', by, at: time }))
    if (keeps && !isInsertion) {
      const text = deletedText(source, at, name)
      if (text !== '') out.push(put({ kind: 'delete', by, at: time, text }))
    }
    if (goes) skipped++
    open.push({ name, skips: goes, end: keeps && isInsertion ? put({ kind: 'insertEnd' }) : '' })
  }
  if (skipped === 0) out.push(source.slice(at))
  return { xml: out.join(''), insertions, deletions }
}

/** What becomes of a tag beside the changes themselves. */
function beside(
  whole: string,
  slash: string,
  name: string,
  attributes: string,
  way: ChangeWay,
  ranged: ReadonlySet<string | undefined>,
  put: (mark: TextMark) => string,
): string {
  const comment = attributeIn(attributes, 'w:id')
  switch (name) {
    case 'commentRangeStart':
      return put({ kind: 'comment', comment })
    case 'commentRangeEnd':
      return put({ kind: 'commentEnd', comment })
    case 'commentReference': {
      if (slash !== '' || ranged.has(comment)) return ''
      // Inside a run, whose text a mark may join.
      const point = put({ kind: 'comment', comment }) + put({ kind: 'commentEnd', comment })
      return point.replaceAll(/<\/?w:r>/g, '')
    }
    default:
      // Text that was deleted is text again where the deletion is undone.
      return way === 'reject' ? whole.replace('delText', 't').replace('delInstrText', 'instrText') : whole
  }
}

/** The text of a deletion that begins at an index, up to its end tag. */
function deletedText(source: string, from: number, name: string): string {
  const end = source.indexOf(`</w:${name}>`, from)
  const part = source.slice(from, end < 0 ? from : end)
  return [...part.matchAll(/<w:(?:delText|t)(?:\s[^<>]*)?>([^<]*)<\//g)]
    .map(([, text]) => plain(text ?? ''))
    .join('')
}

/** The comments of a document, from its own part. */
export function readComments(xml: string): DocumentComment[] {
  return xml
    .split(/<w:comment(?=\s)/)
    .slice(1)
    .flatMap((part): DocumentComment[] => {
      const head = part.slice(0, part.indexOf('>'))
      const paragraphs = part
        .split('</w:p>')
        .map((paragraph) =>
          [...paragraph.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\//g)]
            .map(([, text]) => plain(text ?? ''))
            .join(''),
        )
      const text = paragraphs
        .filter((each) => each.trim() !== '')
        .join('\n')
        .trim()
      const id = attributeIn(head, 'w:id')
      return text === '' || id === ''
        ? []
        : [
            {
              id,
              by: attributeIn(head, 'w:author') || '?',
              at: attributeIn(head, 'w:date'),
              text: text.slice(0, 10_000),
            },
          ]
    })
}

function attributeIn(attributes: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}="([^"<>]*)"`).exec(attributes)?.[1] ?? ''
  return plain(value).trim().slice(0, 200)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return entities[String(name)] ?? whole
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
      return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
    },
  )
}
