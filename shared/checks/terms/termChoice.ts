import type { FoundTerm } from '../../termbase/recognise.ts'
import { targetsFor } from '../../termbase/rendering.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, PairCheck } from '../spec.ts'
import { termAdmittedSpec, termRegionSpec } from './termChoiceSpecs.ts'
import { regionOf, termsFound } from './termsFound.ts'

/** A term of the Traditional edition that is the other region's, where there is one for the readers' own. */
export const termRegion: PairCheck = {
  kind: 'pair',
  spec: termRegionSpec,
  applies: (_source, target) => target === 'zh-Hant',
  find({ target, targetLanguage }, context) {
    if (isEmpty(target)) return []
    const region = regionOf(context)
    const found = termsFound(target, targetLanguage, context)
    const right = found.filter(
      ({ term }) => term.status !== 'forbidden' && (term.region ?? region) === region,
    )
    const places = new Set(right.map(placeOf))
    return found.flatMap((one): Finding[] => {
      const { from, to, entry, term } = one
      if (term.region === undefined || term.region === region || term.status === 'forbidden') return []
      const isRight = places.has(placeOf(one))
      const [best] = targetsFor(entry, targetLanguage, region).filter(({ status }) => status !== 'forbidden')
      if (isRight || best === undefined || (best.region ?? region) !== region) return []
      return [
        {
          code: `termRegion.${region === 'tw' ? 'hongKong' : 'taiwan'}`,
          params: { term: target.slice(from, to), instead: best.text },
          source: null,
          target: [from, to],
          fix: [{ from, to, text: best.text }],
          suggestions: [best.text],
        },
      ]
    })
  },
}

/** A term that may be used where the termbase prefers another. */
export const termAdmitted: PairCheck = {
  kind: 'pair',
  spec: termAdmittedSpec,
  applies: () => true,
  find({ target, targetLanguage }, context) {
    if (isEmpty(target)) return []
    const region = regionOf(context)
    const found = termsFound(target, targetLanguage, context)
    const places = new Set(found.filter(({ term }) => term.status === 'preferred').map(placeOf))
    return found.flatMap((one): Finding[] => {
      const { from, to, entry, term } = one
      if (term.status !== 'admitted' || term.language !== targetLanguage) return []
      const isPreferred = places.has(placeOf(one))
      const [best] = targetsFor(entry, targetLanguage, region)
      if (isPreferred || best?.status !== 'preferred' || (best.region ?? region) !== region) return []
      return [
        {
          code: 'termAdmitted.used',
          params: { term: target.slice(from, to), preferred: best.text },
          source: null,
          target: [from, to],
          suggestions: [best.text],
        },
      ]
    })
  },
}

const placeOf = ({ from, to }: FoundTerm): string => `${from} ${to}`
