import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { launch, newFolder, type Running } from './app.ts'
import { ask } from './ask.ts'
import { caretAt, column, openArticle, openForWork, segments, select } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'

let running: Running
test.beforeEach(async () => {
  running = await launch({ settings: {} })
  await expect(running.page.getByRole('option').first()).toBeVisible()
})
test.afterEach(async () => {
  expect(running.complaints).toEqual([])
  await running.close()
})

const article = 'A River Has No Head Office'

function entries(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Entries of the termbase' })
}

function search(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search the termbase' })
}

function editor(page: Page): Locator {
  return page.getByRole('region', { name: 'Entry', exact: true })
}

function term(page: Page, language: string, number = 1): Locator {
  return editor(page).getByRole('textbox', { name: `${language}, term ${number}` })
}

async function goToTerms(page: Page): Promise<void> {
  await page.keyboard.press('Alt+6')
  await expect(entries(page)).toBeVisible()
  await expect(term(page, 'English')).toBeVisible()
}

test('a term is added from a selection in both columns in one step, and recognised at once', async () => {
  const { page } = running
  await openForWork(page, article)
  await page.getByRole('tab', { name: 'Terms' }).click()
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  const english = segments(page, 'en').nth(4)
  const chinese = segments(page, 'zh-Hans').nth(4)
  await select(english, 'flood')
  await select(chinese, '汛水')
  await expect(panel.getByText('flood', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Control+D')
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  await expect(dialog.getByRole('textbox', { name: 'English' })).toHaveValue('flood')
  await expect(dialog.getByRole('textbox', { name: 'Simplified Chinese' })).toHaveValue('汛水')
  await expect(dialog.getByRole('combobox', { name: 'Kind' })).toHaveText('Term')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(panel.getByText('flood', { exact: true })).toBeVisible()
  await expect(english.locator('.known-term')).toHaveText('flood')
  await test.step('its rendering is written by its key, also while the caret stands in the source', async () => {
    await caretAt(page, 'zh-Hans', 4)
    await page.keyboard.press('Control+Alt+1')
    await expect(chinese).toContainText(/来。汛水$/)
    await caretAt(page, 'en', 4)
    await page.keyboard.press('Control+Alt+1')
    await expect(chinese).toContainText(/来。汛水汛水$/)
    await expect(english).toHaveText(/did not come\.$/)
  })
  await test.step('a second rendering joins the entry that is there', async () => {
    await select(english, 'flood')
    await page.keyboard.press('Control+D')
    await dialog.getByRole('textbox', { name: 'Simplified Chinese' }).fill('洪水')
    await expect(dialog.getByText('In the termbase already')).toBeVisible()
    await dialog.getByRole('button', { name: 'Add to the entry' }).click()
    await expect(dialog).toBeHidden()
    await expect(panel.getByRole('button', { name: '洪水' })).toBeVisible()
    await expect(panel.getByRole('listitem').filter({ hasText: '洪水' }).last()).toContainText('admitted')
  })
  await test.step('undo takes it back', async () => {
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(panel.getByRole('button', { name: '洪水' })).toHaveCount(0)
    await expect(panel.getByRole('button', { name: '汛水' })).toBeVisible()
  })
})

test('an entry is found in either script and in English, changed, and stored with its undo', async () => {
  const { page } = running
  await goToTerms(page)
  for (const query of ['gauging sta', '水文站', '老龄', '老齡', '高齡']) {
    await search(page).fill(query)
    await expect(entries(page).getByRole('option').first()).toContainText(
      /水文|龄/.test(query) || query.startsWith('gauging') ? /水文站|老龄/ : /老龄|高龄/,
    )
  }
  await search(page).fill('水文站')
  await entries(page).getByRole('option').first().click()
  await expect(term(page, 'English')).toHaveValue('gauging station')
  await editor(page).getByRole('textbox', { name: 'Note', exact: true }).fill('Not 水位站.')
  await expect(editor(page).getByText('not saved')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('“gauging station” is saved.')).toBeVisible()
  await expect(editor(page).getByText('not saved')).toHaveCount(0)
  await test.step('another term, forbidden, once only', async () => {
    const hans = editor(page).getByRole('group', { name: 'Simplified Chinese' })
    await hans.getByRole('button', { name: 'Another term' }).click()
    await page.keyboard.type('水文站')
    await expect(hans.getByText('This term stands here already.')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/cannot be saved as it is/)).toBeVisible()
    await term(page, 'Simplified Chinese', 2).fill('水位站')
    await hans.getByRole('combobox').nth(1).click()
    await page.getByRole('option', { name: 'Not to be used' }).click()
  })
  await test.step('going to another room stores it; nothing typed is lost', async () => {
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('option')).toHaveCount(6)
    const found = await ask(page, 'terms', 'list', { ...all, query: '水位站' })
    expect(found.ok && found.value.rows[0]?.entry.terms).toContainEqual({
      language: 'zh-Hans',
      text: '水位站',
      status: 'forbidden',
    })
  })
  await test.step('it is removed and taken back', async () => {
    await page.keyboard.press('Alt+6')
    await search(page).fill('水文站')
    await expect(entries(page).getByRole('option')).toHaveCount(1)
    await editor(page).getByRole('button', { name: 'Remove “gauging station”' }).click()
    await expect(entries(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(entries(page).getByRole('option')).toHaveCount(1)
  })
  await test.step('where it is used leads to the desk', async () => {
    await editor(page).getByRole('tab', { name: 'Where used' }).click()
    await editor(page)
      .getByRole('listitem')
      .filter({ hasText: 'Karsa Bridge' })
      .getByRole('button')
      .first()
      .click()
    await expect(column(page, 'en').locator('.is-active')).toContainText('Karsa Bridge')
  })
})

const all = {
  query: '',
  kind: null,
  status: null,
  missing: null,
  removed: false,
  sort: 'en',
  descending: false,
  from: 0,
  count: 100,
} as const

test('a second entry of the same name is warned of and merged; a person has posts', async () => {
  const { page } = running
  await goToTerms(page)
  await page.keyboard.press('Control+D')
  await expect(term(page, 'English')).toBeFocused()
  await expect(term(page, 'English')).toHaveValue('')
  await page.keyboard.type('drought')
  await expect(editor(page).getByText('In the termbase already')).toBeVisible()
  await term(page, 'Simplified Chinese').fill('旱灾')
  await editor(page).getByRole('button', { name: 'Merge…' }).first().click()
  await expect(term(page, 'Simplified Chinese', 2)).toHaveValue('旱灾')
  await expect(term(page, 'Simplified Chinese', 1)).toHaveValue('干旱')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('“drought” is saved.')).toBeVisible()
  await test.step('a person gets a post, made on the way', async () => {
    await search(page).fill('Davor')
    await entries(page).getByRole('option').first().click()
    await expect(term(page, 'English')).toHaveValue('Davor Kranjec')
    await editor(page).getByRole('button', { name: 'Add a post' }).click()
    await editor(page).getByRole('combobox', { name: 'Post 1', exact: true }).fill('signal keeper')
    await page.getByRole('option', { name: 'New entry “signal keeper”' }).click()
    await editor(page).getByRole('textbox', { name: 'Post 1, from' }).fill('spring')
    await expect(editor(page).getByText(/Write 2019/)).toBeVisible()
    await editor(page).getByRole('textbox', { name: 'Post 1, from' }).fill('2019-03')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('“Davor Kranjec” is saved.')).toBeVisible()
    const found = await ask(page, 'terms', 'list', { ...all, query: 'signal keeper' })
    const post = found.ok ? found.value.rows[0]?.entry : undefined
    expect(post?.kind).toBe('post')
    const person = await ask(page, 'terms', 'list', { ...all, query: 'Davor' })
    const holdings = person.ok ? person.value.rows[0]?.entry.holdings : undefined
    expect(holdings?.[0]).toMatchObject({ post: post?.id, from: '2019-03', to: null })
  })
  await test.step('two entries become one', async () => {
    await search(page).fill('signal keeper')
    await entries(page).getByRole('option').first().click()
    await editor(page).getByRole('button', { name: 'Merge…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Merge two entries' })
    await dialog.getByRole('combobox').fill('chief arborist')
    await page.getByRole('option', { name: /chief arborist/ }).click()
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
    await expect(term(page, 'English', 2)).toHaveValue('chief arborist')
    await expect(page.getByText('Both are one entry now')).toBeVisible()
  })
})

