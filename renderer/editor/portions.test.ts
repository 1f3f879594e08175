import { expect, test } from 'vitest'
import { mostSteps, portions } from './portions.ts'

test('the steps of one edition are cut, in order and none lost', () => {
  const steps = Array.from({ length: mostSteps + 3 }, (_, at) => at)
  const { now, later } = portions(new Map([['zh-Hans', steps]]))
  expect(now.get('zh-Hans')).toHaveLength(mostSteps)
  expect(later.get('zh-Hans')).toEqual(steps.slice(mostSteps))
})

test('an act on several editions goes as one', () => {
  const steps = Array.from({ length: mostSteps + 1 }, (_, at) => at)
  const { now, later } = portions(
    new Map([
      ['en', [0]],
      ['zh-Hans', steps],
    ]),
  )
  expect(now.get('zh-Hans')).toHaveLength(mostSteps + 1)
  expect(later.size).toBe(0)
})
