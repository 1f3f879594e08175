import { BrowserWindow, screen } from 'electron'
import type { WindowAct } from '../../shared/ipc/desk.ts'
import { fitBounds, smallest } from './bounds.ts'
import { background, followTheme } from './theme.ts'
import { nextZoom, type WindowFile } from './windowState.ts'

/** What a window is made from. */
export interface WindowPlan {
  readonly url: string
  /** The preload's file. */
  readonly preload: string
  readonly title: string
  readonly devTools: boolean
  readonly state: WindowFile
}

/** How long after the last move or resize the place is stored, in milliseconds. */
const rest = 400

/** Makes the window: the only place that does, so that each one has the same walls. */
export function createWindow({ url, preload, title, devTools, state }: WindowPlan): BrowserWindow {
  const was = state.get()
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...fitBounds(was.bounds, workAreas),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title,
    show: false,
    backgroundColor: background(),
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    },
  })
  if (was.maximised) window.maximize()
  if (was.fullScreen) window.setFullScreen(true)
  const show = () => {
    if (!window.isVisible()) window.show()
  }
  window.once('ready-to-show', show)
  // A page that failed to load is shown too: an invisible application cannot be closed.
  window.webContents.once('did-fail-load', show)
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(state.get().zoom))
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberPlace(window, state)
  followTheme(window)
  void window.loadURL(url)
  return window
}

/** Does what the window or its menu asks of the frame. */
export function actOn(window: BrowserWindow, state: WindowFile, act: Exclude<WindowAct, 'quit'>): void {
  if (act === 'fullScreen') {
    window.setFullScreen(!window.isFullScreen())
    return
  }
  const zoom = nextZoom(state.get().zoom, act)
  window.webContents.setZoomLevel(zoom)
  state.set({ ...state.get(), zoom })
}

/** Brings a window in front of others. */
export function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function rememberPlace(window: BrowserWindow, state: WindowFile): void {
  let timer: NodeJS.Timeout | undefined
  const keep = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    const maximised = window.isMaximized()
    const fullScreen = window.isFullScreen()
    // The normal bounds are what the window goes back to from being maximised.
    state.set({ ...state.get(), bounds: window.getNormalBounds(), maximised, fullScreen })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, rest)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('maximize', later)
  window.on('unmaximize', later)
  window.on('enter-full-screen', later)
  window.on('leave-full-screen', later)
  window.on('close', keep)
  window.once('closed', () => clearTimeout(timer))
}
