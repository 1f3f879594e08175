import { simplifiedPlaces } from '../../script/simplifiedOnly.ts'
import type { Finding, TextCheck } from '../spec.ts'
import { likelySimplified } from './likelyPlaces.ts'
import { simplifiedInHantSpec } from './simplifiedInHantSpec.ts'

/** Simplified characters in the Traditional edition that no Traditional text has by right. */
export const simplifiedInHant: TextCheck = {
  kind: 'text',
  spec: simplifiedInHantSpec,
  find({ text }) {
    const sure = simplifiedPlaces(text).map((at): Finding => {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      return {
        code: 'simplifiedInHant.character',
        params: { character },
        source: null,
        target: [at, at + character.length],
      }
    })
    const likely = likelySimplified(text).map(
      ({ at, better }): Finding => ({
        code: 'simplifiedInHant.likely',
        severity: 'warning',
        params: { character: text.charAt(at), better },
        source: null,
        target: [at, at + 1],
        suggestions: [better],
      }),
    )
    return [...sure, ...likely]
  },
}
