import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decodeText } from './encoding.ts'

const text = '标题：对照读本\n“合作”的逻辑——作者：张三。'

function utf16(of: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(of, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8', Buffer.from(`\uFEFF${text}`)],
  ['utf-16le', utf16(`\uFEFF${text}`, false)],
  ['utf-16be', utf16(`\uFEFF${text}`, true)],
  ['utf-16le', utf16(text, false)],
  ['utf-16be', utf16(text, true)],
])('%s with and without a mark', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text, encoding } })
})

test('English with the quotation marks of windows-1252', () => {
  const bytes = Buffer.from(
    '\x93Water,\x94 she said, \x97 and it\x92s caf\xe9 water. That was all she said that day.',
    'latin1',
  )
  expect(decodeText(bytes)).toEqual({
    ok: true,
    value: {
      text: '“Water,” she said, — and it’s café water. That was all she said that day.',
      encoding: 'windows-1252',
    },
  })
})

test('a page that declares GBK is read as it says', () => {
  const bytes = Buffer.concat([
    Buffer.from('<meta charset="gbk"><p>'),
    Buffer.from('cbaeb0d3', 'hex'),
    Buffer.from('</p>'),
  ])
  expect(decodeText(bytes)).toEqual({
    ok: true,
    value: { text: '<meta charset="gbk"><p>水坝</p>', encoding: 'gb18030' },
  })
})

test.each([
  ['binary', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7])],
  ['binary', Buffer.from('text\0text')],
  ['encoding', Buffer.from(text).subarray(0, -1)],
  ['encoding', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from([65, 0, 0, 0])])],
  ['encoding', Buffer.from('~{1jLb~} HZ')],
  ['encoding', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('c1c1', 'hex')])],
])('refused as %s', (error, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ ok: false, error })
})

const folder = fileURLToPath(new URL('../../../../shared/data/hostile/generated/encodings/', import.meta.url))
const here = existsSync(folder)
const expected: Record<string, string> = {
  'hans-utf8': 'utf-8',
  'hans-gb2312': 'gb18030',
  'hans-gbk': 'gb18030',
  'hans-gb18030': 'gb18030',
  'hant-big5': 'big5',
  'hant-big5hkscs': 'encoding',
  'hant-cp950': 'big5',
  'hans-utf-16-le': 'utf-16le',
  'hans-utf-16-be': 'utf-16be',
  'hans-utf-32': 'encoding',
  'hans-hz': 'encoding',
  'decoy-': 'encoding',
  'bad-cesu8': 'encoding',
  'bad-mixed': 'encoding',
  'bad-overlong': 'encoding',
  'bad-truncated-utf8': 'encoding',
  'bad-nul': 'binary',
  binary: 'binary',
}

test.skipIf(!here)(`encoded texts of the shared data${here ? '' : ' (data not here)'}`, () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
    const key = Object.keys(expected)
      .filter((each) => name.startsWith(each))
      .sort((a, b) => b.length - a.length)[0]
    if (!key) continue
    const found = decodeText(readFileSync(folder + name))
    expect([name, found.ok ? found.value.encoding : found.error]).toEqual([name, expected[key]])
  }
})
