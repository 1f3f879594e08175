import { expect, type Locator, type Page, test } from '@playwright/test'
import { imeCompose, launch, newFolder, type Running, screenshot } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, column, openArticle, segments, stored } from './deskPage.ts'

/** One article's way through three pairs of hands; the tests go on from one another. */
test.describe.configure({ mode: 'serial' })

const title = 'A Bench for Everyone'
/** Another person's translation, of a source that is approved already. */
const translated = 'Shade Is Infrastructure'

let running: Running
test.beforeAll(async () => {
  running = await launch({ userData: newFolder(), settings: { person: 'nobody', role: null } })
})
test.afterAll(() => running.close())

function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name })
}

/** Another person sits down: chosen at the foot of the rail. */
async function sitDown(page: Page, name: string, role: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('button', { name: /Change who is working/ })
    .click()
  const who = dialog(page, 'Who is working?')
  const known = who.getByRole('radio', { name: new RegExp(`^${name}`) })
  if ((await known.count()) > 0) await known.check()
  else {
    await who.getByRole('radio', { name: 'Someone else' }).check()
    await who.getByRole('textbox', { name: 'Name' }).fill(name)
  }
  await who.getByRole('radio', { name: role, exact: true }).check()
  await who.getByRole('button', { name: `Work as ${name}` }).click()
  await expect(who).toHaveCount(0)
  await expect(page.getByRole('button', { name: `${name}, ${role}. Change who is working` })).toBeVisible()
}

async function review(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('radiogroup', { name: 'Edition' })).toBeVisible()
}

function act(page: Page, name: string): Locator {
  return page.getByRole('banner').getByRole('button', { name, exact: true })
}

test('who works is asked once, when the first library opens', async () => {
  const { page } = running
  const who = dialog(page, 'Who is working?')
  await expect(who.getByRole('textbox', { name: 'Name' })).toHaveValue('nobody')
  await who.getByRole('textbox', { name: 'Name' }).fill('Lin Wei')
  await who.getByRole('radio', { name: 'Translator' }).check()
  await screenshot(page, 'person')
  await who.getByRole('button', { name: 'Begin' }).click()
  await expect(who).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Lin Wei, Translator. Change who is working' })).toBeVisible()
  const people = await ask(page, 'people', 'list', {})
  expect(people).toMatchObject({
    value: { me: { name: 'Lin Wei' }, all: [{ name: 'Lin Wei', role: 'translator' }] },
  })
})

test('four eyes is a setting of the library', async () => {
  const { page } = running
  await page.keyboard.press('Control+,')
  const settings = dialog(page, 'Settings')
  await settings.getByRole('checkbox', { name: /four eyes/ }).check()
  await expect(settings.getByRole('checkbox', { name: /four eyes/ })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect.poll(() => ask(page, 'workflow', 'settings', {})).toMatchObject({ value: { fourEyes: true } })
})

test('the translator sends, the reviewer returns with a note, which the translator finds', async () => {
  const { page } = running
  const named = (name: string) => ({ name: { en: name }, post: {}, affiliation: {} })
  const metadata = {
    slug: 'a-bench-for-everyone',
    date: '2026-11-20',
    section: { en: 'City' },
    byline: [named('Lin Wei')],
    related: [],
    tags: [],
    notes: '',
  }
  expect(await ask(page, 'articles', 'create', { source: 'en', title, metadata })).toMatchObject({ ok: true })
  await openArticle(page, title)
  await caretAt(page, 'en', 1)
  await page.keyboard.insertText('Everyone may sit down.')
  await stored(page)
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.getByText('English: In review').first()).toBeVisible()

  await sitDown(page, 'Zhao', 'Editor')
  await review(page)
  await act(page, 'Return to translator').click()
  const note = dialog(page, 'Return English to its translator')
  await expect(note.getByRole('button', { name: 'Return', exact: true })).toBeDisabled()
  await note.getByRole('textbox').fill('Who pays for it?')
  await note.getByRole('button', { name: 'Return', exact: true }).click()
  await expect(note).toHaveCount(0)

  await sitDown(page, 'Lin Wei', 'Translator')
  await page.keyboard.press('Alt+1')
  await expect(page.getByText('Who pays for it?')).toBeVisible()
  await page.keyboard.press('Alt+2')
  const notices = page.getByRole('region', { name: 'About these editions' })
  await expect(notices).toContainText('Zhao returned English')
  await expect(notices).toContainText('Who pays for it?')
  await screenshot(page, 'returned')
})

