import { expect, test } from 'vitest'
import type { Language } from '../locale.ts'
import { segmentText } from './segment.ts'
import { chineseParagraphs } from './segmentChinese.testdata.ts'
import { englishParagraphs } from './segmentEnglish.testdata.ts'

/** English sentences are joined by a space, Chinese ones by nothing. */
function splits(marked: string, language: Language): void {
  const sentences = marked.split('¦')
  const text = sentences.join(language === 'en' ? ' ' : '')
  expect(segmentText(text, language).map(({ from, to }) => text.slice(from, to))).toEqual(sentences)
}

test.each(englishParagraphs)('%s', (marked) => splits(marked, 'en'))
test.each(chineseParagraphs)('%s', (marked) => splits(marked, 'zh-Hans'))
