import type { Run } from '../document/draft.ts'
import { isSafeLink } from '../document/link.ts'
import type { RawBlock } from './article.ts'
import { cleanText } from './clean.ts'
import { BlockGatherer, type BlockPlace } from './htmlBlocks.ts'
import { attributeOf, elementName, type HtmlNode, textUnder } from './htmlNode.ts'
import { type HtmlNotes, htmlNotes } from './htmlNotes.ts'

/** The blocks of a part of a page, in order. */
export interface HtmlBlocks {
  /** The first h1, which is then no block. */
  readonly title: readonly Run[] | null
  readonly blocks: readonly RawBlock[]
  /** Addresses of pictures, and texts that were struck out. */
  readonly skipped: readonly string[]
}

/** The asset that a picture's address stands for; '' where there is none. */
export type AssetFinder = (address: string) => string

interface Place extends BlockPlace {
  readonly format: Omit<Run, 'text' | 'note'>
  readonly depth: number
}

interface Walk {
  readonly gatherer: BlockGatherer
  readonly assetOf: AssetFinder
  readonly notes: HtmlNotes
  readonly skipped: string[]
}

const dropped = new Set(
  (
    'script style noscript template iframe object embed svg math form button input select textarea canvas audio ' +
    'video head title link meta base nav dialog map frameset menu'
  ).split(' '),
)
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strong sub sup time tt u var wbr o:p'
  ).split(' '),
)
const standfirst = /(^|[\s_-])(standfirst|subtitle|dek|deck|subhead)($|[\s_-])/i
const deepest = 300

/**
 * Reads the blocks of a part of a page. Scripts, controls and hidden elements are dropped; known elements give
 * blocks and marks, unknown ones only their text. Links pass where isSafeLink lets them; `assetOf` knows pictures.
 */
export function readHtml(root: HtmlNode, assetOf: AssetFinder = () => ''): HtmlBlocks {
  const walk: Walk = { gatherer: new BlockGatherer(), assetOf, notes: htmlNotes(root), skipped: [] }
  const place: Place = { kind: 'paragraph', heading: 0, note: null, format: {}, depth: 0 }
  visitChildren(root, walk, place)
  walk.gatherer.end(place)
  const { title, blocks } = walk.gatherer
  // The heading over the footnotes is the page's, as their numbers are.
  const isNotes = (at: number) =>
    blocks[at]?.block.kind === 'heading' && blocks[at + 1]?.block.kind === 'footnote'
  const own = blocks.filter((_, at) => !isNotes(at))
  return { title, blocks: own, skipped: walk.skipped.filter((each) => each !== '') }
}

function visitChildren(node: HtmlNode, walk: Walk, place: Place): void {
  for (const child of node.childNodes) visit(child, walk, { ...place, depth: place.depth + 1 })
}

function visit(node: HtmlNode, walk: Walk, place: Place): void {
  const { gatherer, notes, skipped } = walk
  const name = elementName(node)
  const citing = notes.citing.get(node)
  const note = notes.holders.get(node)
  if (node.nodeType === 3) addText(walk, place, node.nodeValue ?? '')
  else if (name === '' || dropped.has(name) || isHidden(node)) return
  else if (place.depth > deepest) addText(walk, place, textUnder(node))
  else if (citing !== undefined) gatherer.run({ ...place.format, text: '', note: citing })
  else if (note !== undefined)
    visitBlock(node, walk, place, { ...place, note, kind: 'paragraph', heading: 0 })
  else if (name === 'br') gatherer.run({ text: '\n' })
  else if (name === 'del' || name === 'strike') skipped.push(cleanText(textUnder(node)).trim())
  else if (name === 'img') addPicture(node, walk)
  else if (name === 'hr') {
    gatherer.end(place)
    gatherer.divider()
  } else if (name === 'a') visitLink(node, walk, place)
  else if (inline.has(name))
    visitChildren(node, walk, { ...place, format: formatOf(name, node, place.format) })
  else visitBlock(node, walk, place, placeIn(name, node, place))
}

function visitBlock(node: HtmlNode, walk: Walk, around: Place, place: Place): void {
  const { gatherer } = walk
  if (gatherer.inFigure) {
    // Picture and caption come in blocks of their own; together they are one figure.
    visitChildren(node, walk, place)
    gatherer.run({ text: ' ' })
    return
  }
  gatherer.end(around)
  const name = elementName(node)
  if (name === 'li') gatherer.itemHasBlock = false
  gatherer.inFigure = name === 'figure'
  visitChildren(node, walk, place)
  gatherer.end(place)
  gatherer.inFigure = false
}

/** In a note, a link to a place in the page leads back to its sign and is no part of the text. */
function visitLink(node: HtmlNode, walk: Walk, place: Place): void {
  const href = attributeOf(node, 'href').trim()
  if (place.note !== null && href.startsWith('#')) return
  const isLink = !href.startsWith('#') && isSafeLink(href)
  visitChildren(node, walk, isLink ? { ...place, format: { ...place.format, link: href } } : place)
}

function placeIn(name: string, node: HtmlNode, place: Place): Place {
  const level = /^h([1-6])$/.exec(name)
  if (level) return { ...place, heading: Number(level[1]) }
  if (name === 'blockquote') return { ...place, kind: 'blockquote' }
  if (name === 'ul') return { ...place, kind: 'bullet' }
  if (name === 'ol') return { ...place, kind: 'ordered' }
  const isStandfirst = place.kind === 'paragraph' && standfirst.test(attributeOf(node, 'class'))
  return isStandfirst ? { ...place, kind: 'standfirst' } : place
}

function formatOf(name: string, node: HtmlNode, format: Place['format']): Place['format'] {
  const style = attributeOf(node, 'style')
  const isBold = /font-weight:\s*(bold|[6-9]00)/i.test(style)
  const isPlain = /font-weight:\s*(normal|[1-5]00)/i.test(style)
  const isItalic = name === 'em' || name === 'i' || /font-style:\s*italic/i.test(style)
  const isStrong = name === 'strong' || isBold || (name === 'b' && !isPlain)
  return {
    ...format,
    ...(isItalic ? { emphasis: true } : {}),
    ...(isStrong ? { strong: true } : {}),
  }
}

function isHidden(node: HtmlNode): boolean {
  const style = attributeOf(node, 'style')
  const hidden = node.getAttribute?.('hidden') ?? null
  return hidden !== null || /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style)
}

/** A picture; pages that load theirs late have the address in another attribute. Signs and dots are none. */
function addPicture(node: HtmlNode, { gatherer, assetOf, skipped }: Walk): void {
  const addresses = ['data-src', 'data-original', 'src']
    .map((name) => attributeOf(node, name))
    .filter(Boolean)
  const isSign = ['width', 'height'].some((name) => /^\d{1,2}(?:px)?$/.test(attributeOf(node, name)))
  const asset = isSign ? '' : (addresses.map(assetOf).find((each) => each !== '') ?? '')
  gatherer.picture({ alt: cleanText(attributeOf(node, 'alt')).replaceAll('\n', ' ').slice(0, 1000), asset })
  if (asset === '') skipped.push(cleanText(attributeOf(node, 'src')).slice(0, 200))
}

function addText(walk: Walk, place: Place, text: string): void {
  const flat = cleanText(text).replace(/[\n\t ]+/g, ' ')
  if (flat !== '') walk.gatherer.run({ ...place.format, text: flat })
}
