import { diffArrays } from 'diff'
import { isHan, type Language } from '../locale.ts'

/** A stretch of a comparison; what was removed stands before what was added in its place. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

type Change = { same: string[]; removed: string[]; added: string[] }

const parts = new Map<Language, Intl.Segmenter>()

/**
 * What changed from one text to another, in pieces that read well: whole words in English, and in Chinese
 * whole words as far as `Intl.Segmenter` knows them. The `same` and `removed` pieces make the text before,
 * `same` and `added` the text after. Source: E. Myers 1986, by the `diff` package.
 */
export function diff(before: string, after: string, language: Language): Difference[] {
  const changes = diffArrays(wordsOf(before, language), wordsOf(after, language))
  const runs: Change[] = [{ same: [], removed: [], added: [] }]
  for (const { value, added, removed } of changes) {
    let run = runs.at(-1)
    if (!run || (!added && !removed)) {
      run = { same: value, removed: [], added: [] }
      runs.push(run)
    } else run[added ? 'added' : 'removed'].push(...value)
  }
  return joined(runs).flatMap(pieces)
}

/** A space or a mark alone between two changes is taken into them: `a b` → `c d` is one change, not two. */
function joined(runs: readonly Change[]): Change[] {
  const kept: Change[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    const between = run.same.join('')
    const changed = run.removed.length + run.added.length > 0
    const bridges = last && last.removed.length + last.added.length > 0 && changed && /^\s*$/u.test(between)
    if (last && bridges) {
      last.removed.push(...run.same, ...run.removed)
      last.added.push(...run.same, ...run.added)
    } else kept.push({ same: [...run.same], removed: [...run.removed], added: [...run.added] })
  }
  return kept
}

function pieces({ same, removed, added }: Change): Difference[] {
  const all: Difference[] = [
    { kind: 'same', text: same.join('') },
    { kind: 'removed', text: removed.join('') },
    { kind: 'added', text: added.join('') },
  ]
  return all.filter(({ text }) => text !== '')
}

function wordsOf(text: string, language: Language): string[] {
  if (!isHan(language))
    return text.match(/\s+|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu) ?? []
  const segmenter = parts.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  parts.set(language, segmenter)
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}
