import { rmSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { imeCompose, launch, newFolder } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, column, openArticle, segments, select, stored, texts } from './deskPage.ts'

const title = 'A River Has No Head Office'
const at = 4

/** What is marked in a column as commented on, however many elements it takes. */
async function marked(page: Page, language: 'en' | 'zh-Hans' | 'zh-Hant'): Promise<string> {
  return (await column(page, language).locator('.commented').allTextContents()).join('')
}

function threads(page: Page): Locator {
  return page.locator('[data-thread]')
}

/** Selects a stretch of a segment by keys: what marks it may have cut its text into pieces. */
async function selectByKeys(page: Page, from: number, length: number): Promise<void> {
  await caretAt(page, 'zh-Hans', at)
  await page.keyboard.press('Home')
  for (let steps = 0; steps < from; steps++) await page.keyboard.press('ArrowRight')
  for (let steps = 0; steps < length; steps++) await page.keyboard.press('Shift+ArrowRight')
}

async function become(page: Page, person: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  expect((await ask(page, 'settings', 'set', { person, role: 'editor' })).ok).toBe(true)
}

async function articleOf(page: Page) {
  const filter = { status: null, section: null, language: null, person: null }
  const sort = { sort: 'title', descending: false, from: 0, count: 500 } as const
  const list = await ask(page, 'articles', 'list', { filter, ...sort })
  const article = list.ok
    ? list.value.rows.find(({ slug }) => slug === 'a-river-has-no-head-office')
    : undefined
  if (!article) throw new Error('no article')
  return article
}

/** Opens the article, which is published in the sample, with all its editions free to be changed. */
async function openFree(page: Page): Promise<void> {
  const { id, editions } = await articleOf(page)
  for (const { language } of editions) {
    const act = { article: id, language, act: 'reopen', note: 'For comments', version: null } as const
    expect(await ask(page, 'workflow', 'act', act)).toMatchObject({ ok: true })
  }
  await openArticle(page, title)
}

/** The anchors of the article's threads as the library holds them. */
async function anchors(page: Page) {
  const { id } = await articleOf(page)
  const found = await ask(page, 'comments', 'list', { article: id })
  if (!found.ok) throw new Error(found.error)
  return found.value.map(({ anchor }) => anchor)
}

test('a comment stays with its text through composition, a crash, deletion and reopening', async () => {
  test.setTimeout(180_000)
  const userData = newFolder()
  try {
    let running = await launch({ userData, settings: {} })
    let { page } = running
    await openFree(page)
    const before = (await texts(page, 'zh-Hans'))[at] ?? ''
    const quote = before.slice(3, 8)
    let segment = segments(page, 'zh-Hans').nth(at)

    // Lin comments on a stretch of the Chinese.
    await select(segment, quote)
    await page.keyboard.press('Control+Alt+m')
    const field = page.getByRole('textbox', { name: 'Comment', exact: true })
    await expect(field).toBeFocused()
    await expect(page.getByRole('region', { name: 'New comment' })).toContainText(quote)
    await imeCompose(page, ['z', 'zhe', '这里'])
    await page.keyboard.type(' ok?')
    await page.keyboard.press('Control+Enter')
    await expect(threads(page)).toHaveCount(1)
    await expect(threads(page)).toContainText(quote)
    await expect(threads(page)).toContainText('这里 ok?')
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)

    // What is composed before it and at both its ends is not part of it.
    await page.evaluate(() => {
      const counts = { compositionstart: 0 }
      Object.assign(window, { counts })
      document.addEventListener('compositionstart', () => counts.compositionstart++, true)
    })
    segment = await caretAt(page, 'zh-Hans', at)
    await page.keyboard.press('Home')
    await imeCompose(page, ['s', 'shi', '事实上'])
    await expect(segment).toHaveText(`事实上${before}`)
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowRight')
    await imeCompose(page, ['a', 'an', '按'])
    for (let steps = 0; steps < quote.length; steps++) await page.keyboard.press('ArrowRight')
    await imeCompose(page, ['h', 'he', '和'], null)
    await imeCompose(page, ['h', 'hou', '后'])
    const typed = `事实上${before.slice(0, 3)}按${quote}后${before.slice(8)}`
    await expect(segment).toHaveText(typed)
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)
    expect(
      await page.evaluate(
        () => (window as unknown as { counts: { compositionstart: number } }).counts.compositionstart,
      ),
    ).toBe(4)

    // Chen answers and mentions Lin.
    await stored(page)
    await become(page, 'Chen')
    await threads(page).getByRole('button', { name: quote }).click()
    const reply = threads(page).getByRole('textbox', { name: 'Reply' })
    await reply.click()
    await page.keyboard.type('Yes, @Li')
    await expect(page.getByRole('option', { name: 'Lin' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(reply).toHaveValue('Yes, @Lin ')
    await page.keyboard.press('Control+Enter')
    await expect(threads(page).locator('[data-comment]')).toHaveCount(2)
    await expect(threads(page).locator('[data-comment]').nth(1)).toContainText('Chen')
    // Lin's own words are not Chen's to change.
    await expect(threads(page).getByRole('button', { name: 'Edit comment' })).toHaveCount(1)

    // A crash before places were stored: the text is another one than the anchor knows.
    await caretAt(page, 'zh-Hans', at)
    await page.keyboard.press('Home')
    await page.keyboard.type('2024')
    await stored(page)
    await running.kill()
    running = await launch({ userData })
    page = running.page
    await expect(segments(page, 'zh-Hans').nth(at)).toHaveText(`2024${typed}`)
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)

    // Deleted, it is kept with its words; put back, it is there again.
    await page.getByRole('tab', { name: 'Comments' }).click()
    const typedAt = `2024${typed}`.indexOf(quote)
    segment = segments(page, 'zh-Hans').nth(at)
    await stored(page)
    await selectByKeys(page, typedAt, quote.length)
    await page.keyboard.press('Backspace')
    await expect(threads(page)).toContainText('text was deleted')
    await expect(threads(page).locator('del')).toHaveText(quote)
    await expect.poll(() => marked(page, 'zh-Hans')).toBe('')
    await segment.click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)
    await selectByKeys(page, typedAt, quote.length)
    await page.keyboard.press('Backspace')
    await expect(threads(page)).toContainText('text was deleted')
    await expect.poll(async () => (await anchors(page))[0]?.length).toBe(0)

    // Resolved, it leaves the list; opened again, all is as it was.
    await threads(page).getByRole('button', { name: 'Resolve' }).click()
    await expect(threads(page)).toHaveCount(0)
    await running.close()
    running = await launch({ userData })
    page = running.page
    await expect(segments(page, 'zh-Hans').nth(at)).toBeVisible()
    await page.getByRole('tab', { name: 'Comments' }).click()
    await expect(threads(page)).toHaveCount(0)
    await page.getByRole('radio', { name: 'Resolved' }).click()
    await expect(threads(page)).toContainText('Resolved by Chen')
    await expect(threads(page)).toContainText('text was deleted')
    await expect(threads(page).locator('del')).toHaveText(quote)
    await threads(page).getByRole('button', { name: 'Reopen' }).click()
    await page.getByRole('radio', { name: 'Open' }).click()
    await expect(threads(page)).toHaveCount(1)
    expect(running.complaints).toEqual([])
    await running.close()
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 20 })
  }
})

