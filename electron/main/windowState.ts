import * as v from 'valibot'
import type { Rectangle } from './bounds.ts'
import { readStored, writeStored } from './stored.ts'

const edge = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))

const schema = v.object({
  bounds: v.nullable(v.object({ x: edge, y: edge, width: edge, height: edge })),
  maximised: v.boolean(),
  fullScreen: v.boolean(),
  /** Chromium's zoom level: 0 is actual size, a step of 1 is 20 %. */
  zoom: v.pipe(v.number(), v.minValue(-3), v.maxValue(5)),
})

/** How the window stood when it was last seen. */
interface WindowState {
  readonly bounds: Rectangle | null
  readonly maximised: boolean
  readonly fullScreen: boolean
  readonly zoom: number
}

/** The window's state in its file. */
export interface WindowFile {
  readonly get: () => WindowState
  readonly set: (state: WindowState) => void
}

/**
 * Reads the window's state; one that cannot be read is moved aside, and the window starts afresh. `unwritten`
 * hears that it cannot be written: nothing that the window does may fail for that, closing least of all.
 */
export function openWindowFile(file: string, unwritten: (fault: unknown) => void): WindowFile {
  const fresh: WindowState = { bounds: null, maximised: false, fullScreen: false, zoom: 0 }
  let state: WindowState = readStored(file, schema, fresh).value
  return {
    get: () => state,
    set: (next) => {
      if (JSON.stringify(next) === JSON.stringify(state)) return
      state = next
      try {
        writeStored(file, next)
      } catch (fault) {
        unwritten(fault)
      }
    },
  }
}

/** The next zoom level in or out, in half steps and within what stays readable. */
export function nextZoom(zoom: number, act: 'zoomIn' | 'zoomOut' | 'zoomReset'): number {
  switch (act) {
    case 'zoomIn':
      return Math.min(5, zoom + 0.5)
    case 'zoomOut':
      return Math.max(-3, zoom - 0.5)
    case 'zoomReset':
      return 0
  }
}
