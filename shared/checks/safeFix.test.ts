import { expect, test } from 'vitest'
import { withSafeFix } from './safeFix.ts'
import type { Edit, Finding } from './spec.ts'

const text = 'See the page, https://example.org/a,b or a note\uFFFC here.'
const link = { kind: 'link', from: 8, to: 12, href: 'https://example.org/' } as const
const finding = (...fix: readonly Edit[]): Finding => ({
  code: 'x.y',
  params: {},
  source: null,
  target: null,
  fix,
})
const keeps = (...fix: readonly Edit[]) => withSafeFix(finding(...fix), text, [link]).fix !== undefined

test('a fix stays where it touches no link, address or footnote', () => {
  expect(keeps({ from: 0, to: 3, text: 'Look at' })).toBe(true)
  expect(keeps({ from: 12, to: 13, text: ';' })).toBe(true)
  expect(keeps({ from: 8, to: 8, text: '“' })).toBe(true)
  expect(keeps({ from: 9, to: 10, text: '' })).toBe(false)
  expect(keeps({ from: 0, to: 3, text: '' }, { from: 33, to: 34, text: ' ' })).toBe(false)
  const at = text.indexOf('\uFFFC')
  expect(keeps({ from: at - 1, to: at + 1, text: '' })).toBe(false)
  expect(keeps({ from: at - 1, to: at + 1, text: '\uFFFCe' })).toBe(true)
})

test('a finding without a fix is as it was', () => {
  const { fix: _, ...plain } = finding()
  expect(withSafeFix(plain, text, [link])).toBe(plain)
})
