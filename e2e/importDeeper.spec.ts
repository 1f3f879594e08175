import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { docx } from '../electron/exchange/import/docx.suite.ts'
import { launch, newFolder, type Running } from './app.ts'
import { texts } from './deskPage.ts'
import { answerDialog } from './dialogs.ts'
import { makeLibrary } from './fixtures/libraries.ts'

const place = newFolder()
let running: Running
test.beforeAll(async () => {
  mkdirSync(place, { recursive: true })
  const folder = join(place, `Library ${Date.now()}.duizhao`)
  makeLibrary(folder, 1)
  running = await launch({ settings: {}, words: [`--library=${folder}`] })
})
test.afterAll(async () => {
  await running.close()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
})

const preview = (page: Page) => page.getByRole('dialog', { name: 'Bring in an article' })

async function bringIn(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(place, name)
  writeFileSync(path, content)
  await running.page.keyboard.press('Alt+1')
  await answerDialog(running.app, [path])
  await running.page.keyboard.press('Control+O')
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

test('tracked changes of a Word file are asked about, and may stay suggestions', async () => {
  const { page } = running
  const by = 'w:id="1" w:author="Ines Duarte" w:date="2026-01-02T08:00:00Z"'
  const change =
    `<w:del ${by}><w:r><w:delText xml:space="preserve">quite </w:delText></w:r></w:del>` +
    `<w:ins ${by}>${run('very ')}</w:ins>`
  await bringIn('weir.docx', await docx(['Title', 'The Weir'], ['', run('It is ') + change + run('old.')]))
  const ways = preview(page).getByRole('radiogroup', { name: /^Tracked changes: 1 insertion, 1 deletion/ })
  await expect(preview(page).getByText('It is very old.')).toBeVisible()
  await ways.getByRole('radio', { name: 'Reject' }).check()
  await expect(preview(page).getByText('It is quite old.')).toBeVisible()
  await ways.getByRole('radio', { name: 'Keep as suggestions' }).check()
  await expect(preview(page).getByText('It is very old.')).toBeVisible()
  await preview(page).getByRole('button', { name: 'Bring in and open' }).click()
  await expect(preview(page)).toHaveCount(0)
  // What went stands beside what came.
  await expect.poll(async () => (await texts(page, 'en')).at(-1)).toMatch(/^It is quite ?very old\.$/)
})

test('a file with the name of an article updates its source and tells what became of the work', async () => {
  const { page } = running
  await bringIn('dam.md', '# The Dam\n\nIt is very old.\n')
  await preview(page).getByRole('button', { name: 'Bring in and open' }).click()
  await expect.poll(() => texts(page, 'en')).toEqual(['The Dam', 'It is very old.'])
  await bringIn('dam.md', '# The Dam\n\nIt is extremely old. Nobody goes there.\n')
  await expect(preview(page).getByText('An article of this name is in the library:')).toBeVisible()
  await preview(page).getByRole('button', { name: 'Update the article' }).click()
  const report = page.getByRole('dialog', { name: 'The article was updated' })
  await expect(report.getByText('1 segment stayed, 1 changed, 1 is new, 0 are gone.')).toBeVisible()
  await report.getByRole('button', { name: 'Open the article' }).click()
  await expect
    .poll(() => texts(page, 'en'))
    .toEqual(['The Dam', 'It is extremely old.', 'Nobody goes there.'])
})
