import { expect, test } from 'vitest'
import { snippetOf } from './snippet.ts'

test('a short text is shown whole', () => {
  expect(snippetOf('水很深。', [1, 2], 'zh-Hans')).toEqual({ before: '水', marked: '很', after: '深。' })
})

test('English is cut between words', () => {
  const text = 'The committee that was to decide about the goverment of the island never met again.'
  const at = text.indexOf('goverment')
  expect(snippetOf(text, [at, at + 9], 'en')).toEqual({
    before: '…to decide about the ',
    marked: 'goverment',
    after: ' of the island never…',
  })
})

test('no character is cut in two, and footnote references are left out', () => {
  const text = `${'𠮷'.repeat(20)}，\uFFFC${'𠮷'.repeat(20)}`
  const { before, marked, after } = snippetOf(text, [40, 42], 'zh-Hant')
  expect(marked).toBe('，')
  expect(before).toBe(`…${'𠮷'.repeat(5)}`)
  expect(after).toBe(`${'𠮷'.repeat(5)}…`)
})
