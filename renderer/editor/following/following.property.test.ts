import { afterEach, beforeEach, test, vi } from 'vitest'
import { Worked } from './testWorked.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const runs = Number(process.env.FOLLOWING_RUNS ?? 60)
const acts = 45

test(`in ${runs} desks worked on at random nothing of a hand is lost, and all of it follows`, async () => {
  const seed = Number(process.env.FOLLOWING_SEED ?? Date.now() % 1_000_000)
  console.log(`seed ${seed}`)
  const found: string[] = []
  for (let no = 0; no < runs; no++) {
    const worked = new Worked(seed + no, no % 4 === 3)
    try {
      await vi.advanceTimersByTimeAsync(200)
      for (let act = 0; act < acts; act++) {
        const kind = worked.random()
        if (kind < 0.5) worked.edit()
        else if (kind < 0.65) worked.history()
        else if (kind < 0.72) worked.divide()
        else if (kind < 0.82) worked.decide()
        else worked.other()
        if (worked.random() < 0.5) await vi.advanceTimersByTimeAsync(Math.floor(worked.random() * 90))
        if (act % 15 !== 14) continue
        await worked.settle()
        worked.judge()
      }
      if (!worked.isDivided) worked.backAndForth()
      await worked.settle()
      worked.judge()
    } catch (error) {
      found.push(`seed ${seed + no}: ${error instanceof Error ? error.message : error}`)
    } finally {
      worked.following.stop()
    }
  }
  if (found.length > 0)
    throw new Error(
      `${found.length} of ${runs}\n${found
        .toSorted((a, b) => a.length - b.length)
        .slice(0, 4)
        .join('\n\n')}`,
    )
}, 300_000)
