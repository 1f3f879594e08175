import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { bundleCaps, readZip } from '../electron/exchange/export/readZip.ts'
import { verifyBundle } from '../electron/exchange/export/verify.ts'
import type { ArticleId } from '../shared/ids.ts'
import type { Language } from '../shared/locale.ts'
import { imeCompose, launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, openArticle, segments, select, stored, texts } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

/** One article's way from the translator to its bundle; the tests go on from one another. */
test.describe.configure({ mode: 'serial' })

const title = 'A Lamp at the Pier'
const slug = 'a-lamp-at-the-pier'
const userData = newFolder()
const place = newFolder()
const names = { en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' } as const
/** What stands in the editions when they are approved: the title, then a paragraph each. */
const approved = {
  en: [
    title,
    'The lamp at the pier burns all night.',
    'Nobody remembers who lit it.',
    'The ferry steers by it.',
  ],
  'zh-Hans': ['码头的灯', '码头的灯整夜亮着。', '没有人记得是谁点的。', '夜里渡船靠它认路。'],
  'zh-Hant': ['碼頭的燈', '碼頭的燈整夜亮著。', '沒有人記得是誰點的。', '夜裡班船靠它認路。'],
} as const

let running: Running
let article: ArticleId
test.beforeAll(async () => {
  running = await launch({ userData, settings: { person: 'Lin Wei', role: 'translator', theme: 'light' } })
})
test.afterAll(async () => {
  await running.close()
  for (const folder of [userData, place]) rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

/** Another person sits down: chosen at the foot of the rail. */
async function sitDown(page: Page, name: string, role: string): Promise<void> {
  const rooms = page.getByRole('navigation', { name: 'Rooms' })
  await rooms.getByRole('button', { name: /Change who is working/ }).click()
  const who = page.getByRole('dialog', { name: 'Who is working?' })
  const known = who.getByRole('radio', { name: new RegExp(`^${name}`) })
  if ((await known.count()) > 0) await known.check()
  else {
    await who.getByRole('radio', { name: 'Someone else' }).check()
    await who.getByRole('textbox', { name: 'Name' }).fill(name)
    await who.getByRole('radio', { name: role, exact: true }).check()
  }
  await who.getByRole('button', { name: `Work as ${name}` }).click()
  await expect(page.getByRole('button', { name: `${name}, ${role}. Change who is working` })).toBeVisible()
}

async function review(page: Page, language: Language): Promise<void> {
  await page.keyboard.press('Alt+3')
  const editions = page.getByRole('radiogroup', { name: 'Edition' })
  await editions.getByRole('radio', { name: names[language] }).check()
  await page.getByRole('tab', { name: 'What stands open' }).click()
  await expect(reasons(page).getByRole('status')).toHaveText(/stands? open/)
}

/** What stands open in the edition under review. */
function reasons(page: Page): Locator {
  return page.getByRole('complementary', { name: 'What stands open' })
}

function act(page: Page, name: string): Locator {
  return page.getByRole('banner').getByRole('button', { name, exact: true })
}

function suggestions(page: Page): Locator {
  return page
    .locator('li[data-kind]')
    .filter({ has: page.getByRole('button', { name: 'Accept', exact: true }) })
}

/** Writes into an empty segment through the input method and confirms it. */
async function translate(page: Page, language: Language, at: number, text: string): Promise<void> {
  const segment = await caretAt(page, language, at)
  await imeCompose(page, ['m', 'ma', text.slice(0, 1), text])
  await expect(segment).toHaveText(text)
  await page.keyboard.press('Control+Enter')
  await expect(segment).toHaveAttribute('data-state', 'translated')
}

interface Json {
  readonly type: string
  readonly text?: string
  readonly attrs?: { readonly suggested?: readonly { readonly content: readonly Json[] }[] | null }
  readonly content?: readonly Json[]
}

function textOf(content: readonly Json[] = []): string {
  return content.map(({ text }) => text ?? '').join('')
}

/** What of bundle.json is compared. */
interface Manifest {
  readonly editions: readonly {
    readonly language: Language
    readonly revision: string
    readonly title: string
    readonly status: string
  }[]
}

/** Segments of a stored document: their texts, and what each was before its suggestions. */
function segmentsOf(document: unknown): { readonly text: string; readonly before: readonly string[] }[] {
  const node = document as Json
  if (node.type !== 'segment') return (node.content ?? []).flatMap(segmentsOf)
  const before = (node.attrs?.suggested ?? []).map(({ content }) => textOf(content))
  return [{ text: textOf(node.content), before }]
}

/** A segment of an edition as the library holds it. */
async function held(page: Page, language: Language, at: number) {
  await stored(page)
  const open = await ask(page, 'editions', 'open', { article })
  const edition = open.ok ? open.value.editions.find((each) => each.language === language) : undefined
  return segmentsOf(edition?.document)[at]
}

/** Puts the caret before the first character of a segment. */
async function caretBefore(page: Page, language: Language, at: number): Promise<void> {
  const segment = segments(page, language).nth(at)
  await segment.click({ position: { x: 3, y: 12 } })
  await expect(segment).toHaveClass(/is-active/)
  await page.keyboard.press('Home')
}

async function suggest(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+E')
  await expect(page.locator('footer')).toContainText('Suggesting')
}

test('the translator writes both Chinese editions and sends all three to review', async () => {
  const { page } = running
  const all = (en: string, hans: string, hant: string) => ({ en, 'zh-Hans': hans, 'zh-Hant': hant })
  const metadata = {
    slug,
    date: '2026-11-20',
    section: all('City', '城市', '城市'),
    byline: [{ name: all('Lin Wei', '林薇', '林薇'), post: {}, affiliation: {} }],
    related: [],
    tags: [],
    notes: '',
  }
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 30_000 })
  const made = await ask(page, 'articles', 'create', { source: 'en', title, metadata })
  if (!made.ok) throw new Error(made.error)
  article = made.value.article
  expect(await ask(page, 'workflow', 'setSettings', { fourEyes: true })).toMatchObject({ ok: true })
  await openArticle(page, title)
  await caretAt(page, 'en', 1)
  for (const [at, sentence] of approved.en.slice(1).entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(sentence)
  }
  expect(await texts(page, 'en')).toEqual(approved.en)
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.getByText('English: In review').first()).toBeVisible()

  await page.getByRole('button', { name: 'Add the Simplified Chinese edition' }).click()
  await expect(segments(page, 'zh-Hans')).toHaveCount(4)
  await page.getByRole('button', { name: 'Add the Traditional Chinese edition' }).click()
  await expect(segments(page, 'zh-Hant')).toHaveCount(4)
  const hans = ['码头的灯', '码头的灯彻夜亮着。', '没有人记得是谁点的。', '渡船靠它认路。']
  for (const [at, text] of hans.entries()) await translate(page, 'zh-Hans', at, text)
  await expect
    .poll(() => texts(page, 'zh-Hant'))
    .toEqual(['碼頭的燈', '碼頭的燈徹夜亮著。', '沒有人記得是誰點的。', '渡船靠它認路。'])
  const ferry = segments(page, 'zh-Hant').nth(3)
  await select(ferry, '渡船')
  await imeCompose(page, ['d', 'du', '渡輪'])
  await expect(ferry).toHaveText('渡輪靠它認路。')
  await page.keyboard.press('Control+Enter')
  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    await caretAt(page, language, 1)
    await page.keyboard.press('Control+Shift+Enter')
    await expect(page.getByText(`${names[language]}: In review`).first()).toBeVisible()
  }
})

