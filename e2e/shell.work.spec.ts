import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { ArticleId } from '../shared/ids.ts'
import { launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'

const every = {
  filter: { status: null, section: null, language: null, person: null },
  sort: 'title',
  descending: false,
  from: 0,
  count: 50,
} as const

const metadata = { slug: 'water', date: '', section: {}, byline: [], related: [], tags: [], notes: '' }
const place = mkdtempSync(join(tmpdir(), 'duizhao-work-'))

/** Answers the system's next dialogs: files that are chosen, a path that is saved to. */
function choose(running: Running, filePaths: readonly string[]): Promise<void> {
  return running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [...chosen],
    })) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: chosen[0],
    })) as typeof dialog.showSaveDialog
  }, filePaths)
}

async function articleOf(running: Running, slug: string): Promise<ArticleId> {
  const list = await ask(running.page, 'articles', 'list', every)
  const found = list.ok ? list.value.rows.find((row) => row.slug === slug) : undefined
  if (found === undefined) throw new Error(`no article ${slug}`)
  return found.id
}

test.describe('in the sample library', () => {
  let running: Running
  test.beforeAll(async () => {
    running = await launch({ settings: {} })
  })
  test.afterAll(() => running.close())

  test('a file is chosen, read, shown, corrected and stored; its name is taken then', async () => {
    const { page } = running
    const file = join(place, 'water.txt')
    writeFileSync(file, 'Water in the West\n\nThe river rose by 12 per cent in 2019. Nobody measured it.\n')
    await choose(running, [file])
    const chosen = await ask(page, 'imports', 'choose', {})
    if (!chosen.ok) throw new Error(chosen.error)
    expect(chosen.value).toEqual([{ file: expect.any(String), name: 'water.txt' }])
    const read = await ask(page, 'imports', 'read', {
      job: 'job-1',
      files: chosen.value.map((one) => one.file),
    })
    if (!read.ok) throw new Error(read.error)
    expect(read.value).toMatchObject({
      source: 'en',
      slug: 'water-in-the-west',
      files: [{ name: 'water.txt' }],
    })
    const before = await ask(page, 'articles', 'facets', {})
    const editions = [{ language: 'en' as const, title: 'Water' }]
    const decided = { source: 'en' as const, slug: 'water', metadata, editions }
    const commit = () => ask(page, 'imports', 'commit', { preview: read.value.preview, ...decided })
    const stored = await commit()
    expect(stored).toMatchObject({ ok: true })
    expect(await commit()).toMatchObject({ ok: false, error: 'expired' })
    const after = await ask(page, 'articles', 'facets', {})
    expect(after.ok && before.ok && after.value.articles - before.value.articles).toBe(1)

    const again = await ask(page, 'imports', 'read', { job: 'job-2', files: [], text: 'Water\n\nOnce more.' })
    if (!again.ok) throw new Error(again.error)
    expect(await ask(page, 'imports', 'commit', { preview: again.value.preview, ...decided })).toMatchObject({
      ok: false,
      error: 'slug-taken',
    })
  })

  test('a file that cannot be read is said by its name, and a token that nobody gave has vanished', async () => {
    const { page } = running
    const file = join(place, 'picture.txt')
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await choose(running, [file])
    const chosen = await ask(page, 'imports', 'choose', {})
    if (!chosen.ok) throw new Error(chosen.error)
    const read = await ask(page, 'imports', 'read', {
      job: 'job-3',
      files: chosen.value.map((one) => one.file),
    })
    expect(read).toMatchObject({ ok: false, detail: expect.stringContaining('picture.txt') })
    expect(JSON.stringify(read)).not.toContain(place)
    expect(await ask(page, 'imports', 'read', { job: 'job-4', files: ['no-such-token'] })).toMatchObject({
      error: 'vanished',
    })
  })

  test('dropped files become tokens; the page never learns their paths', async () => {
    const { page } = running
    const file = join(place, 'drop.md')
    writeFileSync(file, '# Dropped\n\nA paragraph.\n')
    await page.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      input.id = 'dropping'
      document.body.append(input)
    })
    await page.locator('#dropping').setInputFiles(file)
    const offered = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#dropping')
      const files = [...(input?.files ?? []), new File(['x'], 'made-up.txt')]
      const { desk } = window as unknown as { desk: { offer(files: readonly File[]): Promise<object[]> } }
      const answer = await desk.offer(files)
      input?.remove()
      return { answer, path: 'path' in (files[0] ?? {}) }
    })
    expect(offered).toEqual({ answer: [{ file: expect.any(String), name: 'drop.md' }], path: false })
  })

  test('an approved article leaves as a bundle that proves whole; an open one is refused before any question', async () => {
    const { page } = running
    const out = join(place, 'speed.zip')
    await choose(running, [out])
    const draft = await articleOf(running, 'water')
    expect(await ask(page, 'bundles', 'export', { job: 'job-5', articles: [draft] })).toMatchObject({
      ok: false,
      error: 'not-approved',
    })
    const article = await articleOf(running, 'paying-for-speed')
    const exported = await ask(page, 'bundles', 'export', { job: 'job-6', articles: [article] })
    expect(exported).toMatchObject({
      ok: true,
      value: { name: 'speed.zip', folder: place, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const once = readFileSync(out)
    await ask(page, 'bundles', 'export', { job: 'job-7', articles: [article] })
    expect(readFileSync(out).equals(once)).toBe(true)
    expect(await ask(page, 'bundles', 'verify', {})).toEqual({
      ok: true,
      value: { name: 'speed.zip', problems: [] },
    })
    writeFileSync(out, once.subarray(0, once.length / 2))
    const verified = await ask(page, 'bundles', 'verify', {})
    expect(verified.ok && verified.value.problems.length).toBeGreaterThan(0)
    expect(await ask(page, 'bundles', 'show', { bundle: 'no-such-token' })).toMatchObject({
      error: 'expired',
    })
  })

  test('the published page is shown in a frame with its style and its language switch, and runs nothing', async () => {
    const { app, page } = running
    const article = await articleOf(running, 'paying-for-speed')
    const complaints = running.complaints.length
    await page.evaluate((id) => {
      const frame = document.createElement('iframe')
      frame.name = 'published'
      frame.src = `app://page/${id}/en`
      document.body.append(frame)
    }, article)
    const frames = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().flatMap((window) =>
          window.webContents.mainFrame.frames.map(({ url }) => url),
        ),
      )
    await expect.poll(frames).toEqual([`app://page/${article}/en`])
    const frame = page.frameLocator('iframe[name=published]')
    await expect(frame.locator('h1')).toBeVisible()
    const styled = await frame.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)
    expect(styled).not.toBe('none')
    await frame.locator('.languages a[lang=zh-Hant]').click()
    await expect.poll(frames).toEqual([`app://page/${article}/zh-Hant`])
    await expect(frame.locator('html[lang=zh-Hant] h1')).toBeVisible()
    await page.evaluate(() => document.querySelector('iframe[name=published]')?.remove())
    expect(running.complaints.slice(complaints)).toEqual([])
  })

  test('what is not in the library is not on its shelves', async () => {
    const statuses = await running.app.evaluate(
      async ({ session }, id) => {
        const addresses = [
          `app://page/${id}/en`,
          `app://page/${id}/fr`,
          `app://page/${id}/img/../../library.sqlite`,
          `app://page/${id}/library.sqlite`,
          'app://page/01ARZ3NDEKTSV4RRFFQ69G5FAV/en',
          'app://page/../library.sqlite',
          `app://media/${'0'.repeat(64)}`,
          'app://media/library.sqlite',
          'app://other/index.html',
        ]
        return Promise.all(
          addresses.map(
            async (address) => (await session.defaultSession.fetch(address).catch(() => null))?.status,
          ),
        )
      },
      await articleOf(running, 'paying-for-speed'),
    )
    expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404, 404])
  })
})

