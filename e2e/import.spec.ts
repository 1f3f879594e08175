import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { ArticleSummary } from '../shared/document/article.ts'
import { launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { segments, storedTexts, texts } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'
import { docx, encoded, fixture, fixtureText } from './fixtures/files.ts'
import { makeLibrary } from './fixtures/libraries.ts'

const place = newFolder()
const given = join(place, 'given')
let running: Running
test.beforeAll(async () => {
  mkdirSync(given, { recursive: true })
  const folder = join(place, `Library ${Date.now()}.duizhao`)
  makeLibrary(folder, 1)
  running = await launch({ settings: {}, words: [`--library=${folder}`] })
  await running.page.keyboard.press('Alt+1')
  await expect(rows(running.page)).toHaveCount(1)
})
test.beforeEach(() => running.page.keyboard.press('Alt+1'))
test.afterAll(async () => {
  await running.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

/** A file of this name and content in a folder of its own. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(given, name)
  writeFileSync(path, content)
  return path
}

function rows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
}

/** The preview of what an import understood. */
function preview(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Bring in an article' })
}

/** What was understood of one file. */
function edition(page: Page, language: string): Locator {
  return preview(page).getByRole('region', { name: language })
}

function field(page: Page, name: string): Locator {
  return preview(page).getByLabel(name, { exact: true })
}

async function correct(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text)
  await field(page, name).blur()
  await expect(field(page, name)).toHaveValue(text)
}

/** Brings files in by the key of the command. */
async function bringIn(paths: readonly string[]): Promise<void> {
  await answerDialog(running.app, paths)
  await running.page.keyboard.press('Control+O')
}

async function store(page: Page): Promise<void> {
  await preview(page).getByRole('button', { name: 'Bring in and open' }).click()
  await expect(preview(page)).toHaveCount(0)
}

/** Everything that lists show of all articles, for comparing before and after. */
async function articles(page: Page): Promise<readonly ArticleSummary[]> {
  const filter = { status: null, section: null, language: null, person: null }
  const list = await ask(page, 'articles', 'list', {
    filter,
    sort: 'date',
    descending: true,
    from: 0,
    count: 100,
  })
  if (!list.ok) throw new Error(list.error)
  return list.value.rows
}

test('by the menu: an article in the journal’s form is understood, corrected in the preview and stored so', async () => {
  const { app, page } = running
  await answerDialog(app, [fixture('the-last-ferry.en.txt')])
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('article.import')?.click())
  const english = edition(page, 'English')
  await expect(english.getByRole('textbox', { name: 'Title' })).toHaveValue('The Last Ferry to Brenn')
  await expect(english).toContainText('4 paragraphs in all')
  await english.getByText(/lines left out as furniture/).click()
  await expect(english.getByRole('listitem')).toHaveText([
    'Language : English 简体 繁體',
    'You might also like',
    'The Lighthouse That Was Sold',
    'A Timetable for the Tide',
    'Back to Top',
  ])
  await expect(field(page, 'Slug')).toHaveValue('the-last-ferry-to-brenn')
  await expect(field(page, 'Date')).toHaveValue('2026-05-08')
  await expect(field(page, 'Name · English')).toHaveValue('Halima Okonjo')
  await expect(field(page, 'Post · English')).toHaveValue('Harbor Correspondent, Northern Quay Review')

  await english.getByRole('textbox', { name: 'Title' }).fill('The Last Crossing')
  await correct(page, 'Slug', 'article-0001')
  await correct(page, 'Date', '2026-05-09')
  for (const [name, text] of [
    ['Name · English', 'Halima A. Okonjo'],
    ['Name · Simplified Chinese', '哈利玛·奥孔乔'],
    ['Name · Traditional Chinese', '哈莉瑪·歐孔喬'],
    ['Post · English', 'Correspondent'],
    ['Post · Simplified Chinese', '记者'],
    ['Post · Traditional Chinese', '記者'],
    ['Section · English', 'Harbors'],
    ['Section · Simplified Chinese', '港口'],
    ['Section · Traditional Chinese', '港口'],
  ] as const)
    await correct(page, name, text)
  await preview(page).getByRole('button', { name: 'Bring in and open' }).click()
  await expect(preview(page).getByText('Another article has the slug “article-0001”.')).toBeVisible()
  await correct(page, 'Slug', 'last-crossing')
  await store(page)

  await expect(page.getByRole('heading', { level: 1, name: 'The Last Crossing' })).toBeVisible()
  expect((await texts(page, 'en'))[0]).toBe('The Last Crossing')
  await expect(segments(page, 'en')).toHaveCount(9)
  await expect(page.locator('[data-language="en"]')).not.toContainText('Back to Top')
  expect((await articles(page)).find(({ slug }) => slug === 'last-crossing')).toMatchObject({
    date: '2026-05-09',
    source: 'en',
    section: { en: 'Harbors', 'zh-Hans': '港口', 'zh-Hant': '港口' },
    byline: [
      {
        name: { en: 'Halima A. Okonjo', 'zh-Hans': '哈利玛·奥孔乔', 'zh-Hant': '哈莉瑪·歐孔喬' },
        post: { en: 'Correspondent', 'zh-Hans': '记者', 'zh-Hant': '記者' },
      },
    ],
  })
})

test('by drag and drop: the window says where the files go, and takes them as one article', async () => {
  const { page } = running
  const paths = [fixture('the-last-ferry.zh-Hant.txt'), fixture('the-last-ferry.zh-Hans.txt')]
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'held' })
    document.body.append(input)
  })
  const drag = (kind: 'dragenter' | 'dragleave' | 'drop') =>
    page.evaluate((name) => {
      const data = new DataTransfer()
      for (const one of document.querySelector<HTMLInputElement>('#held')?.files ?? []) data.items.add(one)
      const options = { dataTransfer: data, bubbles: true, cancelable: true }
      document.querySelector('main')?.dispatchEvent(new DragEvent(name, options))
    }, kind)
  const zone = page.getByText('Bring in as one article')

  await page.locator('#held').setInputFiles(file('picture.png', 'x'))
  await drag('dragenter')
  await expect(zone).toBeVisible()
  await drag('dragleave')
  await expect(zone).toHaveCount(0)
  await drag('drop')
  await expect(page.locator('[data-kind="error"]')).toContainText('None of this can be read as an article.')
  await page.locator('[data-kind="error"] button').click()

  await page.locator('#held').setInputFiles(paths)
  await drag('dragenter')
  await drag('drop')
  await expect(zone).toHaveCount(0)
  await expect(edition(page, 'Traditional Chinese').getByRole('textbox', { name: 'Title' })).toHaveValue(
    '開往布倫的末班渡輪',
  )
  await expect(edition(page, 'Simplified Chinese')).toContainText('the-last-ferry.zh-Hans.txt')
  await page.locator('#held').evaluate((input) => input.remove())
  await page.keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)
})

