// The memory at two sizes: node bench/run.mjs memory [--units 10000] (both 10,000 and 100,000 without it)
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeLibrary, createLibrary } from '../electron/library/open.ts'
import type { Memory, NewUnit } from '../electron/memory/memory.ts'
import { ulids } from '../shared/ids.ts'
import type { Match } from '../shared/matching/match.ts'
import { number, numberIn, row, tableHead, timed } from './measure.ts'
import { any, type Random, seeded, sentence } from './prose.ts'

const words = process.argv.slice(2)
const sizes = words.includes('--units') ? [numberIn(words, 'units', 10_000)] : [10_000, 100_000]

for (const size of sizes) measure(size)

function measure(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const options = { now: Date.now, newId: ulids(Date.now, Math.random), person: 'bench' }
  const library = createLibrary(join(folder, 'Memory.duizhao'), options)
  if (!library.ok) throw new Error(library.error)
  try {
    const { memory } = library.value
    const random = seeded(11)
    const units = Array.from({ length: size }, () => unit(random))
    let learning = 0
    for (let at = 0; at < size; at += 1000) {
      const part = units.slice(at, at + 1000)
      learning += timed(() => memory.learn(part))
    }
    const each = number((learning / size) * 1000)
    console.log(
      `\n${memory.count()} units, learned in ${number(learning / 1000)} s (${each} µs each)\n\n${tableHead}`,
    )
    const stored = Array.from({ length: 200 }, () => any(units, random))
    console.log(
      lookups(
        'English, stored',
        memory,
        stored.map(({ source }) => source),
      ),
    )
    console.log(
      lookups(
        'English, one word changed',
        memory,
        stored.map(({ source }) => changed(source)),
      ),
    )
    console.log(
      lookups(
        'English, new',
        memory,
        stored.map(() => sentence(random).en),
      ),
    )
    const back = stored.map(({ target }) => target)
    console.log(lookups('Chinese, stored', memory, back, 'zh-Hans'))
    console.log(lookups('Chinese, two characters less', memory, back.map(shortened), 'zh-Hans'))
  } finally {
    closeLibrary(library.value)
    rmSync(folder, { recursive: true, force: true })
  }
}

function lookups(
  what: string,
  memory: Memory,
  texts: readonly string[],
  source: 'en' | 'zh-Hans' = 'en',
): string {
  const target = source === 'en' ? 'zh-Hans' : 'en'
  const found: (readonly Match[])[] = []
  const times = texts.map((text) =>
    timed(() => found.push(memory.lookup({ source, target, text, before: '', after: '' }))),
  )
  const hits = found.filter((matches) => matches.length > 0).length
  return row(`${what} (${hits} of ${texts.length} matched)`, times)
}

function unit(random: Random): NewUnit {
  const { en, 'zh-Hans': hans } = sentence(random)
  return {
    sourceLanguage: 'en',
    targetLanguage: 'zh-Hans',
    source: en,
    target: hans,
    before: '',
    after: '',
    by: 'bench',
    at: '2026-01-01T00:00:00.000Z',
    article: null,
    segment: null,
    origin: 'typed',
  }
}

function changed(text: string): string {
  const parts = text.split(' ')
  return parts.map((part, at) => (at === Math.floor(parts.length / 2) ? 'however' : part)).join(' ')
}

function shortened(text: string): string {
  const middle = Math.floor(text.length / 2)
  return text.slice(0, middle) + text.slice(middle + 2)
}
