import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok } from '../../../shared/result.ts'
import { type ChosenEdition, textFile } from '../../exchange/export/exportText.ts'
import { pdfKey } from '../../exchange/export/madeFile.ts'
import { above } from '../above.ts'
import { type Ended, stop } from '../command.ts'

type Pdfs = ReadonlyMap<string, Uint8Array>

/** Prints editions with Electron, which is started for it; the PDFs by `pdfKey`. */
export async function printed(editions: readonly ChosenEdition[]): Promise<Ended<Pdfs>> {
  if (editions.length === 0) return ok(new Map())
  const script = above('scripts', 'print.mjs')
  if (script === null)
    return stop('PDF needs Electron, and scripts/print.mjs, which starts it, is not there.')
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-print-'))
  try {
    const [from, to] = [join(folder, 'pages'), join(folder, 'pdf')]
    const names = editions.map((_, at) => String(at).padStart(5, '0'))
    mkdirSync(from)
    for (const [at, { article, language }] of editions.entries()) {
      writeFileSync(join(from, `${names[at]}.html`), textFile(article, language, 'html'))
    }
    const { code, said } = await run(script, from, to)
    if (code !== 0) return stop(`Electron did not print the pages (exit ${code}).\n${said.trim()}`)
    return ok(
      new Map(
        editions.map(({ article, language }, at) => [
          pdfKey(article.id, language),
          readFileSync(join(to, `${names[at]}.pdf`)),
        ]),
      ),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Its complaints of missing system services are for nobody; the last of them are told where it fails. */
function run(script: string, from: string, to: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, from, to], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said = (said + piece.toString()).slice(-2000)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}
