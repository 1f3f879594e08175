import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import { ok } from '../../../shared/result.ts'
import { sourceTextsOf, standingIn } from '../../library/derive.ts'
import { headsOf } from '../../library/heads.ts'
import { summary } from '../../library/summary.ts'
import { type Command, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { articleIn, libraryOption, withLibrary } from '../library.ts'

/** Shows an article with the segments of its editions. */
export const show: Command = {
  name: 'show',
  usage: ['ARTICLE --library LIBRARY'],
  summary: "Shows an article with its editions' segments.",
  about: `ARTICLE is an id or a slug. Prints each segment with how it stands beside its source: done, untranslated,
unconfirmed, stale, or nothing where the source is empty.`,
  options: libraryOption,
  run: async (args, io) => {
    const [name, ...more] = args.words
    if (name === undefined || more.length > 0) return stop('Name one article by its slug or id.')
    return withLibrary(args, io, async (library) => {
      const id = articleIn(library, name)
      if (!id.ok) return id
      const article = summary(library, id.value)
      if (!article.ok) return stop(`There is no article ${name}.`)
      const heads = headsOf(library, id.value)
      const source = heads.get(article.value.source)
      const sources = source === undefined ? new Map() : sourceTextsOf(source.doc)
      const editions = article.value.editions.map((edition) => {
        const head = heads.get(edition.language)
        const placed = head === undefined ? [] : segmentsOf(head.doc)
        const segments = placed.map((segment) => ({
          id: segment.id,
          block: segment.block,
          text: plainText(segment.text),
          state: segment.state,
          origin: segment.origin,
          standing: standingIn(edition.language === article.value.source ? null : sources, segment),
        }))
        return { ...edition, segments }
      })
      if (io.json) {
        await printJson(io, { ...article.value, editions })
        return ok(0)
      }
      await io.print(`${article.value.slug}  ${article.value.id}  ${article.value.date}\n`)
      for (const { language, status, segments } of editions) {
        await io.print(`\n${language}  ${status}\n`)
        for (const { block, standing, text } of segments) {
          await io.print(`  ${block.padEnd(12)} ${standing.padEnd(12)} ${text}\n`)
        }
      }
      return ok(0)
    })
  },
}
