import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Command, menuLabels } from '../shared/commands/command.ts'
import { commands } from '../shared/commands/commands.ts'
import { type Language, languages } from '../shared/locale.ts'
import { simplifiedPlaces, traditionalOnly } from '../shared/script/simplifiedOnly.ts'
import { launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { openArticle, segments } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'
import { fixture } from './fixtures/files.ts'
import { overflowing, type Shown, shown } from './shown.ts'

/** All that is wrong is told, not only the first. */
const soft = expect.configure({ soft: true, timeout: 3000 })

const userData = newFolder()
let running: Running
test.beforeAll(async () => {
  running = await launch({ userData, settings: {} })
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
})
test.afterAll(async () => {
  await running.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
})

/** The rooms of the window and what lies over them, each reached by keys, whatever the language. */
const places: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['library', (page) => page.keyboard.press('Alt+1')],
  ['details', (page) => page.getByRole('tab').nth(1).click()],
  ['a list with nothing left', (page) => page.getByRole('combobox').first().fill('鯨')],
  [
    'desk, matches',
    async (page) => {
      await page.getByRole('combobox').first().press('Escape')
      await openArticle(page, 'Shade Is Infrastructure')
      await segments(page, 'zh-Hans').nth(3).click()
    },
  ],
  ['desk, terms', (page) => page.getByRole('tab').nth(1).click()],
  ['desk, checks', (page) => page.keyboard.press('F8')],
  [
    'find and replace',
    async (page) => {
      await page.keyboard.press('Control+H')
      await expect(page.getByRole('main').locator('input[type="text"], input:not([type])')).toHaveCount(2)
    },
  ],
  [
    'review',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+3')
      await page.locator('aside li').first().getByRole('button').first().click()
    },
  ],
  [
    'a waiver',
    async (page) => {
      await page.locator('aside li[data-active]').getByRole('button').nth(2).click()
      await expect(page.locator('aside textarea')).toBeFocused()
    },
  ],
  [
    'the page',
    async (page) => {
      await page.locator('header').getByRole('radio').last().check()
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    },
  ],
  [
    'publish',
    async (page) => {
      await page.keyboard.press('Alt+4')
      await expect(page.locator('#publish-contents')).toBeVisible()
    },
  ],
  [
    'termbase',
    async (page) => {
      await page.keyboard.press('Alt+6')
      await expect(page.locator('[data-term]').first()).toBeVisible()
    },
  ],
  ['where a term is used', (page) => page.getByRole('tab').nth(1).click()],
  [
    'candidates',
    async (page) => {
      await page.locator('header').getByRole('radio').nth(1).check()
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  ],
  [
    'a file of terms',
    async (page) => {
      await page.locator('header').getByRole('radio').first().check()
      writeFileSync(join(userData, 'terms.csv'), 'en,zh-Hans\ndrought,旱\nsluice,水闸\n')
      await answerDialog(running.app, [join(userData, 'terms.csv')])
      await page.locator('header').getByRole('button').nth(1).click()
      await expect(page.getByRole('dialog').getByRole('combobox').first()).toBeVisible()
    },
  ],
  [
    'a new term',
    async (page) => {
      await away(page)
      await page.keyboard.press('Alt+1')
      await over(page, 'Control+D')
    },
  ],
  [
    'conversion, a new exception',
    async (page) => {
      await away(page)
      await page.keyboard.press('Control+Shift+D')
      await expect(page.getByRole('form').getByRole('textbox').first()).toBeFocused()
    },
  ],
  [
    'conversion, house style',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.locator('header').getByRole('radio').nth(1).check()
      await expect(page.getByRole('checkbox').first()).toBeVisible()
    },
  ],
  [
    'checks, catalogue',
    async (page) => {
      await page.keyboard.press('Alt+9')
      await page.getByRole('listbox').press('ArrowDown')
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
    },
  ],
  [
    'checks, house rules',
    async (page) => {
      await page.locator('header').getByRole('radio').nth(1).check()
      await expect(page.getByRole('checkbox').nth(3)).toBeVisible()
    },
  ],
  [
    'checks, dictionary',
    async (page) => {
      await page.locator('header').getByRole('radio').nth(2).check()
      await expect(page.getByRole('main').getByRole('textbox')).toBeVisible()
      await page.locator('header').getByRole('radio').first().check()
    },
  ],
  ['palette', (page) => over(page, 'Control+K')],
  ['settings', (page) => over(page, 'Control+,')],
  ['new article', (page) => over(page, 'Control+N')],
  ['cheat sheet', (page) => over(page, 'Control+/')],
  [
    'import, read',
    async (page) => {
      await answerDialog(
        running.app,
        ['en', 'zh-Hant'].map((each) => fixture(`the-last-ferry.${each}.txt`)),
      )
      await over(page, 'Control+O')
      await expect(page.getByRole('dialog').locator('section').first()).toBeVisible()
    },
  ],
  [
    'import, refused',
    async (page) => {
      writeFileSync(join(userData, 'empty.txt'), '')
      await answerDialog(running.app, [join(userData, 'empty.txt')])
      await over(page, 'Control+O')
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    },
  ],
  [
    'introduction',
    async (page) => {
      await away(page)
      await running.app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()?.getMenuItemById('app.introduction')?.click(),
      )
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'welcome',
    async (page) => {
      await away(page)
      await page.keyboard.press('Control+Shift+W')
      await expect(page.getByRole('navigation')).toHaveCount(0)
    },
  ],
]

