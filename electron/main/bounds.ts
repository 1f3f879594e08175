/** A rectangle on the screens, in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallest = { width: 1000, height: 640 }
const usual = { width: 1440, height: 900 }

/** How much of a window's upper edge has to lie on a screen for a person to get hold of it. */
const grip = { width: 200, height: 40 }

/**
 * Where the window comes back: where it was, if it can be got hold of there on the screens of today, and no
 * larger than the screen; else in the middle of the first screen. `workAreas` holds one area a screen.
 */
export function fitBounds(saved: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const screen = saved === null ? undefined : workAreas.find((area) => isGripped(saved, area))
  if (saved !== null && screen !== undefined) {
    const width = clamp(saved.width, smallest.width, screen.width)
    const height = clamp(saved.height, smallest.height, screen.height)
    return { x: saved.x, y: Math.max(saved.y, screen.y), width, height }
  }
  const first = workAreas[0] ?? { x: 0, y: 0, ...usual }
  const width = Math.min(usual.width, first.width)
  const height = Math.min(usual.height, first.height)
  return {
    x: first.x + Math.round((first.width - width) / 2),
    y: first.y + Math.round((first.height - height) / 2),
    width,
    height,
  }
}

function isGripped(saved: Rectangle, area: Rectangle): boolean {
  const across = Math.min(saved.x + saved.width, area.x + area.width) - Math.max(saved.x, area.x)
  const down = Math.min(saved.y + grip.height, area.y + area.height) - Math.max(saved.y, area.y)
  return across >= grip.width && down >= grip.height / 2
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most))
}
