import type { OfferedFile } from './answers.ts'
import type { DeskClient, Events } from './contract.ts'

/** What the window asks of its own frame rather than of the library. */
export const windowActs = ['zoomIn', 'zoomOut', 'zoomReset', 'fullScreen', 'quit'] as const
export type WindowAct = (typeof windowActs)[number]

/** `window.desk`: all that the window can reach outside itself. */
export interface Desk {
  /** The requests of the contract: `desk.call.articles.list({…})`. */
  readonly call: DeskClient
  /** Listens to an event; the answer stops listening. What arrived before the first listener is kept for it. */
  readonly on: <E extends keyof Events>(event: E, listener: (payload: Events[E]) => void) => () => void
  /** Names dropped files to main, which answers with tokens for those that can be read. */
  readonly offer: (files: readonly DeskFile[]) => Promise<readonly OfferedFile[]>
  /**
   * Runs before the library or the window goes away, to store what is not stored yet; it is waited for, but
   * not for longer than about a second. The answer stops it.
   */
  readonly onFlush: (listener: () => Promise<void> | void) => () => void
  /** The text on the clipboard, '' where there is none: pages are refused the permission to read it. */
  readonly readClipboard: () => Promise<string>
  /** Zoom, full screen, quit. */
  readonly act: (act: WindowAct) => void
  /** `process.platform` of the computer: 'darwin' shows Cmd where others show Ctrl. */
  readonly platform: string
}

/** A `File` of the window; shared code knows no DOM, and main reads nothing of it but its path. */
export type DeskFile = { readonly name: string; readonly size: number }