test('by pasting into the library, and from the clipboard by its command', async () => {
  const { app, page } = running
  const before = await articles(page)
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    fixtureText('the-last-ferry.zh-Hans.txt'),
  )
  await page.getByRole('listbox', { name: 'Articles' }).focus()
  await page.keyboard.press('Control+V')
  const hans = edition(page, 'Simplified Chinese')
  await expect(hans.getByRole('textbox', { name: 'Title' })).toHaveValue('开往布伦的末班渡轮')
  await expect(field(page, 'Date')).toHaveValue('2026-05-08')
  await expect(field(page, 'Name · Simplified Chinese')).toHaveValue('哈利玛·奥孔乔')
  await expect(field(page, 'Post · Simplified Chinese')).toHaveValue('《北码头评论》港口记者')
  await expect(hans).not.toContainText('返回顶部', { useInnerText: true })
  await preview(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(preview(page)).toHaveCount(0)
  expect(await articles(page)).toEqual(before)

  await page.keyboard.press('Control+Shift+V')
  await expect(hans).toBeVisible()
  await hans.getByRole('combobox', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'Traditional Chinese' }).click()
  await expect(edition(page, 'Traditional Chinese')).toBeVisible()
  await expect(field(page, 'Name · Traditional Chinese')).toHaveValue('哈利玛·奥孔乔')
  await expect(field(page, 'Name · Simplified Chinese')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)
  expect(await articles(page)).toEqual(before)
})

