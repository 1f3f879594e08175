import { type Content, piecesText } from './content.ts'
import { oneLine } from './escape.ts'
import type { ImageSize } from './imageSize.ts'
import type { PublishedArticle } from './input.ts'
import { imageName, imageUrl, sizes } from './links.ts'

/** An image as the web knows it, with what is said of it in an edition. */
export interface ShownImage {
  readonly url: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly size: ImageSize | null
}

/** The images of an edition that have an address of their own, in order, each once; none where the site has not said where. */
export function shownImages(article: PublishedArticle, content: Content): ShownImage[] {
  const shown = new Map<string, ShownImage>()
  const sizeOf = sizes(article)
  for (const block of content.blocks) {
    if (block.kind !== 'figure' || shown.has(block.asset)) continue
    const asset = article.assets.find(({ hash }) => hash === block.asset)
    const name = asset && imageName(asset.hash, asset.mediaType)
    const url = name && imageUrl(article.site, name)
    if (!asset || !url) continue
    shown.set(block.asset, {
      url,
      alt: oneLine(block.alt),
      caption: oneLine(piecesText(block.pieces)),
      credit: oneLine(block.credit),
      size: sizeOf(asset.hash),
    })
  }
  return [...shown.values()]
}
