import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { AlignmentId } from '../../../shared/ids.ts'
import type { DesktopHandlers, Events } from '../../../shared/ipc/contract.ts'
import type { ArchiveReport } from '../../../shared/ipc/domains/archive.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { AlignedFiles } from '../../exchange/archive/alignFiles.ts'
import { hashOfDigests } from '../../exchange/archive/digests.ts'
import { reportCsv } from '../../exchange/archive/reportCsv.ts'
import type { FileGroup, Survey } from '../../exchange/archive/survey.ts'
import { takeIn } from '../../exchange/archive/takeIn.ts'
import { createTokens } from '../../library/tokens.ts'
import type { JobOrders } from '../../workers/jobMessages.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import type { Offer } from '../offer.ts'

/** What aligning files stands on. */
export interface ArchiveDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Dialogs
  readonly offer: Offer
  readonly progress: (progress: Events['progress']) => void
  /** The folder of the open library, once the one that is meant is open. */
  readonly openFolder: () => Promise<string | null>
}

type Known = JobOrders['align']['params']['known']

/** How many pairs of the memory teach the aligner: for a whole folder, and where someone waits for two files. */
const taught = 1500
const taughtSoon = 400

/** The handlers, and what gives a running archive up. */
export interface ArchiveHandling {
  readonly handlers: DesktopHandlers['archive']
  readonly cancel: (job: string) => void
}

interface Surveyed {
  readonly folder: string
  readonly survey: Survey
}

interface Reported extends Surveyed {
  readonly report: Omit<ArchiveReport, 'report'>
  /** The groups that the report's pairs were, in its order. */
  readonly groups: readonly FileGroup[]
}

/** How many folders, surveys and reports are remembered. */
const mostKept = 20

