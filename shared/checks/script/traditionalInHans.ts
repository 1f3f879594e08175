import { traditionalPlaces } from '../../script/simplifiedOnly.ts'
import type { Finding, TextCheck } from '../spec.ts'
import { likelyTraditional } from './likelyPlaces.ts'
import { traditionalInHansSpec } from './traditionalInHansSpec.ts'

/** Traditional characters in the Simplified edition that no Simplified text has by right. */
export const traditionalInHans: TextCheck = {
  kind: 'text',
  spec: traditionalInHansSpec,
  find({ text }) {
    const sure = traditionalPlaces(text).map((at): Finding => {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      return {
        code: 'traditionalInHans.character',
        params: { character },
        source: null,
        target: [at, at + character.length],
      }
    })
    const likely = likelyTraditional(text).map(
      ({ at, better }): Finding => ({
        code: 'traditionalInHans.likely',
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
