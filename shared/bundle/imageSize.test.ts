import { expect, test } from 'vitest'
import { imageSize } from './imageSize.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [...part],
    ),
  )

test('each kind of image tells its size', () => {
  const png = bytes('\u0089PNG\r\n\u001a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0, 0, 0, 2, 1])
  expect(imageSize(png)).toEqual({ width: 1024, height: 513 })
  expect(imageSize(bytes('GIF89a', [0x40, 1, 0xf0, 0]))).toEqual({ width: 320, height: 240 })
  const frame = [0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3, 0, 0]
  const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc4, 0, 3, 9], frame)
  expect(imageSize(jpeg)).toEqual({ width: 300, height: 200 })
  const head = (kind: string) => ['RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0]] as const
  const lossy = bytes(...head('VP8 '), [0, 0, 0, 0x9d, 1, 0x2a, 0x90, 1, 0x2c, 1])
  expect(imageSize(lossy)).toEqual({ width: 400, height: 300 })
  const lossless = bytes(...head('VP8L'), [0x2f, 0x8f, 0xc1, 0x4a, 0, 0, 0, 0, 0, 0])
  expect(imageSize(lossless)).toEqual({ width: 400, height: 300 })
  const extended = bytes(...head('VP8X'), [0, 0, 0, 0, 0x8f, 1, 0, 0x2b, 1, 0])
  expect(imageSize(extended)).toEqual({ width: 400, height: 300 })
})

test('what is none, cut short or empty has no size', () => {
  const png = bytes('\u0089PNG\r\n\u001a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0])
  for (const odd of [
    bytes(''),
    bytes('GIF8'),
    png,
    bytes([0xff, 0xd8, 0xff]),
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]),
    bytes('<svg/>'),
  ])
    expect(imageSize(odd)).toBeNull()
})
