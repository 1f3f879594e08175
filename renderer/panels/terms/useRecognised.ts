import { useEffect, useReducer } from 'react'
import type { RecognisedTerms } from '../../editor/recognition.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'

/** The known terms of the active segment, drawn anew when they change. */
export function useRecognised(): RecognisedTerms {
  const { recognition } = useOpenDesk()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const stop = recognition.listen(draw)
    // What came between drawing and listening was not heard.
    draw()
    return stop
  }, [recognition])
  return recognition.shown
}
