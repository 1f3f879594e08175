import { isEmpty } from '../empty.ts'
import type { PairCheck } from '../spec.ts'
import { extraTextSpec, fuzzyUneditedSpec, staleSpec } from './standingSpecs.ts'

const translatorsNote =
  /^[\s[（(【〔*]*(?:译者?[注按]|譯者?[註注按]|编者?[注按]|編者?[註注按]|(?:translator|editor)[’']?s?[’']? note|\[?(?:tr|ed)\.)/iu

/** A target whose source is empty. A translator's or editor's note that says so is meant. */
export const extraText: PairCheck = {
  kind: 'pair',
  spec: extraTextSpec,
  applies: (source, target) => source !== target,
  find({ source, target }) {
    if (!isEmpty(source) || isEmpty(target) || translatorsNote.test(target)) return []
    return [{ code: 'extraText.segment', params: {}, source: null, target: [0, target.length] }]
  },
}

/** A translation whose source was changed since it was made. */
export const stale: PairCheck = {
  kind: 'pair',
  spec: staleSpec,
  applies: (source, target) => source !== target,
  find({ isStale, source, target }) {
    if (isStale !== true || isEmpty(target)) return []
    return [{ code: 'stale.source', params: {}, source: [0, source.length], target: null }]
  },
}

/** A fuzzy match that was confirmed as the memory gave it: what differed in its source is not translated. */
export const fuzzyUnedited: PairCheck = {
  kind: 'pair',
  spec: fuzzyUneditedSpec,
  applies: (source, target) => source !== target,
  find({ origin, state, isEdited, target }) {
    if (origin?.kind !== 'fuzzy' || state === 'initial' || isEdited !== false || isEmpty(target)) return []
    return [
      {
        code: 'fuzzyUnedited.match',
        params: { score: origin.score ?? 0 },
        source: null,
        target: [0, target.length],
      },
    ]
  },
}
