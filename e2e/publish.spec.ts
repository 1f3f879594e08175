import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { bundleCaps, readZip } from '../electron/exchange/export/readZip.ts'
import { verifyBundle } from '../electron/exchange/export/verify.ts'
import { launch, newFolder, type Running } from './app.ts'
import { caretAt, openArticle, stored } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

const article = 'Paying for Speed'
const place = newFolder()
let running: Running
test.beforeAll(async () => {
  running = await launch({ settings: {} })
})
test.afterAll(async () => {
  await running.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

async function publish(page: Page, title: string): Promise<void> {
  await openArticle(page, title)
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('heading', { level: 2, name: 'In the bundle' })).toBeVisible()
}

/** How one edition stands on the publish screen. */
function standing(page: Page, language: string): Locator {
  return page.getByRole('region', { name: 'Editions' }).locator('> ul > li').filter({ hasText: language })
}

/** Exports the article's bundle to a file, as a person does who chooses that place. */
async function exportTo(file: string): Promise<void> {
  const { app, page } = running
  await answerDialog(app, [file])
  await page.getByRole('button', { name: /^Export (the bundle|again)…$/ }).click()
  await expect(page.getByRole('heading', { name: basename(file) })).toBeVisible()
}

async function verifyInApp(file: string): Promise<Locator> {
  const { app, page } = running
  await answerDialog(app, [file])
  await page.getByRole('button', { name: 'Verify a bundle…' }).click()
  const report = page.getByRole('dialog', { name: 'Verification' })
  await expect(report).toBeVisible()
  return report
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

async function filesIn(bundle: string): Promise<ReadonlyMap<string, Buffer>> {
  const { files, problems } = await readZip(readFileSync(bundle), basename(bundle), bundleCaps)
  expect(problems).toEqual([])
  return files
}

test('the bundle of the approved editions leaves, with all that was said of it, and is whole', async () => {
  const { app, page } = running
  await publish(page, article)
  for (const language of ['English', 'Simplified Chinese', 'Traditional Chinese'])
    await expect(standing(page, language)).toContainText('Approved')
  const said = await page
    .getByRole('region', { name: 'In the bundle' })
    .getByRole('cell')
    .locator('span')
    .allTextContents()
  expect(said).toContain('zh-Hant/article.html')

  const bundle = join(place, 'speed.zip')
  await exportTo(bundle)
  await expect(page.getByText(place, { exact: true })).toBeVisible()
  await expect(page.getByText(sha256(bundle))).toBeVisible()
  expect(await verifyBundle(bundle)).toEqual({ ok: true, value: { ok: true, problems: [] } })
  const files = await filesIn(bundle)
  for (const name of said)
    expect(
      [...files.keys()].filter((path) => `/${path}`.endsWith(`/${name}`)),
      name,
    ).toHaveLength(1)
  const html = [...files].find(([path]) => path.endsWith('zh-Hant/article.html'))?.[1].toString() ?? ''
  expect(html).toContain('<html lang="zh-Hant">')
  expect(html).toContain('為速度買單')
  expect(readdirSync(place)).toEqual(['speed.zip'])

  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shownInFolder: path })
  })
  await page.getByRole('button', { name: 'Show in folder' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as { shownInFolder?: string }).shownInFolder))
    .toBe(bundle)
  await expect(await verifyInApp(bundle)).toContainText('“speed.zip” is whole')
  await page.keyboard.press('Escape')
})

test('the same content gives the same bytes; so does what was approved, whatever is typed afterwards', async () => {
  const { page } = running
  await publish(page, 'A River Has No Head Office')
  const names = ['first.zip', 'second.zip', 'third.zip'].map((name) => join(place, name))
  const [first = '', second = '', third = ''] = names
  await exportTo(first)
  await exportTo(second)
  expect(sha256(second)).toBe(sha256(first))
  await page.keyboard.press('Alt+2')
  await caretAt(page, 'en', 4)
  await page.keyboard.insertText(' This was typed after approval.')
  await stored(page)
  await page.keyboard.press('Alt+4')
  await exportTo(third)
  expect(sha256(third)).toBe(sha256(first))
})

