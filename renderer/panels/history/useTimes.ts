import { useMemo } from 'react'
import { useIntl } from 'react-intl'

/** Times as the reader of the interface writes them. */
interface Times {
  readonly day: (at: string) => string
  readonly time: (at: string) => string
  readonly moment: (at: string) => string
}

/** Writes ISO times in the interface's language and the computer's time zone. */
export function useTimes(): Times {
  const intl = useIntl()
  return useMemo(() => {
    const day = { year: 'numeric', month: 'short', day: 'numeric' } as const
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    return {
      day: (at) => intl.formatDate(at, { ...day, weekday: 'short' }),
      time: (at) => intl.formatTime(at, time),
      moment: (at) => intl.formatDate(at, { ...day, ...time }),
    }
  }, [intl])
}
