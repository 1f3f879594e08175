import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ok, type Result } from '../../../shared/result.ts'
import { entryKinds, partsOfSpeech, termStatuses } from '../../../shared/termbase/entry.ts'
import type { TermFault } from '../../../shared/termbase/files/fault.ts'
import { mostLinks, mostTerms } from '../../../shared/termbase/files/limits.ts'
import type { PlannedEntry, ReadEntry } from '../../../shared/termbase/merge.ts'
import type { PlanAct } from '../../../shared/termbase/plan.ts'
import {
  mostTermBytes,
  readTermsBytes,
  readTermsFile,
  type TermsFile,
  type TermsFileError,
} from '../../exchange/terms/readTermsFile.ts'
import type { Library } from '../../library/library.ts'
import { commitImport, planImport } from '../../library/terms/importing.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

const conflictActs = ['add', 'skip', 'merge', 'replace'] as const satisfies readonly PlanAct[]

/**
 * Adds the entries of CSV, TSV, TBX and UTX files to the termbase, all or none. What is there already is left alone,
 * what says more of an entry is merged into it, and what only shares a term with one is `--conflicts`: added
 * beside it where nothing is said.
 */
export async function importTerms(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const conflicts = choiceIn<(typeof conflictActs)[number]>(args, 'conflicts', conflictActs, 'add')
  if (!conflicts.ok) return conflicts
  const entries: ReadEntry[] = []
  const ignored = new Set<string>()
  for (const path of args.words) {
    const read = await readFile(library, path, io)
    if (!read.ok) return stop(errorWords(read.error, path))
    if (read.value.faults.length > 0) return stop(faultWords(path, read.value.faults))
    entries.push(...read.value.entries)
    for (const name of read.value.ignored) ignored.add(name)
  }
  if (entries.length === 0) return stop('There is no term in the file.')
  const { plan, mark } = planImport(library, entries)
  const done = commitImport(library, entries, { conflicts: conflicts.value, decisions: [] }, mark)
  if (!done.ok) throw new Error('the termbase changed under the command that holds it')
  const { added, merged, replaced } = done.value
  return ok({
    ...nothing,
    terms: added + merged + replaced,
    warnings: warningsOf(plan, conflicts.value, merged),
    skipped: [...ignored].map((name) => `not read: ${name}`),
  })
}

async function readFile(library: Library, path: string, io: Io): Promise<Result<TermsFile, TermsFileError>> {
  if (path !== '-') return readTermsFile(path, library.newId)
  return readTermsBytes('', await buffer(io.stdin), library.newId)
}

function warningsOf(plan: readonly PlannedEntry[], conflicts: PlanAct, merged: number): string[] {
  const same = plan.filter(({ what }) => what === 'same').length
  const lines = plan.filter(({ what }) => what === 'conflict').map(({ line }) => line)
  const shown = lines.slice(0, 20).join(', ') + (lines.length > 20 ? ' …' : '')
  const became: { readonly [A in PlanAct]: string } = {
    add: 'were added beside them',
    skip: 'were left out',
    merge: 'were merged into them',
    replace: 'took their place',
  }
  return [
    ...(merged > 0 ? [`${merged} entries were merged into those that were there`] : []),
    ...(same > 0 ? [`${same} entries were there already and were left alone`] : []),
    ...(lines.length > 0
      ? [`${lines.length} entries agree with others in a part only and ${became[conflicts]} (lines ${shown})`]
      : []),
  ]
}

function errorWords(error: TermsFileError, path: string): string {
  const megabytes = mostTermBytes / 1024 / 1024
  if (error === 'too-large') {
    return `The file is larger than ${megabytes} MB. Divide it and bring the parts in one after the other: ${path}`
  }
  if (error === 'unknown-format')
    return `The format is not known. Terms are read from CSV, TSV, TBX and UTX: ${path}`
  return readWords(error, path)
}

function faultWords(file: string, faults: readonly TermFault[]): string {
  const words: { readonly [F in TermFault['fault']]: string } = {
    header: 'the first line has to name the columns, such as en,zh-Hans,zh-Hant,status,kind,note',
    unclosedQuote: 'a quotation mark is never closed',
    afterQuote: 'text follows a closing quotation mark',
    noTerm: 'there is no term',
    status: `the status has to be one of ${termStatuses.join(', ')}`,
    kind: `the kind has to be one of ${entryKinds.join(', ')}`,
    region: 'the region has to be tw or hk',
    partOfSpeech: `the part of speech has to be one of ${partsOfSpeech.filter(Boolean).join(', ')}`,
    case: 'the case has to be exact or any',
    link: 'a link has to begin with https://',
    tooLong: 'this is too long',
    tooMany: `the number of terms has to be at most ${mostTerms}, that of links ${mostLinks}`,
    illFormed: 'this is not well-formed text',
    xml: 'this is not well-formed XML',
    doctype: 'declarations inside a document type are not read',
    notTbx: 'this is no TBX',
  }
  const name = file === '-' ? 'Standard input' : basename(file)
  const lines = faults.slice(0, 20).map(({ line, fault, value }) => {
    return `\n  line ${line}: ${words[fault]}${value === '' ? '' : `, but is "${value}"`}`
  })
  const more = faults.length > lines.length ? `\n  and ${faults.length - lines.length} more` : ''
  return `${name} was not taken over:${lines.join('')}${more}`
}