test('who translated last may not approve, another person may, with everything worked off', async () => {
  const { page } = running
  await caretAt(page, 'en', 1)
  await page.keyboard.insertText(' Nobody pays.')
  await stored(page)
  await page.keyboard.press('Control+Shift+Enter')
  await review(page)
  await expect(page.getByText('You worked on it last; someone else approves.')).toBeVisible()
  await expect(act(page, 'Approve')).toBeDisabled()
  await sitDown(page, 'Zhao', 'Editor')
  await expect(act(page, 'Approve')).toBeEnabled()
  await act(page, 'Approve').click()
  await expect(page.getByRole('region', { name: 'About these editions' })).toContainText(
    'English is approved',
  )
  const signatures = page.getByRole('complementary', { name: 'What stands open' })
  await expect(signatures).toContainText('Written last by Lin Wei')
  await screenshot(page, 'signed')
})

test('an approved edition is only read until it is reopened with a reason', async () => {
  const { page } = running
  await page.keyboard.press('Alt+2')
  const notices = page.getByRole('region', { name: 'About these editions' })
  await expect(notices).toContainText('English is approved')
  const segment = segments(page, 'en').nth(1)
  const before = await segment.textContent()
  await segment.click()
  await page.keyboard.type('x')
  await imeCompose(page, ['d', 'de', '的'])
  await expect(page.getByRole('textbox', { name: 'English edition' })).toHaveAttribute(
    'aria-readonly',
    'true',
  )
  expect(await segment.textContent()).toBe(before)
  await screenshot(page, 'locked')

  await notices.getByRole('button', { name: 'Reopen…' }).click()
  const reopening = dialog(page, 'Reopen English')
  await reopening.getByRole('textbox').fill('A street was renamed.')
  await reopening.getByRole('button', { name: 'Reopen', exact: true }).click()
  await expect(notices).toContainText('Zhao reopened English')
  await caretAt(page, 'en', 1)
  await page.keyboard.insertText(' Anew.')
  await expect(segment).toContainText('Anew.')
  await stored(page)
  expect(running.complaints).toEqual([])
})

test('a final segment is locked by key, in a translation', async () => {
  const { page } = running
  await openArticle(page, translated)
  const segment = await caretAt(page, 'zh-Hans', 3)
  const before = await segment.textContent()
  await page.keyboard.press('Control+Enter')
  await caretAt(page, 'zh-Hans', 3)
  await page.keyboard.press('Control+Shift+L')
  await expect(segment).toHaveAttribute('data-state', 'final')
  await segment.click()
  await page.keyboard.type('x')
  await imeCompose(page, ['d', 'de', '的'])
  expect(await segment.textContent()).toBe(before)
  await page.keyboard.press('ArrowDown')
  await expect(segments(page, 'zh-Hans').nth(4)).toHaveClass(/is-active/)
  await segment.click()
  await page.keyboard.press('Control+Shift+L')
  await expect(segment).toHaveAttribute('data-state', 'reviewed')
  await caretAt(page, 'zh-Hans', 3)
  await page.keyboard.insertText('好')
  await expect(segment).toHaveText(`${before}好`)
  await stored(page)
})

test('sentences of an approved source are divided anew in its translation, its text stays', async () => {
  const { page } = running
  const source = await column(page, 'en').textContent()
  const count = await segments(page, 'zh-Hans').count()
  await caretAt(page, 'zh-Hans', 3)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+T')
  await expect(segments(page, 'zh-Hans')).toHaveCount(count + 1)
  await expect(segments(page, 'en')).toHaveCount(count + 1)
  expect(await column(page, 'en').textContent()).toBe(source)
  await stored(page)
  expect(running.complaints).toEqual([])
})