test('a file of terms is shown before anything is written, decided row by row, and faults name their lines', async () => {
  const { page, app, userData } = running
  await goToTerms(page)
  const file = join(userData, 'terms.csv')
  writeFileSync(
    file,
    [
      'en,zh-Hans,zh-Hant,status,kind,note',
      'tidal gauge,潮位站,潮位站,preferred,term,At the coast',
      'drought,干旱期,,preferred,term,',
      'dam,大坝,,preferred,term,',
    ].join('\n'),
  )
  await answerDialog(app, [file])
  await page.getByRole('button', { name: 'Bring in…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Terms from “terms.csv”' })
  await expect(dialog.getByRole('radio', { name: 'All 3' })).toBeVisible()
  await dialog.getByRole('radio', { name: 'All 3' }).check()
  await expect(dialog.getByText('line 3')).toBeVisible()
  await expect(dialog.getByText('干旱期')).toBeVisible()
  const before = await ask(page, 'terms', 'facets', {})
  await dialog.getByRole('combobox', { name: 'What becomes of line 3' }).click()
  await page.getByRole('option', { name: 'Merge' }).click()
  await dialog.getByRole('button', { name: /^Take over/ }).click()
  await expect(dialog).toBeHidden()
  await search(page).fill('潮位')
  await expect(entries(page).getByRole('option')).toHaveCount(1)
  const after = await ask(page, 'terms', 'facets', {})
  expect(after.ok && before.ok && after.value.total - before.value.total).toBe(1)
  const drought = await ask(page, 'terms', 'list', { ...all, query: '干旱期' })
  expect(drought.ok && drought.value.total).toBe(1)

  await test.step('a file with faults changes nothing', async () => {
    writeFileSync(file, 'en,zh-Hans,status\nweir,堰,maybe\n')
    await answerDialog(app, [file])
    await page.getByRole('button', { name: 'Bring in…' }).click()
    await expect(dialog.getByText('line 2')).toBeVisible()
    await expect(dialog.getByText('Expected preferred, admitted or forbidden')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^Take over/ })).toBeDisabled()
    await page.keyboard.press('Escape')
  })
  await test.step('a file of terms that is dropped goes to the termbase', async () => {
    writeFileSync(file, 'en,zh-Hans\nsluice,水闸\n')
    await page.evaluate(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', id: 'held' })
      document.body.append(input)
    })
    await page.locator('#held').setInputFiles(file)
    await page.evaluate(() => {
      const data = new DataTransfer()
      const input = document.querySelector<HTMLInputElement>('#held')
      for (const one of input?.files ?? []) data.items.add(one)
      input?.remove()
      const options = { dataTransfer: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('drop', options))
    })
    await expect(dialog.getByText('水闸')).toBeVisible()
    await dialog.getByRole('button', { name: 'Take over 1 entry' }).click()
    await expect(page.getByText('1 added, 0 completed, 0 replaced, 0 left out.')).toBeVisible()
  })
  await test.step('the termbase leaves as a file', async () => {
    const folder = newFolder()
    const out = join(folder, 'out.csv')
    await answerDialog(app, [out])
    await page.getByRole('button', { name: 'Export…' }).click()
    await page.getByRole('menuitem', { name: 'As CSV…' }).click()
    await expect(page.getByText(/entries written to “out.csv”/)).toBeVisible()
    expect(readFileSync(out, 'utf8')).toContain('水闸')
    rmSync(folder, { recursive: true, force: true })
  })
})