test('a comment on a segment stands in all editions, and splits and joins do not lose it', async () => {
  const running = await launch({ settings: {} })
  try {
    const { page } = running
    await openFree(page)
    const english = (await texts(page, 'en'))[at] ?? ''
    const chinese = (await texts(page, 'zh-Hans'))[at] ?? ''
    const quote = chinese.slice(2, 9)

    await caretAt(page, 'zh-Hans', at)
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('Both')
    await page.keyboard.press('Control+Enter')
    await expect(threads(page)).toContainText(english.slice(0, 20))
    for (const language of ['en', 'zh-Hans'] as const) {
      await expect(segments(page, language).nth(at)).toHaveClass(/has-comment/)
    }
    await select(segments(page, 'zh-Hans').nth(at), quote)
    await page.keyboard.press('Control+Alt+m')
    await page.keyboard.type('Here')
    await page.keyboard.press('Control+Enter')
    await expect(threads(page)).toHaveCount(2)

    // A split in the middle of the text, and the join that takes it back.
    await segments(page, 'zh-Hans').nth(at).click()
    await page.keyboard.press('Home')
    for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+t')
    await expect(segments(page, 'zh-Hans').nth(at)).toHaveText(chinese.slice(0, 5))
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Control+j')
    await expect(segments(page, 'zh-Hans').nth(at)).toHaveText(chinese)
    await expect.poll(() => marked(page, 'zh-Hans')).toBe(quote)

    // By keys from one to the next, and resolved by key.
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Alt+PageDown')
    const present = page.locator('[data-thread][aria-current="true"]')
    await expect(present).toContainText('Both')
    await page.keyboard.press('Alt+PageDown')
    await expect(present).toContainText('Here')
    await page.keyboard.press('Control+Alt+Enter')
    await expect(threads(page)).toHaveCount(1)
    await expect(threads(page)).toContainText('Both')

    // One's own words may be written anew, deleted, and had back.
    await threads(page).getByRole('button', { name: 'Edit comment' }).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('All three')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(threads(page)).toContainText('edited')
    await threads(page).getByRole('button', { name: 'Delete comment' }).click()
    await expect(threads(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(threads(page)).toContainText('All three')

    // From the menu in the text, too; Escape drops what was begun.
    await segments(page, 'en').nth(at).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Comment on Selection' }).click()
    await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toBeFocused()
    await page.keyboard.type('Never mind')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'New comment' })).toHaveCount(0)
    await expect(threads(page)).toHaveCount(1)
    expect(running.complaints).toEqual([])
  } finally {
    await running.close()
  }
})
