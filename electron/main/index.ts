import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import type { Settings } from '../../shared/ipc/answers.ts'
import type { WindowAct } from '../../shared/ipc/desk.ts'
import { ownWords, readArguments, type StartArguments } from './arguments.ts'
import { defaults, region } from './defaults.ts'
import { createDialogs } from './dialogs.ts'
import { tellFrameKeys } from './frameKeys.ts'
import { archiveHandling } from './handlers/alignments.ts'
import { analysisHandlers } from './handlers/analysis.ts'
import { bundleHandling } from './handlers/bundles.ts'
import { checkReportHandlers } from './handlers/checkReport.ts'
import { conversionHandlers } from './handlers/conversion.ts'
import { exceptionHandlers } from './handlers/conversionFiles.ts'
import { forwardHandlers, forwardMemory } from './handlers/forward.ts'
import { importHandlers } from './handlers/imports.ts'
import { jobHandlers } from './handlers/jobs.ts'
import { libraryHandlers } from './handlers/library.ts'
import { outsideHandlers } from './handlers/outside.ts'
import { qualityFileHandlers } from './handlers/quality.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { siteHandlers } from './handlers/site.ts'
import { termHandlers } from './handlers/terms.ts'
import { startJobs } from './jobs.ts'
import { createLibraries } from './libraries.ts'
import { libraryImage, previewBody } from './libraryFiles.ts'
import { startLibraryWorker, whenSettled } from './libraryWorker.ts'
import { isOnlyInstance, leaveOrderly, whenFilesOpen } from './lifecycle.ts'
import { noteFaults, openLog } from './log.ts'
import { memoryWhenSettled, startMemoryWorker, withMemory } from './memoryWorker.ts'
import { setMenu } from './menu.ts'
import { guardNavigation } from './navigation.ts'
import { resolveNothing } from './network.ts'
import { createOffer } from './offer.ts'
import { openable } from './offered.ts'
import { pageOf } from './origins.ts'
import { registerScheme } from './protocol.ts'
import { previewPages } from './published.ts'
import { openRecents } from './recents.ts'
import { recover } from './recovery.ts'
import { sampleReader } from './sample.ts'
import { emit, flush, serve } from './serve.ts'
import { prepareSession } from './session.ts'
import { openSettings } from './settings.ts'
import { refusedSwitches } from './switches.ts'
import { applyTheme } from './theme.ts'
import { openWindowFile } from './windowState.ts'
import { actOn, createWindow, focus } from './windows.ts'

// Tests put the settings into a folder of their own.
const {
  DUIZHAO_USER_DATA: userData,
  DUIZHAO_RELEASED: strict,
  ELECTRON_RENDERER_URL: devServer,
} = process.env
if (userData) app.setPath('userData', userData)

// Tests may ask for the strictness of a released application; nothing makes a released one less strict.
const released = app.isPackaged || strict === '1'
const refused = released ? refusedSwitches((name) => app.commandLine.hasSwitch(name)) : []
const words = ownWords(process.argv, app.isPackaged, app.getAppPath(), process.cwd())
const handedOver: StartArguments[] = [readArguments(words, process.cwd())]
let take = (asked: StartArguments): void => void handedOver.push(asked)

if (refused.length > 0) {
  process.stderr.write(`Duizhao does not start with: ${refused.join(', ')}\n`)
  app.exit(1)
} else if (isOnlyInstance(handedOver[0] as StartArguments, (asked) => take(asked))) {
  whenFilesOpen((asked) => take(asked))
  app.enableSandbox()
  registerScheme()
  resolveNothing(app.commandLine)
  void start()
} else {
  app.exit(0)
}