test('the reviewer suggests by composition in both Chinese editions and comments on a stretch', async () => {
  const { page } = running
  await sitDown(page, 'Zhao', 'Editor')
  await review(page, 'zh-Hans')
  for (const language of ['en', 'zh-Hant'] as const) {
    const button = page
      .getByRole('group', { name: 'Columns' })
      .getByRole('button', { name: names[language], exact: true })
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
  }
  await suggest(page)
  await select(segments(page, 'zh-Hans').nth(1), '彻夜')
  await imeCompose(page, ['z', 'zheng', '整', '整夜'])
  await expect(segments(page, 'zh-Hans').nth(1).locator('.suggested-in')).toHaveText('整夜')
  expect(await held(page, 'zh-Hans', 1)).toEqual({
    text: '码头的灯整夜亮着。',
    before: ['码头的灯彻夜亮着。'],
  })
  await caretBefore(page, 'zh-Hans', 2)
  await imeCompose(page, ['r', 'ru', '如今'])
  await expect(segments(page, 'zh-Hans').nth(2).locator('.suggested-in')).toHaveText('如今')
  expect(await held(page, 'zh-Hans', 2)).toEqual({
    text: '如今没有人记得是谁点的。',
    before: ['没有人记得是谁点的。'],
  })
  await expect(suggestions(page)).toHaveCount(2)

  await select(segments(page, 'zh-Hant').nth(3), '渡輪')
  await imeCompose(page, ['b', 'ban', '班船'])
  await expect(
    segments(page, 'zh-Hant').nth(3).locator('.suggested-in').filter({ hasText: '班船' }),
  ).toBeVisible()
  await caretBefore(page, 'zh-Hant', 1)
  await imeCompose(page, ['n', 'na', '那'])
  await expect(segments(page, 'zh-Hant').nth(1).locator('.suggested-in').first()).toHaveText('那')

  await select(segments(page, 'zh-Hans').nth(2), '是谁')
  await page.keyboard.press('Control+Alt+m')
  await imeCompose(page, ['y', 'you', '有据可查吗？'])
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[data-thread]')).toContainText('有据可查吗？')
  await expect(page.locator('[data-thread]')).toContainText('是谁')
})