test('a web page comes in without the page around it', async () => {
  const { page } = running
  await bringIn([fixture('broken-things.html')])
  await expect(edition(page, 'English').getByRole('textbox', { name: 'Title' })).toHaveValue(
    'A Workshop for Broken Things',
  )
  await expect(field(page, 'Date')).toHaveValue('2026-04-17')
  await expect(field(page, 'Name · English')).toHaveValue('Teodor Vasile')
  await store(page)
  const text = page.locator('[data-language="en"]')
  await expect(text).toContainText('On Tuesdays the old tram depot is full of toasters.')
  for (const furniture of [
    'cookies',
    'Politics',
    'Most read',
    'sofas',
    'Comments',
    'First!',
    'newsletter',
    'tracked',
  ])
    await expect(text).not.toContainText(furniture)
  await expect(text.getByRole('heading', { name: 'What a repair is worth' })).toBeVisible()
  await expect(text.locator('blockquote .segment')).toHaveText([
    'I do not save money here.',
    'I save the kettle.',
  ])
  await expect(text.getByRole('listitem')).toHaveCount(3)
  await expect(text.locator('a[href="https://example.org/depot"]')).toHaveText('which is 9,000 euros a year')
  await expect(text.locator('em')).toHaveText('none')
})

test('a Word document comes in with its title and its italics', async () => {
  const { page } = running
  const paragraphs = [
    'The court met in a barn. It has *never* met anywhere else.',
    'Its roof leaks on 40 days a year.',
  ]
  await bringIn([file('barn.docx', await docx('A Court in a Barn', paragraphs))])
  await expect(edition(page, 'English').getByRole('textbox', { name: 'Title' })).toHaveValue(
    'A Court in a Barn',
  )
  await store(page)
  await expect(segments(page, 'en')).toHaveText([
    'A Court in a Barn',
    'The court met in a barn.',
    'It has never met anywhere else.',
    'Its roof leaks on 40 days a year.',
  ])
  await expect(segments(page, 'en').nth(2).locator('em')).toHaveText('never')
})

for (const [encoding, language, name] of [
  ['gb18030', 'zh-Hans', 'Simplified Chinese'],
  ['big5', 'zh-Hant', 'Traditional Chinese'],
] as const) {
  test(`a text in ${encoding} is read as what it says`, async () => {
    const { page } = running
    const text = fixtureText(`the-last-ferry.${language}.txt`).replace(/^Language.*\n/, '')
    // Neither encoding has the other bullet in two bytes.
    const plain = text.replace('•', '●')
    await bringIn([file(`ferry-${encoding}.txt`, encoded(plain, encoding))])
    const read = edition(page, name)
    await expect(read).toContainText(new RegExp(`ferry-${encoding}.txt · text · ${encoding}`, 'i'))
    await correct(page, 'Slug', `ferry-${encoding}`)
    await store(page)
    const stored = await storedTexts(page, `ferry-${encoding}`)
    expect(stored[language]?.[1]).toBe(
      language === 'zh-Hans'
        ? '2026年6月1日大桥通车那天，开往布伦的渡轮将最后一次过海。'
        : '2026年6月1日大橋通車那天，開往布倫的渡輪將最後一次過海。',
    )
    expect(stored[language]).toHaveLength(9)
  })
}

