// The Traditional edition behind the Simplified one: node bench/run.mjs following [--characters 10000] [--edits 60]
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { launch, newFolder } from '../e2e/app.ts'
import { addEdition } from '../electron/library/editions.ts'
import { insertArticle } from '../electron/library/insert.ts'
import { closeLibrary, createLibrary } from '../electron/library/open.ts'
import { rememberPlace } from '../electron/library/place.ts'
import { ulids } from '../shared/ids.ts'
import { articleNo } from './articles.ts'
import { watchWork } from './inPage.ts'
import { number, numberIn, row, tableHead } from './measure.ts'

const words = process.argv.slice(2)
const edits = numberIn(words, 'edits', 60)
const settings = { interface: 'en', theme: 'light', person: 'bench', introduced: true } as const

const folder = newFolder()
try {
  const library = made(join(folder, 'Following.duizhao'), numberIn(words, 'characters', 10_000))
  console.log(`${library.characters} characters of Simplified text in ${library.segments} segments\n`)
  await measure(library)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** A library with one article, whose Traditional edition is empty. */
function made(folder: string, characters: number) {
  const options = { now: Date.now, newId: ulids(Date.now, Math.random), person: 'bench' }
  const created = createLibrary(folder, options)
  if (!created.ok) throw new Error(`${created.error} ${created.detail}`)
  const library = created.value
  let segments = 100
  let article = articleNo(0, segments, options.newId)
  const count = () => (JSON.stringify(article.editions[1]?.document).match(/\p{Script=Han}/gu) ?? []).length
  while (count() < characters) {
    segments += 5
    article = articleNo(0, segments, options.newId)
  }
  const inserted = insertArticle(library, { ...article, editions: article.editions.slice(0, 2) })
  if (!inserted.ok) throw new Error(inserted.error)
  const added = addEdition(library, inserted.value, 'zh-Hant')
  if (!added.ok) throw new Error(added.error)
  rememberPlace(library, {
    screen: 'library',
    article: null,
    columns: ['en', 'zh-Hans', 'zh-Hant'],
    segment: null,
    language: null,
    caret: 0,
  })
  closeLibrary(library)
  return { folder, segments, characters: count() }
}

async function measure({ folder, segments }: { readonly folder: string; readonly segments: number }) {
  const running = await launch({ settings, words: [`--library=${folder}`] })
  try {
    const { page } = running
    await page.getByRole('option').first().click()
    await page.keyboard.press('Enter')
    const middle = page.locator('[data-language="zh-Hans"] .segment').nth(Math.floor(segments / 2))
    await middle.scrollIntoViewIfNeeded()
    const other = page.locator('[data-language="zh-Hant"] .segment').nth(Math.floor(segments / 2))
    await other.locator('text=/./').first().waitFor()
    await middle.click()
    await page.keyboard.press('End')
    await sleep(3000)
    await watchOther(page, Math.floor(segments / 2))
    let [script, layout] = [0, 0]
    const [waited, alone, followed]: [number[], number[], number[]] = [[], [], []]
    for (let no = 0; no < edits; no++) {
      const typed = await watchWork(page)
      await page.keyboard.insertText('发')
      // The key's own work is done in its frame, before the other edition is thought of.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))
      alone.push((await typed()).all)
      const watch = await watchWork(page)
      waited.push(await takeWait(page))
      const work = await watch()
      followed.push(work.all)
      script += work.script
      layout += work.layout + work.style
      await sleep(400)
    }
    console.log(`${tableHead}
${row('from the change to the frame that shows it in the other edition, 40 ms of rest in it', waited)}
${row('main thread: the change itself', alone)}
${row('main thread: the other edition following, with its layout and paint', followed)}`)
    console.log(
      `\n${number(followed.reduce((a, b) => a + b, 0) / edits)} ms of main thread for each update, of it script ${number(script / edits)}, style and layout ${number(layout / edits)}`,
    )
    if (running.complaints.length > 0) console.error(running.complaints.join('\n'))
  } finally {
    await running.close()
  }
}

/** Begins to note how long each change of a Simplified segment takes to be seen in the Traditional one. */
function watchOther(page: Page, at: number): Promise<void> {
  return page.evaluate((at) => {
    const segment = (language: string) =>
      document.querySelectorAll(`[data-language="${language}"] .segment`)[at]?.closest('.ProseMirror')
    const notes = { waits: [] as number[], changed: 0 }
    Object.assign(window, { benchWaits: notes })
    addEventListener(
      'beforeinput',
      () => {
        notes.changed = performance.now()
      },
      { capture: true },
    )
    const column = segment('zh-Hant')
    if (!column) throw new Error('no such column')
    new MutationObserver(() => {
      if (notes.changed === 0) return
      const began = notes.changed
      notes.changed = 0
      const channel = new MessageChannel()
      channel.port1.onmessage = () => notes.waits.push(performance.now() - began)
      requestAnimationFrame(() => channel.port2.postMessage(null))
    }).observe(column, { subtree: true, childList: true, characterData: true })
  }, at)
}

async function takeWait(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => {
    const { benchWaits } = window as unknown as { benchWaits: { waits: number[] } }
    return benchWaits.waits.shift() ?? null
  })
  const wait = await handle.jsonValue()
  if (wait === null) throw new Error('nothing followed')
  return wait
}
