import { oneLine } from '../../escape.ts'
import type { PublishedArticle } from '../../input.ts'
import { imageName } from '../../links.ts'
import { element, text, xmlFile } from '../markup.ts'

/** An image of a book; an EPUB that holds a kind of image which not every reader shows names another in its place. */
export interface BookImage {
  readonly path: string
  readonly mediaType: string
  readonly content: Uint8Array | string
  readonly fallback: string | null
}

/** The images that every reader of EPUB 3 has had to show from the first. */
const core: readonly string[] = ['image/png', 'image/jpeg', 'image/gif']

/** The images of a book by their hashes, each once. */
export function imagesOf(articles: readonly PublishedArticle[]): ReadonlyMap<string, BookImage> {
  const images = new Map<string, BookImage>()
  for (const { hash, name, mediaType, bytes } of articles.flatMap(({ assets }) => assets)) {
    const file = imageName(hash, mediaType)
    if (file === null || !bytes || images.has(hash)) continue
    const path = `img/${file}`
    const fallback = core.includes(mediaType) ? null : `${path.replace(/\.\w+$/, '')}.svg`
    images.set(hash, { path, mediaType, content: bytes, fallback })
    if (fallback === null) continue
    const content = standIn(oneLine(name))
    images.set(fallback, { path: fallback, mediaType: 'image/svg+xml', content, fallback: null })
  }
  return images
}

/** What a reader shows that has not the kind of image: a frame with the image's name. */
function standIn(name: string): string {
  const frame = element('rect', { x: 1, y: 1, width: 638, height: 358, fill: 'none', stroke: '#999999' })
  const words = { x: 320, y: 186, 'text-anchor': 'middle', 'font-size': 20, fill: '#666666' }
  return xmlFile(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 640 360' },
      element('title', {}, text(name || 'image')),
      frame,
      element('text', words, text(name)),
    ),
  )
}