/** Aligning files that one works on, and folders of them. */
export function archiveHandling({
  jobs,
  library,
  dialogs,
  offer,
  progress,
  openFolder,
}: ArchiveDesk): ArchiveHandling {
  const folders = createTokens<string>(mostKept)
  const surveys = createTokens<Surveyed>(mostKept)
  const reports = createTokens<Reported>(mostKept)
  const running = new Map<string, { cancelled: boolean }>()

  /** Aligns files that may be anything: what the worker dies of is too much for anyone. */
  async function align(job: string, params: JobOrders['align']['params']) {
    const aligned = await jobs.run(job, 'align', params)
    if (aligned.ok || aligned.error !== 'gone') return aligned
    return fail('exhausting', params.files.map(({ name }) => name).join(', '))
  }

  /** What the memory can teach about words, to be given to the alignments of one act. */
  async function knownPairs(most: number): Promise<Known> {
    const pairs = await library.order('knownPairs', { most })
    return { key: randomUUID(), pairs: pairs.ok ? pairs.value : [] }
  }

  const inFolder = (
    folder: string,
    group: FileGroup,
    quiet: boolean,
    known: Known,
  ): JobOrders['align']['params'] => ({
    files: group.files.map(({ path, language }) => ({ path: join(folder, path), name: path, language })),
    quiet,
    known,
  })

  /** Keeps an alignment in the library that was open when it was asked for, and in no other. */
  async function keep(
    aligned: AlignedFiles,
    begun: string | null,
  ): Promise<Result<{ readonly alignment: AlignmentId }, 'no-library' | 'not-writable'>> {
    if ((await openFolder()) !== begun) return fail('no-library')
    const added = await library.order('addAlignment', aligned)
    if (added.ok) return ok({ alignment: added.value })
    return expected(added)
  }

  const handlers: DesktopHandlers['archive'] = {
    start: async ({ job, files }) => {
      const paths = files.map((token) => offer.path(token))
      const known = paths.filter((path) => path !== undefined)
      if (known.length < paths.length) return fail('vanished')
      const begun = await openFolder()
      const aligned = await align(job, {
        files: known.map((path) => ({ path, name: basename(path), language: null })),
        quiet: false,
        known: await knownPairs(taughtSoon),
      })
      return aligned.ok ? keep(aligned.value, begun) : aligned
    },
    chooseFolder: async () => {
      const folder = await dialogs.archiveFolder()
      if (folder === null) return fail('cancelled')
      return ok({ folder: folders.give(folder), name: basename(folder) })
    },
    survey: async ({ job, folder: token }) => {
      const folder = folders.take(token)
      if (folder === undefined) return fail('expired')
      const found = await jobs.run(job, 'survey', { folder })
      if (!found.ok) return found.error === 'gone' ? fail('unreadable', basename(folder)) : found
      const survey = found.value
      const taken = await library.order('pairsTaken', { hashes: survey.groups.map(({ hash }) => hash) })
      if (!taken.ok) return expected(taken)
      return ok({
        survey: surveys.give({ folder, survey }),
        name: basename(folder),
        files: survey.files.map(({ path }) => path),
        groups: survey.groups.map(({ hash, files, reason, certainty }) => ({
          files,
          reason,
          certainty,
          done: taken.value[hash] !== undefined,
        })),
        alone: survey.alone,
      })
    },
    run: async ({ job, survey: token, groups: chosen, articles }) => {
      const surveyed = surveys.take(token)
      if (surveyed === undefined) return fail('expired')
      const { folder, survey } = surveyed
      const groups: FileGroup[] = []
      for (const { files } of chosen) {
        const own = files.flatMap(({ file, language }) => {
          const known = survey.files[file]
          return known ? [{ ...known, language }] : []
        })
        if (own.length < files.length) return fail('expired')
        groups.push({ files: own, hash: hashOfDigests(own.map(({ digest }) => digest)) })
      }
      const state = { cancelled: false }
      running.set(job, state)
      try {
        const begun = await openFolder()
        const known = await knownPairs(taught)
        const taken = await takeIn(groups, {
          align: (group) => align(job, inFolder(folder, group, true, known)),
          store: async (pair) => {
            if ((await openFolder()) !== begun) return fail('no-library')
            const stored = await library.order('takePair', { pair, articles })
            return stored.ok ? stored : expected(stored)
          },
          before: async (hashes) => {
            const before = await library.order('pairsTaken', { hashes })
            if (!before.ok) return expected(before)
            const whole = Object.entries(before.value).filter(
              ([, pair]) => !articles || pair.article !== null,
            )
            return ok(Object.fromEntries(whole))
          },
          cancelled: () => state.cancelled,
          progress: (done, total) => progress({ job, done, total, what: 'align' }),
        })
        if (!taken.ok) return taken
        const used = new Set(chosen.flatMap(({ files }) => files.map(({ file }) => file)))
        const report = {
          name: basename(folder),
          ...taken.value,
          alone: survey.files.flatMap(({ path }, file) => (used.has(file) ? [] : [path])),
        }
        return ok({ report: reports.give({ folder, survey, report, groups }), ...report })
      } finally {
        running.delete(job)
      }
    },
    openPair: async ({ job, report: token, pair }) => {
      const reported = reports.take(token)
      const group = reported?.groups[pair]
      if (reported === undefined || group === undefined) return fail('expired')
      const begun = await openFolder()
      const aligned = await align(job, inFolder(reported.folder, group, false, await knownPairs(taughtSoon)))
      return aligned.ok ? keep(aligned.value, begun) : aligned
    },
    saveReport: async ({ report: token }) => {
      const reported = reports.take(token)
      if (reported === undefined) return fail('expired')
      const path = await dialogs.newReport(`${reported.report.name}.csv`)
      if (path === null) return fail('cancelled')
      try {
        await writeFile(path, reportCsv(reported.report))
        return ok({ name: basename(path) })
      } catch {
        // The system's only complaints about writing a new file; what they are is of no use to the person.
        return fail('not-writable', basename(path))
      }
    },
  }

  return {
    handlers,
    cancel: (job) => {
      const state = running.get(job)
      if (state !== undefined) state.cancelled = true
    },
  }
}

/** An order's expected failure; 'internal' and 'refused' are bugs, which throw. */
function expected<E extends string>(failure: {
  readonly ok: false
  readonly error: E
  readonly detail?: string
}): { readonly ok: false; readonly error: Exclude<E, 'internal' | 'refused'>; readonly detail?: string } {
  const { error, detail } = failure
  if (error === 'internal' || error === 'refused') throw new Error(`the library's worker answered ${error}`)
  return fail(error as Exclude<E, 'internal' | 'refused'>, detail)
}
