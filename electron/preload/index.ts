import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { contract, type DeskClient, type Events, eventNames } from '../../shared/ipc/contract.ts'
import { type Desk, type DeskFile, type WindowAct, windowActs } from '../../shared/ipc/desk.ts'
import { callChannel, channels } from './channels.ts'
import { createInbox } from './inbox.ts'

const inbox = createInbox<Events>(eventNames)
const flushers = new Set<() => Promise<void> | void>()

ipcRenderer.on(channels.event, (_event, name: unknown, payload: unknown) => inbox.deliver(name, payload))

ipcRenderer.on(channels.flush, async (_event, request: unknown) => {
  await Promise.allSettled([...flushers].map(async (flush) => flush()))
  ipcRenderer.send(channels.flushed, request)
})

const desk: Desk = {
  call: callers(),
  on: (event, listener) => inbox.listen(event, listener),
  offer: (files) => ipcRenderer.invoke(channels.offer, pathsOf(files)),
  onFlush: (listener) => {
    flushers.add(listener)
    return () => void flushers.delete(listener)
  },
  readClipboard: () => ipcRenderer.invoke(channels.clipboard),
  act: (act: WindowAct) => {
    if (windowActs.includes(act)) ipcRenderer.send(channels.act, act)
  },
  platform: process.platform,
}

contextBridge.exposeInMainWorld('desk', desk)

/** One function a method of the contract: what the window can ask is written down there and nowhere else. */
function callers(): DeskClient {
  const domains = Object.entries(contract).map(([domain, methods]) => {
    const calls = Object.keys(methods).map((method) => {
      const channel = callChannel(domain, method)
      return [method, (params: unknown) => ipcRenderer.invoke(channel, params)]
    })
    return [domain, Object.fromEntries(calls)]
  })
  return Object.fromEntries(domains) as DeskClient
}

/** Text dragged out of a page is a `File` without a path; it is left out. */
function pathsOf(files: readonly DeskFile[]): string[] {
  return files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '')
}
