import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { NewUnit } from '../electron/memory/memory.ts'
import { textHash } from '../shared/document/hash.ts'
import { type Prepared, prepare } from '../shared/matching/prepare.ts'
import { scorerOf } from '../shared/matching/score.ts'
import { type Query, queriesFrom } from './memoryQueries.ts'
import { differentUnits } from './units.ts'

/** The best score of any unit for a query, by the query's language and text; 0 where none reaches 60. */
export type Truth = Readonly<Record<string, number>>

/** Where truth is kept; another generator or another way of scoring makes another file. */
export function truthFile(count: number, truth: number, out: string): string {
  const probe = prepare('The economies grew by 3.5 percent.', 'en')
  const first = differentUnits(3)
  const digest = textHash(JSON.stringify([[...probe.forms], [...probe.stems], ...first]))
  return join(out, `truth-${count}-${truth}-${digest}.json`)
}

/** Every so many-th query, so that there are `wanted` of a language and all kinds are among them. */
export function someOf(queries: readonly Query[], wanted: number): readonly Query[] {
  const step = Math.max(1, queries.length / wanted)
  return Array.from(
    { length: Math.min(wanted, queries.length) },
    (_, at) => queries[Math.floor(at * step)],
  ).filter((query) => query !== undefined)
}

/** Compares queries with every unit: one pass over all units, which are prepared once each. */
export function findTruth(count: number, wanted: number, out: string): void {
  setPriority(0)
  const file = truthFile(count, wanted, out)
  if (existsSync(file)) return
  const sample = JSON.parse(readFileSync(join(out, `sample-${count}.json`), 'utf8')) as NewUnit[]
  const truth: Record<string, number> = {}
  const asked = (['en', 'zh-Hans'] as const).map((source) =>
    someOf(queriesFrom(sample, source), wanted).map((query) => {
      const score = scorerOf(prepare(query.text, source))
      return { key: `${source} ${query.text}`, weight: prepare(query.text, source).weight, score, best: 0 }
    }),
  )
  const [english = [], chinese = []] = asked
  for (const { source, target } of differentUnits(count)) {
    const en = prepare(source, 'en')
    const zh = prepare(target, 'zh-Hans')
    for (const query of english) compare(query, en)
    for (const query of chinese) compare(query, zh)
  }
  for (const { key, best } of asked.flat()) truth[key] = best >= 60 ? best : 0
  writeFileSync(file, JSON.stringify(truth))
}

interface Compared {
  readonly weight: number
  readonly score: (candidate: Prepared, atLeast: number) => number
  best: number
}

function compare(query: Compared, candidate: Prepared): void {
  const atLeast = Math.max(60, query.best)
  // What differs too much in length cannot be as much alike.
  const { weight } = candidate
  if (100 * Math.min(weight, query.weight) < atLeast * Math.max(weight, query.weight)) return
  query.best = Math.max(query.best, query.score(candidate, atLeast))
}