test('killed in the middle of a tracked edit, nothing but the uncommitted composition is lost', async () => {
  const { page } = running
  const ferry = segments(page, 'zh-Hans').nth(3)
  await caretBefore(page, 'zh-Hans', 3)
  await imeCompose(page, ['y', 'ye', '夜里'])
  await expect(ferry.locator('.suggested-in')).toHaveText('夜里')
  await expect(segments(page, 'zh-Hant').nth(3)).toContainText('夜裡')
  const before = ['渡船靠它认路。']
  expect(await held(page, 'zh-Hans', 3)).toEqual({ text: '夜里渡船靠它认路。', before })
  const kept = [
    ['zh-Hans', 1, await held(page, 'zh-Hans', 1)],
    ['zh-Hans', 2, await held(page, 'zh-Hans', 2)],
    ['zh-Hant', 1, await held(page, 'zh-Hant', 1)],
    ['zh-Hant', 2, await held(page, 'zh-Hant', 2)],
  ] as const
  await select(ferry, '认路')
  const session = await page.context().newCDPSession(page)
  const steps = ['b', 'bi', 'bian', '辨向']
  for (const text of steps) {
    const end = text.length
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  }
  await expect(ferry).toContainText('辨向')
  await running.kill()

  running = await launch({ userData })
  const again = running.page
  await expect(segments(again, 'zh-Hans').nth(3)).toBeVisible({ timeout: 30_000 })
  for (const [language, at, was] of kept) expect(await held(again, language, at)).toEqual(was)
  const cut = await held(again, 'zh-Hans', 3)
  expect(cut?.before).toEqual(before)
  // What was being composed may stand there or not; the words under it are in the layer.
  expect(['认路', ...steps].map((text) => `夜里渡船靠它${text}。`)).toContain(cut?.text)
  const ferryHant = await held(again, 'zh-Hant', 3)
  expect(ferryHant?.text).toContain('班船')
  expect(ferryHant?.before.join()).toContain('渡輪')
  await expect(again.getByRole('button', { name: /^Zhao, Editor/ })).toBeVisible()
})

test('the gate names suggestions and comments; the reviewer returns both editions with a note', async () => {
  const { page } = running
  await caretBefore(page, 'zh-Hans', 3)
  await suggest(page)
  const cut = suggestions(page).filter({ hasText: '认路' })
  if ((await cut.count()) > 0) await cut.getByRole('button', { name: 'Reject' }).click()
  await expect(suggestions(page)).toHaveCount(3)
  for (const [language, open] of [
    ['zh-Hans', ['A suggestion waits', 'A comment is not resolved']],
    ['zh-Hant', ['A suggestion waits']],
  ] as const) {
    await review(page, language)
    await act(page, 'Approve').click()
    await expect(reasons(page).getByRole('alert')).toHaveText(/^Not approved/)
    for (const words of open)
      await expect(reasons(page).getByRole('listitem').filter({ hasText: words }).first()).toBeVisible()
    await act(page, 'Return to translator').click()
    const note = page.getByRole('dialog', { name: `Return ${names[language]} to its translator` })
    await note.getByRole('textbox').click()
    await imeCompose(page, ['k', 'kan', '请看修订。'])
    await note.getByRole('button', { name: 'Return', exact: true }).click()
    await expect(note).toHaveCount(0)
  }
})

