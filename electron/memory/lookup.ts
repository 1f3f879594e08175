import type { Match, TranslationUnit } from '../../shared/matching/match.ts'
import { rank } from '../../shared/matching/rank.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import type { WritableDB } from '../storage/database.ts'
import { likeliest, type TokenCounts } from './grams.ts'
import type { MemoryQuery } from './memory.ts'
import { numbersByKey, unitsByNumber } from './unit.ts'

/** How many candidates are compared letter by letter. */
const mostExact = 30
const mostAlike = 50
/** A text of more characters than this is compared with fewer: the time grows with the square of its length. */
const long = 3000
const mostAlikeLong = 10

/** Matches for a text: candidates by key and by shared tokens, put in order by `shared/matching`. */
export function lookup(db: WritableDB, counts: TokenCounts, query: MemoryQuery): readonly Match[] {
  if (query.text.trim() === '') return []
  const key = matchKey(query.text, query.source)
  const { source, target } = query
  const numbers = new Set([
    ...numbersByKey(db, 'source', key, [source, target], mostExact),
    ...numbersByKey(db, 'target', key, [target, source], mostExact),
    ...likeliest(
      db,
      counts,
      [source, target],
      query.text,
      query.text.length > long ? mostAlikeLong : mostAlike,
    ),
  ])
  const candidates = unitsByNumber(db, numbers).map((unit) => facing(unit, query))
  const { text, before, after } = query
  return rank({ text, language: source, before, after }, candidates)
}

/** The unit as if it had been translated in the query's direction. Its neighbours were those of the other side. */
function facing(unit: TranslationUnit, query: MemoryQuery): TranslationUnit {
  if (unit.sourceLanguage === query.source && unit.targetLanguage === query.target) return unit
  return {
    ...unit,
    sourceLanguage: unit.targetLanguage,
    targetLanguage: unit.sourceLanguage,
    source: unit.target,
    target: unit.source,
    before: '',
    after: '',
  }
}
