import { isHan } from '../../locale.ts'
import type { ArticleCheck, CheckContext, PlacedFinding } from '../spec.ts'
import { nameRenderingSpec } from './nameSpecs.ts'
import { foldedName, isNearSpelling } from './names/compare.ts'
import { keyOf, type LatinName } from './names/latinNames.ts'
import { faint, type Mention, type NameFacts, namesOf, sure } from './names/mentions.ts'
import { nearMiss, sharedStretch } from './names/nearMiss.ts'

interface Facts extends NameFacts {
  readonly toHan: boolean
  /** What the library writes for a name of this pair, folded. */
  readonly library: ReadonlyMap<string, string>
}

type Placed = { readonly segment: string; readonly facts: Facts }
type Seen = { readonly mention: Mention; readonly place: Placed }

/**
 * A foreign name that an article writes in two ways: one English name in two Chinese renderings, or one Chinese
 * rendering in two English spellings. What most segments write is held to be right, at first sight the first.
 */
export const nameRendering: ArticleCheck<Facts> = {
  kind: 'article',
  spec: nameRenderingSpec,
  applies: (source, target) => isHan(source) !== isHan(target),
  facts(pair, context) {
    const names = namesOf(pair, context)
    if (names === null) return null
    const toHan = isHan(pair.targetLanguage)
    return { ...names, toHan, library: toHan ? libraryNames(names, context, pair.targetLanguage) : new Map() }
  },
  find(all) {
    const byKey = new Map<string, Seen[]>()
    for (const place of all) {
      for (const mention of place.facts.mentions) {
        const key = place.facts.toHan ? mention.key : `han ${mention.hanKey}`
        const seen = byKey.get(key)
        if (seen) seen.push({ mention, place })
        else byKey.set(key, [{ mention, place }])
      }
    }
    const settled = new Set<string>()
    for (const seen of byKey.values()) {
      const main = mainOf(seen)
      if (main !== null) settled.add(main.hanKey)
    }
    const found = [...byKey.values()].flatMap((seen) =>
      seen[0]?.place.facts.toHan === true ? inHan(seen, settled) : inEnglish(seen),
    )
    return all[0]?.facts.toHan === true ? [...found, ...slips(all, byKey, found)] : found
  },
}

type Named = { readonly name: LatinName; readonly place: Placed }

/** Of a name in so many segments most have to have one rendering; then one with a wrong character is a slip. */
const fewestPlaces = 3

/** Renderings with one character wrong, which may sound like the name no more. */
function slips(
  all: readonly Placed[],
  seen: ReadonlyMap<string, readonly Seen[]>,
  found: readonly PlacedFinding[],
): PlacedFinding[] {
  const byName = new Map<string, Named[]>()
  for (const place of all) {
    for (const name of place.facts.names) {
      const named = byName.get(name.key)
      if (named === undefined) byName.set(name.key, [{ name, place }])
      else if (named.at(-1)?.place !== place) named.push({ name, place })
    }
  }
  const told = new Set(found.map(({ segment, params }) => `${segment} ${params.name}`))
  return [...byName].flatMap(([key, named]) => {
    if (named.length < fewestPlaces) return []
    const places = new Set(named.map(({ place }) => place))
    function* others(): Generator<NameFacts> {
      for (const place of all) if (!places.has(place)) yield place.facts
    }
    const rendering = usual(seen.get(key) ?? [], named, others)
    if (rendering === null) return []
    const without = named.filter(({ place }) => !place.facts.hanKey.includes(rendering.key))
    if (without.length > Math.max(1, named.length / 3)) return []
    return without.flatMap(({ name, place }): PlacedFinding[] => {
      const { hanKey, hanText, mentions } = place.facts
      const near = nearMiss(rendering.key, hanKey)
      if (near === null || told.has(`${place.segment} ${name.text}`)) return []
      const isOther = mentions.some(
        ({ key: other, score, hanRange: [from, to] }) =>
          other !== key && score >= sure && from < near.to && to > near.from,
      )
      const written = hanKey.slice(near.from, near.to)
      if (isOther || [...others()].some((facts) => facts.hanKey.includes(written))) return []
      return [
        {
          segment: place.segment,
          code: 'nameRendering.two',
          params: { name: name.text, written: hanText.slice(near.from, near.to), elsewhere: rendering.text },
          source: [name.from, name.to],
          target: [near.from, near.to],
          suggestions: [rendering.text],
        },
      ]
    })
  })
}

