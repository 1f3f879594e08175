import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ulids } from '../../ids.ts'
import type { DraftEdition, Run } from '../draft.ts'
import { textHash } from '../hash.ts'
import { segmentsOf } from '../segment.ts'
import { assemble } from './assemble.ts'
import { cut } from './cut.ts'
import { anyDraft, plainSentences } from './drafts.suite.ts'
import { emptyCopy, sameSkeleton } from './emptyCopy.ts'
import { flatSentences, type Link } from './groups.ts'

const newId = ulids(
  () => 0,
  () => 0,
)

function draft(
  language: DraftEdition['language'],
  title: string,
  ...paragraphs: (string | Run[])[]
): DraftEdition {
  const blocks = paragraphs.map((each) => ({
    kind: 'paragraph' as const,
    runs: typeof each === 'string' ? [{ text: each }] : each,
  }))
  return { language, title: [{ text: title }], blocks, date: '', byline: [], skipped: [] }
}

/** "0-0 1,2-1 3-" as links. */
function links(text: string, score = 1): Link[] {
  const numbers = (side = '') => side.split(',').filter(Boolean).map(Number)
  return text.split(' ').map((link) => {
    const [source, target] = link.split('-')
    return { source: numbers(source), target: numbers(target), score }
  })
}

function assembled(source: DraftEdition, ...targets: readonly (readonly [DraftEdition, string])[]) {
  const aligned = targets.map(([edition, text]) => ({
    edition: cut(edition, plainSentences),
    links: links(text, 0.9),
  }))
  return assemble(cut(source, plainSentences), aligned, newId)
}

const texts = (documents: ReturnType<typeof assembled>, language: DraftEdition['language']) => {
  const doc = documents.get(language)
  return doc ? segmentsOf(doc).map(({ text }) => text) : []
}

test('a translated segment knows its origin and the source that it was made from', () => {
  const documents = assembled(draft('en', 'T', 'One. Two.'), [draft('zh-Hans', '题', '一。'), '0-0 1-1 2-'])
  const [title, one, two] = segmentsOf(documents.get('zh-Hans') ?? expect.fail())
  expect(title?.block).toBe('title')
  expect(one).toMatchObject({ text: '一。', state: 'translated', origin: { kind: 'aligned', score: 90 } })
  expect(one?.sourceHash).toBe(textHash('One.'))
  expect(one?.textHash).toBe(textHash('一。'))
  expect(two).toMatchObject({ text: '', state: 'initial', origin: null, sourceHash: null, textHash: null })
  expect(segmentsOf(documents.get('en') ?? expect.fail())[1]).toMatchObject({
    state: 'initial',
    sourceHash: null,
  })
})

test('an n-m link is one segment; what one target joins is joined in all', () => {
  const documents = assembled(
    draft('en', 'T', 'One. Two. Three.'),
    [draft('zh-Hans', '题', '一二。三。'), '0-0 1,2-1 3-2'],
    [draft('zh-Hant', '題', '一。二。三。'), '0-0 1-1 2-2 3-3'],
  )
  expect(texts(documents, 'en')).toEqual(['T', 'One. Two.', 'Three.'])
  expect(texts(documents, 'zh-Hans')).toEqual(['题', '一二。', '三。'])
  expect(texts(documents, 'zh-Hant')).toEqual(['題', '一。二。', '三。'])
})

test('a sentence that only the target has joins the one before it, and at the start the one after it', () => {
  const source = draft('en', 'T', 'One. Two.')
  const target = draft('zh-Hans', '题', '零。一。又。二。')
  const documents = assembled(source, [target, '0-0 -1 1-2 -3 2-4'])
  expect(texts(documents, 'zh-Hans')).toEqual(['题', '零。一。又。', '二。'])
})

test('a link over two paragraphs does not join them', () => {
  const source = draft('en', 'T', 'A short one.', 'A very much longer second one.')
  const one = assembled(source, [draft('zh-Hans', '题', '一二。'), '0-0 1,2-1'])
  expect(texts(one, 'zh-Hans')).toEqual(['题', '', '一二。'])
  const two = assembled(source, [draft('zh-Hans', '题', '一二。一二三四五六七。'), '0-0 1,2-1,2'])
  expect(texts(two, 'zh-Hans')).toEqual(['题', '一二。', '一二三四五六七。'])
})

