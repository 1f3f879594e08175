import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, escapeHtml, oneLine, scriptJson } from './escape.ts'

test('text loses only what no file can hold', () => {
  expect(cleanText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
  expect(cleanText('a\u0000\u0008b\u000c\u0085\ufffc\uffff\ufeffc\tď\u200d\u202e')).toBe('abc\tď\u200d\u202e')
  expect(cleanText('x\ud800y')).toBe('x\ufffdy')
  expect(cleanText('𠮷')).toBe('𠮷')
  expect(oneLine(' a\n\u3000b ')).toBe('a b')
})

test('HTML needs no more escaping than this', () => {
  expect(escapeHtml(`<a href="x" o='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;amp;')
})

test('JSON in a script element cannot end it and parses to the same value', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`script JSON seed ${seed}`)
  const part = fc.oneof(
    fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028', '&', '"'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('')
      const json = scriptJson({ text })
      expect(json).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual({ text })
    }),
    { seed, numRuns: 500 },
  )
})
