import fc from 'fast-check'
import { expect, test } from 'vitest'
import { XmlFault } from './fault.ts'
import { XmlScanner } from './scan.ts'
import { escapeXml } from './text.ts'
import { readXml, TreeBuilder, type XmlElement, xmlText } from './tree.ts'

const seed = Date.now() & 0x7fffffff

function inPieces(text: string, size: number): XmlElement | string {
  const builder = new TreeBuilder({ space: true })
  const scanner = new XmlScanner(builder, { entities: true })
  try {
    for (let at = 0; at < text.length; at += size) scanner.write(text.slice(at, at + size))
    scanner.end()
    return builder.root ?? ''
  } catch (error) {
    if (error instanceof XmlFault) return `${error.fault} ${error.line}`
    throw error
  }
}

const document = `<?xml version="1.0"?>\r
<!DOCTYPE a SYSTEM "a.dtd" [ <!-- e --> <!ENTITY co "ACME"> <!ELEMENT a ANY> ]>
<a xmlns="urn:a" xmlns:b='urn:b' x="1 > 0 &amp; &co;"><!-- c > --><b:c xml:lang="en">t&#x4e2d;\r
</b:c><![CDATA[<&>]]>u<d/></a>
<?end?>`

test('a document reads alike, whatever pieces it comes in', () => {
  const whole = inPieces(document, document.length)
  expect(whole).toMatchObject({
    name: 'a',
    namespace: 'urn:a',
    attributes: { x: '1 > 0 & ACME' },
    children: [
      {
        name: 'c',
        prefix: 'b',
        namespace: 'urn:b',
        attributes: { lang: 'en' },
        children: ['t中\n'],
        line: 3,
      },
      '<&>u',
      { name: 'd', namespace: 'urn:a', line: 4 },
    ],
  })
  for (const size of [1, 2, 3, 7]) {
    // The document type is read whole: it stands in a file's first piece.
    const at = document.indexOf('<a ')
    const scanned = inPieces(document.slice(at).replace('&co;', 'ACME'), size)
    expect(scanned).toMatchObject({ name: 'a', children: [{ name: 'c' }, '<&>u', { name: 'd' }] })
  }
})

test.each([
  ['an entity of an entity', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>', 'doctype 1'],
  ['a long entity', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(201)}">]><a/>`, 'doctype 1'],
  ['many entities', `<!DOCTYPE a [${'<!ENTITY b "xxxxxxxxx">'.repeat(1100)}]><a/>`, 'doctype 1'],
  ['an outside entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'doctype 1'],
  ['an outside parameter', '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://x.example">%b;]><a/>', 'doctype 1'],
  ['an unknown entity', '<a>\n&b;</a>', 'xml 1'],
  ['a reference to no character', '<a>&#xD800;</a>', 'xml 1'],
  ['a control character', '<a>\n\u0001</a>', 'xml 2'],
  ['an attribute twice', '<a b="" b=""/>', 'xml 1'],
  ['text after the root', '<a/>\nb', 'xml 2'],
  ['crossed tags', '<a><b></a></b>', 'xml 1'],
  ['depth', '<a>'.repeat(101), 'xml 1'],
  ['a tag that never ends', `<a ${' '.repeat(300_000)}`, 'xml 1'],
  ['nothing', '', 'xml 1'],
])('%s is refused', (_, text, fault) => {
  expect(inPieces(text, 1000)).toBe(fault)
})

test(`what was escaped is read (seed ${seed})`, () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, size) => {
      const written = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`
      const read = readXml(written, { space: true })
      if (!read.ok) throw new Error(read.value)
      const kept = text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      expect(xmlText(read.root)).toBe(kept)
      expect(read.root.attributes.b).toBe(kept.replace(/[\t\n]/gu, ' '))
      if (/^[\0-\uD7FF\uE000-\uFFFF]*$/u.test(text)) expect(inPieces(written, size)).toEqual(read.root)
    }),
    { seed, numRuns: 300 },
  )
})

test('hostile texts take no time that counts', () => {
  const long = 200_000
  for (const text of [
    '<'.repeat(long),
    '<a b="'.repeat(long),
    `<a ${'b="" '.repeat(long / 10)}>`,
    `<!DOCTYPE ${'[ '.repeat(long)}`,
    `<!DOCTYPE a [${'<!ENTITY b '.repeat(long / 10)}`,
    `<a>${'&'.repeat(long)}`,
    `<a>${'\n'.repeat(long)}`,
    `<a>${'<b/>'.repeat(long)}</a>`,
  ]) {
    const began = performance.now()
    inPieces(text, 64_000)
    expect(performance.now() - began, text.slice(0, 20)).toBeLessThan(2000)
  }
})
