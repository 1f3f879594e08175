import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { imeCompose, launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { openArticle } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

const article = 'A River Has No Head Office'
const folders: string[] = []
let running: Running

test.beforeEach(async () => {
  const userData = newFolder()
  folders.push(userData)
  running = await launch({ userData, settings: {} })
  await expect(running.page.getByRole('option').first()).toBeVisible()
})
test.afterEach(async () => {
  expect(running.complaints).toEqual([])
  await running.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

function list(page: Page): Locator {
  return page.getByRole('grid', { name: 'Exceptions of the library' })
}

/** The row of an exception by its Simplified form. */
function row(page: Page, hans: string): Locator {
  return list(page).getByRole('row').filter({ hasText: hans })
}

function sentence(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Try a sentence' })
}

function made(page: Page): Locator {
  return page.getByLabel('What it becomes')
}

function undo(page: Page): Locator {
  return page.getByRole('button', { name: 'Undo' }).first()
}

/** Adds an exception of the whole library by keys alone. */
async function add(page: Page, hans: string, hant: string): Promise<void> {
  await page.keyboard.press('Control+Shift+D')
  const form = page.getByRole('form', { name: 'New exception' })
  await expect(form.getByRole('textbox', { name: 'Simplified' })).toBeFocused()
  await page.keyboard.insertText(hans)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(hant)
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(row(page, hans)).toBeVisible()
}

async function bareList(page: Page): Promise<unknown[]> {
  const answer = await ask(page, 'exceptions', 'list', {
    query: '',
    level: null,
    kind: null,
    article: null,
    removed: false,
    from: 0,
    count: 500,
  })
  if (!answer.ok) throw new Error(answer.error)
  return answer.value.rows.map(({ exception: { id, ...exception }, slug, note }) => ({
    exception,
    slug,
    note,
  }))
}

test('an exception is added by key, changes the conversion, is corrected, removed and there again', async () => {
  const { page } = running
  await page.keyboard.press('Alt+8')
  await expect(made(page)).toContainText('「台灣媒體報道')
  await sentence(page).fill('余则成说：“余则成在里弄。”')
  await expect(made(page)).toHaveText('餘則成說：「餘則成在里弄。」')
  await add(page, '余则成', '余則成')
  await expect(made(page)).toHaveText('余則成說：「余則成在里弄。」')
  await expect(list(page)).toBeFocused()

  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Edit' })
  await expect(form.getByRole('textbox', { name: 'Simplified' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  // The Enter that picks a candidate stores nothing.
  await imeCompose(page, ['y', '余则'], '余則')
  await expect(form).toBeVisible()
  await page.keyboard.insertText('誠')
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(made(page)).toHaveText('余則誠說：「余則誠在里弄。」')

  await page.keyboard.press('Enter')
  await page.keyboard.insertText('not this')
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(list(page)).toBeFocused()
  await expect(row(page, '余则成')).toContainText('余則誠')

  await page.keyboard.press('Delete')
  await expect(made(page)).toHaveText('餘則成說：「餘則成在里弄。」')
  await undo(page).click()
  await expect(made(page)).toHaveText('余則誠說：「余則誠在里弄。」')

  await row(page, '余则成').click()
  await page.keyboard.press('Delete')
  await expect(made(page)).toHaveText('餘則成說：「餘則成在里弄。」')
  await page.getByRole('checkbox', { name: 'Removed ones' }).check()
  await row(page, '余则成').click()
  await page.keyboard.press('Enter')
  await expect(made(page)).toHaveText('余則誠說：「余則誠在里弄。」')
})

test("an article's own exception holds in it alone, and all is there after a restart", async () => {
  const { page, userData } = running
  await openArticle(page, article)
  await page.keyboard.press('Alt+8')
  await sentence(page).fill('江河流域')
  await expect(made(page)).toHaveText('江河流域')
  await page.keyboard.press('Control+Shift+D')
  const form = page.getByRole('form', { name: 'New exception' })
  await form.getByRole('textbox', { name: 'Simplified' }).fill('江河')
  await form.getByRole('textbox', { name: 'Traditional' }).fill('江川')
  await form.getByRole('combobox', { name: 'Holds in' }).press('Enter')
  await page.getByRole('option', { name: /^Article: / }).click()
  await form.getByRole('textbox', { name: 'Note' }).fill('as the author writes')
  await page.keyboard.press('Enter')
  await expect(row(page, '江河')).toContainText('Article: ')
  await expect(row(page, '江河')).toContainText('as the author writes')
  await expect(made(page)).toHaveText('江川流域')
  await expect(page.getByRole('radio', { name: 'Articles 1' })).toBeVisible()

  await page.keyboard.press('Alt+1')
  await page.getByRole('option').filter({ hasNotText: article }).first().click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: article })).toHaveCount(0)
  await page.keyboard.press('Alt+8')
  await expect(made(page)).toHaveText('江河流域')
  await expect(row(page, '江河')).toBeVisible()

  await running.close()
  running = await launch({ userData })
  await expect(running.page.getByRole('navigation').first()).toBeVisible()
  await running.page.keyboard.press('Alt+8')
  await expect(row(running.page, '江河')).toContainText('江川')
  await openArticle(running.page, article)
  await running.page.keyboard.press('Alt+8')
  await sentence(running.page).fill('江河流域')
  await expect(made(running.page)).toHaveText('江川流域')
})

test('a table goes out and comes in again equal; what is wrong in one is told by its line', async () => {
  const { page, app, userData } = running
  const file = join(userData, 'exceptions.csv')
  await page.keyboard.press('Alt+8')
  await add(page, '余则成', '余則成')
  await add(page, '=里, "弄"', '=里, "弄"')
  const before = await bareList(page)
  await answerDialog(app, [file])
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText('2 exceptions written to “exceptions.csv”.')).toBeVisible()
  const csv = readFileSync(file, 'utf8')
  expect(csv).toContain("'=里")

  await page.getByRole('button', { name: 'Bring in…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('0 new, 0 changed, 2 known already, 0 refused.')
  await expect(dialog.getByRole('button', { name: 'Take over' })).toBeDisabled()
  await page.keyboard.press('Escape')

  await list(page).focus()
  for (const _ of before) {
    await page.keyboard.press('Delete')
    await page.waitForTimeout(500)
  }
  await expect.poll(() => bareList(page)).toEqual([])
  await page.getByRole('button', { name: 'Bring in…' }).click()
  await expect(dialog).toContainText('2 new, 0 changed')
  await dialog.getByRole('button', { name: 'Take over 2 exceptions' }).click()
  await expect(row(page, '余则成')).toBeVisible()
  expect(await bareList(page)).toEqual(before)

  writeFileSync(
    file,
    `${csv}library,other,甲,乙\r\nlibrary,spelling,余则成,餘則成\r\narticle,,甲,乙,,,,,,nowhere\r\n,,面,麵\r\n`,
  )
  await page.getByRole('button', { name: 'Bring in…' }).click()
  await expect(dialog).toContainText('1 new, 0 changed, 2 known already, 3 refused.')
  await expect(dialog.getByRole('listitem')).toHaveText([
    /line 4.*spelling, protected or vocabulary.*other/,
    /line 5.*earlier line/,
    /line 6.*No article.*nowhere/,
  ])
  await dialog.getByRole('button', { name: 'Take over 1 exception' }).click()
  await expect(row(page, '面')).toContainText('麵')
  await undo(page).click()
  await expect(row(page, '面')).toHaveCount(0)
  expect(await bareList(page)).toEqual(before)
})

test('ten thousand exceptions scroll, and are found by a word', async () => {
  const { page } = running
  for (let from = 0; from < 10_000; from += 1000) {
    const exceptions = Array.from({ length: 1000 }, (_, at) => ({
      id: null,
      level: 'library' as const,
      kind: 'spelling' as const,
      hans: `词${from + at}`,
      hant: `詞${from + at}`,
      article: null,
      note: '',
    }))
    expect(await ask(page, 'exceptions', 'put', { exceptions })).toMatchObject({ ok: true })
  }
  await page.keyboard.press('Alt+8')
  await expect(list(page)).toHaveAttribute('aria-rowcount', '10000')
  await list(page).focus()
  await page.keyboard.press('End')
  await expect(row(page, '词0')).toHaveAttribute('aria-rowindex', '10000')
  expect(await list(page).getByRole('row').count()).toBeLessThan(60)
  await page.getByRole('searchbox', { name: 'Search the exceptions' }).fill('詞4321')
  await expect(list(page).getByRole('row')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Edit' })).toBeVisible()
})

test('region, variants, quotation marks and regional words are the house’s own', async () => {
  const { page } = running
  await page.keyboard.press('Alt+8')
  await page.getByRole('radio', { name: 'House style' }).click()
  await sentence(page).fill('“台湾在里面的软件”')
  await expect(made(page)).toHaveText('「台灣在裡面的軟件」')
  const choose = (group: string, name: string) =>
    page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).click()
  await choose('Quotation marks', '“…‘…’…”')
  await expect(made(page)).toHaveText('“台灣在裡面的軟件”')
  await choose('Regional words', 'Use this list')
  await expect(made(page)).toHaveText('“台灣在裡面的軟體”')
  const word = page.getByRole('textbox', { name: '软件' })
  await word.fill('軟件程式')
  await word.press('Enter')
  await expect(made(page)).toHaveText('“台灣在裡面的軟件程式”')
  await page.getByRole('button', { name: 'As in the list' }).click()
  await expect(made(page)).toHaveText('“台灣在裡面的軟體”')
  await page.getByRole('checkbox', { name: '软件' }).click()
  await expect(made(page)).toHaveText('“台灣在裡面的軟件”')

  await choose('Variants of characters', 'Own table')
  await page.getByRole('button', { name: 'Remove' }).first().click()
  await expect(made(page)).toHaveText('“臺灣在裡面的軟件”')
  await undo(page).click()
  await expect(made(page)).toHaveText('“台灣在裡面的軟件”')
  await page.getByRole('textbox', { name: 'In place of', exact: true }).last().fill('裡')
  await page.getByRole('textbox', { name: 'Written', exact: true }).last().fill('裏面')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('“裡 裏面” cannot be held to')
  await page.getByRole('textbox', { name: 'Written', exact: true }).last().fill('裏')
  await page.keyboard.press('Enter')
  await expect(made(page)).toHaveText('“台灣在裏面的軟件”')
  await choose('Traditional Chinese of', 'Hong Kong')
  await choose('Variants of characters', 'As usual in the region')
  await sentence(page).fill('“着名卫生说”')
  await expect(made(page)).toContainText('衞生説')
})
