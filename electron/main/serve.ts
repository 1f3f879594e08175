import { BrowserWindow, clipboard, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { GenericSchema } from 'valibot'
import { array, maxLength, pipe, safeParse, string } from 'valibot'
import type { OfferedFile } from '../../shared/ipc/answers.ts'
import { contract, type Events } from '../../shared/ipc/contract.ts'
import { type WindowAct, windowActs } from '../../shared/ipc/desk.ts'
import type { Handlers, Method } from '../../shared/ipc/method.ts'
import { fail } from '../../shared/result.ts'
import { callChannel, channels } from '../preload/channels.ts'
import { type AnyHandler, answer, isWindowFrame, type Note } from './answer.ts'

/** Everything that answers the window. */
export interface Served {
  readonly handlers: Handlers<typeof contract>
  readonly offer: (paths: readonly string[]) => readonly OfferedFile[]
  readonly act: (act: WindowAct) => void
  /** The origin of the window's page. */
  readonly origin: string
  readonly note: Note
}

/** As much as an import takes as text, in UTF-16 units. */
const longestPaste = 5_000_000

const droppedPaths = pipe(array(string()), maxLength(20))

/** Opens every channel that the window may use: the contract's, and the inner ones of the preload. */
export function serve({ handlers, offer, act, origin, note }: Served): void {
  const isTrusted = (event: IpcMainInvokeEvent | IpcMainEvent) => isWindowFrame(event.senderFrame, origin)

  for (const [domain, methods] of Object.entries(contract)) {
    const handling = handlers[domain as keyof typeof handlers] as unknown as Record<string, AnyHandler>
    for (const [name, method] of Object.entries(methods)) {
      const channel = callChannel(domain, name)
      const handler = handling[name]
      if (handler === undefined) throw new Error(`nothing serves ${channel}`)
      ipcMain.handle(channel, (event, params: unknown) => {
        // Read before anything is awaited: after a navigation the frame is gone.
        if (!isTrusted(event)) return fail('refused', 'sender')
        return answer(channel, method as unknown as Method<GenericSchema>, handler, params, note)
      })
    }
  }

  ipcMain.handle(channels.offer, (event, paths: unknown) => {
    const parsed = safeParse(droppedPaths, paths)
    return isTrusted(event) && parsed.success ? offer(parsed.output) : []
  })
  ipcMain.handle(channels.clipboard, async (event) => {
    // Awaited because newer Electrons answer with a promise.
    const text: string = isTrusted(event) ? await clipboard.readText() : ''
    return text.slice(0, longestPaste)
  })
  ipcMain.on(channels.act, (event, name: unknown) => {
    const known = windowActs.find((one) => one === name)
    if (isTrusted(event) && known !== undefined) act(known)
  })
}

/** Tells every window of an event. */
export function emit<E extends keyof Events>(event: E, payload: Events[E]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(channels.event, event, payload)
  }
}

/** Asks a window to store what is not stored yet; true when it said so within `ms`. */
export function flush(window: BrowserWindow, ms: number): Promise<boolean> {
  const { webContents } = window
  if (webContents.isDestroyed() || webContents.isCrashed() || webContents.isLoadingMainFrame())
    return Promise.resolve(false)
  return new Promise((resolve) => {
    const request = `${Date.now()}-${Math.random()}`
    const settle = (done: boolean) => {
      clearTimeout(timer)
      ipcMain.off(channels.flushed, heard)
      resolve(done)
    }
    const heard = (event: IpcMainEvent, answered: unknown) => {
      if (event.sender === webContents && answered === request) settle(true)
    }
    const timer = setTimeout(settle, ms, false)
    ipcMain.on(channels.flushed, heard)
    webContents.send(channels.flush, request)
  })
}
