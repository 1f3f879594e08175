import { extname, join } from 'node:path'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OutsideFormat } from '../../../shared/ipc/domains/outside.ts'
import type { Language } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { type FileToWrite, putFiles } from '../../exchange/export/putFiles.ts'
import { type WrittenReview, writeReview } from '../../exchange/outside/writeReview.ts'
import type { Library } from '../../library/library.ts'
import { noteTakenOut, type OutgoingReview, outgoingReview } from '../../library/outside/takeOut.ts'
import { articleById } from '../../storage/tables/article.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, type Exit, stop } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { articleIn, withLibrary } from '../library.ts'

/** Writes translations beside their source for a reviewer, `<slug>.<language>.review.docx`: all, or none. */
export function exportReview(args: Arguments, out: string, io: Io): Promise<Ended<Exit>> {
  return withLibrary(args, io, async (library) => {
    const wanted = args.texts('lang')
    const outgoing: OutgoingReview[] = []
    for (const name of args.words) {
      const article = articleIn(library, name)
      if (!article.ok) return article
      for (const language of translationsOf(library, article.value, wanted)) {
        const review = outgoingReview(library, article.value, language)
        if (!review.ok) return stop(`The text of ${name} is damaged: ${review.detail ?? ''}`)
        outgoing.push(review.value)
      }
    }
    if (outgoing.length === 0) return stop('There is no translation in this language.')
    const isXliff = /\.(?:xlf|xliff)$/iu.test(out)
    if (isXliff && outgoing.length > 1) {
      return stop(
        `One XLIFF file holds one translation: name one article and one --lang, not ${out} for all.`,
      )
    }
    const format: OutsideFormat = isXliff ? 'xliff' : 'docx'
    const alone = outgoing.length === 1 && (isXliff || extname(out).toLowerCase() === '.docx')
    const made = new Map<OutgoingReview, WrittenReview>()
    const files = outgoing.map((review): FileToWrite => {
      const { slug, target } = review
      return {
        path: alone ? out : join(out, `${slug}.${target.language}.review.docx`),
        make: async () => {
          const written = await writeReview(review, format)
          made.set(review, written)
          return written.bytes
        },
      }
    })
    const written = await putFiles(files, {})
    if (!written.ok)
      return stop(`This cannot be written. Check its permissions and the space on the disk: ${out}`)
    for (const [{ article, target }, { sent }] of made) {
      const noted = noteTakenOut(library, { article, language: target.language, format, sent })
      if (!noted.ok) return stop(`This cannot be written: ${noted.detail ?? ''}`)
    }
    if (io.json) await printJson(io, { files: written.value })
    else for (const { path } of written.value) await io.print(`${path}\n`)
    return ok(0)
  })
}

function translationsOf(library: Library, article: ArticleId, wanted: readonly string[]): Language[] {
  const source = articleById(library.db, article)?.source
  return editionsOf(library.db, article)
    .map(({ language }) => language)
    .filter((language) => language !== source && (wanted.length === 0 || wanted.includes(language)))
}
