// Search and list in a library of many articles: node bench/run.mjs search [--articles 20000] [--sentences 24] [--hits 200]
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { insertArticle } from '../electron/library/insert.ts'
import type { Library, LibraryOptions } from '../electron/library/library.ts'
import { facets, list } from '../electron/library/list.ts'
import { closeLibrary, createLibrary, openLibrary } from '../electron/library/open.ts'
import { search } from '../electron/library/search.ts'
import { ulids } from '../shared/ids.ts'
import { articleNo } from './articles.ts'
import { cacheFolder } from './cacheFolder.ts'
import { folderSize } from './folderSize.ts'
import { number, numberIn, row, tableHead, timed, worked } from './measure.ts'
import { any, seeded } from './prose.ts'
import { queriesFor } from './queries.ts'

const words = process.argv.slice(2)
const articles = numberIn(words, 'articles', 20_000)
const sentences = numberIn(words, 'sentences', 24)
const random = seeded(7)
/** As many as the window asks for, where nothing else is said. */
const mostHits = numberIn(words, 'hits', 200)
const everything = { status: null, section: null, language: null, person: null }
const options: LibraryOptions = { now: Date.now, newId: ulids(Date.now, Math.random), person: 'bench' }

// Made once and kept for the next run: making it takes minutes.
const folder = join(cacheFolder(), `search-${articles}-${sentences}.duizhao`)
if (!existsSync(folder)) make()
console.log(
  `${articles} articles × 3 editions × ${sentences} segments, ${number(folderSize(folder) / 2 ** 20)} MiB\n`,
)

const openings = Array.from({ length: 5 }, () => timed(() => closeLibrary(opened())))
const library = opened()
console.log(tableHead)
console.log(row('open and close the library', openings))
console.log(
  row(
    'first page of the list',
    samples(20, () => page(0)),
  ),
)
const filter = { status: 'in-review', section: 'Economy', language: 'zh-Hant', person: null } as const
console.log(
  row(
    'page somewhere, any order',
    samples(100, () => page(Math.floor(random() * articles))),
  ),
)
console.log(
  row(
    'page with a filter',
    samples(50, () => page(0, filter)),
  ),
)
console.log(
  row(
    'facets',
    samples(10, () => facets(library)),
  ),
)

const all: number[] = []
const work: number[] = []
for (const [kind, queries] of Object.entries(queriesFor(random))) {
  const hits: number[] = []
  const ask = (query: string) => hits.push(search(library, query, mostHits).length)
  const times = queries.map((query) => timed(() => work.push(worked(() => ask(query)))))
  all.push(...times)
  const found = hits.filter((count) => count > 0).length
  console.log(row(`search: ${kind} (${found} of ${hits.length} found)`, times))
}
console.log(row('search: all', all))
console.log(row('search: all, processor time', work))
closeLibrary(library)

function make(): void {
  mkdirSync(join(folder, '..'), { recursive: true })
  const draft = folder.replace('.duizhao', '-draft.duizhao')
  rmSync(draft, { recursive: true, force: true })
  const made = createLibrary(draft, options)
  if (!made.ok) throw new Error(made.error)
  const began = performance.now()
  for (let no = 0; no < articles; no++) {
    const inserted = insertArticle(made.value, articleNo(no, sentences, options.newId))
    if (!inserted.ok) throw new Error(`${inserted.error} ${inserted.detail}`)
    if (no % 1000 === 999)
      console.error(`${no + 1} articles, ${number((performance.now() - began) / (no + 1))} ms each`)
  }
  closeLibrary(made.value)
  renameSync(draft, folder)
}

function opened(): Library {
  const library = openLibrary(folder, options)
  if (!library.ok) throw new Error(`${library.error} ${library.detail}`)
  return library.value
}

function page(from: number, filter: Parameters<typeof list>[1]['filter'] = everything): void {
  const sort = any(['changed', 'date', 'title', 'section'] as const, random)
  list(library, { filter, sort, descending: random() < 0.5, from, count: 100 })
}

function samples(count: number, act: () => unknown): number[] {
  return Array.from({ length: count }, () => timed(act))
}
