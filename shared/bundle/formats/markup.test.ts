import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml, xmlText } from '../../xml/tree.ts'
import { cleanText } from '../escape.ts'
import { cdata, element, text, xmlFile } from './markup.ts'
import { hostileText } from './sampleArticles.ts'

function root(xml: string) {
  const read = readXml(xml, { space: true })
  if (!read.ok) throw new Error(`${read.value}: ${xml}`)
  return read.root
}

const anySign = fc
  .oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff))
  .map((code) => String.fromCodePoint(code))
const anyText = fc.array(anySign).map((signs) => signs.join(''))

test('any text comes back from an element, an attribute and a CDATA section', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constant(hostileText)), (value) => {
      const clean = cleanText(value)
      const read = root(
        xmlFile(element('a', { b: value }, element('c', {}, text(value)), element('d', {}, cdata(value)))),
      )
      expect(read.attributes.b).toBe(clean)
      const [plain, section] = read.children
      expect(plain && typeof plain !== 'string' && xmlText(plain)).toBe(clean)
      expect(section && typeof section !== 'string' && xmlText(section)).toBe(clean)
    }),
  )
})

test('attributes without a value are left out, an element without children is an empty tag', () => {
  expect(element('a', { b: undefined, c: 0, d: '' })).toBe('<a c="0" d=""/>')
})
