import type { CheckedEdition } from '../../shared/checks/checker.ts'
import type { Severity } from '../../shared/checks/spec.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import { inTransaction } from '../storage/database.ts'
import { articleById } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { outdateIssueCount, putIssueCount } from '../storage/tables/issueCount.ts'
import { waiversOf } from '../storage/tables/waiver.ts'
import { checksMark } from './checksMark.ts'
import { headsOnce } from './heads.ts'
import { articleFrom, checkerOf, isWaived } from './issues.ts'
import type { Library } from './library.ts'

/** Articles whose issues are to be counted, and the one that is being counted. */
interface Counting {
  readonly waiting: Set<ArticleId>
  /** Articles that cannot be counted, as with a damaged text: tried again when they change. */
  readonly given: Set<ArticleId>
  now: Running | null
  /** The last counted article that nobody was told of, and when somebody was told of one. */
  untold: ArticleId | null
  told: number
}

interface Running {
  readonly article: ArticleId
  readonly mark: string
  readonly steps: Generator<void, CheckedEdition[]>
}

/** As many wait at most, about what lists show; those that were wanted first go first. */
const most = 500
/** Lists are told of new counts so often, in milliseconds: each time they ask for all that they show. */
const telling = 5000

const countings = new WeakMap<Library, Counting>()

/** Has an article's issues counted when there is time for it. */
export function awaitCount(library: Library, article: ArticleId): void {
  const counting = countingOf(library)
  if (counting.given.has(article) || counting.now?.article === article) return
  counting.waiting.delete(article)
  counting.waiting.add(article)
  const [oldest] = counting.waiting
  if (counting.waiting.size > most && oldest !== undefined) counting.waiting.delete(oldest)
}

/** Has an article's issues counted again: its text or its waivers are other ones. */
export function countAgain(library: Library, article: ArticleId): void {
  const counting = countingOf(library)
  for (const { no } of editionsOf(library.db, article)) outdateIssueCount(library.db, no)
  counting.given.delete(article)
  if (counting.now?.article === article) counting.now = null
  awaitCount(library, article)
}

/** Whether any article waits for it. */
export function isCounting(library: Library): boolean {
  const counting = countings.get(library)
  return counting !== undefined && (counting.now !== null || counting.waiting.size > 0)
}

/** Counts for about so many milliseconds, a segment at a time. */
export function countSome(library: Library, budget: number, clock: () => number): void {
  const counting = countingOf(library)
  const began = clock()
  while (isCounting(library) && clock() - began < budget) {
    const now = counting.now ?? next(library, counting)
    counting.now = now
    if (now === null) continue
    try {
      const step = now.steps.next()
      if (!step.done) continue
      store(library, now, step.value)
      counting.untold = now.article
    } catch (error) {
      library.log(`the issues of article ${now.article} cannot be counted`, error)
      counting.given.add(now.article)
    }
    counting.now = null
  }
  tell(library, counting, clock())
}

/** The next article, with its texts read; null where it is gone or cannot be read. */
function next(library: Library, { waiting, given }: Counting): Running | null {
  const [article] = waiting
  if (article === undefined) return null
  waiting.delete(article)
  const row = articleById(library.db, article)
  if (row === null) return null
  try {
    const mark = checksMark(library)
    const steps = checkerOf(library, article).steps(articleFrom(row.source, headsOnce(library, article)))
    return { article, mark, steps }
  } catch (error) {
    library.log(`the issues of article ${article} cannot be counted`, error)
    given.add(article)
    return null
  }
}

function store(library: Library, { article, mark }: Running, checked: readonly CheckedEdition[]): void {
  const waivers = waiversOf(library.db, article)
  inTransaction(library.db, () => {
    for (const { no, language } of editionsOf(library.db, article)) {
      const edition = checked.find((each) => each.language === language)
      if (edition === undefined) continue
      const own = waivers.filter((waiver) => waiver.language === language)
      const of = (severity: Severity) => standing(edition, own, severity)
      const row = { mark, errors: of('error'), warnings: of('warning'), infos: of('info') }
      putIssueCount(library.db, no, row)
    }
  })
}

/** Nothing translated yet is what progress says: it is no issue that a list should count. */
function standing({ segments }: CheckedEdition, waivers: readonly Waiver[], severity: Severity): number {
  let count = 0
  for (const segment of segments) {
    for (const issue of segment.issues) {
      if (issue.severity !== severity || issue.code === 'untranslated.empty') continue
      if (!isWaived(issue, segment, waivers)) count++
    }
  }
  return count
}

function tell(library: Library, counting: Counting, now: number): void {
  const { untold } = counting
  if (untold === null || (isCounting(library) && now - counting.told < telling)) return
  counting.untold = null
  counting.told = now
  library.counted(untold)
}

function countingOf(library: Library): Counting {
  const known = countings.get(library)
  if (known) return known
  const made: Counting = { waiting: new Set(), given: new Set(), now: null, untold: null, told: 0 }
  countings.set(library, made)
  return made
}