test('the window is asked to store what it has before the library changes and before the end', async () => {
  const userData = newFolder()
  const running = await launch({ userData })
  await running.page.evaluate(() => {
    const { desk } = window as unknown as {
      desk: {
        onFlush(listener: () => Promise<void>): () => void
        call: { settings: { set(p: object): Promise<unknown> } }
      }
    }
    let times = 0
    desk.onFlush(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      times += 1
      await desk.call.settings.set({ person: `flushed ${times}` })
    })
  })
  await ask(running.page, 'library', 'state', {})
  expect(await ask(running.page, 'library', 'close', {})).toMatchObject({ ok: true })
  expect(await ask(running.page, 'settings', 'get', {})).toMatchObject({ value: { person: 'flushed 1' } })
  await running.close()
  expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))).toMatchObject({
    person: 'flushed 2',
  })
})

test('a window that does not answer does not keep the application from ending', async () => {
  const running = await launch()
  await running.page.evaluate(() => {
    const { desk } = window as unknown as { desk: { onFlush(listener: () => Promise<void>): void } }
    desk.onFlush(() => new Promise(() => undefined))
  })
  const child = running.app.process()
  await running.close()
  // It ended by itself: what takes longer than five seconds would have been killed.
  expect(child.exitCode).toBe(0)
})

test('the window comes back after its process died', async () => {
  const running = await launch()
  const loaded = running.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve(contents.getURL()))
        contents?.forcefullyCrashRenderer()
      }),
  )
  expect(await loaded).toBe('app://duizhao/index.html')
  await running.close()
})

test('a library is refused with a clear word where it cannot be opened, and the one before stays open', async () => {
  const first = await launch()
  const folder = join(place, 'Shared.duizhao')
  await choose(first, [folder])
  expect(await ask(first.page, 'library', 'create', {})).toMatchObject({ ok: true })
  const second = await launch()
  const before = await ask(second.page, 'library', 'state', {})
  const opening = async (path: string) => {
    await choose(second, [path])
    const opened = await ask(second.page, 'library', 'choose', {})
    return opened.ok ? 'opened' : opened.error
  }
  expect(await opening(folder)).toBe('in-use')
  expect(await opening(join(place, 'Gone.duizhao'))).toBe('missing')
  expect(await opening(place)).toBe('not-a-library')
  await first.close()
  expect(await ask(second.page, 'library', 'state', {})).toEqual(before)
  expect(await opening(folder)).toBe('opened')
  await second.close()
})

test('no word of an article is in the log or in the settings', async () => {
  const userData = newFolder()
  const running = await launch({ userData })
  const canary = 'Canaries sing of reservoirs'
  const read = await ask(running.page, 'imports', 'read', {
    job: 'job-1',
    files: [],
    text: `${canary}\n\n${canary}.`,
  })
  if (!read.ok) throw new Error(read.error)
  const editions = [{ language: 'en' as const, title: canary }]
  await ask(running.page, 'imports', 'commit', {
    preview: read.value.preview,
    source: 'en',
    slug: 'canary',
    metadata,
    editions,
  })
  await ask(running.page, 'articles', 'search', { query: canary, most: 10 })
  await running.close()
  copyFileSync(join(userData, 'logs', 'duizhao.log'), join(place, 'log.txt'))
  for (const name of readdirSync(userData).filter((one) => one.endsWith('.json')))
    expect(readFileSync(join(userData, name), 'utf8')).not.toContain('anaries')
  expect(readFileSync(join(place, 'log.txt'), 'utf8')).not.toContain('anaries')
})
