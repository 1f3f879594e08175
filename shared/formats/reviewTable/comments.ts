import { childElements, type XmlElement } from '../../xml/tree.ts'
import { attributeOf, authorOf, readCell } from './cell.ts'

interface WordComment {
  readonly author: string
  /** ISO time, '' where there is none. */
  readonly at: string
  readonly text: string
}

/** A comment that answers no other one, and what was answered to it, in the order of the file. */
interface WordThread extends WordComment {
  readonly replies: readonly WordComment[]
}

/** The comments of a document. */
export interface WordComments {
  /** By the id of each thread's first comment. */
  readonly threads: ReadonlyMap<string, WordThread>
  /** For each comment's id that of its thread's first one. */
  readonly firsts: ReadonlyMap<string, string>
}

/** Answers to answers deeper than this are threads of their own. */
const deepest = 20

/** Reads the parts for comments and for their threads. Comments without words are left out. */
export function readComments(comments: XmlElement | null, threads: XmlElement | null): WordComments {
  const found = new Map<string, WordComment>()
  const byParagraph = new Map<string, string>()
  const all = comments === null ? [] : childElements(comments).filter(({ name }) => name === 'comment')
  for (const each of all) {
    const id = attributeOf(each.attributes, 'id')
    const paragraphs = childElements(each).filter(({ name }) => name === 'p')
    for (const { attributes } of paragraphs) {
      const paragraph = attributeOf(attributes, 'paraId')
      if (paragraph !== '') byParagraph.set(paragraph, id)
    }
    const lines = paragraphs.map((line) => readCell(line, 'en', []).text)
    const text = lines.join('\n').trim()
    const author = authorOf(each.attributes)
    if (text !== '') found.set(id, { author, at: timeOf(attributeOf(each.attributes, 'date')), text })
  }
  const parents = new Map<string, string>()
  for (const { name, attributes } of threads === null ? [] : childElements(threads)) {
    const id = byParagraph.get(attributeOf(attributes, 'paraId')) ?? ''
    const parent = byParagraph.get(attributeOf(attributes, 'paraIdParent')) ?? ''
    if (name === 'commentEx' && found.has(id) && found.has(parent)) parents.set(id, parent)
  }
  return inThreads(found, parents)
}

function inThreads(
  comments: ReadonlyMap<string, WordComment>,
  parents: ReadonlyMap<string, string>,
): WordComments {
  const firsts = new Map([...comments.keys()].map((id) => [id, firstOf(id, parents)]))
  const threads = new Map<string, WordComment & { replies: WordComment[] }>()
  for (const [id, comment] of comments) {
    if (firsts.get(id) === id) threads.set(id, { ...comment, replies: [] })
  }
  for (const [id, comment] of comments) {
    const first = firsts.get(id)
    if (first !== undefined && first !== id) threads.get(first)?.replies.push(comment)
  }
  return { threads, firsts }
}

/** The comment at the beginning of a thread; the comment itself where the file goes round in circles. */
function firstOf(id: string, parents: ReadonlyMap<string, string>): string {
  let at = id
  for (let depth = 0; depth < deepest; depth++) {
    const parent = parents.get(at)
    if (parent === undefined) return at
    at = parent
  }
  return id
}

/** A time as programs write it, which may have no zone: then it is taken as it stands. */
function timeOf(text: string): string {
  const [whole, clock, zone] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z?)$/u.exec(text) ?? []
  return whole === undefined || clock === undefined ? '' : `${clock}${zone === '' ? '' : 'Z'}`
}
