import { randomUUID } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { ReturnedReview } from '../../../shared/formats/reviewTable/table.ts'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { fail, ok } from '../../../shared/result.ts'
import { outsideEndings } from '../../exchange/outside/endings.ts'
import { createTokens } from '../../library/tokens.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'

/** What the handlers of outside review stand on. */
export interface OutsideDesk {
  readonly jobs: Jobs
  readonly library: Pick<LibraryAccess, 'order'>
  readonly dialogs: Pick<Dialogs, 'review' | 'newReview'>
  /** Has the window store what is typed, so that the library's text is the one that is seen. */
  readonly flushWindow: () => Promise<boolean>
}

type Handlers = DesktopHandlers['outside']

const mostReviews = 5
const mostFiles = 50

/** Taking a translation out for review and bringing it back, with a look at what it would change. */
export function outsideHandlers({ jobs, library, dialogs, flushWindow }: OutsideDesk): Handlers {
  const files = createTokens<string>(mostFiles)
  const reviews = createTokens<ReturnedReview>(mostReviews)

  async function takeOut({
    article,
    language,
    format,
  }: Parameters<Handlers['takeOut']>[0]): Promise<Awaited<ReturnType<Handlers['takeOut']>>> {
    await flushWindow()
    const review = await library.order('outgoingReview', { article, language })
    if (!review.ok) {
      const { error, detail } = review
      if (error === 'no-library' || error === 'not-found') return fail(error, detail)
      return unexpected(error)
    }
    const ending = outsideEndings[format]
    const chosen = await dialogs.newReview(`${review.value.slug}.${language}.review.${ending}`)
    if (chosen === null) return fail('cancelled')
    const out = extname(chosen) === '' ? `${chosen}.${ending}` : chosen
    const written = await jobs.run(randomUUID(), 'writeReview', { review: review.value, format, out })
    if (!written.ok) return written.error === 'gone' ? unexpected(written.error) : written
    const sent = written.value
    const noted = await library.order('noteTakenOut', { article, language, format, sent })
    if (noted.ok) return ok({ name: basename(out), rows: sent.length })
    const { error, detail } = noted
    return error === 'no-library' || error === 'not-writable' ? fail(error, detail) : unexpected(error)
  }

  async function read({
    job,
    file,
  }: Parameters<Handlers['read']>[0]): Promise<Awaited<ReturnType<Handlers['read']>>> {
    const path = files.take(file)
    if (path === undefined) return fail('vanished')
    const name = basename(path)
    const review = await jobs.run(job, 'readReview', { path })
    // A file that the worker died of cannot be read, whatever is in it.
    if (!review.ok) {
      return review.error === 'gone' ? fail('unreadable', name) : fail(review.error, review.detail ?? name)
    }
    await flushWindow()
    const planned = await library.order('planReturned', { review: review.value })
    if (planned.ok) {
      const { authors } = review.value
      return ok({ ...planned.value, review: reviews.give(review.value), name, authors })
    }
    const { error, detail } = planned
    if (error === 'no-library' || error === 'not-found' || error === 'damaged') return fail(error, detail)
    return unexpected(error)
  }

  return {
    takeOut,
    choose: async () => {
      const path = await dialogs.review()
      return ok(path === null ? null : { file: files.give(path), name: basename(path) })
    },
    read,
    bringBack: async ({ review: token, person }) => {
      const review = reviews.take(token)
      if (review === undefined) return fail('expired')
      await flushWindow()
      const taken = await library.order('takeReturned', { review, person })
      if (taken.ok) {
        reviews.drop(token)
        return taken
      }
      const { error, detail } = taken
      if (error === 'refused' || error === 'internal') return unexpected(error)
      return fail(error, detail)
    },
  }
}

function unexpected(error: string): never {
  throw new Error(`the library answered ${error}`)
}
