import fc from 'fast-check'
import { languages } from '../../locale.ts'
import type { DraftBlock, DraftEdition, Run } from '../draft.ts'

/** A plain sentence finder for tests: a sentence ends at a full stop of either script. */
export function plainSentences(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (const found of text.matchAll(/[^.。]*(?:[.。]+|$)/gu)) {
    const lead = found[0].length - found[0].trimStart().length
    const from = found.index + lead
    const to = found.index + found[0].trimEnd().length
    if (to > from) spans.push({ from, to })
  }
  return spans
}

const text = fc
  .array(fc.constantFrom('Water', 'rises', '. ', ' ', '。', '水', '，', '𠮷', '3.5', 'é', '.'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ text }) },
  { weight: 1, arbitrary: fc.record({ text, emphasis: fc.constant(true as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ text, link: fc.constantFrom('https://example.org/a', 'javascript:x') }),
  },
  { weight: 1, arbitrary: fc.record({ text: fc.constant(''), note: fc.constantFrom('1', '2') }) },
)
const runs = fc.array(run, { maxLength: 6 })

const block: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph', 'blockquote', 'bullet', 'ordered', 'standfirst'), runs }),
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), runs }),
  fc.record({ kind: fc.constant('figure'), asset: fc.constant(''), alt: fc.constant('A bridge'), runs }),
  fc.record({ kind: fc.constant('footnote'), note: fc.constantFrom('1', '2'), runs }),
  fc.constant({ kind: 'divider' }),
)

/** Drafts of any shape: every kind of block, marks, references, empty texts. */
export const anyDraft: fc.Arbitrary<DraftEdition> = fc.record({
  language: fc.constantFrom(...languages),
  title: runs,
  blocks: fc.array(block, { maxLength: 10 }),
  date: fc.constant(''),
  byline: fc.constant([]),
  skipped: fc.constant([]),
})
