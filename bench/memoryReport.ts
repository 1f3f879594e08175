import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Result = Record<string, unknown>

/** What was measured at one size. */
export interface SizeResults {
  readonly units: number
  readonly fill: Result
  readonly first: Result
  readonly ask: Result
}

/** All results that are there, the smallest memory first. */
export function allResults(out: string): SizeResults[] {
  const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Result
  return readdirSync(out)
    .flatMap((name) => /^ask-(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .map((units) => ({
      units,
      fill: read(`fill-${units}.json`),
      first: read(`first-${units}.json`),
      ask: read(`ask-${units}.json`),
    }))
}

const rows: readonly (readonly [string, (size: SizeResults) => unknown])[] = [
  ['load at the questions', ({ ask }) => ask.load],
  ['import, units/s (of processor time)', ({ fill }) => `${fill.perSecond} (${fill.perSecondOfProcessor})`],
  ['store, MB', ({ fill }) => Math.round(Number(fill.storeBytes) / 1e6)],
  ['index file, MB', ({ first }) => Math.round(Number(first.indexBytes) / 1e6)],
  ['index made, s (processor)', ({ first }) => `${first.buildSeconds} (${first.buildProcessorSeconds})`],
  ['opening, ms (three times)', ({ ask }) => (ask.opening as number[]).join(', ')],
  ['process with everything, MB', ({ ask }) => ask.megabytes],
  ...['lookup en', 'lookup zh-Hans', 'concordance', 'add one', 'fragments en', 'fragments zh-Hans'].flatMap(
    (name): (readonly [string, (size: SizeResults) => unknown])[] => [
      [`${name}, p50/p95 ms`, ({ ask }) => pair(ask[name], 'wall')],
      [`${name}, processor p50/p95 ms`, ({ ask }) => pair(ask[name], 'cpu')],
    ],
  ),
  ['best match found en', ({ ask }) => share(ask['recall en'])],
  ['best match found zh-Hans', ({ ask }) => share(ask['recall zh-Hans'])],
]

/** Writes the growth of time and memory as a table and a plot. */
export function report(results: readonly SizeResults[], out: string): void {
  const head = `| | ${results.map(({ units }) => units.toLocaleString('en')).join(' | ')} |`
  const line = `| --- | ${results.map(() => '--:').join(' | ')} |`
  const body = rows.map(([name, cell]) => `| ${name} | ${results.map((size) => cell(size)).join(' | ')} |`)
  const table = [head, line, ...body].join('\n')
  writeFileSync(join(out, 'growth.md'), `${table}\n`)
  writeFileSync(join(out, 'growth.svg'), plot(results))
  console.log(`\n${table}`)
}

function pair(value: unknown, kind: 'wall' | 'cpu'): string {
  const times = (value as { wall: { p50: number; p95: number }; cpu: { p50: number; p95: number } })[kind]
  return `${times.p50}/${times.p95}`
}

function share(value: unknown): string {
  const { found, of } = value as { found: number; of: number }
  return `${found}/${of}`
}

/** Both axes logarithmic: a straight line of slope one grows as the memory does. */
function plot(results: readonly SizeResults[]): string {
  const lines: readonly (readonly [string, string, (size: SizeResults) => number])[] = [
    ['look-up p50, processor ms', '#1b6ca8', ({ ask }) => p50(ask['lookup en'])],
    ['concordance p50, processor ms', '#c0392b', ({ ask }) => p50(ask.concordance)],
    ['opening, ms', '#2e8b57', ({ ask }) => Math.min(...(ask.opening as number[]))],
    ['process, MB', '#7d5ba6', ({ ask }) => Number(ask.megabytes)],
    ['index file, MB', '#b8860b', ({ first }) => Number(first.indexBytes) / 1e6],
  ]
  const x = (units: number) => 60 + ((Math.log10(units) - 4) / 2.8) * 560
  const y = (value: number) => 400 - ((Math.log10(Math.max(0.1, value)) + 1) / 5) * 380
  const grid = [0.1, 1, 10, 100, 1000, 10_000].map(
    (value) =>
      `<path d="M60 ${y(value)}H620" stroke="#ddd"/><text x="54" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  )
  const ticks = results.map(
    ({ units }) => `<text x="${x(units)}" y="418" text-anchor="middle">${units.toLocaleString('en')}</text>`,
  )
  const drawn = lines.map(([name, colour, value], at) => {
    const points = results.map((size) => `${x(size.units).toFixed(1)},${y(value(size)).toFixed(1)}`).join(' ')
    return (
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<text x="70" y="${34 + at * 16}" fill="${colour}">${name}</text>`
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="430" font-family="sans-serif" font-size="12"><title>Times and sizes of the memory by its number of units</title>
<rect width="660" height="430" fill="#fff"/>${grid.join('')}${ticks.join('')}${drawn.join('')}</svg>\n`
}

function p50(value: unknown): number {
  return (value as { cpu: { p50: number } }).cpu.p50
}
