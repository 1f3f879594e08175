import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import type { ArticleId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { editionDistance, levenshtein } from './editDistance.ts'
import type { QualityMark } from './mark.ts'
import { peopleQuality } from './sums.ts'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** An edition: a line a paragraph, `id:text` segments parted by ` | `; the first line is the title. */
function doc(...lines: string[]): Node {
  const segmentsIn = (line: string) =>
    line.split(' | ').map((part) => {
      const [id = '', text = ''] = part.split(':')
      return schema.node('segment', { id }, text === '' ? [] : [schema.text(text)])
    })
  const [title = '', ...rest] = lines
  return schema.node('doc', null, [
    schema.node('title', null, segmentsIn(title)),
    ...rest.map((line) => schema.node('paragraph', null, segmentsIn(line))),
  ])
}

function distance(before: Node, after: Node, language: Language): string {
  const { edits, length, unit } = editionDistance(before, after, language)
  return `${edits}/${length} ${unit}`
}

test('words in English, characters in Chinese', () => {
  const english = doc('t:Rivers', 'a:The strike ended on Monday.')
  expect(distance(english, doc('t:Rivers', 'a:The strikes ended  on Tuesday.'), 'en')).toBe('2/7 words')
  const chinese = doc('t:江河', 'a:罢工星期一结束。')
  expect(distance(chinese, doc('t:江河', 'a:罢工在周一结束。'), 'zh-Hans')).toBe('2/10 characters')
  expect(distance(chinese, chinese, 'zh-Hans')).toBe('0/10 characters')
})

test('a segment that was split or joined counts only what changed in it', () => {
  const one = doc('t:T', 'a:甲乙丙丁。 | b:戊。')
  expect(distance(one, doc('t:T', 'a:甲乙 | n:丙丁。 | b:戊。'), 'zh-Hans')).toBe('0/8 characters')
  expect(distance(one, doc('t:T', 'a:甲乙丙丁。戊！'), 'zh-Hans')).toBe('1/8 characters')
})

test('a sentence that moved is taken out and put in', () => {
  const one = doc('t:T', 'a:甲乙。', 'b:丙。', 'c:丁。')
  expect(distance(one, doc('t:T', 'b:丙。', 'c:丁。', 'a:甲乙。'), 'zh-Hans')).toBe('6/11 characters')
})

test(`the distance is Levenshtein's (seed ${seed})`, () => {
  const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      expect(levenshtein(a, b)).toBe(naive(a, b))
    }),
    { seed, numRuns: 3000 },
  )
})

function naive(a: readonly string[], b: readonly string[]): number {
  let above = b.map((_, at) => at + 1)
  for (const [i, one] of a.entries()) {
    let diagonal = i
    let left = i + 1
    above = b.map((other, j) => {
      const up = above[j] ?? 0
      left = Math.min(up + 1, left + 1, diagonal + (one === other ? 0 : 1))
      diagonal = up
      return left
    })
  }
  return above.at(-1) ?? a.length
}

test('two long texts that have nothing in common take a moment', () => {
  const [a, b] = ['甲', '乙'].map((each) => Array.from({ length: 2000 }, () => each))
  const began = performance.now()
  expect(levenshtein(a ?? [], b ?? [])).toBe(2000)
  expect(performance.now() - began).toBeLessThan(5000)
})

test('sums per translator over several articles', () => {
  const mark = (translator: string, severity: QualityMark['severity']): QualityMark => ({
    id: '',
    article: 'A' as ArticleId,
    language: 'zh-Hans',
    segment: 'S' as SegmentId,
    category: 'terms',
    severity,
    note: '',
    before: '',
    after: '',
    translator,
    by: 'ed',
    at: '',
  })
  const edition = (translator: string, edits: number, unit: 'words' | 'characters') => ({
    language: 'en' as const,
    translator,
    distance: { unit, edits, length: 100, from: '', approved: null },
  })
  const article = { article: 'A' as ArticleId, slug: '', source: 'en', title: '' } as const
  const sums = peopleQuality([
    {
      ...article,
      editions: [edition('lin', 5, 'characters')],
      marks: [mark('lin', 'minor'), mark('lin', 'major')],
    },
    { ...article, editions: [edition('lin', 7, 'characters'), edition('wu', 1, 'words')], marks: [] },
  ])
  expect(sums.map(({ person, marks, editions }) => [person, marks, editions])).toEqual([
    ['lin', 2, 2],
    ['wu', 0, 1],
  ])
  expect(sums[0]).toMatchObject({
    counts: { terms: { minor: 1, major: 1, critical: 0 } },
    characters: { edits: 12, length: 200 },
    words: { edits: 0, length: 0 },
  })
})
