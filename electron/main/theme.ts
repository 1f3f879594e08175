import { type BrowserWindow, nativeTheme } from 'electron'
import type { Settings } from '../../shared/ipc/answers.ts'

// Paper, as the window's tokens have it: what is seen before the first paint.
const paper = { light: '#fcfaf7', dark: '#1b1815' }

/** Makes the system's parts, and what CSS hears of them, follow the setting. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme
}

/** The ground of the window before and behind its page. */
export function background(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light
}

/** Keeps a window's ground in step with the theme. */
export function followTheme(window: BrowserWindow): void {
  const paint = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', paint)
  window.once('closed', () => nativeTheme.off('updated', paint))
}
