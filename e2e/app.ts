import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Settings } from '../shared/ipc/answers.ts'
import { root, tour } from './places.ts'

/** Electron's program, for starts without Playwright, and what such a start needs where there is no sandbox. */
export const electron = createRequire(import.meta.url)('electron') as unknown as string
export const sandbox = process.env.DUIZHAO_NO_SANDBOX ? ['--no-sandbox'] : []

/** How an application is started for a test. */
export interface Launch {
  /** The folder of its settings; a fresh one, removed at the end, where none is given. */
  readonly userData?: string
  /** Words of the command line after the application's folder. */
  readonly words?: readonly string[]
  readonly env?: { readonly [name: string]: string }
  /** Settings that it starts with; without them it is a first start, with the introduction. */
  readonly settings?: Partial<Settings>
}

/** A running application with its window, and what it complained of. */
export interface Running {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Errors and warnings of the window's console, and what it threw. */
  readonly complaints: string[]
  /** Closes it; what does not end within five seconds is killed. */
  readonly close: () => Promise<void>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

const usual: Settings = {
  interface: 'en',
  theme: 'system',
  person: 'Lin',
  role: 'translator',
  introduced: true,
  completion: true,
  threshold: 75,
  issuesBy: 'segment',
}

/** Starts the built application. */
export async function launch({ userData, words = [], env = {}, settings }: Launch = {}): Promise<Running> {
  const folder = userData ?? newFolder()
  if (settings !== undefined) {
    const whole: Settings = { ...usual, ...settings }
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(whole))
  }
  const app = await _electron.launch({
    args: [...sandbox, root, ...words],
    cwd: root,
    // Playwright would otherwise tell the page of a light theme, whatever the application says.
    colorScheme: null,
    // Playwright starts without the sandbox unless told otherwise.
    chromiumSandbox: sandbox.length === 0,
    env: { ...inherited(), DUIZHAO_USER_DATA: folder, ...env },
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    // In the frame of a published page, which runs nothing, Playwright's own scripts are refused and reported.
    if (message.text().startsWith("Blocked script execution in 'app://page/")) return
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (fault) => complaints.push(String(fault)))
  await page.waitForLoadState('load')

  const tidy = () => {
    if (userData === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
  }
  return {
    app,
    page,
    userData: folder,
    complaints,
    close: async () => {
      await ended(app, () => app.close())
      tidy()
    },
    kill: async () => {
      await ended(app, async () => void app.process().kill('SIGKILL'))
      tidy()
    },
  }
}

/** A folder that only this test has. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'duizhao-test-'))
}

/** Leaves a screenshot of the window for the tour. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(tour, { recursive: true })
  await page.screenshot({ path: join(tour, `${name}.png`), animations: 'disabled' })
}

/** What an input method shows before it commits: the text so far, with the caret at its end. */
export type Composition = readonly string[]

/**
 * Types through an input method: each step replaces the text being composed ('s', 'sh', 'shu', '水'), then
 * `commit` is what enters the text, by default the last step; null cancels the composition.
 */
export async function imeCompose(page: Page, steps: Composition, commit?: string | null): Promise<void> {
  const session = await page.context().newCDPSession(page)
  try {
    for (const text of steps) {
      const end = text.length
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
    }
    if (commit === null)
      await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    else await session.send('Input.insertText', { text: commit ?? steps.at(-1) ?? '' })
  } finally {
    await session.detach()
  }
}

/** Collects what the page's policy blocks from now on; the answer reads the list. */
export async function violations(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const list: string[] = []
    Object.assign(window, { collectedViolations: list })
    document.addEventListener('securitypolicyviolation', (event) => {
      list.push(`${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  return () =>
    page.evaluate(() => (window as unknown as { collectedViolations: string[] }).collectedViolations)
}

/** The environment that Electron is to see: not what would turn it into plain Node. */
function inherited(): { [name: string]: string } {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(ELECTRON_|NODE_OPTIONS$|DUIZHAO_LIBRARY$)/.test(name),
  )
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** Waits until the application's process has ended; after five seconds it is killed. */
async function ended(app: ElectronApplication, end: () => Promise<void>): Promise<void> {
  const child = app.process()
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  try {
    await Promise.race([Promise.all([end(), exit]), exit])
  } finally {
    clearTimeout(timer)
  }
}