test('three files become the three editions of one article, each sentence beside its own', async () => {
  const { page } = running
  await bringIn(['zh-Hant', 'en', 'zh-Hans'].map((language) => fixture(`the-last-ferry.${language}.txt`)))
  await expect(preview(page)).toContainText('3 editions of one article were read.')
  await expect(preview(page)).toContainText(
    'Simplified Chinese lines up with English: 9 of 9 segments one to one',
  )
  await expect(preview(page)).toContainText(
    'Traditional Chinese lines up with English: 9 of 9 segments one to one',
  )
  await expect(field(page, 'Name · English')).toHaveValue('Halima Okonjo')
  await expect(field(page, 'Name · Traditional Chinese')).toHaveValue('哈莉瑪·歐孔喬')
  await expect(field(page, 'Post · Simplified Chinese')).toHaveValue('《北码头评论》港口记者')

  await edition(page, 'Traditional Chinese').getByRole('combobox', { name: 'Language' }).click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(preview(page).getByRole('alert')).toHaveText(
    'Two editions have the same language. Give each its own.',
  )
  await expect(preview(page).getByRole('button', { name: 'Bring in and open' })).toBeDisabled()
  await preview(page).getByRole('combobox', { name: 'Language' }).first().click()
  await page.getByRole('option', { name: 'Traditional Chinese' }).click()
  await expect(
    preview(page)
      .getByRole('radiogroup', { name: 'Source language' })
      .getByRole('radio', { name: 'English' }),
  ).toBeChecked()
  await store(page)

  await expect(segments(page, 'en')).toHaveCount(9)
  await page.keyboard.press('Alt+Shift+3')
  await expect(segments(page, 'zh-Hant')).toHaveCount(9)
  const sides = await Promise.all((['en', 'zh-Hans', 'zh-Hant'] as const).map((each) => texts(page, each)))
  expect(sides.map((side) => side[0])).toEqual([
    'The Last Ferry to Brenn',
    '开往布伦的末班渡轮',
    '開往布倫的末班渡輪',
  ])
  expect(sides.map((side) => side[3])).toEqual([
    'The bridge cost $340 million and saves 25 minutes.',
    '大桥造价3.4亿美元，能省下25分钟。',
    '大橋造價3.4億美元，能省下25分鐘。',
  ])
  expect(sides.map((side) => side.at(-1))).toEqual([
    'It would do better to keep the bench on the pier.',
    '不如把栈桥上的那条长椅留下。',
    '不如把棧橋上的那條長椅留下。',
  ])
})

test('a file that is no article is refused in clear words, and the library is as it was', async () => {
  const { page } = running
  const before = await articles(page)
  const whole = await docx('A Court in a Barn', ['The court met in a barn.'])
  const huge = file('huge.txt', 'A line.\n')
  truncateSync(huge, 50 << 20)
  const refused: readonly (readonly [paths: readonly string[], words: RegExp])[] = [
    [[file('empty.txt', '')], /“empty\.txt” is empty\. Choose a file with text in it\./],
    [[file('spaces.txt', ' \n\t\n')], /“spaces\.txt” is empty|No article was found in “spaces\.txt”/],
    [
      [file('binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 256)))],
      /“binary\.txt.* is not text\./,
    ],
    [
      [file('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))],
      /“picture\.txt” is of a kind that cannot be brought in\./,
    ],
    [
      [file('half.docx', whole.subarray(0, whole.length / 2))],
      /“half\.docx” is damaged or was cut short\. Save or fetch it again, then bring it in\./,
    ],
    [[huge], /“huge\.txt” is larger than an article can be\./],
    [
      [fixture('the-last-ferry.en.txt'), file('ferry-again.txt', fixtureText('the-last-ferry.en.txt'))],
      /Two of the files are in the same language\. Choose one file for each language\./,
    ],
    [
      ['en', 'zh-Hans', 'zh-Hant']
        .map((each) => fixture(`the-last-ferry.${each}.txt`))
        .concat(fixture('broken-things.html')),
      /Choose at most three\./,
    ],
  ]
  for (const [paths, words] of refused) {
    await bringIn(paths)
    const told = page.getByRole('dialog', { name: 'Nothing was brought in' })
    await expect(told.getByRole('alert'), String(words)).toHaveText(words)
    await expect(told.getByText('The library is as it was.')).toBeVisible()
    await told.getByRole('button', { name: 'Close' }).click()
    await expect(told).toHaveCount(0)
  }
  expect(await articles(page)).toEqual(before)
})

test('from what was refused to another file; cancelling at any point leaves nothing', async () => {
  const { app, page } = running
  const before = await articles(page)
  await bringIn([file('empty.md', '')])
  const told = page.getByRole('dialog', { name: 'Nothing was brought in' })
  await expect(told).toBeVisible()
  await answerDialog(app, [fixture('broken-things.html')])
  await told.getByRole('button', { name: 'Choose other files…' }).click()
  await expect(edition(page, 'English')).toBeVisible()
  await correct(page, 'Slug', 'another-name')
  await preview(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(preview(page)).toHaveCount(0)
  await answerDialog(app, null)
  await page.keyboard.press('Control+O')
  await expect(page.locator('[data-modal]')).toHaveCount(0)
  await expect(page.locator('[data-kind="error"]')).toHaveCount(0)
  expect(await articles(page)).toEqual(before)
  expect(running.complaints).toEqual([])
})
