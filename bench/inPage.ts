import type { Page } from '@playwright/test'

// Functions that run in the window. Times are those of its clock, in milliseconds.

/** Waits until the list shows articles; gives the epoch time of the frame after, and of the largest paint. */
export function listShown(page: Page): Promise<{ readonly shown: number; readonly painted: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let painted = 0
        new PerformanceObserver((list) => {
          painted = list.getEntries().at(-1)?.startTime ?? painted
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        const look = () => {
          if (document.querySelector('[role="option"] p') === null) requestAnimationFrame(look)
          else {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => {
              const shown = performance.timeOrigin + performance.now()
              setTimeout(() => resolve({ shown, painted: performance.timeOrigin + painted }), 200)
            }
            requestAnimationFrame(() => channel.port2.postMessage(null))
          }
        }
        look()
      }),
  )
}

/** Has the window wait, from the next key, for the frame after every column shows all segments. */
export function awaitColumns(page: Page, columns: number, segments: number): Promise<void> {
  return page.evaluate(
    ([wanted, each]) => {
      const whole = () => {
        const shown = document.querySelectorAll('.ProseMirror[data-language]')
        return (
          shown.length === wanted &&
          [...shown].every((column) => column.querySelectorAll('.segment').length === each)
        )
      }
      const time = new Promise<number>((resolve) => {
        const begin = (event: KeyboardEvent) => {
          const look = () => {
            if (!whole()) requestAnimationFrame(look)
            else {
              const channel = new MessageChannel()
              channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp)
              requestAnimationFrame(() => channel.port2.postMessage(null))
            }
          }
          look()
        }
        addEventListener('keydown', begin, { capture: true, once: true })
      })
      Object.assign(window, { benchColumns: time })
    },
    [columns, segments] as const,
  )
}

/** The time that was waited for. */
export function columnsShown(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { benchColumns: Promise<number> }).benchColumns)
}

/** Begins to note, for each key, the time from its event to the end of the frame after it. */
export function noteKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const notes = { frames: [] as number[], events: [] as number[] }
    Object.assign(window, { benchNotes: notes })
    addEventListener(
      'keydown',
      (event) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => notes.frames.push(performance.now() - event.timeStamp)
        requestAnimationFrame(() => channel.port2.postMessage(null))
      },
      { capture: true },
    )
    // What the browser itself says: to the paint, in steps of 8 ms; what is faster than 16 ms it does not tell.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') notes.events.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/** What was noted since the last time. */
export function takeNotes(page: Page): Promise<{ readonly frames: number[]; readonly events: number[] }> {
  return page.evaluate(() => {
    const { benchNotes } = window as unknown as { benchNotes: { frames: number[]; events: number[] } }
    return { frames: benchNotes.frames.splice(0), events: benchNotes.events.splice(0) }
  })
}

/** What the window's main thread has worked, in milliseconds of its own processor time. */
export interface ThreadWork {
  readonly all: number
  readonly script: number
  readonly style: number
  readonly layout: number
}

/** Watches the window's main thread at work; the answer ends the watch and tells. */
export async function watchWork(page: Page): Promise<() => Promise<ThreadWork>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000
  }
  const before = await read()
  return async () => {
    const after = await read()
    const time = (name: string) => after(name) - before(name)
    await session.detach()
    return {
      all: time('TaskDuration'),
      script: time('ScriptDuration'),
      style: time('RecalcStyleDuration'),
      layout: time('LayoutDuration'),
    }
  }
}
