import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/locale.ts'
import { words } from './words.ts'

/** Two crashes within this time are answered with a question instead of another attempt, in milliseconds. */
const soon = 30_000

/** What is needed to bring a window back. */
export interface Recovery {
  readonly language: () => Language
  readonly note: (where: string, what: string) => void
  readonly quit: () => void
}

/** Loads a window again whose process died, and asks what to do with one that hangs. */
export function recover(window: BrowserWindow, { language, note, quit }: Recovery): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  let asking = false

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    note('render-process-gone', `${reason} ${exitCode}`)
    const now = performance.now()
    const again = now - lastCrash < soon
    lastCrash = now
    if (!again) window.webContents.reload()
    else void ask('windowFailed', 'quit', quit)
  })

  window.on('unresponsive', () => {
    note('unresponsive', '')
    void ask('windowHangs', 'wait', () => undefined)
  })

  async function ask(message: 'windowFailed' | 'windowHangs', other: 'quit' | 'wait', otherwise: () => void) {
    if (asking || window.isDestroyed()) return
    asking = true
    const text = words[language()]
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: text[message],
      detail: text.nothingLost,
      buttons: [text.loadAgain, text[other]],
      noLink: true,
    })
    asking = false
    if (response === 1) otherwise()
    else if (!window.isDestroyed()) loadAgain(window)
  }
}

function loadAgain({ webContents }: BrowserWindow): void {
  // A process that hangs does not hear a reload.
  if (!webContents.isCrashed()) webContents.forcefullyCrashRenderer()
  webContents.reload()
}
