import type { NewId } from '../../ids.ts'
import type { ReadEntry } from '../merge.ts'
import { readDelimited } from './delimitedTerms.ts'
import { mostFaults, type TermFault } from './fault.ts'
import { checkedEntries } from './limits.ts'
import { readTbx } from './tbx.ts'
import { isUtx, readUtx } from './utx.ts'

export type TermFormat = 'csv' | 'tsv' | 'tbx' | 'utx'

/** A file of terms as read: with any fault nothing of it is to be taken over. */
export interface TermsRead {
  readonly entries: readonly ReadEntry[]
  readonly faults: readonly TermFault[]
  /** Columns, languages and elements that have no place in a termbase of ours, each named once. */
  readonly ignored: readonly string[]
}

/** The format of a file of terms by its ending, else by how its text begins; null where it is none of ours. */
export function termFormat(name: string, text: string): TermFormat | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const start = text.slice(0, 2000).replace(/^\uFEFF/u, '')
  if (/^\s*</u.test(start))
    return /^(?:tbx|xml|)$/u.test(ending) || /<(?:tbx|martif)\b/u.test(start) ? 'tbx' : null
  if (ending === 'tbx') return 'tbx'
  if (ending === 'utx' || isUtx(start)) return 'utx'
  if (ending === 'csv' || ending === 'tsv') return ending
  if (ending !== 'txt' && ending !== 'tab' && ending !== '') return null
  return start.split('\n', 1)[0]?.includes('\t') ? 'tsv' : 'csv'
}

/** Reads a file of terms. */
export function readTerms(text: string, format: TermFormat, newId: NewId): TermsRead {
  const read = readAs(text, format, newId)
  const faults = [...read.faults, ...checkedEntries(read.entries)]
  return { ...read, faults: faults.slice(0, mostFaults) }
}

function readAs(text: string, format: TermFormat, newId: NewId): TermsRead {
  if (format === 'tbx') return readTbx(text, newId)
  return format === 'utx' ? readUtx(text, newId) : readDelimited(text, format, newId)
}
