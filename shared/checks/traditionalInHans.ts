import { traditionalPlaces } from '../script/simplifiedOnly.ts'
import type { Check } from './check.ts'

/** Traditional characters in the Simplified edition that no Simplified text has by right. */
export const traditionalInHans: Check = {
  id: 'traditionalInHans',
  applies: (_source, target) => target === 'zh-Hans',
  find({ target }) {
    return traditionalPlaces(target).map((at) => {
      const character = String.fromCodePoint(target.codePointAt(at) ?? 0)
      return {
        code: 'traditionalInHans.character',
        severity: 'error',
        params: { character },
        source: null,
        target: [at, at + character.length],
      }
    })
  },
}
