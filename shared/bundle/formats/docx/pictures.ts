import { oneLine } from '../../escape.ts'
import { imageSize } from '../../imageSize.ts'
import type { Asset } from '../../input.ts'
import { imageName } from '../../links.ts'
import { element, type Markup } from '../markup.ts'
import type { Relationships } from './relationships.ts'

/** Word shows these; it has no other image of the web everywhere. */
const kinds: readonly string[] = ['image/png', 'image/jpeg', 'image/gif']

/** The size of a page's text in English metric units (914,400 an inch), and of a pixel at 96 an inch. */
const page = { width: 5_731_510, height: 7_600_000 }
const pixel = 9525

/** The images of a document, as its figures name them. */
export class Pictures {
  readonly #assets: ReadonlyMap<string, Asset>
  readonly #files = new Map<string, Uint8Array>()

  constructor(assets: readonly Asset[]) {
    this.#assets = new Map(assets.map((asset) => [asset.hash, asset]))
  }

  /** An image as a run's drawing; null where Word cannot show it or it is not there. */
  drawing(hash: string, alt: string, no: number, relationships: Relationships): Markup | null {
    const asset = this.#assets.get(hash)
    const file = asset && kinds.includes(asset.mediaType) ? imageName(hash, asset.mediaType) : null
    if (!asset?.bytes || file === null) return null
    this.#files.set(`word/media/${file}`, asset.bytes)
    const id = relationships.to('image', `media/${file}`)
    return inline({ id, no, name: oneLine(asset.name), alt: oneLine(alt), ...extent(asset.bytes) })
  }

  /** The parts word/media/…. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files
  }
}

/** An image at its own size, or as large as the page has room. */
function extent(bytes: Uint8Array): { readonly cx: number; readonly cy: number } {
  const { width, height } = imageSize(bytes) ?? { width: 640, height: 480 }
  const scale = Math.min(1, page.width / (width * pixel), page.height / (height * pixel))
  return {
    cx: Math.max(1, Math.round(width * pixel * scale)),
    cy: Math.max(1, Math.round(height * pixel * scale)),
  }
}

interface Inline {
  readonly id: string
  readonly no: number
  readonly name: string
  readonly alt: string
  readonly cx: number
  readonly cy: number
}

function inline({ id, no, name, alt, cx, cy }: Inline): Markup {
  const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  const nonVisual = element(
    'pic:nvPicPr',
    {},
    element('pic:cNvPr', { id: no, name, descr: alt }),
    element('pic:cNvPicPr', {}),
  )
  const fill = element(
    'pic:blipFill',
    {},
    element('a:blip', { 'r:embed': id }),
    element('a:stretch', {}, element('a:fillRect', {})),
  )
  const shape = element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy })),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
  )
  const graphic = element(
    'a:graphic',
    {},
    element('a:graphicData', { uri: picture }, element('pic:pic', {}, nonVisual, fill, shape)),
  )
  const edges = { distT: 0, distB: 0, distL: 0, distR: 0 }
  const about = element('wp:docPr', { id: no, name, descr: alt })
  return element(
    'w:drawing',
    {},
    element('wp:inline', edges, element('wp:extent', { cx, cy }), about, graphic),
  )
}
