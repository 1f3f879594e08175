/** Media types of images that pages and the window show; anything else is not served. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif'

/** The type of an image by its first bytes, whatever its name says; null for what is no such image. */
export function imageType(bytes: Uint8Array): ImageType | null {
  const latin = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (latin(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (latin(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (/^GIF8[79]a$/.test(latin(0, 6))) return 'image/gif'
  if (latin(0, 4) === 'RIFF' && latin(8, 12) === 'WEBP') return 'image/webp'
  if (latin(4, 8) === 'ftyp' && /^avi[fs]$/.test(latin(8, 12))) return 'image/avif'
  return null
}
