import { originFrom } from '../../../shared/document/segment.ts'
import { noCounts, type PairCounts, pairing } from '../../../shared/formats/tmx/pairs.ts'
import { readTmx, TmxFault, type TmxHead } from '../../../shared/formats/tmx/read.ts'
import { ownProps, ownTool, type TmxUnit } from '../../../shared/formats/tmx/unit.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { NewUnit, UnitStore } from '../../memory/memory.ts'
import { EncodingFault, type TextPieces } from '../xml/pieces.ts'
import { confirmedPairs, pairDigest } from './confirmedPairs.ts'

/** Who imports and when, what Chinese without a script is, and what a long import tells and is told. */
export interface TmxImport {
  readonly by: string
  readonly at: string
  readonly chinese: 'zh-Hans' | 'zh-Hant' | null
  /** Bytes read, and bytes in all. */
  readonly progress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
}

/** What an import of TMX found and did. */
export interface TmxReport {
  /** Units in the files, pairs that they make, and how many of these are new to the memory. */
  readonly units: number
  readonly pairs: number
  readonly added: number
  /** Pairs that the memory has learned from an article already: left alone. */
  readonly known: number
  /** Inline codes that were left out. */
  readonly codes: number
  readonly counts: PairCounts
}

export type TmxImportError = TmxFault['fault'] | 'encoding' | 'cancelled'

/**
 * Has a memory learn the pairs of TMX files of any size, all or none, in one transaction. A failure's detail is the
 * file, the line and what stood there.
 */
export function importTmx(
  store: UnitStore,
  files: readonly TextPieces[],
  given: TmxImport,
): Result<TmxReport, TmxImportError> {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const report = { units: 0, pairs: 0, known: 0, codes: 0 }
  const counts = noCounts()
  const pairsOf = pairing(counts, given.chinese)
  const confirmed = confirmedPairs(store)
  const proceed = (): boolean => {
    given.progress?.(
      files.reduce((sum, { done }) => sum + done(), 0),
      total,
    )
    return given.isCancelled?.() !== true
  }
  let name = ''
  const units = function* (): Generator<NewUnit> {
    for (const file of files) {
      name = file.name
      let head: TmxHead | null = null
      const read = readTmx(file, (found) => {
        head = found
      })
      for (const unit of read) {
        report.units++
        // The same pair stands before it without codes.
        if (isOwn(head) && unit.props.has(ownProps.twin)) continue
        report.codes += unit.codes
        const facts = factsOf(unit, head, given)
        for (const pair of pairsOf(unit)) {
          report.pairs++
          if (confirmed.size > 0 && confirmed.has(pairDigest(pair))) report.known++
          else yield { ...facts, ...pair }
        }
      }
    }
  }
  const before = store.count()
  try {
    const learned = store.learnAll(units(), proceed)
    if (learned === null) return fail('cancelled')
    return ok({ ...report, added: store.count() - before, counts })
  } catch (error) {
    // Thrown through the transaction, which is undone by it.
    if (error instanceof TmxFault) return fail(error.fault, `${name}: ${error.line}: ${error.value}`)
    if (error instanceof EncodingFault) return fail('encoding', name)
    throw error
  } finally {
    for (const file of files) file.close()
  }
}

function isOwn(head: TmxHead | null): boolean {
  return head?.tool === ownTool
}

type Facts = Pick<NewUnit, 'before' | 'after' | 'by' | 'at' | 'article' | 'segment' | 'origin'>

/** What our own files say of a unit comes back; from others only who and when. */
function factsOf(unit: TmxUnit, head: TmxHead | null, given: TmxImport): Facts {
  const fromUs = isOwn(head)
  const { props } = unit
  const origin = fromUs ? originFrom({ kind: props.get(ownProps.origin) })?.kind : undefined
  return {
    before: fromUs ? (props.get(ownProps.before) ?? '') : '',
    after: fromUs ? (props.get(ownProps.after) ?? '') : '',
    by: unit.by || given.by,
    at: unit.at || given.at,
    article: null,
    segment: null,
    origin: origin ?? 'imported',
  }
}
