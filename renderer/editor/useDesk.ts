import { createContext, useContext, useEffect, useReducer } from 'react'
import type { EditionStatus } from '../../shared/document/article.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import type { Checking } from './checking.ts'
import type { Change, Desk } from './desk.ts'
import type { Converter } from './following/converter.ts'
import type { Offers } from './offers.ts'
import type { Recognition } from './recognition.ts'
import type { Work } from './work.ts'

/** The source texts that segments were translated from, as far as they are known. */
export interface TranslatedFrom {
  get(language: Language, id: SegmentId): string | undefined
  /** Notes what a segment is translated from now, as when it is confirmed. */
  set(language: Language, id: SegmentId, text: string): void
}

/** What the parts of the desk share. */
export interface OpenDesk {
  /** Another one each time an article is opened: what is drawn for one is never used for the next. */
  readonly key: string
  readonly desk: Desk
  readonly checking: Checking
  readonly work: Work
  /** Converts by the library's ways; the desk's `following` asks the same one. */
  readonly converter: Converter
  /** The source text that each segment was translated from. */
  readonly translatedFrom: TranslatedFrom
  /** Where each edition stands on its way to the web site. */
  readonly statuses: Map<Language, EditionStatus>
  /** What the memory offers for the active segment, for the panel and the keys that insert it. */
  readonly offers: Offers
  /** The known terms of the active segment, for the panel and the keys that insert them. */
  readonly recognition: Recognition
  /** Resolves when terms and the library's ways are known, and checks and following have begun. */
  ready(): Promise<void>
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

/** The same where there may be none. */
export function useDeskIfOpen(): OpenDesk | null {
  return useContext(Context)
}

/** Draws the part again when one of these things changes; what it shows is read from the desk itself. */
export function useDeskChanges(...kinds: readonly Change['kind'][]): void {
  useDrawn(kinds, nextFrame)
}

/** The same for what may wait until the keys rest, as counts may: nothing of it is done while one types on. */
export function useDeskRest(...kinds: readonly Change['kind'][]): void {
  useDrawn(kinds, atRest)
}

/** Has something done later, and once for however often it is asked for until then. */
interface Later {
  ask(): void
  cancel(): void
}

function nextFrame(act: () => void): Later {
  let frame = 0
  const run = () => {
    frame = 0
    act()
  }
  return {
    ask: () => {
      frame ||= requestAnimationFrame(run)
    },
    cancel: () => cancelAnimationFrame(frame),
  }
}

/** After a rest of so many milliseconds, but not put off for longer than that. */
const rest = 200
const longest = 1000

function atRest(act: () => void): Later {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const run = () => {
    asked = 0
    act()
  }
  return {
    ask: () => {
      const now = performance.now()
      asked ||= now
      clearTimeout(timer)
      timer = setTimeout(run, Math.max(0, Math.min(rest, asked + longest - now)))
    },
    cancel: () => clearTimeout(timer),
  }
}

function useDrawn(kinds: readonly Change['kind'][], later: (act: () => void) => Later): void {
  const { desk } = useOpenDesk()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const wanted = kinds.join(' ')
  useEffect(() => {
    const drawing = later(draw)
    const stop = desk.listen(({ kind }) => {
      if (wanted.split(' ').includes(kind)) drawing.ask()
    })
    // What changed between drawing and listening was not heard.
    draw()
    return () => {
      stop()
      drawing.cancel()
    }
  }, [desk, wanted, later])
}
