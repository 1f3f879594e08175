import { createContext, useContext, useEffect, useReducer } from 'react'
import type { EditionStatus } from '../../shared/document/article.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import type { Checking } from './checking.ts'
import type { Change, Desk } from './desk.ts'
import type { Converter } from './following/converter.ts'
import type { Offers } from './offers.ts'
import type { Recognition } from './recognition.ts'
import type { Work } from './work.ts'

/** What the parts of the desk share. */
export interface OpenDesk {
  /** Another one each time an article is opened: what is drawn for one is never used for the next. */
  readonly key: string
  readonly desk: Desk
  readonly checking: Checking
  readonly work: Work
  /** Converts by the library's ways; the desk's `following` asks the same one. */
  readonly converter: Converter
  /** The source text that each stale segment was translated from, by `language segment`. */
  readonly translatedFrom: Map<string, string>
  /** Where each edition stands on its way to the web site. */
  readonly statuses: Map<Language, EditionStatus>
  /** What the memory offers for the active segment, for the panel and the keys that insert it. */
  readonly offers: Offers
  /** The known terms of the active segment, for the panel and the keys that insert them. */
  readonly recognition: Recognition
  /** Takes in exceptions, terms and the library's ways as they are now. */
  refreshWays(): Promise<void>
  setWaivers(waivers: readonly Waiver[]): void
}

const Context = createContext<OpenDesk | null>(null)

/** Gives the open desk to the parts below. */
export const DeskProvider = Context.Provider

/** The open desk, for a part that stands on it. */
export function useOpenDesk(): OpenDesk {
  const open = useContext(Context)
  if (!open) throw new Error('no desk around this part')
  return open
}

/** Draws the part again when one of these things changes; what it shows is read from the desk itself. */
export function useDeskChanges(...kinds: readonly Change['kind'][]): void {
  const { desk } = useOpenDesk()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const wanted = kinds.join(' ')
  useEffect(() => {
    let frame = 0
    const stop = desk.listen((change) => {
      if (!wanted.split(' ').includes(change.kind)) return
      frame ||= requestAnimationFrame(() => {
        frame = 0
        draw()
      })
    })
    // What changed between drawing and listening was not heard.
    draw()
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [desk, wanted])
}
