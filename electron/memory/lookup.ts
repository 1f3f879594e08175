import { isHan } from '../../shared/locale.ts'
import type { Match, TranslationUnit } from '../../shared/matching/match.ts'
import { rank } from '../../shared/matching/rank.ts'
import { repair } from '../../shared/matching/repair/repair.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import { convert } from '../../shared/script/convert.ts'
import type { WritableDB } from '../storage/database.ts'
import { keyDigest } from './digest.ts'
import { type Candidate, facesFor } from './index/candidates.ts'
import { languageBits } from './index/coarse.ts'
import type { LiveIndex } from './index/liveIndex.ts'
import type { MemoryQuery } from './memory.ts'
import { numbersByKey, unitsByNumber } from './read.ts'

/** Below this a unit is no match, in per cent. */
const threshold = 60
/** Matches that are offered; all translations of the very same text are, even if they are more. */
const mostOffered = 9
/** Matches below this differ in more than numbers. */
const repairable = 75
/** Same texts that are looked at on each side. */
const mostSame = 60
/** Alike ones that are read from the store. */
const mostAlike = 10
const mostAlikeLong = 5
/**
 * What a look-up may cost: at first little, which finds nearly all that is worth much; where that gives nothing good,
 * more. The comparison of a text of many characters takes longer.
 */
const quick = { sides: 14_000, compared: 100 }
const thorough = { sides: 42_000, compared: 260 }
const effortLong = { sides: 35_000, compared: 12 }
const goodEnough = 75
const long = 1000

/** Matches for a text: by key from the store, by shared tokens from the index, put in order by `shared/matching`. */
export function lookup(db: WritableDB, live: LiveIndex, query: MemoryQuery): readonly Match[] {
  const key = matchKey(query.text, query.source)
  if (key === '') return []
  live.follow()
  const digest = keyDigest(key)
  const pair = [query.source, query.target] as const
  const wanted = facesFor(pair)
  const candidates = [
    ...turned(db, numbersByKey(db, 'source', digest, mostSame), false),
    ...turned(db, numbersByKey(db, 'target', digest, mostSame), true),
    ...alike(live, query).flatMap(({ side }) => facingSide(db, live, side)),
  ].filter((unit) => wanted[languageBits(unit.sourceLanguage, unit.targetLanguage)] === 1)
  const { text, before, after, source, target } = query
  const matches = rank({ text, language: source, before, after }, once(candidates), {
    threshold,
    target,
    limit: mostSame,
  })
  return matches
    .filter((match, at) => at < mostOffered || match.kind !== 'fuzzy')
    .map((match) => offered(match, query))
}

function alike({ searcher }: LiveIndex, { text, source, target }: MemoryQuery): Candidate[] {
  const pair = [source, target] as const
  if (text.length > long) return searcher.alike(text, pair, threshold, mostAlikeLong, effortLong)
  const found = searcher.alike(text, pair, threshold, mostAlike, quick)
  const isGood = (found[0]?.score ?? 0) >= goodEnough
  return isGood ? found : searcher.alike(text, pair, threshold, mostAlike, thorough)
}

/** The unit that a side of the index belongs to, turned so that this side is its source; none where it is gone. */
export function facingSide(db: WritableDB, { index }: LiveIndex, side: number): TranslationUnit[] {
  return turned(db, [index.sides.numbers[side >> 1] ?? 0], side % 2 === 1)
}

function turned(db: WritableDB, numbers: readonly number[], isTarget: boolean): TranslationUnit[] {
  const units = unitsByNumber(db, numbers)
  return isTarget ? units.map(turn) : units
}

/** A unit as if it had been translated in the other direction. Its neighbours were those of the other side. */
export function turn(unit: TranslationUnit): TranslationUnit {
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

/** Each side of a unit once: it may be found by key and by tokens. */
function once(units: readonly TranslationUnit[]): TranslationUnit[] {
  const seen = new Set<string>()
  return units.filter(({ id, sourceLanguage }) => {
    const key = `${id} ${sourceLanguage}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * The match as it is offered: its target in the script that is wanted, and where it differs from the text in numbers,
 * dates or terms only, these exchanged.
 */
function offered(match: Match, { text, source, target, region = 'tw', terms }: MemoryQuery): Match {
  const { unit } = match
  const isOther = isHan(target) && unit.targetLanguage !== target
  const converted = isOther ? convert(unit.target, { to: target, region }).text : null
  if (match.kind !== 'fuzzy' || match.score < repairable) return { ...match, converted }
  const facing = converted === null ? unit : { ...unit, target: converted, targetLanguage: target }
  const places = (part: string) => terms?.places(part, source, target, region) ?? []
  const repaired = repair({ text, language: source }, facing, terms ? { terms: places } : {})
  return { ...match, converted, repaired }
}
