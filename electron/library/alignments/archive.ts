import { sureEnough } from '../../../shared/alignment/align.ts'
import { countBeads, scoreOf } from '../../../shared/alignment/beads/bead.ts'
import type { PairReport } from '../../../shared/ipc/domains/archive.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { archivePair, putArchivePair } from '../../storage/tables/archivePair.ts'
import { storeAsset } from '../assets.ts'
import type { Library } from '../library.ts'
import type { NewAlignment } from './alignments.ts'
import { isTaken, settle } from './finish.ts'

/** Aligned files of an archive; `hash` is that of their contents. */
export interface ArchivePair extends NewAlignment {
  readonly hash: string
}

/** What came of files with these contents when they were taken in before, by hash. */
export function pairsTaken(library: Library, hashes: readonly string[]): Record<string, PairReport> {
  return Object.fromEntries(
    hashes.flatMap((hash) => {
      const row = archivePair(library.db, hash)
      return row === null ? [] : [[hash, { ...(JSON.parse(row.report) as PairReport), article: row.article }]]
    }),
  )
}

/**
 * Has the memory learn what is sure in a pair, makes an article of it where that is wanted, and remembers that it
 * was done: all in one transaction. What was done before is not done again.
 */
export function takePair(
  library: Library,
  pair: ArchivePair,
  articles: boolean,
): Result<PairReport, 'not-writable'> {
  const before = pairsTaken(library, [pair.hash])[pair.hash]
  if (before !== undefined && (!articles || before.article !== null))
    return ok({ ...before, files: pair.files, state: 'before' })
  const report = reportOf(pair)
  let whole = report
  for (const picture of articles ? (pair.pictures ?? []) : []) storeAsset(library, picture)
  const settled = settle(
    library,
    pair,
    // An article that comes later than its units teaches nothing new.
    { article: articles, memory: before === undefined },
    (finished, stamp) => {
      whole = { ...report, units: before?.units ?? finished.units, article: finished.article }
      const row = { report: JSON.stringify(whole), article: finished.article }
      putArchivePair(library.db, pair.hash, row, stamp)
    },
  )
  return settled.ok ? ok(whole) : settled
}

function reportOf({ files, texts, beads }: ArchivePair): PairReport {
  const sum = beads.reduce((total, bead) => total + scoreOf(bead), 0)
  return {
    files,
    languages: texts.map(({ language }) => language),
    state: 'done',
    error: '',
    detail: '',
    beads: beads.length,
    sure: beads.filter(isTaken).length,
    doubtful: countBeads(beads, sureEnough).doubtful,
    confidence: beads.length > 0 ? sum / beads.length : 0,
    units: 0,
    article: null,
  }
}
