import { simplifiedPlaces } from '../script/simplifiedOnly.ts'
import type { Check } from './check.ts'

/** Simplified characters in the Traditional edition that no Traditional text has by right. */
export const simplifiedInHant: Check = {
  id: 'simplifiedInHant',
  applies: (_source, target) => target === 'zh-Hant',
  find({ target }) {
    return simplifiedPlaces(target).map((at) => {
      const character = String.fromCodePoint(target.codePointAt(at) ?? 0)
      return {
        code: 'simplifiedInHant.character',
        severity: 'error',
        params: { character },
        source: null,
        target: [at, at + character.length],
      }
    })
  },
}
