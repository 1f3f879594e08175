import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { previewTargets } from '../../shared/bundle/links.ts'
import { page } from '../../shared/bundle/page.ts'
import { sampleArticle } from '../../shared/bundle/sampleArticle.ts'

const root = join(import.meta.dirname, '../..')
const program: unknown = createRequire(import.meta.url)('electron')
const display =
  process.env.DISPLAY !== undefined || existsSync('/usr/bin/xvfb-run') || process.platform !== 'linux'
const there = typeof program === 'string' && existsSync(program) && display
const absent = there ? '' : ' (skipped: no Electron or no display)'

test.skipIf(!there)(
  `Electron prints pages in three languages${absent}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-print-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [from, to] = [join(folder, 'pages'), join(folder, 'pdf')]
    mkdirSync(from)
    const article = sampleArticle()
    for (const { language } of article.editions) {
      const html = page(article, language, { ...previewTargets(article), stylesheet: { text: '' } })
      writeFileSync(join(from, `${language}.html`), html)
    }
    const script = join(root, 'scripts', 'print.mjs')
    const ran = spawnSync(process.execPath, [script, from, to], { encoding: 'utf8' })
    expect(ran.status, ran.stderr).toBe(0)
    for (const { language } of article.editions) {
      const pdf = readFileSync(join(to, `${language}.pdf`)).toString('latin1')
      expect(pdf.startsWith('%PDF-')).toBe(true)
      // Tagged, and in the language that it is read aloud in.
      expect(pdf).toContain('/StructTreeRoot')
      expect(pdf).toContain(`/Lang (${language})`)
    }
  },
  120_000,
)