test('references take the names of the source, and those of notes that it has not go', () => {
  const note = (name: string): Run => ({ text: '', note: name })
  const source = draft('en', 'T', [{ text: 'One.' }, note('1')])
  const target = draft('zh-Hans', '题', [{ text: '一。' }, note('a'), note('b')])
  const withNotes = (edition: DraftEdition, ...names: string[]): DraftEdition => ({
    ...edition,
    blocks: [
      ...edition.blocks,
      ...names.map((name) => ({ kind: 'footnote' as const, note: name, runs: [{ text: 'N.' }] })),
    ],
  })
  const documents = assembled(withNotes(source, '1'), [withNotes(target, 'a', 'b'), '0-0 1-1 2-2 -3'])
  const names: unknown[] = []
  documents.get('zh-Hans')?.descendants((node) => {
    if (node.type.name === 'footnote_ref') names.push(node.attrs.note)
  })
  expect(names).toEqual(['1'])
})

/** Any monotonic links over the sentences of two editions. */
function anyLinks(sources: number, targets: number, steps: readonly number[]): Link[] {
  const found: Link[] = []
  let [i, j] = [0, 0]
  for (let at = 0; i < sources || j < targets; at++) {
    const step = steps[at % steps.length] ?? 1
    const di = Math.min(sources - i, step % 3)
    const dj = Math.min(targets - j, Math.floor(step / 3) % 3)
    const [a, b] = di + dj === 0 ? [Math.min(1, sources - i), Math.min(1, targets - j)] : [di, dj]
    const range = (from: number, count: number) => Array.from({ length: count }, (_, each) => from + each)
    found.push({ source: range(i, a), target: range(j, b), score: 0.5 })
    i += a
    j += b
  }
  return found
}

test('all editions have one skeleton, are valid, and keep the targets’ letters', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`assemble seed ${seed}`)
  const steps = fc.array(fc.nat(8), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(anyDraft, anyDraft, anyDraft, steps, steps, (a, b, c, one, two) => {
      const [source, first, second] = [
        cut({ ...a, language: 'en' }, plainSentences),
        cut({ ...b, language: 'zh-Hans' }, plainSentences),
        cut({ ...c, language: 'zh-Hant' }, plainSentences),
      ]
      const count = (edition: typeof source) => flatSentences(edition).length
      const documents = assemble(
        source,
        [
          { edition: first, links: anyLinks(count(source), count(first), one) },
          { edition: second, links: anyLinks(count(source), count(second), two) },
        ],
        newId,
      )
      const [en, hans, hant] = [...documents.values()]
      if (!en || !hans || !hant) throw new Error('an edition is missing')
      for (const doc of documents.values()) doc.check()
      expect(sameSkeleton(en, hans) && sameSkeleton(en, hant)).toBe(true)
      const ids = segmentsOf(en).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const empty = emptyCopy(en)
      empty.check()
      expect(sameSkeleton(en, empty)).toBe(true)
      expect(segmentsOf(empty).every(({ text, state }) => text === '' && state === 'initial')).toBe(true)
      if (count(source) === 0) return
      const letters = (text: string) => [...text.replace(/[\s\uFFFC]/g, '')].sort().join('')
      expect(letters(hans.textContent)).toBe(
        letters(
          flatSentences(first)
            .flatMap(({ sentence }) => sentence.map(({ text }) => text))
            .join(''),
        ),
      )
    }),
    { seed, numRuns: 400 },
  )
})

test('another order of segments, or another block, is another skeleton', () => {
  const one = assembled(draft('en', 'T', 'One. Two.')).get('en')
  const other = assembled(draft('en', 'T', 'One. Two.')).get('en')
  if (!one || !other) throw new Error('no document')
  expect(sameSkeleton(one, one)).toBe(true)
  expect(sameSkeleton(one, other)).toBe(false)
})
