import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import { isId } from '../../../shared/ids.ts'
import { ok } from '../../../shared/result.ts'
import { toldThreads } from '../../library/comments/told.ts'
import { sourceTextsOf, standingIn } from '../../library/derive.ts'
import { headsOf } from '../../library/heads.ts'
import { historyOf } from '../../library/history/versions.ts'
import { personName } from '../../library/people/people.ts'
import { summary } from '../../library/summary.ts'
import { type Command, stop } from '../command.ts'
import { printJson } from '../io.ts'
import { articleIn, libraryOption, withLibrary } from '../library.ts'

/** Shows an article with the segments of its editions. */
export const show: Command = {
  name: 'show',
  usage: ['ARTICLE --library LIBRARY'],
  summary: "Shows an article with its editions' segments and its timeline.",
  about: `ARTICLE is an id or a slug. Prints each segment with how it stands beside its source: done, untranslated,
unconfirmed, stale, or nothing where the source is empty; then what happened to the article, the oldest first. With
--json each edition also has its revisions and local history, and the article its comments.`,
  options: libraryOption,
  run: async (args, io) => {
    const [name, ...more] = args.words
    if (name === undefined || more.length > 0) return stop('Name one article by its slug or id.')
    return withLibrary(args, io, async (library) => {
      const id = articleIn(library, name)
      if (!id.ok) return id
      const article = summary(library, id.value)
      if (!article.ok) return stop(`There is no article ${name}.`)
      const history = historyOf(library, id.value)
      if (!history.ok) return stop(`There is no article ${name}.`)
      const timeline = history.value.timeline.map((entry) => ({
        ...entry,
        person: personName(library, entry.by),
      }))
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
        const revisions = history.value.versions
          .filter((version) => version.language === edition.language)
          .map((version) => ({ ...version, person: personName(library, version.by) }))
        return { ...edition, segments, revisions }
      })
      if (io.json) {
        const comments = toldThreads(library, id.value)
        await printJson(io, { ...article.value, editions, timeline, comments })
        return ok(0)
      }
      await io.print(`${article.value.slug}  ${article.value.id}  ${article.value.date}\n`)
      for (const { language, status, segments } of editions) {
        await io.print(`\n${language}  ${status}\n`)
        for (const { block, standing, text } of segments) {
          await io.print(`  ${block.padEnd(12)} ${standing.padEnd(12)} ${text}\n`)
        }
      }
      await io.print('\n')
      for (const { at, person, language, kind, detail } of timeline) {
        const about = Object.values(detail).filter(
          (value) => value !== '' && value !== null && !isId(String(value)),
        )
        await io.print(`${at}  ${person}  ${language ?? ''}  ${kind}  ${about.join(' ')}\n`)
      }
      return ok(0)
    })
  },
}
