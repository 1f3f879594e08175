import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { imeCompose, launch, newFolder, screenshot } from './app.ts'
import { column, segments, stored } from './deskPage.ts'
import { root, tour } from './places.ts'

/** What a translator writes for each segment; null where the memory has it. The fourth has a slip to be found. */
const chinese: readonly (string | null)[] = [
  '水尺怎么说',
  '2026年11月3日，卡尔萨桥的水尺读数是2.1米。',
  null,
  '七十年来，三国政府却一直把它当成三条河来管。',
  '新规则每年花费12万美元，还不到一台水泵的价钱。',
  '“我们每天读两次水尺，”看守人说。',
  '她从2009年起就一直这么做。',
]

/** Answers the next file dialog as a person would. */
async function answerDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen[0] ?? '' })
  }, paths)
}

async function approve(page: Page, edition: string): Promise<void> {
  await page
    .getByRole('radio', { name: edition })
    .or(page.getByRole('button', { name: edition }))
    .first()
    .click()
  const send = page.getByRole('button', { name: 'Send to review' })
  const approveButton = page.getByRole('button', { name: 'Approve', exact: true })
  await expect(send.or(approveButton)).toBeVisible()
  if (await send.isVisible()) await send.click()
  await approveButton.click()
  await expect(page.getByRole('button', { name: 'Go to publish' })).toBeVisible()
}

