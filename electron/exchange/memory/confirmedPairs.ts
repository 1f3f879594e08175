import { textHash } from '../../../shared/document/hash.ts'
import type { TmxPair } from '../../../shared/formats/tmx/pairs.ts'
import type { UnitStore } from '../../memory/memory.ts'

/** The pairs that were learned from segments: to learn them again would only double them. */
export function confirmedPairs(store: UnitStore): ReadonlySet<number> {
  const found = new Set<number>()
  for (const unit of store.all()) if (unit.segment !== null) found.add(pairDigest(unit))
  return found
}

/** A digest of a pair, to see whether it is known. */
export function pairDigest({ sourceLanguage, targetLanguage, source, target }: TmxPair): number {
  const digest = textHash(`${sourceLanguage}\0${targetLanguage}\0${source}\0${target}`)
  return Number.parseInt(digest.slice(0, 13), 16)
}
