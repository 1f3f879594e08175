import { expect, test } from 'vitest'
import { imageType } from './imageType.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['GIF89a\x01\0', 'image/gif'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x20ftypavif\0\0\0\0', 'image/avif'],
  ['<svg xmlns="http://www.w3.org/2000/svg"><script>', null],
  ['<!doctype html>', null],
  ['RIFF\x24\0\0\0WAVEfmt ', null],
  ['', null],
])('bytes that begin %j are %s', (text, type) => {
  expect(imageType(bytes(text))).toBe(type)
})
