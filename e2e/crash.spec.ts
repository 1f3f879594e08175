import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { launch, newFolder } from './app.ts'
import { caretAt, openForWork, segments, stored, texts } from './deskPage.ts'

const seed = Number(process.env.DUIZHAO_SEED ?? 20_261_122)
const rounds = 20

/** A number in [0, 1) after a seed (mulberry32). */
function randomAfter(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

test(`killed ${rounds} times at random moments of typing, nothing older than a quarter second is lost (seed ${seed})`, async () => {
  test.setTimeout(rounds * 20_000)
  const random = randomAfter(seed)
  const userData = newFolder()
  let written = ''
  try {
    let running = await launch({ userData, settings: {} })
    await openForWork(running.page, 'A River Has No Head Office')
    await caretAt(running.page, 'en', 4)
    await stored(running.page)
    const original = (await texts(running.page, 'en'))[4] ?? ''

    for (let round = 0; round < rounds; round++) {
      const { page } = running
      const typed: { text: string; at: number }[] = []
      const until = performance.now() + 200 + random() * 900
      let count = 0
      while (performance.now() < until) {
        const letter = String.fromCharCode(97 + (count++ % 26))
        await page.keyboard.type(letter)
        typed.push({ text: letter, at: performance.now() })
      }
      const killed = performance.now()
      await running.kill()

      running = await launch({ userData })
      // The window comes back where it was: on the desk, in that article, in that segment.
      await expect(segments(running.page, 'en').nth(4)).toHaveClass(/is-active/)
      await stored(running.page)
      const now = (await texts(running.page, 'en'))[4] ?? ''
      const all = written + typed.map(({ text }) => text).join('')
      const safe =
        written +
        typed
          .filter(({ at }) => at < killed - 250)
          .map(({ text }) => text)
          .join('')
      expect(now.startsWith(original)).toBe(true)
      const kept = now.slice(original.length)
      expect(all.startsWith(kept), `round ${round}: ${kept} of ${all}`).toBe(true)
      expect(kept.length, `round ${round}: ${kept} of ${all}`).toBeGreaterThanOrEqual(safe.length)
      written = kept
    }
    await running.close()
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
})
