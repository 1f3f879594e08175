import { app, type BrowserWindow } from 'electron'
import * as v from 'valibot'
import type { StartArguments } from './arguments.ts'

/** How long leaving may take, in milliseconds: the window's last flush and all of it together. */
const patience = { window: 1200, all: 2000 }

const passedOn = v.object({
  library: v.nullable(v.string()),
  paths: v.pipe(v.array(v.string()), v.maxLength(100)),
})

/**
 * Makes this the only instance. A second start hands over what it was asked to open and ends: the answer is
 * then false.
 */
export function isOnlyInstance(asked: StartArguments, opened: (asked: StartArguments) => void): boolean {
  if (!app.requestSingleInstanceLock({ ...asked })) return false
  app.on('second-instance', (_event, _words, _folder, data) => {
    // From another process: what it says is checked like anything from outside.
    const parsed = v.safeParse(passedOn, data)
    opened(parsed.success ? parsed.output : { library: null, paths: [] })
  })
  return true
}

/** Hands over the files and libraries that a Mac is asked to open with this application, also before it started. */
export function whenFilesOpen(opened: (asked: StartArguments) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened({ library: null, paths: [path] })
  })
}

/** What has to be done before the application may go. */
export interface Leaving {
  readonly flushWindow: (ms: number) => Promise<unknown>
  /** Stores everything and closes the library. */
  readonly closeLibrary: () => Promise<unknown>
  readonly note: (where: string, fault: unknown) => void
}

/** Lets the window and the library store what is not stored yet before the application ends. */
export function leaveOrderly({ flushWindow, closeLibrary, note }: Leaving): (window: BrowserWindow) => void {
  let leaving = false

  async function leave(): Promise<void> {
    try {
      await flushWindow(patience.window)
      await closeLibrary()
    } catch (fault) {
      note('quit', fault)
    }
  }

  app.on('before-quit', (event) => {
    event.preventDefault()
    if (leaving) return
    leaving = true
    const late = new Promise((resolve) => setTimeout(resolve, patience.all))
    void Promise.race([leave(), late]).then(() => app.exit(0))
  })
  app.on('window-all-closed', () => app.quit())

  return (window) => {
    // Closing the window is quitting: it stays until everything is stored.
    window.on('close', (event) => {
      event.preventDefault()
      app.quit()
    })
  }
}
