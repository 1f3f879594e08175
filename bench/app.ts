// The window: node bench/run.mjs app [--words 10000] [--articles 200] [--keys 200] [--starts 7]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { electron, launch, newFolder, sandbox } from '../e2e/app.ts'
import { root } from '../e2e/places.ts'
import type { Language } from '../shared/locale.ts'
import { type AppLibrary, makeAppLibrary } from './appLibrary.ts'
import { awaitColumns, columnsShown, listShown, noteKeys, takeNotes, watchWork } from './inPage.ts'
import { number, numberIn, row, tableHead } from './measure.ts'

const words = process.argv.slice(2)
const starts = numberIn(words, 'starts', 7)
const keys = numberIn(words, 'keys', 200)
/** A fast typist's pause between keys, in milliseconds. */
const pause = 90
const settings = { interface: 'en', theme: 'light', person: 'bench', introduced: true } as const

const folder = newFolder()
try {
  const library = makeAppLibrary(
    join(folder, 'Window.duizhao'),
    numberIn(words, 'articles', 200),
    numberIn(words, 'words', 10_000),
  )
  console.log(
    `${library.articles} articles; the long one has ${library.words} English words in ${library.segments} segments, in 3 columns\n\n${tableHead}`,
  )
  await measureStarts(library)
  await measureDesk(library)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function measureStarts(library: AppLibrary): Promise<void> {
  const shown: number[] = []
  const painted: number[] = []
  for (let no = 0; no < starts; no++) {
    const times = await start(library, join(folder, `start-${no}`))
    shown.push(times.shown)
    painted.push(times.painted)
  }
  console.log(row('process start to the largest paint', painted))
  console.log(row('process start to the list, with articles, in a frame', shown))
}

/** One start without Playwright's own launcher, which would hold the application back until it is attached. */
async function start(library: AppLibrary, userData: string) {
  mkdirSync(userData)
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings))
  const began = Date.now()
  const child = spawn(
    electron,
    [...sandbox, root, `--library=${library.folder}`, '--remote-debugging-port=0'],
    {
      env: { ...process.env, DUIZHAO_USER_DATA: userData },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const closed = once(child, 'close')
  try {
    const browser = await chromium.connectOverCDP(await debuggerOf(child.stderr))
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (page === undefined) throw new Error('the application has no window')
    const { shown, painted } = await within(20_000, listShown(page), () =>
      page.locator('body').ariaSnapshot(),
    )
    await browser.close()
    return { shown: shown - began, painted: painted - began }
  } finally {
    child.kill()
    const killing = setTimeout(() => child.kill('SIGKILL'), 3000)
    await closed
    clearTimeout(killing)
  }
}

/** Gives up on what does not come, and says what is there instead. */
async function within<T>(ms: number, coming: Promise<T>, instead: () => Promise<string>): Promise<T> {
  const late = sleep(ms, null, { ref: false }).then(async () => {
    throw new Error(`waited ${ms} ms for the list; the window shows: ${await instead()}`)
  })
  return Promise.race([coming, late])
}

/** The address that Chromium prints; what comes after it is read too, so that nothing waits for it. */
function debuggerOf(stderr: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr.on('data', (chunk) => {
      said += String(chunk)
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    stderr.on('end', () => reject(new Error(`the application did not start: ${said}`)))
  })
}

async function measureDesk(library: AppLibrary): Promise<void> {
  const running = await launch({ settings, words: [`--library=${library.folder}`] })
  try {
    const { page } = running
    await page.getByRole('option').first().waitFor()
    const openings: number[] = []
    for (let no = 0; no < 6; no++) openings.push(await openLong(page, library))
    console.log(row('open the long article: first time', openings.slice(0, 1)))
    console.log(row('open the long article: afterwards', openings.slice(1)))
    await noteKeys(page)
    const works: string[] = []
    for (const language of ['en', 'zh-Hant'] as const) await typeIn(page, language, library, works)
    console.log(`\n${works.join('\n')}`)
    if (running.complaints.length > 0) console.error(running.complaints.join('\n'))
  } finally {
    await running.close()
  }
}

/** Opens the first article of the list with Enter, as a person does. */
async function openLong(page: Page, { segments }: AppLibrary): Promise<number> {
  await page.keyboard.press('Alt+1')
  await page.getByRole('option').first().click()
  await awaitColumns(page, 3, segments)
  await page.keyboard.press('Enter')
  const time = await columnsShown(page)
  // Checks and matches come after; the next opening shall not meet them.
  await sleep(3000)
  return time
}

async function typeIn(
  page: Page,
  language: Language,
  { segments }: AppLibrary,
  works: string[],
): Promise<void> {
  const segment = page.locator(`[data-language="${language}"] .segment`).nth(Math.floor(segments / 2))
  await segment.scrollIntoViewIfNeeded()
  await segment.click()
  await sleep(2000)
  await takeNotes(page)
  const worked = await watchWork(page)
  const letters = 'the quick brown fox jumps over the lazy dog '
  for (let no = 0; no < keys; no++) {
    const letter = letters.charAt(no % letters.length)
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await sleep(pause)
  }
  await sleep(500)
  const { frames, events } = await takeNotes(page)
  const work = await worked()
  const perKey = (name: keyof typeof work) => number(work[name] / keys)
  console.log(row(`keystroke to frame, ${language} column`, frames))
  // Those that the browser does not tell of took less than its threshold.
  const quick = Array.from({ length: Math.max(0, keys - events.length) }, () => 8)
  console.log(row(`keystroke to paint as the browser tells it, ${language} column`, [...quick, ...events]))
  works.push(
    `${language} column, main thread for each key: ${perKey('all')} ms of work, of it script ${perKey('script')}, style ${perKey('style')}, layout ${perKey('layout')}`,
  )
}