test('a bundle that was meddled with, cut short or is none is reported', async () => {
  const { page } = running
  await publish(page, article)
  const whole = join(place, 'whole.zip')
  await exportTo(whole)
  const bytes = readFileSync(whole)
  const file = (name: string, content: Uint8Array) => {
    writeFileSync(join(place, name), content)
    return join(place, name)
  }
  const meddled = Buffer.from(bytes)
  const at = meddled.indexOf('为速度买单')
  expect(at).toBeGreaterThan(0)
  meddled.write('为速度叫好', at)
  for (const path of [
    file('meddled.zip', meddled),
    file('short.zip', bytes.subarray(0, bytes.length - 4000)),
    file('letter.zip', Buffer.from('Dear web team,')),
  ]) {
    const report = await verifyInApp(path)
    await expect(report).toContainText(`“${basename(path)}” must not be published`)
    await expect(report.getByRole('listitem').first()).not.toBeEmpty()
    await report.getByRole('button', { name: 'Close' }).click()
    await expect(report).toHaveCount(0)
  }
  const gone = await verifyInApp(join(place, 'gone.zip'))
  await expect(gone).toContainText('“gone.zip” cannot be read.')
  await page.keyboard.press('Escape')
})

test('nothing is written where nothing can be, or where it was thought better of', async () => {
  const { app, page } = running
  await publish(page, 'Shade Is Infrastructure')
  const before = readdirSync(place).sort()
  const exportIt = page.getByRole('button', { name: 'Export the bundle…' })
  await answerDialog(app, null)
  await exportIt.click()
  await expect(exportIt).toBeEnabled()
  await expect(page.getByText('SHA-256')).toHaveCount(0)
  mkdirSync(join(place, 'closed'), { mode: 0o500 })
  await answerDialog(app, [join(place, 'closed', 'shade.zip')])
  await exportIt.click()
  await expect(page.getByRole('alert')).toContainText('Nothing can be written')
  expect(readdirSync(join(place, 'closed'))).toEqual([])
  rmSync(join(place, 'closed'), { recursive: true })
  expect(existsSync(join(place, 'shade.zip'))).toBe(false)
  expect(readdirSync(place).sort()).toEqual(before)
})

test('what keeps an edition from leaving is listed, and one press away', async () => {
  const { page } = running
  await publish(page, 'The Gauge That Nobody Reads')
  await expect(standing(page, 'English')).toContainText('Approved')
  await expect(standing(page, 'Traditional Chinese')).toContainText('Not begun')
  const hans = standing(page, 'Simplified Chinese')
  await expect(hans).toContainText('Translating')
  const reasons = hans.getByRole('listitem')
  await expect(reasons).toHaveCount(5)
  await hans.getByRole('button', { name: /^Show all \d+$/ }).click()
  const all = await reasons.count()
  expect(all).toBeGreaterThan(5)
  await expect(reasons.filter({ hasText: 'Not translated' }).first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'In the bundle' })).not.toContainText('zh-Hans/')

  await publish(page, 'Shade Is Infrastructure')
  const slip = standing(page, 'Simplified Chinese').getByRole('listitem').filter({ hasText: '18亿' })
  await expect(slip).toContainText('$180 million ≠ US$1.8 billion (18亿美元)')
  await slip.getByRole('button').click()
  await expect(page.locator('[data-language="zh-Hans"] .segment.is-active')).toContainText('18亿')
})

test('nothing leaves before the source is approved; what left is marked as published', async () => {
  const { page } = running
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Control+N')
  const form = page.getByRole('dialog', { name: 'New article' })
  await form.getByRole('textbox', { name: 'Title', exact: true }).fill('Unfinished')
  await form.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unfinished' })).toBeVisible()
  await page.keyboard.press('Alt+4')
  await expect(page.getByText('Nothing can leave yet: the source edition is not approved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export the bundle…' })).toBeDisabled()

  await publish(page, article)
  await exportTo(join(place, 'published.zip'))
  await page.getByRole('button', { name: 'Mark 3 editions as published' }).click()
  for (const language of ['English', 'Simplified Chinese', 'Traditional Chinese'])
    await expect(standing(page, language)).toContainText('Published')
  expect(running.complaints).toEqual([])
})
