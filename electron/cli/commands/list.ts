import { type EditionStatus, editionStatuses } from '../../../shared/document/article.ts'
import { isLanguage, languages, localText } from '../../../shared/locale.ts'
import { ok } from '../../../shared/result.ts'
import { type ListQuery, list } from '../../library/list.ts'
import { type Arguments, choiceIn } from '../arguments.ts'
import { type Command, type Ended, stop } from '../command.ts'
import { jsonList } from '../io.ts'
import { libraryOption, withLibrary } from '../library.ts'

const page = 500

/** Lists the articles of a library. */
export const listArticles: Command = {
  name: 'list',
  usage: ['--library LIBRARY [--status STATUS] [--lang LANGUAGE] [--sort date|title|section|changed]'],
  summary: 'Lists the articles of a library.',
  about: `Prints slug, date, the editions with their status, and the title. STATUS is ${editionStatuses.join(', ')}.`,
  options: {
    ...libraryOption,
    status: { value: 'STATUS', what: 'only articles with an edition of this status' },
    lang: { value: 'LANGUAGE', what: 'only articles with an edition in this language' },
    sort: { value: 'date|title|section|changed', what: 'the order; date where nothing is said' },
  },
  run: async (args, io) => {
    if (args.words.length > 0) return stop('`list` lists all articles. `show ARTICLE` shows one.')
    const query = queryFrom(args)
    if (!query.ok) return query
    return withLibrary(args, io, async (library) => {
      const articles = jsonList(io, 'articles')
      for (let from = 0; ; from += page) {
        const { rows, total } = list(library, { ...query.value, from, count: page })
        for (const row of rows) {
          if (io.json) await articles.add(row)
          else {
            const editions = row.editions.map(({ language, status }) => `${language} ${status}`).join(', ')
            const title = row.editions.find(({ language }) => language === row.source)?.title ?? ''
            await io.print(
              `${row.slug}\t${row.date}\t${localText(row.section, 'en')}\t${editions}\t${title}\n`,
            )
          }
        }
        if (from + rows.length >= total || rows.length === 0) break
      }
      if (io.json) await articles.end()
      return ok(0)
    })
  },
}

function queryFrom(args: Arguments): Ended<Omit<ListQuery, 'from' | 'count'>> {
  const sort = choiceIn(args, 'sort', ['date', 'title', 'section', 'changed'], 'date')
  if (!sort.ok) return sort
  const status = args.text('status') ?? null
  const language = args.text('lang') ?? null
  if (status !== null && !isStatus(status)) {
    return stop(`--status is "${status}", but has to be one of ${editionStatuses.join(', ')}.`)
  }
  if (language !== null && !isLanguage(language)) {
    return stop(`--lang is "${language}", but has to be one of ${languages.join(', ')}.`)
  }
  const descending = sort.value === 'date' || sort.value === 'changed'
  return ok({ filter: { status, section: null, language, person: null }, sort: sort.value, descending })
}

function isStatus(value: string): value is EditionStatus {
  return (editionStatuses as readonly string[]).includes(value)
}
