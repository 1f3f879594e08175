import { isHan } from '../../shared/locale.ts'
import { fragmentsOf } from '../../shared/matching/fragments/fragments.ts'
import type { Fragment } from '../../shared/matching/match.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import { convert } from '../../shared/script/convert.ts'
import type { WritableDB } from '../storage/database.ts'
import type { LiveIndex } from './index/liveIndex.ts'
import { facingSide } from './lookup.ts'
import type { MemoryQuery } from './memory.ts'

/** Units that share the rarest words and pairs with a text, among which fragments are looked for. */
const mostUnits = 40
const effort = { sides: 15_000, compared: 0 }
/** A text of more characters is no sentence: what it shares with others helps nobody. */
const longest = 2000

/** Stretches that a text shares with units, by `shared/matching`. */
export function fragments(db: WritableDB, live: LiveIndex, query: MemoryQuery): readonly Fragment[] {
  const { text, source, target, region = 'tw', terms } = query
  if (text.length > longest || matchKey(text, source) === '') return []
  live.follow()
  const sides = live.searcher.sharing(text, [source, target], mostUnits, effort)
  const units = sides.flatMap((side) => facingSide(db, live, side))
  return fragmentsOf({ text, language: source }, units, {
    renderings: (part) => terms?.renderings(part, source, target, region) ?? [],
    inScript: ({ text: part, unit }) =>
      isHan(target) && unit.targetLanguage !== target ? convert(part, { to: target, region }).text : part,
  })
}
