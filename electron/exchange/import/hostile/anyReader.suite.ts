import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Node } from 'prosemirror-model'
import { isSafeLink } from '../../../../shared/document/link.ts'
import { ulids } from '../../../../shared/ids.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import type { UnitStore } from '../../../memory/memory.ts'
import { memoryKind } from '../../../memory/migrations/memory.ts'
import { openUnitStore } from '../../../memory/store.ts'
import { createDatabase } from '../../../storage/database.ts'
import { readExceptionsFile } from '../../exceptions/exceptionsFile.ts'
import { verifyBundle } from '../../export/verify.ts'
import { importTmx } from '../../memory/importTmx.ts'
import { readReview } from '../../outside/readReview.ts'
import { readTermsFile } from '../../terms/readTermsFile.ts'
import { readXliffFile } from '../../xliff/readXliffFile.ts'
import { openPieces } from '../../xml/pieces.ts'
import { readSrxFile } from '../../xml/readSrxFile.ts'
import { buildArticle } from '../buildArticle.ts'
import { metadataOf, previewImport } from '../plan.ts'
import { readBytes } from '../readFile.ts'

/** The readers of files from outside, each as its import uses it. */
const readers = ['article', 'terms', 'exceptions', 'memory', 'xliff', 'srx', 'bundle', 'review'] as const
export type ReaderName = (typeof readers)[number]

/** A file for a reader, and what came of it: how much, and all text that would be stored. */
export interface ToRead {
  readonly reader: ReaderName
  readonly path: string
  readonly name: string
}
export interface Found {
  readonly count: number
  readonly text: string
  /** What is wrong with what was read, against what every reader promises. */
  readonly faults: readonly string[]
}

const newId = ulids(Date.now, Math.random)

/** Reads a file with a reader and looks whether what it gives is clean. */
async function read({ reader, path, name }: ToRead): Promise<Result<Found>> {
  switch (reader) {
    case 'article':
      return readArticle(path, name)
    case 'terms': {
      const terms = await readTermsFile(path, newId)
      if (!terms.ok) return terms
      return terms.value.faults.length > 0 ? fail('faults') : found(terms.value.entries)
    }
    case 'exceptions': {
      const read = await readExceptionsFile(path, newId)
      if (!read.ok) return read
      return read.value.rows.length === 0 ? fail('faults') : found(read.value.rows)
    }
    case 'memory':
      return readMemory(path, name)
    case 'xliff': {
      const xliff = readXliffFile(path)
      if (!xliff.ok) return xliff
      return xliff.value.ok ? found([xliff.value.document]) : fail('faults')
    }
    case 'srx': {
      const srx = readSrxFile(path, 'en')
      if (!srx.ok) return srx
      return srx.value.rules.length === 0 ? fail('faults') : found(srx.value.rules)
    }
    case 'review': {
      const review = await readReview(path)
      return review.ok ? found([review.value]) : review
    }
    case 'bundle': {
      const verified = await verifyBundle(path)
      if (!verified.ok) return verified
      return verified.value.ok ? found([]) : fail(verified.value.problems[0]?.code ?? 'problem')
    }
  }
}

async function readArticle(path: string, name: string): Promise<Result<Found>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const plan = await previewImport([{ name, bytes: bytes.value }])
  if (!plan.ok) return plan
  const { slug, source, editions } = plan.value
  const built = buildArticle(
    plan.value,
    {
      slug,
      source,
      metadata: metadataOf(plan.value),
      editions: editions.map(({ language, title }) => ({
        language,
        title: title.map(({ text }) => text).join(''),
      })),
    },
    newId,
  )
  if (!built.ok) return built
  const documents = [...built.value.documents.values()]
  const text = documents.map((document) => document.textContent).join('\n')
  return ok({
    count: documents.length,
    text,
    faults: [...textFaults(JSON.stringify([text, editions])), ...documents.flatMap(documentFaults)],
  })
}

/** One memory for all files: what is refused must leave it as it was. */
function readMemory(path: string, name: string): Result<Found> {
  const pieces = openPieces(path, name)
  if (!pieces.ok) return pieces
  memory ??= newMemory(String(workerData))
  const before = memory.count()
  const imported = importTmx(memory, [pieces.value], { by: 'x', at: '2026-01-01T00:00:00Z', chinese: null })
  const added = memory.count() - before
  if (imported.ok) return found(memory.newest(added))
  return added === 0 ? imported : ok({ count: added, text: '', faults: ['a part was learned'] })
}

let memory: UnitStore | null = null

function newMemory(folder: string): UnitStore {
  const file = join(mkdtempSync(join(folder, 'memory-')), 'memory.sqlite')
  createDatabase(file, memoryKind)
  const opened = openUnitStore(file, newId, () => '')
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

function found(things: readonly unknown[]): Result<Found> {
  const text = JSON.stringify(things)
  return ok({ count: things.length, text, faults: textFaults(text) })
}

/** U+FFFD is not looked for: a file may well hold it. */
function textFaults(text: string): string[] {
  return [
    ...(text.isWellFormed() ? [] : ['lone surrogate']),
    // In JSON a NUL is an escape; behind a pair of backslashes it is the text of one.
    ...(/(?<!\\)(?:\\\\)*\\u0000|\0/.test(text) ? ['NUL'] : []),
  ]
}

function documentFaults(document: Node): string[] {
  const faults: string[] = []
  try {
    document.check()
  } catch (error) {
    faults.push(String(error))
  }
  document.descendants((node) => {
    for (const mark of node.marks) {
      if (mark.type.name === 'link' && !isSafeLink(String(mark.attrs.href))) faults.push('unsafe link')
    }
    if (node.isText && /[\u0000-\u0008\u000b-\u001f]/.test(node.text ?? '')) faults.push('control character')
  })
  return faults
}

parentPort?.on('message', async (message: ToRead & { readonly id: number }) => {
  try {
    parentPort?.postMessage({ id: message.id, result: await read(message) })
  } catch (error) {
    // An exception is what no file may bring about: the test shows it.
    parentPort?.postMessage({ id: message.id, thrown: error instanceof Error ? error.stack : String(error) })
  }
})