/** How most of some segments write a name: by its sound, or else what they have in common. */
function usual(
  seen: readonly Seen[],
  named: readonly Named[],
  others: () => Iterable<NameFacts>,
): { readonly key: string; readonly text: string } | null {
  const main = mainOf(seen)
  const facts = named.map(({ place }) => place.facts)
  const most = Math.max(2, named.length - Math.max(1, Math.floor(named.length / 3)))
  const isUsual = (key: string): boolean => facts.filter(({ hanKey }) => hanKey.includes(key)).length >= most
  if (main !== null && main.hanKey.length > 2 && isUsual(main.hanKey))
    return { key: main.hanKey, text: main.han }
  const key = sharedStretch(
    facts.map(({ runs }) => runs),
    others(),
  )
  const first = key === null ? undefined : facts.find(({ hanKey }) => hanKey.includes(key))
  if (key === null || first === undefined) return null
  const at = first.hanKey.indexOf(key)
  return { key, text: first.hanText.slice(at, at + key.length) }
}

function libraryNames({ mentions }: NameFacts, context: CheckContext, target: 'zh-Hans' | 'zh-Hant' | 'en') {
  const found = new Map<string, string>()
  for (const { key, latin, known } of mentions) {
    const written = known === null ? context.archiveName?.(latin, 'en', target) : null
    if (written) found.set(key, written)
  }
  return found
}

/** The rendering that most mentions have; of as many the one that the termbase prefers, then the first. */
function mainOf(seen: readonly Seen[]): Mention | null {
  const votes = new Map<string, { readonly first: Mention; count: number; best: number }>()
  for (const { mention } of seen) {
    const vote = votes.get(mention.hanKey) ?? { first: mention, count: 0, best: 0 }
    vote.count += 1
    vote.best = Math.max(vote.best, mention.score)
    votes.set(mention.hanKey, vote)
  }
  const weight = ({ first, count, best }: { first: Mention; count: number; best: number }): number =>
    best >= sure || count > 1 ? count + (first.known === 'preferred' ? 1000 : 0) : 0
  let main: { first: Mention; count: number; best: number } | null = null
  for (const vote of votes.values()) {
    if (weight(vote) > 0 && (main === null || weight(vote) > weight(main))) main = vote
  }
  return main?.first ?? null
}

function inHan(seen: readonly Seen[], settled: ReadonlySet<string>): PlacedFinding[] {
  const main = mainOf(seen)
  if (main === null) return []
  return seen.flatMap(({ mention, place }) => {
    const library = place.facts.library.get(mention.key)
    const wanted = library ?? main.han
    const wantedKey = library === undefined ? main.hanKey : foldedName(library)
    if (!differs(mention, wantedKey, place.facts)) return []
    if (library === undefined && areTwoPeople(mention, main)) return []
    // What another name of the article is written as was not meant for this one.
    if (
      mention.known === null &&
      settled.has(mention.hanKey) &&
      library === undefined &&
      mention.score < 0.85
    )
      return []
    return [finding(mention, place, library === undefined ? 'two' : 'library', mention.han, wanted)]
  })
}

function differs(mention: Mention, wanted: string, { hanKey }: Facts): boolean {
  const own = mention.hanKey
  if (own === wanted || own.includes(wanted) || wanted.includes(own)) return false
  if (hanKey.includes(wanted)) return false
  if (mention.known !== null) return true
  const shares = [...own].some((character) => wanted.includes(character))
  return mention.score >= (shares ? faint : 0.85)
}

/** Joan Ryan and Matt Ryan may each have a custom of their own. */
function areTwoPeople({ whole, key }: Mention, { whole: other }: Mention): boolean {
  if (whole === null || other === null || key.includes(' ')) return false
  return keyOf(whole.split(/[ \u00A0]/u)[0] ?? '') !== keyOf(other.split(/[ \u00A0]/u)[0] ?? '')
}

function inEnglish(seen: readonly Seen[]): PlacedFinding[] {
  const sureOnes = seen.filter(({ mention }) => mention.score >= sure && mention.known === null)
  const counts = new Map<string, number>()
  for (const { mention } of sureOnes) counts.set(mention.latin, (counts.get(mention.latin) ?? 0) + 1)
  if (counts.size < 2) return []
  const [main = ''] = [...counts.entries()].reduce((best, next) => (next[1] > best[1] ? next : best))
  return sureOnes.flatMap(({ mention, place }) => {
    if (!isNearSpelling(mention.latin, main) || place.facts.latinText.includes(main)) return []
    return [finding(mention, place, 'spelling', mention.latin, main)]
  })
}

function finding(
  mention: Mention,
  { segment, facts: { toHan } }: Placed,
  what: 'two' | 'library' | 'spelling',
  written: string,
  wanted: string,
): PlacedFinding {
  const name = toHan ? mention.latin : mention.han
  return {
    segment,
    code: `nameRendering.${what}`,
    params: what === 'library' ? { name, written, library: wanted } : { name, written, elsewhere: wanted },
    source: toHan ? mention.latinRange : mention.hanRange,
    target: toHan ? mention.hanRange : mention.latinRange,
    suggestions: [wanted],
  }
}
