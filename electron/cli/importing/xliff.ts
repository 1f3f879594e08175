import { buffer } from 'node:stream/consumers'
import type { XliffDocument, XliffFault } from '../../../shared/formats/xliff/document.ts'
import { ok } from '../../../shared/result.ts'
import { type BroughtBack, bringBack } from '../../exchange/xliff/bringBack.ts'
import { learnXliff } from '../../exchange/xliff/learnXliff.ts'
import { readXliffFile } from '../../exchange/xliff/readXliffFile.ts'
import { type Library, stampOf } from '../../library/library.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

/** What came back into translations, and what did not fit. */
export interface ImportedXliff extends Imported {
  readonly back: readonly {
    readonly slug: string
    readonly edition: string
    readonly unchanged: number
    readonly changed: readonly {
      readonly segment: string
      readonly what: 'text' | 'state'
      readonly text: string
    }[]
    readonly misfits: BroughtBack['misfits']
    readonly notes: BroughtBack['notes']
  }[]
}

/** Whether a file is XLIFF by its name. */
export function isXliff(path: string): boolean {
  return /\.(?:xlf|xliff|mqxliff|sdlxliff)$/iu.test(path)
}

/** Brings files that left as XLIFF back into their articles: each file whole, or nothing of it. */
export async function importXliff(library: Library, args: Arguments, io: Io): Promise<Ended<ImportedXliff>> {
  const documents = await documentsIn(args, io)
  if (!documents.ok) return documents
  const before = library.memory.count()
  const back: BroughtBack[] = []
  for (const { path, document } of documents.value) {
    const brought = bringBack(library, document)
    if (!brought.ok) {
      if (brought.error === 'read-only') {
        return stop(`The translation is approved; reopen it before it is changed: ${brought.detail ?? ''}`)
      }
      return stop(
        brought.error === 'not-writable'
          ? `This cannot be written: ${brought.detail ?? ''}`
          : `The file belongs to no translation in this library (${brought.detail ?? ''}). Say --as memory to have the memory learn it: ${path}`,
      )
    }
    back.push(...brought.value)
  }
  for (const { slug, language, changes, unchanged, misfits, notes } of back) {
    const comments = notes.filter(({ standing }) => standing === 'new').length
    const said = comments === 0 ? '' : `, ${comments} notes are comments now`
    io.note(
      `${slug} ${language}: ${changes.length} changed, ${unchanged} unchanged, ${misfits.length} left as they are${said}`,
    )
  }
  return ok({
    ...nothing,
    articles: back.map(({ article, slug, language }) => ({ id: article, slug, editions: [language] })),
    units: library.memory.count() - before,
    warnings: back.flatMap(warningsOf),
    back: back.map(({ slug, language, unchanged, changes, misfits, notes }) => ({
      slug,
      edition: language,
      unchanged,
      changed: changes.map(({ segment, isText, after }) => ({
        segment,
        what: isText ? 'text' : 'state',
        text: after,
      })),
      misfits,
      notes,
    })),
  })
}

/** Has the memory learn the translated sentences of XLIFF files, all or none. */
export async function importXliffMemory(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const documents = await documentsIn(args, io)
  if (!documents.ok) return documents
  const learned = learnXliff(
    library.memory,
    documents.value.map(({ document }) => document),
    stampOf(library),
  )
  const { pairs, added, known, unfinished, otherLanguages } = learned
  const repeated = pairs - added - known
  return ok({
    ...nothing,
    units: added,
    warnings: [
      ...(repeated > 0 ? [`${repeated} sentences came twice or were there already`] : []),
      ...(known > 0 ? [`${known} sentences are known from articles and were left alone`] : []),
      ...(unfinished > 0 ? [`${unfinished} sentences are not translated yet and were left out`] : []),
    ],
    skipped: otherLanguages,
  })
}

async function documentsIn(
  args: Arguments,
  io: Io,
): Promise<Ended<{ readonly path: string; readonly document: XliffDocument }[]>> {
  const found: { path: string; document: XliffDocument }[] = []
  for (const path of args.words) {
    const read = readXliffFile(path, path === '-' ? await buffer(io.stdin) : null)
    if (!read.ok) return stop(readWords(read.error, path))
    if (!read.value.ok) return stop(faultWords(path, read.value.faults))
    found.push({ path, document: read.value.document })
  }
  return ok(found)
}

function warningsOf({ misfits, notes }: BroughtBack): string[] {
  const words: { readonly [W in BroughtBack['misfits'][number]['why']]: string } = {
    unknown: 'there is no such segment, or it came twice',
    source: 'its source says something else by now',
    both: 'it was changed here too since it left',
    unsure: 'the file does not say whether it was changed here or there',
    codes: 'its codes are not those of the segment',
    footnotes: 'it has not the footnotes of its source',
  }
  return [
    ...misfits.map(({ id, line, why, text }) => `line ${line}, ${id}: ${words[why]}: ${text.slice(0, 80)}`),
    ...notes
      .filter(({ standing }) => standing === 'nowhere')
      .map(({ segment, text }) => `note on ${segment}, which is not there: ${text.slice(0, 200)}`),
  ]
}

function faultWords(path: string, faults: readonly XliffFault[]): string {
  const words: { readonly [rule: string]: string } = {
    xml: 'this is not well-formed XML',
    doctype: 'the document type declares entities that are not read',
    notXliff: 'this is no XLIFF, but',
    version: 'this version of XLIFF is not read (1.0 to 1.2, 2.0, 2.1 are)',
  }
  const lines = faults.slice(0, 20).map(({ line, rule, value }) => {
    const said = Object.hasOwn(words, rule) ? words[rule] : `breaks the rule ${rule}`
    return `\n  line ${line}: ${said}${value === '' ? '' : `: ${value}`}`
  })
  return `${path} was not taken over:${lines.join('')}`
}
