import { digestOf } from '../shared/document/standing.ts'
import { segmentText } from '../shared/language/segment.ts'
import {
  chinese,
  type ErrorKind,
  type Place,
  replaceOne,
  rewriting,
  rewritten,
  segmentsIn,
} from './checksQualityErrors.ts'

/** Errors of whole segments: left out, cut, exchanged, left untranslated; links, emphasis and notes lost. */
export const structureErrors: readonly ErrorKind[] = [
  {
    name: 'target empty',
    languages: chinese,
    families: ['content', 'structure'],
    make: ({ target }) => [{ ...target, text: '', marks: [] }],
  },
  {
    name: 'sentence dropped',
    languages: chinese,
    families: ['content', 'structure', 'numbers'],
    needsSentences: true,
    make({ language, source, target }) {
      const spans = segmentText(target.text, language)
      const last = spans.at(-1)
      if (spans.length < 2 || !last || segmentText(source.text, 'en').length < 2) return null
      return [rewritten(target, last.from, target.text.length, '')]
    },
  },
  {
    name: 'cut short (a third is left)',
    languages: chinese,
    families: ['content', 'structure'],
    make({ target }) {
      const at = Math.floor(target.text.length / 3)
      return target.text.length < 24 ? null : [rewritten(target, at, target.text.length - 1, '')]
    },
  },
  {
    name: 'text of another segment added',
    languages: chinese,
    families: ['content', 'structure'],
    make({ article, language, target, at }) {
      const next = segmentsIn(article, language)[at + 1]
      return next && next.text.length > 15
        ? [rewritten(target, target.text.length, target.text.length, next.text)]
        : null
    },
  },
  {
    name: 'text of another segment in its place',
    languages: chinese,
    families: ['content', 'structure', 'numbers', 'terms', 'consistency'],
    make({ article, language, target, at }) {
      const before = segmentsIn(article, language)[at - 1]
      return before && before.text.length > 15 && target.text.length > 15
        ? [{ ...target, text: before.text, marks: before.marks }]
        : null
    },
  },
  {
    name: 'left in the source language',
    languages: chinese,
    families: ['content'],
    make: ({ source, target }) =>
      source.text.split(' ').length < 4 ? null : [{ ...target, text: source.text, marks: [] }],
  },
  {
    name: 'stretch left in the source language',
    languages: chinese,
    families: ['content'],
    make({ source, target }, random) {
      const words = source.text.replace(/["“”]/gu, '').split(' ').slice(0, 8)
      if (words.length < 8) return null
      const wrong = replaceOne(target, /(?<=[，。])[^，。“”「」]{6,}(?=[，。])/gu, random, () =>
        words.join(' '),
      )
      return wrong && [wrong]
    },
  },
  {
    name: 'two segments exchanged',
    languages: chinese,
    families: ['content', 'structure', 'numbers', 'terms'],
    make({ article, language, target, at }) {
      const next = segmentsIn(article, language)[at + 1]
      if (!next || target.text.length < 20 || next.text.length < 20) return null
      return [
        { ...target, text: next.text, marks: next.marks },
        { ...next, text: target.text, marks: target.marks },
      ]
    },
  },
  {
    name: 'link lost',
    languages: chinese,
    families: ['structure'],
    make: ({ target }) => withoutMark(target, 'link'),
  },
  {
    name: 'link to another place',
    languages: chinese,
    families: ['structure'],
    make({ target }) {
      const marks = target.marks.map((mark) => (mark.href ? { ...mark, href: `${mark.href}-2` } : mark))
      return target.marks.some(({ href }) => href) ? [{ ...target, marks }] : null
    },
  },
  {
    name: 'emphasis lost',
    languages: chinese,
    families: ['structure'],
    make: ({ target }) => withoutMark(target, 'emphasis') ?? withoutMark(target, 'strong'),
  },
  {
    name: 'source changed since',
    languages: chinese,
    families: ['structure'],
    make: ({ target }) => [{ ...target, state: 'translated', sourceHash: 'of another text' }],
  },
  {
    name: 'fuzzy match confirmed as it came',
    languages: chinese,
    families: ['structure'],
    make: ({ target }) => [
      {
        ...target,
        state: 'translated',
        origin: { kind: 'fuzzy', score: 84 },
        textHash: digestOf(target.text),
      },
    ],
  },
  rewriting(
    'title marks lost',
    chinese,
    ['structure', 'typography'],
    /《([^《》]+)》/gu,
    // News has the titles of works in quotation marks, and then there is nothing to compare.
    ([, title], _, { source }) =>
      source.marks.some(({ kind }) => kind === 'emphasis') ? (title ?? null) : null,
  ),
  rewriting('footnote lost', chinese, ['structure'], /\uFFFC/gu, () => ''),
]

function withoutMark(target: Place['target'], kind: string) {
  const marks = target.marks.filter((mark) => mark.kind !== kind)
  return marks.length < target.marks.length ? [{ ...target, marks }] : null
}
