/** Width and height of an image in pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/**
 * The size that an image's own header tells (PNG, GIF, JPEG, WebP); null where it is none of these or is cut short.
 * So that a page keeps the place of an image before it has come.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = (text: string, at = 0) =>
    at + text.length <= bytes.length && [...text].every((sign, i) => bytes[at + i] === sign.charCodeAt(0))
  const has = (length: number) => bytes.length >= length
  if (starts('PNG\r\n', 1) && starts('IHDR', 12) && has(24)) {
    return sized(view.getUint32(16), view.getUint32(20))
  }
  if (starts('GIF8') && has(10)) return sized(view.getUint16(6, true), view.getUint16(8, true))
  if (starts('RIFF') && starts('WEBP', 8) && has(30)) return webpSize(view, starts)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view)
  return null
}

function sized(width: number, height: number): ImageSize | null {
  return width > 0 && height > 0 ? { width, height } : null
}

/** Walks the segments of a JPEG (ITU T.81, B.1) to the first frame header. */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    // Filling bytes and markers without a length.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else if (isFrame(marker)) return sized(view.getUint16(at + 7), view.getUint16(at + 5))
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** SOF0 to SOF15 but for DHT, JPG and DAC, which have the same first digit. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** The three kinds of WebP (RFC 9649): lossy, lossless, extended. */
function webpSize(view: DataView, starts: (text: string, at?: number) => boolean): ImageSize | null {
  if (starts('VP8 ', 12)) {
    return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  }
  if (starts('VP8L', 12)) {
    const bits = view.getUint32(21, true)
    return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  if (!starts('VP8X', 12)) return null
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
  return sized(three(24), three(27))
}