async function start(): Promise<void> {
  const own = (name: string) => join(app.getPath('userData'), name)
  const built = (...names: string[]) => join(app.getAppPath(), 'out', ...names)
  // Packaged, they lie in the archive with everything else.
  const resources = (name: string) => join(app.getAppPath(), 'resources', name)
  const log = openLog(own('logs'), () => new Date())
  noteFaults(log)
  log.note('start', `${app.getVersion()} on Electron ${process.versions.electron}`)
  const settings = openSettings(own('settings.json'), defaults())
  const windowFile = openWindowFile(own('window.json'), (fault) => log.fault('window', fault))
  const recents = openRecents(own('recents.json'), (fault) => log.fault('recents', fault))
  const page = pageOf(released, devServer)
  const language = () => settings.get().interface
  let window: BrowserWindow | null = null
  const flushWindow = async (ms = 1200) => window !== null && (await flush(window, ms))

  const worker = startLibraryWorker({
    file: built('main', 'library.js'),
    person: () => settings.get(),
    changed: (article) => {
      emit('changed', { article })
      // Whatever is no single article's may be the termbase's.
      if (article === null) void memoryWorker.order('termsChanged', null)
    },
    counted: (article) => emit('counted', { article }),
    restarted: () => void libraries.reopen(),
    fault: log.fault,
  })
  const memoryWorker = startMemoryWorker({
    file: built('main', 'memory.js'),
    person: () => settings.get().person,
    progress: (progress) => emit('progress', progress),
    fault: log.fault,
  })
  const jobs = startJobs({
    file: built('main', 'job.js'),
    progress: (progress) => emit('progress', progress),
    fault: log.fault,
  })
  const libraryWorker = withMemory(worker, memoryWorker)
  const libraries = createLibraries({
    worker: libraryWorker,
    recents,
    region: region(),
    sampleFolder: own('Sample.duizhao'),
    readSample: sampleReader(jobs, worker, resources('sample')),
    flushWindow,
    tell: (state) => emit('library', state),
    note: log.note,
  })
  const open = (folder: string) =>
    void libraries.open(folder).then(
      (opened) => opened.ok || log.note('open', opened.error),
      (fault) => log.fault('open', fault),
    )
  const library = whenSettled(worker, libraries.settled)
  const memory = memoryWhenSettled(memoryWorker, libraries.settled)
  const forwarded = { ...forwardHandlers(library), ...forwardMemory(memory) }
  const offer = createOffer(open)
  const dialogs = createDialogs(language)
  const archives = archiveHandling({
    jobs,
    library,
    dialogs,
    offer,
    progress: (progress) => emit('progress', progress),
    openFolder: async () => {
      await libraries.settled()
      return libraries.folder()
    },
  })
  const bundles = bundleHandling({
    jobs,
    library,
    dialogs,
    progress: (progress) => emit('progress', progress),
    tool: `${app.getName()} ${app.getVersion()}`,
  })
  const analysis = analysisHandlers({ library, memory, progress: (progress) => emit('progress', progress) })
  const act = (name: WindowAct) => {
    if (name === 'quit') app.quit()
    else if (window !== null) actOn(window, windowFile, name)
  }
  const showSettings = (now: Settings) => {
    applyTheme(now.theme)
    setMenu(now, { command: (id) => emit('command', { id }), act })
  }

  serve({
    handlers: {
      settings: settingsHandlers(settings, (now) => {
        showSettings(now)
        void worker.order('person', { person: now.person, role: now.role })
        void memoryWorker.order('person', { person: now.person })
        emit('settings', now)
      }),
      library: libraryHandlers({ libraries, recents, dialogs }),
      archive: archives.handlers,
      analysis: analysis.handlers,
      imports: importHandlers({ jobs, library, dialogs, offer, flushWindow }),
      termFiles: termHandlers({ jobs, library, dialogs, offer, title: app.getName() }),
      exceptionFiles: exceptionHandlers({ jobs, library, dialogs }),
      checkReports: checkReportHandlers({
        library,
        dialogs,
        today: () => new Date().toLocaleDateString('sv'),
      }),
      outside: outsideHandlers({ jobs, library, dialogs, flushWindow }),
      qualityFiles: qualityFileHandlers({ library, dialogs }),
      bundles: bundles.handlers,
      jobs: jobHandlers((job) => {
        jobs.cancel(job)
        analysis.cancel(job)
        memoryWorker.cancel(job)
        archives.cancel(job)
        bundles.cancel(job)
      }),
      ...forwarded,
      site: siteHandlers(forwarded.site, libraries.regionIs),
      conversion: conversionHandlers(forwarded.conversion, libraries.regionIs),
    },
    offer: offer.offer,
    act,
    origin: page.origin,
    note: log.fault,
  })
  guardNavigation({ url: page.url, language, note: log.note })
  const guardClosing = leaveOrderly({ flushWindow, closeLibrary: libraryWorker.close, note: log.fault })

  // The library opens while Chromium is still getting ready.
  const [asked] = handedOver
  const folder = asked?.library ?? openable(asked?.paths ?? []).libraries[0] ?? recents.last()
  if (folder !== null) open(folder)
  else if (!recents.begun()) void libraries.openSample().catch((fault) => log.fault('sample', fault))

  await app.whenReady()
  const files = { folder: libraries.folder, region: libraries.region, page: previewPages(library, jobs) }
  await prepareSession(session.defaultSession, page, {
    renderer: built('renderer'),
    frame: page.origin,
    page: (path) => previewBody(files, path),
    media: (hash) => libraryImage(files, hash),
    note: log.fault,
  })
  showSettings(settings.get())
  window = createWindow({
    url: page.url,
    preload: built('preload', 'index.cjs'),
    title: app.getName(),
    devTools: !released,
    state: windowFile,
  })
  recover(window, { language, note: log.note, quit: () => app.quit() })
  guardClosing(window)
  tellFrameKeys(window, (id) => emit('frameKey', { id }))

  const loaded = new Promise<void>((resolve) => window?.webContents.once('did-finish-load', () => resolve()))
  const bring = (paths: readonly string[]) => {
    const files = offer.offer(paths)
    if (files.length > 0) void loaded.then(() => emit('offered', { files }))
  }
  take = ({ library, paths }) => {
    if (window !== null) focus(window)
    if (library !== null) open(library)
    bring(paths)
  }
  bring(asked?.paths.filter((path) => path !== folder) ?? [])
  for (const waiting of handedOver.slice(1)) take(waiting)
}
