import type { Language } from '../../locale.ts'
import type { Run } from '../draft.ts'

/** What stands between two sentences of one block: a space in English, nothing in Chinese. */
function sentenceGap(language: Language): string {
  return language === 'en' ? ' ' : ''
}

/** Whether two runs have the same formatting, so that their texts may become one run. */
function isAlike(a: Run, b: Run): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.emphasis === b.emphasis &&
    a.strong === b.strong &&
    a.link === b.link
  )
}

/** Runs with neighbours of the same formatting joined and empty ones dropped. */
export function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '' && run.note === undefined) continue
    const last = joined.at(-1)
    if (last && isAlike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

/** Several sentences as the runs of one segment, with the language's gap between them. */
export function joinSentences(sentences: readonly (readonly Run[])[], language: Language): Run[] {
  const gap = sentenceGap(language)
  const filled = sentences.filter((sentence) => sentence.length > 0)
  return joinAlike(
    filled.flatMap((sentence, at) => (at > 0 && gap ? [{ text: gap }, ...sentence] : sentence)),
  )
}

/** Runs without white space at either end and without runs that hold nothing. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const trimmed = joinAlike(runs)
  for (;;) {
    const first = trimmed[0]
    if (!first || first.note !== undefined) break
    const text = first.text.trimStart()
    if (text !== '') {
      trimmed[0] = { ...first, text }
      break
    }
    trimmed.shift()
  }
  for (;;) {
    const last = trimmed.at(-1)
    if (!last || last.note !== undefined) break
    const text = last.text.trimEnd()
    if (text !== '') {
      trimmed[trimmed.length - 1] = { ...last, text }
      break
    }
    trimmed.pop()
  }
  return trimmed
}
