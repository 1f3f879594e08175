import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { readTable } from '../../../shared/termbase/files/delimited.ts'
import { qualityFile } from '../../exchange/quality/qualityFile.ts'
import type { Library } from '../library.ts'
import { personName } from '../people/people.ts'
import { addArticle, edit, must, segments, testLibrary, testOptions } from '../testLibrary.ts'
import { actOn } from '../workflow/act.ts'
import { markQuality, unmarkQuality } from './marks.ts'
import { articlesWithQuality, namedQuality, qualityOf } from './record.ts'

function as<T>(library: Library, person: string, work: () => T): T {
  const { person: before } = library
  library.person = person
  try {
    return work()
  } finally {
    library.person = before
  }
}

/** Puts a text in place of a segment's. */
function write(library: Library, article: ArticleId, at: number, text: string): void {
  must(
    edit(library, article, 'zh-Hans', (change, all) => {
      const segment = all[at]
      if (!segment) throw new Error('no segment')
      change.replaceWith(segment.position + 1, segment.position + segment.size - 1, schema.text(text))
    }),
  )
}

function hand(library: Library, article: ArticleId, what: 'send' | 'return' | 'approve'): void {
  must(
    actOn(library, {
      article,
      language: 'zh-Hans',
      act: what,
      note: what === 'return' ? 'x' : '',
      version: null,
    }),
  )
}

function river(library: Library): ArticleId {
  const article = addArticle(library, 'river', [
    ['en', ['Rivers', 'Water was lost.']],
    ['zh-Hans', ['江河', '水没了。']],
  ])
  as(library, 'Lin', () => write(library, article, 1, '水丢失了。'))
  return article
}

test('a mark says what, how much, by whom and whose text; taken back it is gone', () => {
  const library = testLibrary()
  const article = river(library)
  as(library, 'Lin', () => hand(library, article, 'send'))
  const segment = segments(library, article, 'zh-Hans')[1]?.id
  if (!segment) throw new Error('no segment')
  const about = { article, language: 'zh-Hans', segment, before: '丢失', after: '流失' } as const
  const mark = as(library, 'Wu', () =>
    must(markQuality(library, { ...about, category: 'terms', severity: 'major', note: '术语' })),
  )
  expect(mark).toMatchObject({ translator: 'Lin', by: 'Wu', category: 'terms', severity: 'major' })
  expect(articlesWithQuality(library)).toEqual([article])
  expect(qualityOf(library, [article])[0]?.marks).toEqual([mark])
  must(unmarkQuality(library, mark.id))
  expect(unmarkQuality(library, mark.id)).toMatchObject({ ok: false, error: 'not-found' })
  expect(qualityOf(library, [article])[0]?.marks).toEqual([])
  expect(
    markQuality(library, { ...about, language: 'zh-Hant', category: 'terms', severity: 'minor', note: '' }),
  ).toMatchObject({ error: 'not-found' })
})

test('the distance is that from the first hand-over to the approved text, whatever went between', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const article = river(library)
  expect(qualityOf(library, [article])[0]?.editions).toEqual([
    { language: 'zh-Hans', translator: 'Lin', distance: null },
  ])
  as(library, 'Lin', () => hand(library, article, 'send'))
  as(library, 'Wu', () => write(library, article, 1, '水流失了。'))
  const running = qualityOf(library, [article])[0]?.editions[0]
  expect(running?.distance).toMatchObject({ edits: 1, length: 7, unit: 'characters', approved: null })
  as(library, 'Wu', () => hand(library, article, 'return'))
  as(library, 'Lin', () => write(library, article, 1, '水流失很多。'))
  as(library, 'Lin', () => hand(library, article, 'send'))
  const again = qualityOf(library, [article])[0]?.editions[0]
  expect(again).toMatchObject({ translator: 'Lin', distance: { edits: 3, approved: null } })
})

test('a record leaves as JSON and as a table that no spreadsheet reads as formulas', () => {
  const library = testLibrary()
  const article = river(library)
  as(library, 'Lin', () => hand(library, article, 'send'))
  as(library, 'Wu', () => write(library, article, 1, '水流失了。'))
  const segment = segments(library, article, 'zh-Hans')[1]?.id
  if (!segment) throw new Error('no segment')
  must(
    markQuality(library, {
      article,
      language: 'zh-Hans',
      segment,
      category: 'meaning',
      severity: 'critical',
      note: '=HYPERLINK("x")',
      before: '丢失',
      after: '流失',
    }),
  )
  const { articles, names } = namedQuality(library, articlesWithQuality(library))
  expect(names).toEqual({ Lin: 'Lin' })
  const nameOf = (by: string) => personName(library, by)
  const value = JSON.parse(qualityFile(articles, nameOf, 'json')) as {
    people: { person: string; marks: number; characters: { edits: number; share: number } }[]
  }
  expect(value.people).toMatchObject([{ person: 'Lin', marks: 1, characters: { edits: 1, share: 0.1429 } }])
  const csv = qualityFile(articles, nameOf, 'csv')
  expect(csv.startsWith('\uFEFFwhat,article,')).toBe(true)
  const rows = readTable(csv, ',').records.map(({ fields }) => fields)
  expect(rows.map(([what]) => what)).toEqual(['what', 'mark', 'edition', 'person', 'person'])
  expect(rows[1]?.[8]).toBe('\'=HYPERLINK("x")')
})
