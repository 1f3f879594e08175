import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewUnit } from '../electron/memory/memory.ts'
import { memoryKind } from '../electron/memory/migrations/memory.ts'
import { openUnitStore } from '../electron/memory/store.ts'
import { createDatabase } from '../electron/storage/database.ts'
import { ulids } from '../shared/ids.ts'
import { sampled } from './memoryQueries.ts'
import { differentUnits } from './units.ts'

const portion = 1000

/** Makes a memory of so many units in one transaction, and notes how fast, and the units for queries. */
export function fill(file: string, count: number, out: string): void {
  createDatabase(file, memoryKind)
  const store = openUnitStore(file, ulids(Date.now, Math.random), () => '')
  if (!store.ok) throw new Error(store.error)
  const sample: NewUnit[] = []
  const step = Math.max(1, Math.floor(count / sampled))
  let made = 0
  let making = 0
  let makingProcessor = 0
  const all = differentUnits(count)
  const units = function* (): Generator<NewUnit> {
    for (let left = count; left > 0; left -= portion) {
      const began = performance.now()
      const before = process.cpuUsage()
      const some = Array.from({ length: Math.min(portion, left) }, () => all.next().value as NewUnit)
      making += performance.now() - began
      const { user, system } = process.cpuUsage(before)
      makingProcessor += user + system
      for (const unit of some) if (made++ % step === 0) sample.push(unit)
      yield* some
    }
  }
  const before = process.cpuUsage()
  const began = performance.now()
  store.value.learnAll(units())
  const wall = performance.now() - began - making
  const { user, system } = process.cpuUsage(before)
  const result = {
    units: store.value.count(),
    perSecond: Math.round(count / (wall / 1000)),
    perSecondOfProcessor: Math.round(count / ((user + system - makingProcessor) / 1e6)),
    storeBytes: statSync(file).size,
  }
  store.value.close()
  result.storeBytes = statSync(file).size
  writeFileSync(join(out, `fill-${count}.json`), JSON.stringify(result))
  writeFileSync(join(out, `sample-${count}.json`), JSON.stringify(sample))
  console.log(JSON.stringify(result))
}
