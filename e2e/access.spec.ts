import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { launch, type Running } from './app.ts'
import { ask } from './ask.ts'
import { openArticle, segments } from './deskPage.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let running: Running
test.beforeAll(async () => {
  running = await launch({ settings: {} })
})
test.afterAll(() => running.close())

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe finds wrong on the page as it stands, a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> }
    }
    const found = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      iframes: false,
    })
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary: failureSummary ?? '' })),
    }))
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}

for (const theme of ['light', 'dark'] as const) {
  test(`library, desk, review, publish and what lies over them meet WCAG AA, ${theme}`, async () => {
    const { page } = running
    await ask(page, 'settings', 'set', { theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('option')).toHaveCount(6)
    expect(await faults(page)).toEqual([])
    await openArticle(page, 'Shade Is Infrastructure')
    await page.keyboard.press('F8')
    await expect(segments(page, 'zh-Hans').locator('[class*="issue-"]').first()).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Control+K')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-modal]')).toHaveCount(0)
    for (const [key, name] of [
      ['Control+Shift+P', 'Pretranslate'],
      ['Control+Shift+A', 'Analyse'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      expect(await faults(page)).toEqual([])
      if (name === 'Analyse') {
        await page.getByRole('dialog').getByRole('button', { name }).click()
        await expect(page.getByRole('table').first()).toBeVisible()
        expect(await faults(page)).toEqual([])
      }
      await page.keyboard.press('Escape')
      await expect(page.locator('[data-modal]')).toHaveCount(0)
    }
    await page.keyboard.press('Alt+3')
    await expect(page.getByRole('button', { name: 'Approve', exact: true })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Alt+6')
    await expect(page.getByRole('textbox', { name: 'English, term 1' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('radio', { name: 'Candidates' }).check()
    await expect(page.getByRole('listbox', { name: 'Candidates' }).getByRole('option').first()).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('radio', { name: 'Entries' }).check()
    await page.keyboard.press('Alt+9')
    await page.getByRole('listbox', { name: 'Checks' }).press('ArrowDown')
    await expect(page.getByRole('heading', { level: 3, name: 'It finds' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('radio', { name: 'House rules' }).check()
    await expect(page.getByText(/every example is as it says/)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('radio', { name: 'Dictionary' }).check()
    await expect(page.getByRole('textbox', { name: 'New word' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('radio', { name: 'Catalogue' }).check()
    await page.keyboard.press('Alt+4')
    await expect(page.getByRole('button', { name: 'Export the bundle…' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    const draft = { id: null, level: 'library', kind: 'spelling', article: null, note: 'Lin' } as const
    const exceptions = ['里', '面'].map((form) => ({ ...draft, hans: form, hant: form }))
    expect(await ask(page, 'exceptions', 'put', { exceptions })).toMatchObject({ ok: true })
    await page.keyboard.press('Alt+8')
    await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
    await page.getByRole('grid').press('Enter')
    await expect(page.getByRole('form')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: 'House style' }).check()
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('radio', { name: 'Exceptions' }).check()
  })
}
