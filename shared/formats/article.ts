import type { DraftAuthor, DraftBlock, Run } from '../document/draft.ts'
import { runsText } from '../document/draft.ts'
import { trimRuns } from '../document/skeleton/runs.ts'
import { readDate } from './dates.ts'
import { furnitureIn } from './furniture.ts'
import { joinBrokenLines } from './lines.ts'

/** A block as it stood in a file, before it is known which blocks are the article's. */
export interface RawBlock {
  readonly block: DraftBlock
  /** Whether it stood further in than text does. */
  readonly indented?: boolean
}

/** What of a file's blocks is title, date, byline and body, and what was left out. */
export interface RecognisedArticle {
  readonly title: readonly Run[]
  readonly date: string
  readonly byline: readonly DraftAuthor[]
  readonly blocks: readonly DraftBlock[]
  readonly skipped: readonly string[]
}

/** What is known about the article beforehand, from marks outside its text. */
export interface KnownHead {
  readonly title?: readonly Run[]
  readonly date?: string
  readonly byline?: readonly DraftAuthor[]
}

const sentenceEnd = /[.!?。！？…][”"’'」』）)\]]*$/
const bylineLabel = /^(?:by\s+|(?:作者|撰文|文)\s*[:：／/|丨]\s*|author\s*[:：]\s*)/i
const longestPost = 240
/** A longer first paragraph belongs to a text without a title. */
const longestTitle = 250
/** The head of an article is looked for in so many blocks. */
const headBlocks = 24

/**
 * Finds the article in the blocks of a saved page: the language switch, then title, date and a bulleted
 * byline in any order that such pages have, the body, and the furniture after it. Text that has none of this
 * has a first line that is its title, and paragraphs.
 */
export function recogniseArticle(raw: readonly RawBlock[], known: KnownHead = {}): RecognisedArticle {
  const skipped: string[] = []
  const blocks = withoutFurniture(raw, skipped)
  const head = readHead(blocks, known, skipped)
  return { ...head, skipped }
}

function readHead(
  blocks: readonly RawBlock[],
  known: KnownHead,
  skipped: string[],
): Omit<RecognisedArticle, 'skipped'> {
  let title = titleRuns(known.title ?? [])
  let date = known.date ?? ''
  const byline: DraftAuthor[] = []
  let sawDate = false
  const datedOutside = (known.date ?? '') !== ''
  let at = 0
  for (; at < Math.min(blocks.length, headBlocks); at++) {
    const { block } = blocks[at] ?? { block: { kind: 'divider' } }
    if (block.kind === 'divider') {
      if (sawDate) continue
      break
    }
    const text = runsText(block.runs).trim()
    const found = readDate(text)
    if (found !== '') {
      if (sawDate) break
      sawDate = true
      date ||= found
      continue
    }
    const isTitle = known.title !== undefined && comparable(text) === comparable(runsText(known.title))
    if (isTitle) continue
    if (title.length === 0 && block.kind !== 'bullet' && block.kind !== 'figure') {
      if (text.length > longestTitle) break
      title = titleRuns(block.runs)
      continue
    }
    const isBullet = block.kind === 'bullet' && (sawDate || datedOutside) && !sentenceEnd.test(text)
    if (isBullet || isSigned(block, text)) {
      const { author, posts } = readAuthor(blocks, at, skipped)
      byline.push(author)
      at += posts
      continue
    }
    break
  }
  return {
    title,
    date,
    byline: known.byline && known.byline.length > byline.length ? known.byline : byline,
    blocks: body(blocks.slice(at)),
  }
}

/** A title on one line; pages link theirs and processors set them bold, which says nothing. */
function titleRuns(runs: readonly Run[]): Run[] {
  return trimRuns(joinBrokenLines(runs).map(({ link: _, strong: __, ...run }): Run => run))
}

/** The body's blocks, each on one line; a standfirst is one only before everything else. */
function body(blocks: readonly RawBlock[]): DraftBlock[] {
  const found: DraftBlock[] = []
  for (const { block } of blocks) {
    if (block.kind === 'divider') {
      found.push(block)
      continue
    }
    const late = block.kind === 'standfirst' && found.some((each) => each.kind !== 'standfirst')
    const kept: DraftBlock = late ? { kind: 'paragraph', runs: block.runs } : block
    found.push({ ...kept, runs: trimRuns(joinBrokenLines(block.runs)) } as DraftBlock)
  }
  return found
}

/** "By …" or 作者：… as a short line of its own. */
function isSigned(block: DraftBlock, text: string): boolean {
  return (
    block.kind === 'paragraph' &&
    bylineLabel.test(text) &&
    text.length < longestPost &&
    !sentenceEnd.test(text)
  )
}

/** An author's name from one block, the post from its further lines or from the blocks after it. */
function readAuthor(
  blocks: readonly RawBlock[],
  at: number,
  skipped: string[],
): { readonly author: DraftAuthor; readonly posts: number } {
  const { block } = blocks[at] ?? { block: { kind: 'divider' } }
  const [first = '', ...rest] = block.kind === 'divider' ? [] : runsText(block.runs).split('\n')
  const signed = bylineLabel.exec(first)
  const whole = first.slice(signed?.[0].length ?? 0).trim()
  const comma = signed ? whole.search(/[,，]/) : -1
  const name = comma > 0 ? whole.slice(0, comma).trim() : whole
  const posts = [comma > 0 ? whole.slice(comma + 1) : '', ...rest]
    .map((post) => post.trim())
    .filter((post) => post !== '')
  let taken = 0
  // A post follows its name: further in, or short and not a sentence. Only the first may be unindented.
  for (let next = blocks[at + 1]; next; next = blocks[at + taken + 1]) {
    if (next.block.kind !== 'paragraph' || taken >= 4 || signed) break
    const text = runsText(next.block.runs).trim()
    const isPost = next.indented === true || (posts.length === 0 && !sentenceEnd.test(text))
    if (!isPost || text.length > longestPost || readDate(text) !== '') break
    posts.push(text)
    taken++
  }
  if (name === '') skipped.push(posts.join(' '))
  const joint = /\p{Script=Han}/u.test(posts.join('')) ? '；' : '; '
  return { author: { name, post: posts.join(joint).replaceAll('\n', ' ') }, posts: taken }
}

/** Takes furniture out. After the heading of related articles all is furniture, to the link to the top or the end. */
function withoutFurniture(raw: readonly RawBlock[], skipped: string[]): RawBlock[] {
  const kinds = raw.map(({ block }) => (block.kind === 'divider' ? null : furnitureIn(runsText(block.runs))))
  const kept: RawBlock[] = []
  for (let at = 0; at < raw.length; at++) {
    const each = raw[at]
    if (!each) continue
    const kind = kinds[at]
    if (!kind || (kind === 'control' && at > 8 && at < raw.length - 8)) {
      kept.push(each)
      continue
    }
    const end = kind === 'related' ? endOfRelated(raw, kinds, at) : at + 1
    for (const { block } of raw.slice(at, end)) {
      if (block.kind !== 'divider') skipped.push(runsText(block.runs).trim())
    }
    at = end - 1
  }
  return kept
}

function endOfRelated(raw: readonly RawBlock[], kinds: readonly unknown[], at: number): number {
  const top = kinds.indexOf('top', at)
  if (top > 0) return top
  // In the first half, and with no end of its own, it is an insertion: only short lines go with it.
  if (at > raw.length / 2) return raw.length
  let end = at + 1
  while (end < raw.length) {
    const block = raw[end]?.block
    const text = !block || block.kind === 'divider' ? '' : runsText(block.runs)
    if (text.length > 90 || sentenceEnd.test(text)) break
    end++
  }
  return end
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
