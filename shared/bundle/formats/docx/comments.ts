import { element, lines, type Markup, text, xmlFile } from '../markup.ts'
import { utcSeconds } from '../times.ts'
import { linesOf } from './inline.ts'
import { word, word14, word15 } from './namespaces.ts'
import type { DocxComment } from './options.ts'

/** The comments of a document: their marks in its text, and the parts that hold what they say. */
export class Comments {
  readonly #comments: readonly DocxComment[]
  /** The number of each comment; its answers have the numbers after it. */
  readonly #ids: readonly number[]
  readonly #state = new Map<number, 'open' | 'closed'>()

  constructor(comments: readonly DocxComment[]) {
    this.#comments = comments
    let next = 0
    this.#ids = comments.map(({ replies }) => {
      const id = next
      next += 1 + replies.length
      return id
    })
  }

  /** The beginning of a comment's range; nothing where it has begun before. */
  starts(comment: number): Markup[] {
    if (this.#state.has(comment)) return []
    this.#state.set(comment, 'open')
    return this.#numbers(comment).map((id) => element('w:commentRangeStart', { 'w:id': id }))
  }

  /** Its end, with the signs of the comment and its answers. */
  ends(comment: number): Markup[] {
    if (this.#state.get(comment) !== 'open') return []
    this.#state.set(comment, 'closed')
    const style = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'CommentReference' }))
    return this.#numbers(comment).flatMap((id) => [
      element('w:commentRangeEnd', { 'w:id': id }),
      element('w:r', {}, style, element('w:commentReference', { 'w:id': id })),
    ])
  }

  /** The comments whose text is not in the document, to be put somewhere. */
  unplaced(): number[] {
    return [...this.#comments.keys()].filter((comment) => !this.#state.has(comment))
  }

  get isEmpty(): boolean {
    return this.#comments.length === 0
  }

  /** word/comments.xml */
  file(): string {
    const each = this.#remarks().map(({ id, by, at, text: said }) => {
      const about = {
        'w:id': id,
        'w:author': by,
        'w:date': utcSeconds(at) ?? undefined,
        'w:initials': initials(by),
      }
      return element('w:comment', about, ...paragraphs(id, said))
    })
    const names = { 'xmlns:w': word, ...word14, 'mc:Ignorable': 'w14' }
    return xmlFile(element('w:comments', names, lines(...each)), { standalone: true })
  }

  /** word/commentsExtended.xml: which answers which, and what is settled. */
  extendedFile(): string {
    const each = this.#remarks().map(({ id, parent, isResolved }) =>
      element('w15:commentEx', {
        'w15:paraId': paragraphId(id),
        'w15:paraIdParent': parent === id ? undefined : paragraphId(parent),
        'w15:done': isResolved ? 1 : 0,
      }),
    )
    const names = { ...word15, 'mc:Ignorable': 'w15' }
    return xmlFile(element('w15:commentsEx', names, lines(...each)), { standalone: true })
  }

  #numbers(comment: number): number[] {
    const first = this.#ids[comment] ?? 0
    return Array.from({ length: 1 + (this.#comments[comment]?.replies.length ?? 0) }, (_, at) => first + at)
  }

  #remarks() {
    return this.#comments.flatMap((comment, at) => {
      const parent = this.#ids[at] ?? 0
      const { isResolved, replies } = comment
      return [comment, ...replies].map(({ by, at: time, text: said }, no) => ({
        id: parent + no,
        parent,
        by,
        at: time,
        text: said,
        isResolved,
      }))
    })
  }
}

/** Word knows a comment by the number of its last paragraph: eight digits, below 80000000. */
function paragraphId(id: number): string {
  return (0x10000000 + id).toString(16).toUpperCase()
}

function paragraphs(id: number, said: string): Markup[] {
  const parts = said.split(/\n+/)
  const sign = element(
    'w:r',
    {},
    element('w:rPr', {}, element('w:rStyle', { 'w:val': 'CommentReference' })),
    element('w:annotationRef', {}),
  )
  return parts.map((part, at) =>
    element(
      'w:p',
      { 'w14:paraId': at === parts.length - 1 ? paragraphId(id) : undefined },
      element('w:pPr', {}, element('w:pStyle', { 'w:val': 'CommentText' })),
      ...(at === 0 ? [sign] : []),
      element('w:r', {}, ...linesOf(part)),
    ),
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.map((each) => [...each][0] ?? '').join('')
  return text(letters.slice(0, 8).toWellFormed())
}