test('candidates are decided one after the other by key, and a decision can be taken back', async () => {
  const { page } = running
  await goToTerms(page)
  await page.getByRole('radio', { name: 'Candidates' }).check()
  const list = page.getByRole('listbox', { name: 'Candidates' })
  await expect(list.getByRole('option').first()).toBeVisible()
  const count = page.getByRole('main').getByRole('status')
  const many = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0])
  const [first = '', second = ''] = await list.getByRole('option').allInnerTexts()
  await list.focus()
  await page.keyboard.press('Delete')
  await expect(count).toHaveText(`${many - 1} candidates`)
  await expect(list.getByRole('option').first()).toHaveText(second, { useInnerText: true })
  const card = page.getByRole('region', { name: 'Candidate' })
  const english = await card.getByRole('textbox', { name: 'English' }).inputValue()
  await page.keyboard.press('Enter')
  await expect(count).toHaveText(`${many - 2} candidates`)
  await expect(page.getByText(`“${english}” is in the termbase.`)).toBeVisible()
  const found = await ask(page, 'terms', 'list', { ...all, query: english })
  expect(found.ok && found.value.rows.some(({ entry }) => entry.terms[0]?.text === english)).toBe(true)
  await page
    .getByRole('group')
    .filter({ hasText: 'will not be offered again' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(list.getByRole('option').first()).toHaveText(first, { useInnerText: true })
})

