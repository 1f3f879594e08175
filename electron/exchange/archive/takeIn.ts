import type { PairReport } from '../../../shared/ipc/domains/archive.ts'
import type { ReadingError } from '../../../shared/ipc/domains/reading.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { AlignedFiles } from './alignFiles.ts'
import type { FileGroup } from './survey.ts'

/** What an archive is taken in by: the window's workers, or the command line's own process. */
export interface TakingIn<E extends string> {
  readonly align: (group: FileGroup) => Promise<Result<AlignedFiles, ReadingError>>
  /** Stores a pair, whole or not at all; a failure ends the work, for it would meet the next pair too. */
  readonly store: (aligned: AlignedFiles) => Promise<Result<PairReport, E>>
  /** What came of files with these contents before, where nothing more is wanted of them. */
  readonly before: (hashes: readonly string[]) => Promise<Result<{ readonly [hash: string]: PairReport }, E>>
  readonly cancelled: () => boolean
  readonly progress: (done: number, total: number) => void
}

/** What came of each group that was come to; the rest was left when it was cancelled. */
export interface TakenIn {
  readonly pairs: readonly PairReport[]
  readonly left: number
}

/**
 * Aligns groups of files one after the other and stores each by itself. What was done before is passed over; a
 * group that cannot be read is told of and does not stop the others.
 */
export async function takeIn<E extends string>(
  groups: readonly FileGroup[],
  by: TakingIn<E>,
): Promise<Result<TakenIn, E>> {
  const known = await by.before(groups.map(({ hash }) => hash))
  if (!known.ok) return known
  const pairs: PairReport[] = []
  const ended = () => ok({ pairs, left: groups.length - pairs.length })
  for (const group of groups) {
    by.progress(pairs.length, groups.length)
    const before = known.value[group.hash]
    if (before !== undefined) {
      pairs.push({ ...before, files: group.files.map(({ path }) => path), state: 'before' })
      continue
    }
    if (by.cancelled()) return ended()
    const aligned = await by.align(group)
    // What a cancelled pair was is not known; it counts as not come to.
    if (by.cancelled()) return ended()
    if (!aligned.ok) {
      pairs.push(failed(group, aligned.error, aligned.detail ?? ''))
      continue
    }
    const stored = await by.store(aligned.value)
    if (!stored.ok) return fail(stored.error, stored.detail)
    pairs.push(stored.value)
  }
  by.progress(pairs.length, groups.length)
  return ended()
}

function failed({ files }: FileGroup, error: ReadingError, detail: string): PairReport {
  return {
    files: files.map(({ path }) => path),
    languages: files.flatMap(({ language }) => (language === null ? [] : [language])),
    state: 'failed',
    error,
    detail,
    beads: 0,
    sure: 0,
    doubtful: 0,
    confidence: 0,
    units: 0,
    article: null,
  }
}
