import { expect, type Page, test } from '@playwright/test'
import { launch, type Running } from './app.ts'
import { ask } from './ask.ts'
import { openArticle, segments } from './deskPage.ts'

let running: Running
test.beforeAll(async () => {
  running = await launch({ settings: {} })
  await bringIn(running.page)
})
test.afterAll(() => running.close())

const title = 'The Long Count'
const paragraphs = Array.from(
  { length: 150 },
  (_, at) => `Paragraph ${at + 1} begins here.${' It goes on for a while.'.repeat(at % 7)} It ends there.`,
)

/** An article of many rows with an empty Simplified edition. */
async function bringIn(page: Page): Promise<void> {
  const text = [title, ...paragraphs].join('\n\n')
  const read = await ask(page, 'imports', 'read', { job: 'read', files: [], text })
  if (!read.ok) throw new Error(read.error)
  const { preview, slug } = read.value
  const metadata = { slug, date: '', section: {}, byline: [], related: [], tags: [], notes: '' }
  const editions = [{ language: 'en' as const, title }]
  const kept = await ask(page, 'imports', 'commit', { preview, slug, source: 'en', metadata, editions })
  if (!kept.ok) throw new Error(kept.error)
  const added = await ask(page, 'editions', 'add', { article: kept.value.article, language: 'zh-Hans' })
  if (!added.ok) throw new Error(added.error)
}

/** How many rows are in view, and how many of them do not stand at one height in both columns. */
function rows(page: Page): Promise<{ seen: number; crooked: number }> {
  return page.evaluate(() => {
    const tops = (language: string) =>
      [...document.querySelectorAll(`[data-language="${language}"] .segment`)].map(
        (segment) => segment.getBoundingClientRect().top,
      )
    const [left, right] = [tops('en'), tops('zh-Hans')]
    const inView = left.flatMap((top, at) => (top > 80 && top < innerHeight - 40 ? [at] : []))
    const crooked = inView.filter((at) => Math.abs((left[at] ?? 0) - (right[at] ?? 0)) > 1)
    return { seen: inView.length, crooked: crooked.length }
  })
}

test('rows far down stand side by side, and the caret and the finder reach them', async () => {
  const { page } = running
  await openArticle(page, title)
  await expect.poll(() => rows(page)).toMatchObject({ crooked: 0 })
  await segments(page, 'en').first().click()
  await page.keyboard.press('Control+End')
  await expect(segments(page, 'en').last()).toBeInViewport()
  await expect.poll(async () => (await rows(page)).seen).toBeGreaterThan(3)
  await expect.poll(() => rows(page)).toMatchObject({ crooked: 0 })
  await page.keyboard.type(' Truly.')
  await expect(segments(page, 'en').last()).toHaveText('It ends there. Truly.')

  await page.keyboard.press('Control+F')
  await page.keyboard.type('Paragraph 70 begins')
  await page.keyboard.press('Enter')
  const found = segments(page, 'en').filter({ hasText: 'Paragraph 70 begins' })
  await expect(found).toBeInViewport()
  await expect.poll(() => rows(page)).toMatchObject({ crooked: 0 })
  await page.keyboard.press('Escape')
  await found.click()
  await expect(found).toHaveClass(/is-active/)
  expect(running.complaints).toEqual([])
})