test('a person of the source is shown with the post that is held, in the language of the translation', async () => {
  const { page } = running
  const put = async (kind: 'post' | 'organisation', en: string, hans: string) => {
    const terms = [
      { language: 'en', text: en, status: 'preferred' },
      { language: 'zh-Hans', text: hans, status: 'preferred' },
    ] as const
    const answer = await ask(page, 'terms', 'put', { entry: { id: null, kind, note: '', terms } })
    if (!answer.ok) throw new Error(answer.error)
    return answer.value.entry.id
  }
  const post = await put('post', 'project director', '项目主任')
  const organisation = await put('organisation', 'Adriatic Line Company', '亚得里亚线公司')
  const list = await ask(page, 'terms', 'list', { ...all, query: 'Davor' })
  const person = list.ok ? list.value.rows[0]?.entry : undefined
  if (!person) throw new Error('no such person')
  const holdings = [
    { post, organisation, from: '2017', to: null },
    { post, organisation: null, from: '2011', to: '2016' },
  ]
  await ask(page, 'terms', 'put', { entry: { ...person, holdings } })
  await openArticle(page, 'The Station in the Field')
  await page.keyboard.press('Alt+Shift+2')
  await expect(column(page, 'zh-Hans')).toBeVisible()
  await page.getByRole('tab', { name: 'Terms' }).click()
  const texts = await segments(page, 'en').allTextContents()
  await caretAt(
    page,
    'zh-Hans',
    texts.findIndex((text) => text.includes('Davor Kranjec')),
  )
  const panel = page.getByRole('complementary', { name: 'Side panel' })
  const entry = panel.getByRole('listitem').filter({ hasText: 'Davor Kranjec' }).first()
  await expect(entry.getByRole('button', { name: '达沃尔·克拉涅茨' })).toHaveAttribute('lang', 'zh-Hans')
  await expect(entry.getByRole('button', { name: '亚得里亚线公司项目主任' })).toBeVisible()
  await expect(entry).toContainText('2017–')
  await entry.getByRole('button', { name: 'Open the entry of “Davor Kranjec”' }).click()
  await expect(term(page, 'English')).toHaveValue('Davor Kranjec')
  await expect(editor(page).getByRole('combobox', { name: 'Post 2', exact: true })).toHaveValue(
    'project director',
  )
})