/** Takes away what lies over the room. */
async function away(page: Page): Promise<void> {
  if ((await page.locator('[data-modal]').count()) > 0) await page.keyboard.press('Escape')
  await expect(page.locator('[data-modal]')).toHaveCount(0)
}

/** Lays something else over the room. */
async function over(page: Page, key: string): Promise<void> {
  await away(page)
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function switchTo(page: Page, language: Language): Promise<void> {
  await ask(page, 'settings', 'set', { interface: language })
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** Words of an interface in Chinese that are Latin all the same: names, formats, files, addresses, what is quoted. */
const latin =
  /“[^”]*”|「[^」]*」|https?:\S+|[\w{}/.-]+\.(?:html|md|txt|json|css|zip|duizhao|docx|epub|pdf|jsonld|atom|xml)\b|\/\{\w+\}\S*|[a-z0-9]+(?:-[a-z0-9]+)+|\b(?:Duizhao|Markdown|HTML|DOCX|Word|PDF|EPUB|XLIFF|TMX|WordPress|Ghost|ninjs|JSON-LD|JSON|Atom|Feed|hreflang|x-default|CC|SHA-256|UTF-8|utf-8|text|kB|CMS|EN|en|Enter|Esc|Del|CSV|TSV|TBX|Lin|Ctrl)\b|a–z|\{\w+\}/g

/** The sample's tags, which have no language, the languages' own names, and the name that Base UI gives its notices. */
const names = /^(?:移除 |Remove )?(?:cities|heat|trees)$|^(?:English|简体中文|繁體中文)$/

/** Signs that stand in every interface: the short names of the languages, and the measure of a Chinese text. */
const signs = /^\+?[简繁]$|[\d,]+ 字|^气(?= is a Simplified)/

/** What of the interface's words is not in its language. */
function foreign(all: readonly Shown[], language: Language): string[] {
  const words = all
    .filter(({ ofInterface, text }) => ofInterface && !names.test(text))
    .map(({ text }) => text)
  if (language === 'en')
    return words.filter((text) => /\p{Script=Han}/u.test(text.replace(latin, '').replace(signs, '')))
  return words.filter((text) => {
    const own = text.replace(latin, '').replace(signs, '')
    const wrong =
      language === 'zh-Hant'
        ? simplifiedPlaces(own).length > 0
        : [...own].some((character) => traditionalOnly().has(character))
    return wrong || /[A-Za-z]{2,}/.test(own)
  })
}

test('every word of every room changes with the language, at run time; none is cut off or runs out', async () => {
  test.setTimeout(120_000)
  const { page } = running
  const texts = new Map<string, number>()
  for (const language of languages) {
    await ask(page, 'library', 'openSample', {})
    await switchTo(page, language)
    for (const [name, go] of places) {
      const where = `${name}, ${language}`
      await go(page)
      await soft.poll(async () => foreign(await shown(page), language), { message: where }).toEqual([])
      await soft.poll(() => overflowing(page), { message: where }).toEqual([])
      texts.set(where, (await shown(page)).filter(({ ofInterface }) => ofInterface).length)
    }
  }
  for (const [name] of places) expect(texts.get(`${name}, en`), name).toBeGreaterThan(2)
})

test('Chinese text says which Chinese it is, in every room', async () => {
  const { page } = running
  await ask(page, 'library', 'openSample', {})
  await switchTo(page, 'en')
  for (const [name, go] of places) {
    await go(page)
    const all = await shown(page)
    const unsaid = all.filter(({ text, lang }) => {
      const own = text.replace(latin, '').replace(signs, '')
      // The sample has one Simplified character in a Traditional text, for the checks to find.
      if (lang === 'zh-Hant') return simplifiedPlaces(own.replace('气', '')).length > 0
      if (lang === 'zh-Hans') return [...own].some((character) => traditionalOnly().has(character))
      return /\p{Script=Han}/u.test(own) && !names.test(own)
    })
    soft(unsaid, name).toEqual([])
  }
})

/** A command's key as a person reads it. */
function keyLabel(command: Command): string {
  const arrows: Record<string, string> = { Down: '↓', Up: '↑', Left: '←', Right: '→' }
  return (command.key ?? '').replace('Mod', 'Ctrl').replace(/Arrow(\w+)/, (_, way) => arrows[way] ?? '')
}

/** A command's words as palette and cheat sheet show them. */
function label(command: Command, language: Language): string {
  return command.label[language].replace(/…$/, '')
}

test('the cheat sheet has every command that has a key, under its menu, in each language', async () => {
  const { page } = running
  await away(page)
  const matches = {
    en: 'Insert Match 1 to 9',
    'zh-Hans': '插入第 1 至 9 条匹配',
    'zh-Hant': '插入第 1 至 9 條比對',
  }
  const terms = {
    en: 'Insert Term 1 to 9',
    'zh-Hans': '插入第 1 至 9 个术语',
    'zh-Hant': '插入第 1 至 9 個術語',
  }
  for (const language of languages) {
    await switchTo(page, language)
    await over(page, 'Control+/')
    const sheet = page.getByRole('dialog')
    for (const command of commands.filter(({ key }) => key !== undefined)) {
      const menu = sheet.getByRole('region', { name: menuLabels[command.menu][language], exact: true })
      const [words, key] = command.id.startsWith('match.insert')
        ? [matches[language], 'Ctrl+1…9']
        : command.id.startsWith('term.insert')
          ? [terms[language], 'Ctrl+Alt+1…9']
          : [label(command, language), keyLabel(command)]
      const row = menu.locator('dl > div').filter({ has: page.getByText(words, { exact: true }) })
      await expect(row.locator('kbd'), command.id).toHaveText(key)
    }
    await away(page)
  }
})

test('the palette has every command with its key, and finds it by its name in any language', async () => {
  const { page } = running
  await switchTo(page, 'en')
  await ask(page, 'library', 'openSample', {})
  await openArticle(page, 'Shade Is Infrastructure')
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'Type a command' })
  const shownKeys = await palette
    .getByRole('option')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-value'), one.querySelector('kbd')?.textContent ?? '']),
    )
  const native = ['cut', 'copy', 'paste', 'selectAll']
  // The acts on an alignment's rows belong to its room.
  const expected = commands.filter(
    ({ id, role, scope }) =>
      // Those of a comparison stand only beside one.
      id !== 'app.palette' && !id.startsWith('compare.') && scope !== 'align' && !native.includes(role ?? ''),
  )
  expect(new Map(shownKeys as [string, string][])).toEqual(
    new Map(expected.map((command) => [command.id, keyLabel(command)])),
  )
  const first = palette.getByRole('option').first()
  for (const [typed, found] of [
    ['送审', 'Send to Review'],
    ['匯出發布包', 'Export Bundle'],
    ['键盘快捷键', 'Keyboard Shortcuts'],
    ['split', 'Split Segment'],
  ] as const) {
    await palette.getByRole('combobox').fill(typed)
    await expect(first).toContainText(found)
    await expect(first).toHaveAttribute('aria-selected', 'true')
  }
  await palette.getByRole('combobox').fill('没有这样的命令')
  await expect(palette).toContainText('No such command')
  await palette.getByRole('combobox').fill('繁體中文')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.getByRole('tab', { name: '術語' })).toBeVisible()
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog', { name: '輸入命令' }).getByRole('combobox').fill('keyboard')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '鍵盤快速鍵' })).toBeVisible()
  await away(page)
})

