import { expect, test } from 'vitest'
import { readReference } from '../formats/reference.ts'
import { sampleArticle } from './sampleArticle.ts'
import { plainArticle } from './text.ts'

test('plain text has the archive’s form', () => {
  const lines = plainArticle(sampleArticle(), 'en').split('\n')
  expect(lines.slice(0, 12)).toEqual([
    'Language : English 简体 繁體',
    '',
    'Rivers and Reserves',
    '',
    'Nov 03 , 2019',
    '  • Lin Wei',
    '',
    '    Professor, Institute of Water',
    '',
    'Why water will decide more than oil.',
    '',
    'In 2019 the basin lost 3.5 billion tonnes[1]. Two-thirds was never metered.',
  ])
  expect(lines.slice(-5)).toEqual(['', 'You might also like', '  • Old Wells', 'Back to Top', ''])
})

test('plain text reads back with its date, author and body, without the furniture', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const { edition } = readReference(plainArticle(sampleArticle(), language))
    expect(edition.language).toBe(language)
    expect(edition.date).toBe('2019-11-03')
    expect(edition.byline).toHaveLength(1)
    const text = edition.blocks.map((block) =>
      'runs' in block ? block.runs.map((run) => run.text).join('') : '',
    )
    expect(text[0]).toMatch(/water|水/)
    expect(text.join('\n')).not.toMatch(/You might|Back to Top|Language|简体/)
  }
})

test('an edition that is not there is not in the language switch', () => {
  const whole = sampleArticle()
  const article = { ...whole, editions: whole.editions.filter(({ language }) => language !== 'zh-Hant') }
  expect(plainArticle(article, 'en').split('\n')[0]).toBe('Language : English 简体')
})
