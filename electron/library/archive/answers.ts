import type { Archive, ArchiveAnswer } from '../../../shared/checks/archive.ts'
import { Checker } from '../../../shared/checks/checker.ts'
import { archiveQuote, librarySource, libraryTarget } from '../../../shared/checks/consistency/library.ts'
import type { Check } from '../../../shared/checks/spec.ts'
import { nameRendering } from '../../../shared/checks/terms/nameRendering.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { articleById } from '../../storage/tables/article.ts'
import { checkSettingsOf } from '../checkSettings.ts'
import { headsOnce } from '../heads.ts'
import { articleFrom, contextOf } from '../issues.ts'
import type { Library } from '../library.ts'
import { archiveOf } from './archive.ts'

/** The checks that ask the archive. */
const asking: readonly Check[] = [archiveQuote, librarySource, libraryTarget, nameRendering]
/** So many milliseconds on end the worker is kept from other things. */
const slice = 8
/** So much is told of an article at most; nobody repeats more of what was published. */
const mostAnswers = 2000

function* answersFor(library: Library, article: ArticleId): Generator<void, ArchiveAnswer[]> {
  const row = articleById(library.db, article)
  if (row === null) return []
  const { archive, archiveName } = archiveOf(library, article)
  const answers = new Map<string, ArchiveAnswer>()
  const recorded =
    (of: ArchiveAnswer['of'], ask: Archive['archive']) =>
    (text: string, source: Language, target: Language): string | null => {
      const published = ask(text, source, target)
      const key = [of, source, target, text].join(' ')
      if (published !== null && answers.size < mostAnswers) {
        answers.set(key, { of, text, source, target, published })
      }
      return published
    }
  const context = {
    ...contextOf(library, article),
    archive: recorded('text', archive),
    archiveName: recorded('name', archiveName),
  }
  const checker = new Checker(context, checkSettingsOf(library), asking)
  yield* checker.steps(articleFrom(row.source, headsOnce(library, article)))
  return [...answers.values()]
}

/**
 * All that the checks of an article as it is now learn from the archive, for a process that has no library. It takes
 * as long as checking, so others have their turn in between; `clock` gives milliseconds.
 */
export async function answersInTime(
  library: Library,
  article: ArticleId,
  clock: () => number,
): Promise<readonly ArchiveAnswer[]> {
  const steps = answersFor(library, article)
  for (let began = clock(); ; ) {
    // The library may be closed meanwhile.
    if (!library.db.open) return []
    const step = steps.next()
    if (step.done) return step.value
    if (clock() - began < slice) continue
    await new Promise((resolve) => setImmediate(resolve))
    began = clock()
  }
}