test('the translator accepts and rejects, answers the comment and sends again', async () => {
  const { page } = running
  await sitDown(page, 'Lin Wei', 'Translator')
  await page.keyboard.press('Alt+2')
  const notices = page.getByRole('region', { name: 'About these editions' })
  for (const language of ['zh-Hans', 'zh-Hant'] as const)
    await expect(notices).toContainText(`Zhao returned ${names[language]}`)
  await expect(notices).toContainText('请看修订。')

  await caretBefore(page, 'zh-Hans', 1)
  await page.getByRole('tab', { name: 'Suggestions' }).click()
  await suggestions(page).filter({ hasText: '整夜' }).getByRole('button').first().click()
  await page.keyboard.press('Control+F9')
  await expect(suggestions(page)).toHaveCount(2)
  await suggestions(page).filter({ hasText: '如今' }).getByRole('button', { name: 'Reject' }).click()
  await suggestions(page).filter({ hasText: '夜里' }).getByRole('button', { name: 'Accept' }).click()
  await expect(suggestions(page)).toHaveCount(0)
  await expect.poll(() => texts(page, 'zh-Hans')).toEqual(approved['zh-Hans'])
  await caretBefore(page, 'zh-Hant', 1)
  await suggestions(page).filter({ hasText: '那' }).getByRole('button', { name: 'Reject' }).click()
  await expect(suggestions(page).filter({ hasText: '那' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Accept all' }).click()
  await expect(suggestions(page)).toHaveCount(0)
  await expect.poll(() => texts(page, 'zh-Hant')).toEqual(approved['zh-Hant'])

  await page.getByRole('tab', { name: 'Comments' }).click()
  const thread = page.locator('[data-thread]')
  await thread.getByRole('button', { name: '是谁' }).click()
  await thread.getByRole('textbox', { name: 'Reply' }).click()
  await imeCompose(page, ['d', 'dang', '档案里没有。'])
  await page.keyboard.press('Control+Enter')
  await expect(thread.locator('[data-comment]')).toHaveCount(2)

  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    for (const at of [1, 2, 3]) {
      const segment = await caretAt(page, language, at)
      await page.keyboard.press('Control+Enter')
      await expect(segment).toHaveAttribute('data-state', 'translated')
    }
    await caretAt(page, language, 1)
    await page.keyboard.press('Control+Shift+Enter')
    await expect(page.getByText(`${names[language]}: In review`).first()).toBeVisible()
  }
  await review(page, 'zh-Hans')
  await expect(act(page, 'Approve')).toBeDisabled()
  await expect(page.getByRole('banner')).toContainText('someone else approves')
})

test('the reviewer resolves; another person approves', async () => {
  const { page } = running
  await sitDown(page, 'Zhao', 'Editor')
  await review(page, 'zh-Hans')
  await expect(reasons(page).getByRole('status')).toHaveText('1 thing stands open')
  await page.getByRole('tab', { name: /^Comments/ }).click()
  const thread = page.locator('[data-thread]')
  await expect(thread).toContainText('档案里没有。')
  await thread.getByRole('button', { name: 'Resolve' }).click()
  await expect(thread).toHaveCount(0)

  await sitDown(page, 'Qian', 'Publisher')
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    await review(page, language)
    await expect(reasons(page).getByRole('status')).toHaveText('Nothing stands open')
    await act(page, 'Approve').click()
    await expect(page.getByRole('region', { name: 'About these editions' })).toContainText(
      `${names[language]} is approved`,
    )
  }
})

test('the bundle holds the approved text, byte for byte', async () => {
  const { app, page } = running
  await page.keyboard.press('Alt+4')
  const file = join(place, 'lamp.zip')
  await answerDialog(app, [file])
  await page.getByRole('button', { name: 'Export the bundle…' }).click()
  await expect(page.getByRole('heading', { name: basename(file) })).toBeVisible()
  expect(await verifyBundle(file)).toEqual({ ok: true, value: { ok: true, problems: [] } })
  const { files, problems } = await readZip(readFileSync(file), basename(file), bundleCaps)
  expect(problems).toEqual([])
  const read = (path: string) => files.get(`data/${path}`)?.toString() ?? ''
  const manifest = JSON.parse(read('bundle.json')) as Manifest
  const whole = JSON.parse(read('interop/documents.json')) as { readonly editions: readonly unknown[] }
  expect(manifest.editions.map(({ language }) => language)).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  for (const [at, { language, revision, title, status }] of manifest.editions.entries()) {
    const version = await ask(page, 'history', 'document', { article, language, version: revision })
    const signed = version.ok ? version.value : null
    const lines = segmentsOf(signed).map(({ text }) => text)
    const [first = '', ...paragraphs] = lines
    expect(lines).toEqual(approved[language])
    expect({ title, status }).toEqual({ title: first, status: 'approved' })
    expect(JSON.stringify(whole.editions[at])).toBe(JSON.stringify({ language, status, document: signed }))
    const body = `<div class="body" lang="${language}">\n${paragraphs.map((line) => `<p>${line}</p>\n`).join('')}</div>\n`
    expect(read(`${language}/body.html`)).toBe(body)
    expect(read(`${language}/article.txt`)).toContain(`\n\n${paragraphs.join('\n\n')}\n\n`)
    expect(read(`${language}/article.html`)).toContain(paragraphs.map((line) => `<p>${line}</p>\n`).join(''))
    const wire = JSON.parse(read(`${language}/ninjs.json`)) as {
      readonly bodies: readonly { readonly value: string }[]
    }
    expect(wire.bodies.map(({ value }) => value)).toEqual([body])
  }
  expect(running.complaints).toEqual([])
})
