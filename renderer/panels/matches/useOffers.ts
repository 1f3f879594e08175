import { useEffect, useLayoutEffect, useReducer } from 'react'
import type { Offered } from '../../editor/offers.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'

/** What the memory offers for the active segment, drawn anew when it changes. */
export function useOffers(): Offered {
  const { offers } = useOpenDesk()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const stop = offers.listen(draw)
    // What came between drawing and listening was not heard.
    draw()
    return stop
  }, [offers])
  const { shown } = offers
  useLayoutEffect(() => measured(shown), [shown])
  return shown
}

/** The time from entering a segment until its matches stand in the page, for whoever observes (bench, e2e). */
function measured({ settled, segment, since }: Offered): void {
  if (!settled || segment === null) return
  performance.clearMeasures('matches')
  performance.measure('matches', { start: since, end: performance.now() })
}