test('the whole job: from an empty library to a verified bundle', async () => {
  test.setTimeout(240_000)
  rmSync(tour, { recursive: true, force: true })
  mkdirSync(tour, { recursive: true })
  const folder = newFolder()
  const running = await launch()
  const { app, page } = running

  await test.step('the first start opens the sample with a short introduction', async () => {
    await expect(page.getByRole('dialog')).toBeVisible()
    await screenshot(page, '01-introduction')
    await page.keyboard.press('Escape')
    const who = page.getByRole('dialog', { name: 'Who is working?' })
    await who.getByRole('textbox', { name: 'Name' }).fill('Lin Wei')
    await who.getByRole('radio', { name: 'Editor' }).check()
    await who.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByRole('option')).toHaveCount(6)
    await screenshot(page, '02-sample-library')
  })

  await test.step('a new library is empty and offers what to do', async () => {
    await answerDialog(app, [join(folder, 'Tour.duizhao')])
    await page.keyboard.press('Control+Shift+N')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'No article is here yet' })).toBeVisible()
    await screenshot(page, '03-empty-library')
  })

  await test.step('three editions of an article come in together, aligned', async () => {
    const article = join(root, 'resources/sample/articles/a-river-has-no-head-office')
    await answerDialog(
      app,
      ['en.md', 'zh-Hans.md', 'zh-Hant.md'].map((name) => join(article, name)),
    )
    await page.keyboard.press('Control+O')
    const store = page.getByRole('button', { name: 'Bring in and open' })
    await expect(store).toBeEnabled()
    await screenshot(page, '04-import-three-editions')
    await store.click()
    await expect(segments(page, 'zh-Hans').first()).toHaveText('河流没有总部')
    await screenshot(page, '05-desk-aligned')
  })

  await test.step('an article in the journal’s own form comes in; its furniture stays outside', async () => {
    await answerDialog(app, [join(root, 'e2e/fixtures/what-the-gauge-said.txt')])
    await page.keyboard.press('Control+O')
    const store = page.getByRole('button', { name: 'Bring in and open' })
    await expect(store).toBeEnabled()
    await screenshot(page, '06-import-reference-form')
    await store.click()
    await expect(segments(page, 'en').first()).toHaveText('What the Gauge Said')
    await expect(segments(page, 'en')).toHaveCount(chinese.length)
  })

  await test.step('it is translated side by side, with the memory’s help and an input method', async () => {
    await page.keyboard.press('Alt+Shift+2')
    await expect(segments(page, 'zh-Hans')).toHaveCount(chinese.length)
    await segments(page, 'zh-Hans').first().click()
    for (const [index, text] of chinese.entries()) {
      const segment = segments(page, 'zh-Hans').nth(index)
      await expect(segment).toHaveClass(/is-active/)
      if (text === null) {
        await expect(page.locator('[data-kind="exact"], [data-kind="context"]').first()).toBeVisible()
        await screenshot(page, '07-desk-exact-match')
        await page.keyboard.press('Control+1')
        await expect(segment).toHaveText('河流不会在国境线前止步，干旱也不会。')
      } else {
        if (index === 3) {
          await expect(page.locator('[data-kind="fuzzy"]').first()).toBeVisible()
          await screenshot(page, '08-desk-fuzzy-match')
        }
        await imeCompose(page, ['x', 'xi', text.slice(0, 2)])
        await page.keyboard.insertText(text.slice(2))
        await expect(segment).toHaveText(text)
      }
      await page.keyboard.press('Control+Enter')
      await expect(segment).toHaveAttribute('data-state', 'translated')
    }
    await stored(page)
  })

  await test.step('the checks find the slip, and it is corrected', async () => {
    await page.keyboard.press('F8')
    const slip = segments(page, 'zh-Hans').nth(4)
    await expect(slip).toHaveClass(/is-active/)
    await expect(slip.locator('.issue-error')).toBeVisible()
    await screenshot(page, '09-desk-number-differs')
    await page.keyboard.press('Control+F')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+H')
    await page.getByRole('textbox', { name: 'Find' }).fill('12万')
    await page.getByRole('textbox', { name: 'Replace with' }).fill('120万')
    await screenshot(page, '10-desk-replace')
    await page.getByRole('button', { name: 'Replace', exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(slip).toContainText('120万美元')
    await expect(slip.locator('.issue-error')).toHaveCount(0)
    await slip.click()
    await page.keyboard.press('Control+Enter')
    await expect(slip).toHaveAttribute('data-state', 'translated')
  })

  await test.step('the Traditional edition is converted from the Simplified, sentence by sentence', async () => {
    await page.keyboard.press('Alt+Shift+3')
    await expect(segments(page, 'zh-Hant')).toHaveCount(chinese.length)
    await segments(page, 'zh-Hant').first().click()
    for (let index = 0; index < chinese.length; index++) {
      const segment = segments(page, 'zh-Hant').nth(index)
      await expect(segment).toHaveClass(/is-active/)
      await page.keyboard.press('Control+Shift+T')
      await expect(segment).not.toHaveText('')
      await page.keyboard.press('Control+Enter')
      await expect(segment).toHaveAttribute('data-state', 'translated')
    }
    await expect(column(page, 'zh-Hant')).toContainText('「我們每天讀兩次水尺，」看守人說。')
    await stored(page)
    await screenshot(page, '11-desk-three-editions')
    await page.keyboard.press('Control+K')
    await expect(page.getByRole('dialog')).toBeVisible()
    await screenshot(page, '12-command-palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+/')
    await expect(page.getByRole('dialog')).toBeVisible()
    await screenshot(page, '13-keyboard-shortcuts')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('the editor reads it and approves each edition', async () => {
    await page.keyboard.press('Alt+3')
    await page.getByRole('button', { name: 'The section is not named in this language' }).click()
    const metadata = page.getByRole('dialog', { name: 'The article’s metadata' })
    for (const [language, section] of [
      ['English', 'Environment'],
      ['Simplified Chinese', '环境'],
      ['Traditional Chinese', '環境'],
    ] as const) {
      const field = metadata.getByRole('group', { name: 'Section' }).getByRole('textbox', { name: language })
      await field.fill(section)
      await field.press('Tab')
    }
    for (const [language, written] of [
      ['Simplified Chinese', '林迪韦·马雷'],
      ['Traditional Chinese', '林迪韋·馬雷'],
    ] as const) {
      const name = metadata.getByRole('textbox', { name: `Name · ${language}` })
      await name.fill(written)
      await name.press('Tab')
    }
    await metadata.getByRole('button', { name: 'Close' }).click()
    await expect(metadata).toHaveCount(0)
    await approve(page, 'English')
    await approve(page, 'Simplified Chinese')
    await screenshot(page, '14-review-side-by-side')
    await approve(page, 'Traditional Chinese')
    await page.getByRole('radio', { name: 'Page' }).check()
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await screenshot(page, '15-review-page')
  })

  await test.step('the bundle leaves, and is proved whole', async () => {
    await page.keyboard.press('Alt+4')
    await screenshot(page, '16-publish')
    await answerDialog(app, [join(folder, 'bundle.zip')])
    await page.getByRole('button', { name: 'Export the bundle…' }).click()
    const site = page.getByRole('dialog', { name: 'The journal’s site' })
    await site.getByRole('textbox', { name: 'Site address' }).fill('https://review.example')
    await site.getByRole('textbox', { name: 'Journal’s name · English' }).fill('The River Review')
    await screenshot(page, '17-site')
    await site.getByRole('button', { name: 'Save and export…' }).click()
    await expect(page.getByText('SHA-256')).toBeVisible()
    await page.getByRole('button', { name: 'Verify a bundle…' }).click()
    await expect(page.getByText(/is whole/)).toBeVisible()
    await screenshot(page, '18-verified')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Mark .* as published/ }).click()
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(page.getByText('Published').first()).toBeVisible()
  })

  await test.step('dark, Chinese, small and large', async () => {
    const size = (width: number, height: number) =>
      app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height),
        {
          width,
          height,
        },
      )
    await page.evaluate(async () => {
      const { call } = (
        window as unknown as { desk: { call: { settings: { set(to: object): Promise<unknown> } } } }
      ).desk
      await call.settings.set({ theme: 'dark', interface: 'zh-Hant' })
    })
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
    await size(1280, 800)
    await screenshot(page, '19-library-dark-1280')
    await page.keyboard.press('Alt+2')
    await expect(segments(page, 'zh-Hant').first()).toBeVisible()
    await screenshot(page, '20-desk-dark-1280')
    await page.evaluate(async () => {
      const { call } = (
        window as unknown as { desk: { call: { settings: { set(to: object): Promise<unknown> } } } }
      ).desk
      await call.settings.set({ theme: 'light', interface: 'zh-Hans' })
    })
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await size(1920, 1080)
    await screenshot(page, '21-desk-1920')
  })

  for (const name of readdirSync(folder)) {
    if (name.endsWith('.zip')) copyFileSync(join(folder, name), join(tour, name))
  }
  expect(readdirSync(tour).some((name) => name.endsWith('.zip'))).toBe(true)
  expect(running.complaints).toEqual([])
  await running.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
