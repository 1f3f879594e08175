import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { bundleCaps, readZip } from '../electron/exchange/export/readZip.ts'
import { verifyBundle } from '../electron/exchange/export/verify.ts'
import { launch, newFolder, type Running } from './app.ts'
import { openArticle } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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

/** The files of a bundle as a web team unpacks them; answers with their paths. */
async function unpacked(bundle: string): Promise<readonly string[]> {
  expect(await verifyBundle(bundle)).toEqual({ ok: true, value: { ok: true, problems: [] } })
  const { files } = await readZip(readFileSync(bundle), basename(bundle), bundleCaps)
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), bytes)
  }
  return [...files.keys()]
}

/** What axe finds on a page of the bundle in a browser's window, and whether the page is wider than that. */
function looked(path: string, width: number, theme: 'light' | 'dark') {
  const url = pathToFileURL(join(place, path)).href
  return running.app.evaluate(
    async ({ BrowserWindow, nativeTheme }, { url, width, theme, axe }) => {
      nativeTheme.themeSource = theme
      // A session of its own: the application's reads no files.
      const window = new BrowserWindow({
        show: false,
        width,
        height: 900,
        useContentSize: true,
        webPreferences: { partition: 'published', sandbox: true },
      })
      try {
        await window.loadURL(url)
        const run = (code: string): Promise<string> => window.webContents.executeJavaScript(code)
        await run(`${axe};0`)
        const found = await run(`axe.run(document).then(({ violations }) => JSON.stringify({
          violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
          wide: document.documentElement.scrollWidth > innerWidth,
          images: [...document.images].every((image) => image.complete && image.naturalWidth > 0),
        }))`)
        return JSON.parse(found) as { violations: string[]; wide: boolean; images: boolean }
      } finally {
        window.destroy()
        nativeTheme.themeSource = 'system'
      }
    },
    { url, width, theme, axe },
  )
}

test('the profile is changed on the screen and the page beside it follows', async () => {
  const { page } = running
  await publish(page, 'Paying for Speed')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('© 2025 The Common Review')).toBeVisible()
  await page.getByRole('button', { name: 'Addresses, rights, images' }).click()
  const rights = page.getByRole('textbox', { name: 'Rights · Simplified Chinese' })
  await rights.fill('© {year} 公论编辑部')
  await rights.press('Enter')
  const codes = page.getByRole('textbox', { name: 'Language codes (hreflang) · Traditional Chinese' })
  await codes.fill('zh_TW')
  await codes.press('Enter')
  await expect(page.getByText('A code is written like en, zh-Hant or zh-TW')).toBeVisible()
  await codes.fill('zh-TW')
  await codes.press('Enter')
  await page.getByRole('radio', { name: '简' }).first().check()
  await expect(frame.getByText('© 2025 公论编辑部')).toBeVisible()
  await page.getByRole('radio', { name: '繁' }).first().check()
  await expect(page.getByText('zh-TW', { exact: true })).toBeVisible()
})

test('an issue leaves by the screen, PDF included; its pages are sound in a browser', async () => {
  test.setTimeout(240_000)
  const { app, page } = running
  await publish(page, 'Paying for Speed')
  await page.getByRole('checkbox', { name: 'PDF' }).check()
  await expect(page.getByText('en/article.pdf')).toBeVisible()
  await page.getByRole('button', { name: 'Several articles…' }).click()
  const form = page.getByRole('dialog', { name: 'Export several articles' })
  await form.getByRole('radio', { name: 'An issue of the journal' }).check()
  await form.getByRole('textbox', { name: 'Title of the issue · English' }).fill('Spring 2025')
  await form.getByRole('textbox', { name: 'Name in addresses' }).fill('spring-2025')
  await form.getByRole('checkbox', { name: /A River Has No Head Office/ }).check()
  const bundle = join(place, 'spring.zip')
  await answerDialog(app, [bundle])
  await form.getByRole('button', { name: 'Export 2 articles…' }).click()
  await expect(page.getByRole('heading', { name: 'spring.zip' })).toBeVisible({ timeout: 60_000 })

  const paths = await unpacked(bundle)
  const languages = ['en', 'zh-Hans', 'zh-Hant']
  for (const language of languages) {
    const pdf = readFileSync(join(place, `data/paying-for-speed/${language}/article.pdf`))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(10_000)
  }
  const pages = paths.filter((path) => /(index|article)\.html$/.test(path))
  expect(pages).toHaveLength(9)
  for (const path of pages) {
    expect(await looked(path, 1280, 'light'), path).toEqual({ violations: [], wide: false, images: true })
    expect(await looked(path, 390, 'dark'), path).toEqual({ violations: [], wide: false, images: true })
  }
  expect(running.complaints).toEqual([])
})
