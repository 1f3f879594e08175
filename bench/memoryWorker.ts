import { existsSync, readFileSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Memory, NewUnit } from '../electron/memory/memory.ts'
import { indexFileOf, openMemory } from '../electron/memory/store.ts'
import { ulids } from '../shared/ids.ts'
import type { Language } from '../shared/locale.ts'
import { convert } from '../shared/script/convert.ts'
import { timed, timesOf } from './measure.ts'
import type { Asked } from './memoryAsk.ts'
import { type Query, queriesFrom } from './memoryQueries.ts'
import { someOf, truthFile } from './memoryTruth.ts'
import { any, seeded } from './prose.ts'
import { differentUnits } from './units.ts'
import { chineseWords, englishWords } from './unitWords.ts'

const { file, units, out, first } = workerData as Asked
const truthCount = 100

type Act = () => unknown

/** Wall and processor time of one act each, the latter what it would take on a machine with nothing else to do. */
function measured(acts: readonly Act[]) {
  const wall: number[] = []
  const cpu: number[] = []
  for (const act of acts) {
    const before = process.cpuUsage()
    wall.push(timed(act))
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
  }
  const short = (samples: number[]) => {
    const { count, p50, p95, max } = timesOf(samples)
    return { count, p50: round(p50), p95: round(p95), max: round(max) }
  }
  return { wall: short(wall), cpu: short(cpu) }
}

const round = (value: number) => Math.round(value * 100) / 100
const rss = () => Math.round(process.memoryUsage.rss() / 1e6)

function opened(): Memory {
  const memory = openMemory(file, ulids(Date.now, Math.random), () => '')
  if (!memory.ok) throw new Error(memory.error)
  return memory.value
}

async function makeIndex(): Promise<Record<string, unknown>> {
  const memory = opened()
  const before = process.cpuUsage()
  const steps: number[] = []
  const wall = timed(() => {
    for (let more = true; more; ) steps.push(timed(() => (more = memory.work())))
  })
  const { user, system } = process.cpuUsage(before)
  while (!isWhole(file)) await new Promise((resolve) => setTimeout(resolve, 50))
  memory.close()
  return {
    load: round(loadavg()[0] ?? 0),
    buildSeconds: round(wall / 1000),
    buildProcessorSeconds: round((user + system) / 1e6),
    step: timesOf(steps),
    indexBytes: statSync(indexFileOf(file)).size,
  }
}

/** Small memories have no index file. */
function isWhole(store: string): boolean {
  try {
    return statSync(indexFileOf(store)).size > 0
  } catch {
    return units < 5000
  }
}

function ask(memory: Memory): Record<string, unknown> {
  const sample = JSON.parse(readFileSync(join(out, `sample-${units}.json`), 'utf8')) as NewUnit[]
  const known = truthFile(units, truthCount, out)
  // Without it (--truth 1) nothing is said of what was found.
  const truth = (existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {}) as Record<string, number>
  const results: Record<string, unknown> = {}
  for (const source of ['en', 'zh-Hans'] as const) {
    const queries = queriesFrom(sample, source)
    // Once to warm up: the application has asked before, too.
    for (const query of queries.slice(0, 40)) lookup(memory, query)
    results[`lookup ${source}`] = measured(queries.map((query) => () => lookup(memory, query)))
    for (const kind of ['exact', 'light edit', 'heavy edit', 'unrelated', 'very short']) {
      const some = queries.filter((query) => query.kind === kind)
      results[`lookup ${source}, ${kind}`] = measured(some.map((query) => () => lookup(memory, query)))
    }
    results[`recall ${source}`] = recallOf(memory, someOf(queries, truthCount), truth)
    const unrelated = queries.filter(({ kind }) => kind === 'unrelated')
    results[`fragments ${source}`] = measured(unrelated.map((query) => () => memory.fragments(asked(query))))
  }
  return { ...results, ...concordances(memory, sample), ...upkeep(memory) }
}

function asked({ source, text }: Query) {
  return {
    source,
    target: source === 'en' ? ('zh-Hans' as const) : ('en' as const),
    text,
    before: '',
    after: '',
  }
}

function lookup(memory: Memory, query: Query) {
  return memory.lookup(asked(query))
}

/** Of queries that have a unit of at least 60 per cent, how many were answered with one as good as the best. */
function recallOf(memory: Memory, queries: readonly Query[], truth: Record<string, number>) {
  const byKind: Record<string, [found: number, of: number]> = {}
  let found = 0
  let of = 0
  for (const query of queries) {
    const best = truth[`${query.source} ${query.text}`] ?? 0
    if (best < 60) continue
    const isFound = Math.max(0, ...lookup(memory, query).map(({ score }) => Math.min(100, score))) >= best
    const kind = byKind[query.kind] ?? [0, 0]
    byKind[query.kind] = kind
    kind[0] += isFound ? 1 : 0
    kind[1] += 1
    found += isFound ? 1 : 0
    of += 1
  }
  return { found, of, share: round(found / Math.max(1, of)), byKind }
}

