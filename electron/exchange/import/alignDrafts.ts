import { compose } from '../../../shared/alignment/compose.ts'
import { alignEditions } from '../../../shared/alignment/editions.ts'
import type { DraftEdition } from '../../../shared/document/draft.ts'
import type { AlignedTarget } from '../../../shared/document/skeleton/assemble.ts'
import { type CutEdition, cut } from '../../../shared/document/skeleton/cut.ts'
import { segmentText } from '../../../shared/language/segment.ts'
import { isHan, type Language } from '../../../shared/locale.ts'
import { foldHan } from '../../../shared/script/fold.ts'
import { shippedLexicon } from '../align/lexicon.ts'

/** Editions cut into sentences, and how each but the source corresponds to it. */
export interface AlignedDrafts {
  readonly source: CutEdition
  readonly targets: readonly AlignedTarget[]
}

/**
 * Cuts editions into sentences and aligns them with the source; a source that is none of them counts as the
 * first. A second Chinese edition goes along with the first Chinese one, which it resembles most.
 */
export function alignDrafts(editions: readonly DraftEdition[], source: Language): AlignedDrafts {
  const cuts = editions.map((edition) => cut(edition, segmentText))
  const from = cuts.find(({ language }) => language === source) ?? cuts[0]
  if (!from) throw new RangeError('an article has at least one edition')
  const targets: AlignedTarget[] = []
  for (const edition of cuts) {
    if (edition === from) continue
    const kin = targets.find((target) => isHan(target.edition.language) && isHan(edition.language))
    const links = kin
      ? compose(kin.links, alignEditions(kin.edition, edition, foldHan))
      : alignEditions(from, edition, foldHan, shippedLexicon() ?? undefined)
    targets.push({ edition, links })
  }
  return { source: from, targets }
}
