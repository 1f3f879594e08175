import { expect, test } from 'vitest'
import { fitBounds } from './bounds.ts'

const laptop = { x: 0, y: 25, width: 1512, height: 900 }
const beside = { x: 1512, y: 0, width: 2560, height: 1400 }

test('the first window stands in the middle of the first screen', () => {
  expect(fitBounds(null, [laptop])).toEqual({ x: 36, y: 25, width: 1440, height: 900 })
  expect(fitBounds(null, [{ x: 0, y: 0, width: 1280, height: 700 }])).toEqual({
    x: 0,
    y: 0,
    width: 1280,
    height: 700,
  })
})

test('a window comes back to its place, also on the second screen', () => {
  const here = { x: 2000, y: 100, width: 1600, height: 1000 }
  expect(fitBounds(here, [laptop, beside])).toEqual(here)
})

test('a window whose screen is gone comes to the first one', () => {
  const gone = { x: 2000, y: 100, width: 1600, height: 1000 }
  expect(fitBounds(gone, [laptop])).toEqual({ x: 36, y: 25, width: 1440, height: 900 })
  expect(fitBounds({ ...gone, x: -1550, y: 100 }, [laptop]).x).toBe(36)
})

test('a window is neither larger than its screen nor smaller than it can be used', () => {
  expect(fitBounds({ x: 10, y: 40, width: 9000, height: 9000 }, [laptop])).toMatchObject({
    width: 1512,
    height: 900,
  })
  expect(fitBounds({ x: 10, y: 40, width: 1, height: 1 }, [laptop])).toMatchObject({ x: 36 })
  expect(fitBounds({ x: 10, y: 40, width: 500, height: 300 }, [laptop])).toMatchObject({
    width: 1000,
    height: 640,
  })
})

test('a title bar above the screen is brought down', () => {
  expect(fitBounds({ x: 100, y: 10, width: 1200, height: 800 }, [laptop]).y).toBe(25)
})
