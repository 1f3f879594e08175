// Import of an article in the reference's form: node bench/run.mjs importReference
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { metadataOf, previewImport } from '../electron/exchange/import/plan.ts'
import { freeSlug } from '../electron/library/articles.ts'
import { insertArticle } from '../electron/library/insert.ts'
import type { Library } from '../electron/library/library.ts'
import { closeLibrary, createLibrary } from '../electron/library/open.ts'
import { build } from '../electron/workers/jobs/build.ts'
import { runsText } from '../shared/document/draft.ts'
import { ulids } from '../shared/ids.ts'
import { row, tableHead, timedAsync } from './measure.ts'
import { seeded, sentence, title } from './prose.ts'

const rounds = 30
const reference = join(import.meta.dirname, '..', '..', 'shared', 'reference', '000_61cbfc36df6ae8b5.txt')
const texts = new Map<string, Uint8Array>([['own text', new TextEncoder().encode(ownText())]])
if (existsSync(reference)) texts.set('the reference', readFileSync(reference))

const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
const options = { now: Date.now, newId: ulids(Date.now, Math.random), person: 'bench' }
const library = createLibrary(join(folder, 'Import.duizhao'), options)
if (!library.ok) throw new Error(library.error)
try {
  console.log(tableHead)
  for (const [name, bytes] of texts) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      times.push(await timedAsync(() => bringIn(library.value, name, bytes)))
    }
    console.log(row(`${name}, ${bytes.length} bytes: first time`, times.slice(0, 1)))
    console.log(row(`${name}: afterwards`, times.slice(1)))
  }
} finally {
  closeLibrary(library.value)
  rmSync(folder, { recursive: true, force: true })
}

/** Read, understand, build and store: all that an import does between the click and the new article. */
async function bringIn(library: Library, name: string, bytes: Uint8Array): Promise<void> {
  const plan = await previewImport([{ name: `${name}.txt`, bytes }])
  if (!plan.ok) throw new Error(`${plan.error} ${plan.detail}`)
  const { source, slug, editions } = plan.value
  const article = await build({
    plan: plan.value,
    corrections: {
      source,
      slug: freeSlug(library, slug),
      metadata: metadataOf(plan.value),
      editions: editions.map(({ language, title }) => ({ language, title: runsText(title) })),
    },
  })
  if (!article.ok) throw new Error(article.error)
  const inserted = insertArticle(library, article.value)
  if (!inserted.ok) throw new Error(`${inserted.error} ${inserted.detail}`)
}

function ownText(): string {
  const random = seeded(3)
  const paragraph = () => Array.from({ length: 5 }, () => sentence(random).en).join(' ')
  const head = [
    'Language : English 简体 繁體',
    '',
    title(random).en,
    '',
    'Nov 03 , 2025',
    '  • Ada Lind',
    '',
    '    Senior Fellow, Institute for Shared Waters',
    '',
  ]
  const body = Array.from({ length: 20 }, paragraph).join('\n\n')
  return [...head, body, '', 'You might also like', 'Back to Top'].join('\n')
}