test('settings hold at once and after a restart', async () => {
  await switchTo(running.page, 'en')
  // A library that opens takes away what lies over the screen; it opens in the room that was left last.
  await ask(running.page, 'library', 'openSample', {})
  await expect(running.page.locator('nav [aria-current="page"]')).toBeVisible()
  await over(running.page, 'Control+,')
  const settings = running.page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('radio', { name: 'Dark' }).check()
  await expect(running.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await settings.getByRole('button', { name: 'Change…' }).click()
  const who = running.page.getByRole('dialog', { name: 'Who is working?' })
  await who.getByRole('radio', { name: 'Someone else' }).check()
  await who.getByRole('textbox', { name: 'Name' }).fill('Mei-ling Chao')
  await who.getByRole('button', { name: 'Work as Mei-ling Chao' }).click()
  await over(running.page, 'Control+,')
  await settings.getByRole('radio', { name: '繁體中文' }).check()
  await expect(running.page.getByRole('dialog', { name: '設定' })).toBeVisible()
  await expect(running.page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  expect(running.complaints).toEqual([])
  await running.close()

  running = await launch({ userData })
  const { page } = running
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('[data-modal]')).toHaveCount(0)
  await page.keyboard.press('Control+,')
  const again = page.getByRole('dialog', { name: '設定' })
  await expect(again.getByRole('radio', { name: '深色' })).toBeChecked()
  await expect(again.getByRole('radio', { name: '繁體中文' })).toBeChecked()
  await expect(again.getByText('Mei-ling Chao')).toBeVisible()
})
