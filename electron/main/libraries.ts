import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LibraryState, OpenLibrary } from '../../shared/ipc/answers.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { FileFault } from '../storage/fault.ts'
import type { LibraryWorker } from './libraryWorker.ts'
import type { Recents } from './recents.ts'

/** What the libraries of this computer are opened with. */
export interface LibrariesPlan {
  readonly worker: LibraryWorker
  readonly recents: Recents
  /** Whose Traditional Chinese new libraries follow. */
  readonly region: 'tw' | 'hk'
  /** Where the sample library lies once it is made. */
  readonly sampleFolder: string
  /** Begins to read the sample's articles; what it answers fills a new, open library with them. */
  readonly readSample: () => () => Promise<void>
  /** Lets the window store what is not stored yet. */
  readonly flushWindow: () => Promise<unknown>
  readonly tell: (state: LibraryState) => void
  readonly note: (where: string, what: string) => void
}

type Opened<F = FileFault> = Promise<Result<LibraryState, F & string>>

/** The library that is open, and how another takes its place. */
export interface Libraries {
  /** Resolves when the worker has the library, or none, that requests are meant for. */
  readonly settled: () => Promise<void>
  /** Waits for what is being opened just now. */
  readonly state: () => Promise<LibraryState>
  /** The folder of the open library. */
  readonly folder: () => string | null
  /** Whose Traditional Chinese it follows. */
  readonly region: () => 'tw' | 'hk'
  /** Notes that the open library follows another region now, and tells the window. */
  readonly regionIs: (region: 'tw' | 'hk') => void
  readonly open: (folder: string) => Opened
  readonly create: (folder: string) => Opened<FileFault | 'exists'>
  readonly openSample: () => Opened<FileFault | 'exists'>
  readonly discardSample: () => Opened
  readonly close: () => Promise<LibraryState>
  /** Opens the library again after its worker died. */
  readonly reopen: () => Promise<void>
}

/** Keeps at most one library open; changes of it happen one after the other. */
export function createLibraries(plan: LibrariesPlan): Libraries {
  const { worker, recents, sampleFolder } = plan
  let current: { readonly folder: string; readonly library: OpenLibrary } | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let settled: Promise<void> = Promise.resolve()
  let settle: (() => void) | null = null

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act, act).finally(() => {
      settle?.()
      settle = null
    })
    queue = turn
    return turn
  }
  const state = (): LibraryState => ({ library: current?.library ?? null, recent: recents.list() })
  const told = () => {
    plan.tell(state())
    return state()
  }

  /** Puts a library in the place of the open one, which comes back where the other cannot be opened. */
  async function replace<F extends string>(
    folder: string,
    begin: () => Promise<Result<OpenLibrary, F>>,
  ): Opened<F> {
    const opened = await insteadOf(begin)
    if (!opened.ok) return opened
    current = { folder, library: opened.value }
    recents.opened(folder, folder !== sampleFolder)
    return ok(told())
  }

  /** Leaves the open library for what is to come; where that fails, however it fails, the library comes back. */
  async function insteadOf<R extends Result<unknown>>(act: () => Promise<R>): Promise<R> {
    const before = current
    await leave()
    let isDone = false
    try {
      const result = await act()
      isDone = result.ok
      return result
    } finally {
      if (!isDone && before !== null) await enter(before.folder)
    }
  }

  async function enter(folder: string): Promise<void> {
    const opened = await worker.open(folder)
    if (opened.ok) current = { folder, library: opened.value }
    else plan.note('library', `not opened again: ${opened.error}`)
  }

  async function leave(): Promise<void> {
    // What the window stores now still belongs to this library; what comes later waits for the next one.
    if (current !== null) await plan.flushWindow()
    shut()
    if (current === null) return
    current = null
    await worker.close()
  }

  /** Lets requests wait until this turn is over: meanwhile the worker may have a half-made library open. */
  function shut(): void {
    if (settle !== null) return
    settled = new Promise((resolve) => {
      settle = resolve
    })
  }

  /** The sample is made beside its place and takes it when it is whole. */
  async function makeSample(): Promise<Result<null, FileFault | 'exists'>> {
    const draft = sampleFolder.replace(/(\.duizhao)?$/, '-draft.duizhao')
    await rm(draft, { recursive: true, force: true })
    const fill = plan.readSample()
    const created = await worker.create(draft, { region: plan.region, sample: true })
    if (!created.ok) return created
    try {
      await fill()
    } finally {
      await worker.close()
    }
    await rename(draft, sampleFolder)
    return ok(null)
  }

  return {
    settled: () => settled,
    state: async () => {
      await queue.catch(() => undefined)
      return state()
    },
    folder: () => current?.folder ?? null,
    region: () => current?.library.region ?? plan.region,
    regionIs: (region) => {
      if (current === null || current.library.region === region) return
      current = { ...current, library: { ...current.library, region } }
      told()
    },
    open: (path) =>
      inTurn(async () => {
        const folder = resolve(path)
        if (current?.folder === folder) return ok(state())
        if (!existsSync(folder)) return fail('missing', folder)
        return replace(folder, () => worker.open(folder))
      }),
    create: (path) =>
      inTurn(async () => {
        const folder = /\.duizhao$/i.test(path) ? resolve(path) : `${resolve(path)}.duizhao`
        if (existsSync(folder)) return fail('exists', folder)
        return replace(folder, () => worker.create(folder, { region: plan.region, sample: false }))
      }),
    openSample: () =>
      inTurn(async () => {
        if (current?.folder === sampleFolder) return ok(state())
        if (!existsSync(sampleFolder)) {
          const made = await insteadOf(makeSample)
          if (!made.ok) return made
        }
        return replace(sampleFolder, () => worker.open(sampleFolder))
      }),
    discardSample: () =>
      inTurn(async () => {
        if (current?.folder === sampleFolder) await leave()
        await rm(sampleFolder, { recursive: true, force: true })
        recents.forget(sampleFolder)
        return ok(told())
      }),
    close: () =>
      inTurn(async () => {
        await leave()
        recents.closed()
        return told()
      }),
    reopen: () =>
      inTurn(async () => {
        if (current === null) return
        const { folder } = current
        current = null
        shut()
        await enter(folder)
        told()
      }),
  }
}