function concordances(memory: Memory, sample: readonly NewUnit[]): Record<string, unknown> {
  const random = seeded(5)
  const hant = (text: string) => convert(text, { to: 'zh-Hant', region: 'tw' }).text
  const stretch = (text: string, pattern: RegExp, length: number) => {
    const runs = text.match(pattern) ?? [text]
    const run = any(runs, random)
    return run.slice(0, length)
  }
  const kinds: Record<string, readonly [Language, () => string]> = {
    'two characters': ['zh-Hans', () => any(chineseWords.nouns, random).slice(0, 2)],
    'two characters, Traditional': ['zh-Hant', () => hant(any(chineseWords.nouns, random).slice(0, 2))],
    'one character': ['zh-Hans', () => any(chineseWords.nouns, random).slice(0, 1)],
    'four to six characters': [
      'zh-Hans',
      () => stretch(any(sample, random).target, /\p{Script=Han}{6,}/gu, 4 + Math.floor(random() * 3)),
    ],
    'an English word': ['en', () => any(englishWords.nouns, random)],
    'a piece of a word': ['en', () => any(englishWords.nouns, random).slice(1, 5)],
    'two or three words': ['en', () => stretch(any(sample, random).source, /\w+ \w+ ?\w*/gu, 40)],
    'a rare name': [
      'en',
      () =>
        any(
          sample.flatMap(({ source }) => source.match(/(?<= )[A-Z]\w{5,}/gu) ?? []),
          random,
        ),
    ],
    'very common words': ['en', () => any(['the', 'of', 'the a', 'in the', 'and', 'of the'], random)],
    'with a star': ['en', () => `${any(englishWords.nouns, random)} * ${any(englishWords.nouns, random)}`],
    'Chinese with a star': [
      'zh-Hans',
      () => `${any(chineseWords.nouns, random)}*${any(chineseWords.verbs, random)}`,
    ],
  }
  const acts = Object.entries(kinds).map(([kind, [language, make]]) => {
    const texts = Array.from({ length: 30 }, make)
    return {
      kind,
      acts: texts.map((text) => () => memory.concordance({ language, other: null, text, most: 50 })),
    }
  })
  const results: Record<string, unknown> = { concordance: measured(acts.flatMap((each) => each.acts)) }
  for (const each of acts) results[`concordance, ${each.kind}`] = measured(each.acts)
  return results
}

function upkeep(memory: Memory): Record<string, unknown> {
  const filter = { text: null, origin: null, by: null, article: null, removed: false }
  const fresh = [...differentUnits(200, 4242)]
  const missed: string[] = []
  const learn = measured(fresh.map((unit) => () => memory.learn([unit])))
  const learnAndAsk = measured(
    [...differentUnits(100, 4343)].map((unit) => () => {
      memory.learn([unit])
      const [best] = lookup(memory, { kind: 'exact', source: 'en', text: `${unit.source} Again.` })
      if (best?.unit.source !== unit.source && (best?.score ?? 0) < 85) missed.push(unit.source)
    }),
  )
  return {
    'add one': learn,
    'add one and look up': learnAndAsk,
    'not found at once': missed.length,
    'first page': measured(Array.from({ length: 10 }, () => () => memory.browse(filter, 0, 100))),
    'page with a text': measured(
      Array.from({ length: 10 }, () => () => memory.browse({ ...filter, text: 'government' }, 0, 100)),
    ),
    duplicates: measured([() => memory.groups('duplicates', 0, 20)]),
    contradictions: measured([() => memory.groups('contradiction', 0, 20)]),
    'a page of them': measured([() => memory.groups('contradiction', 20, 20)]),
    count: measured(Array.from({ length: 5 }, () => () => memory.count())),
  }
}

async function all(): Promise<Record<string, unknown>> {
  if (first) return makeIndex()
  const opening: number[] = []
  const open = (): Memory => {
    const began = performance.now()
    const memory = opened()
    opening.push(round(performance.now() - began))
    return memory
  }
  const memory = open()
  const ready = memory.indexState()
  globalThis.gc?.()
  const afterOpening = rss()
  const results = ask(memory)
  globalThis.gc?.()
  const settled = rss()
  memory.close()
  for (let each = 0; each < 2; each++) open().close()
  return {
    load: round(loadavg()[0] ?? 0),
    opening,
    ready: ready.ready,
    megabytes: settled,
    afterOpening,
    ...results,
  }
}

const results = await all()
parentPort?.postMessage(results)
