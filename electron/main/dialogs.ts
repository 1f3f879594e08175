import { extname, join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/locale.ts'
import { importableEndings } from './offered.ts'
import { words } from './words.ts'

/** The system's dialogs for files; each answers null, or nothing, where the person thought better of it. */
export interface Dialogs {
  readonly newLibrary: () => Promise<string | null>
  readonly library: () => Promise<string | null>
  readonly texts: () => Promise<readonly string[]>
  /** Where one archive goes; `name` is what it would be called. */
  readonly newBundle: (name: string) => Promise<string | null>
  /** The folder that several archives go to. */
  readonly bundleFolder: () => Promise<string | null>
  readonly bundle: () => Promise<string | null>
  /** The folder of texts that are to be aligned. */
  readonly archiveFolder: () => Promise<string | null>
  /** Files of terms. */
  readonly terms: () => Promise<readonly string[]>
  /** Where terms go, in a format by its ending. */
  readonly newTerms: (ending: string) => Promise<string | null>
  /** A file of exceptions. */
  readonly exceptions: () => Promise<string | null>
  /** Where exceptions go. */
  readonly newExceptions: () => Promise<string | null>
  /** A review that came back. */
  readonly review: () => Promise<string | null>
  /** Where a translation goes that is taken out for review. */
  readonly newReview: (name: string) => Promise<string | null>
  /** Where a report goes; `name` is what it would be called. */
  readonly newReport: (name: string) => Promise<string | null>
}

/** The dialogs, in the interface's language. */
export function createDialogs(language: () => Language): Dialogs {
  const documents = (name: string) => join(app.getPath('documents'), name)
  return {
    newLibrary: () => {
      const { newLibrary, create, libraryName } = words[language()]
      return save({
        title: newLibrary,
        buttonLabel: create,
        defaultPath: documents(`${libraryName}.duizhao`),
      })
    },
    library: async () => {
      const title = words[language()].openLibrary
      const [folder] = await choose({ title, defaultPath: documents(''), properties: ['openDirectory'] })
      return folder ?? null
    },
    texts: () => {
      const { bringIn, texts } = words[language()]
      return choose({
        title: bringIn,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: texts, extensions: importableEndings }],
      })
    },
    newBundle: (name) => {
      const { exportBundle, export: button, bundles } = words[language()]
      return save({
        title: exportBundle,
        buttonLabel: button,
        defaultPath: documents(name),
        filters: [{ name: bundles, extensions: ['zip'] }],
      })
    },
    bundleFolder: async () => {
      const { exportBundle, export: buttonLabel } = words[language()]
      const [folder] = await choose({
        title: exportBundle,
        buttonLabel,
        defaultPath: documents(''),
        properties: ['openDirectory', 'createDirectory'],
      })
      return folder ?? null
    },
    archiveFolder: async () => {
      const title = words[language()].alignFolder
      const [folder] = await choose({ title, defaultPath: documents(''), properties: ['openDirectory'] })
      return folder ?? null
    },
    terms: () => {
      const { bringInTerms, terms } = words[language()]
      return choose({
        title: bringInTerms,
        properties: ['openFile'],
        filters: [{ name: terms, extensions: ['csv', 'tsv', 'tbx', 'txt', 'xml'] }],
      })
    },
    newTerms: (ending) => {
      const { exportTerms, export: buttonLabel, terms } = words[language()]
      return save({
        title: exportTerms,
        buttonLabel,
        defaultPath: documents(`${terms}.${ending}`),
        filters: [{ name: terms, extensions: [ending] }],
      })
    },
    exceptions: async () => {
      const { bringInExceptions, reports } = words[language()]
      const [file] = await choose({
        title: bringInExceptions,
        properties: ['openFile'],
        filters: [{ name: reports, extensions: ['csv', 'txt'] }],
      })
      return file ?? null
    },
    newExceptions: () => {
      const { exportExceptions, export: buttonLabel, exceptions, reports } = words[language()]
      return save({
        title: exportExceptions,
        buttonLabel,
        defaultPath: documents(`${exceptions}.csv`),
        filters: [{ name: reports, extensions: ['csv'] }],
      })
    },
    review: async () => {
      const { bringReviewBack, reviews } = words[language()]
      const [file] = await choose({
        title: bringReviewBack,
        properties: ['openFile'],
        filters: [{ name: reviews, extensions: ['docx', 'xlf', 'xliff'] }],
      })
      return file ?? null
    },
    newReview: (name) => {
      const { takeOut, reviews } = words[language()]
      return save({
        title: takeOut,
        defaultPath: documents(name),
        filters: [{ name: reviews, extensions: [extname(name).slice(1)] }],
      })
    },
    newReport: (name) => {
      const { saveReport, reports } = words[language()]
      return save({
        title: saveReport,
        defaultPath: documents(name),
        filters: [{ name: reports, extensions: [extname(name).slice(1) || 'csv'] }],
      })
    },
    bundle: async () => {
      const { verifyBundle, bundles } = words[language()]
      const [file] = await choose({
        title: verifyBundle,
        properties: ['openFile'],
        filters: [{ name: bundles, extensions: ['zip'] }],
      })
      return file ?? null
    },
  }
}

/** The window that a dialog belongs to: not the hidden one that prints. */
function shownWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.isVisible())
}

async function save(options: Electron.SaveDialogOptions): Promise<string | null> {
  const window = shownWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? null : filePath
}

async function choose(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
  const window = shownWindow()
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? [] : filePaths
}
