import { expect, test } from 'vitest'
import { segmentsOf } from '../../../shared/document/segment.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import { headOf } from '../../storage/tables/head.ts'
import { addLocalState, localStatesOf } from '../../storage/tables/localState.ts'
import { checkpoint } from '../checkpoint.ts'
import { documentFrom } from '../heads.ts'
import type { Library } from '../library.ts'
import { publishedArticle } from '../published.ts'
import { addArticle, edit, must, testLibrary, testOptions, translate } from '../testLibrary.ts'
import { dayOf } from './day.ts'
import { exportedFrom, noteExported } from './exported.ts'
import { keepBeforeRestore, keepVersion, noteRestored } from './keep.ts'
import { historyOf, versionDocument } from './versions.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const morning = Date.UTC(2026, 2, 2, 12)

function started(): { library: Library; article: ArticleId; clock: { ms: number } } {
  const clock = { ms: morning }
  const library = testLibrary(testOptions(clock))
  const article = addArticle(library, 'rivers', [
    ['en', ['Rivers', 'It rains.', 'It pours.']],
    ['zh-Hans', ['江河', '下雨。', '']],
  ])
  return { library, article, clock }
}

function causes(library: Library, article: ArticleId, language: Language = 'zh-Hans'): string[] {
  const { versions } = must(historyOf(library, article))
  return versions.filter((version) => version.language === language).map(({ cause }) => cause)
}

function textsOf(library: Library, article: ArticleId, version: string): string[] {
  const json = must(versionDocument(library, article, 'zh-Hans', version))
  return segmentsOf(documentFrom(json)).map(({ text }) => text)
}

test('the state as it was before the first change of a day is kept as a revision, once', () => {
  const { library, article, clock } = started()
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  expect(causes(library, article)).toEqual(['imported'])
  clock.ms += day
  library.person = 'Wei'
  must(translate(library, article, 'zh-Hans', 2, '大雨倾盆。'))
  must(translate(library, article, 'zh-Hans', 1, '正在下雨。'))
  const { versions } = must(historyOf(library, article))
  const kept = versions.find(({ cause }) => cause === 'day')
  expect(kept).toMatchObject({ language: 'zh-Hans', by: 'Wei', author: 'Lin', status: 'translating' })
  expect(textsOf(library, article, kept?.id ?? '')).toEqual(['江河', '下雨。', '大雨。'])
  expect(causes(library, article)).toEqual(['imported', 'day'])
  expect(causes(library, article, 'en')).toEqual(['imported'])
})

test('a day after which nothing was typed keeps nothing twice', () => {
  const { library, article, clock } = started()
  clock.ms += day
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  expect(causes(library, article)).toEqual(['imported'])
})

test('local history keeps a state every ten minutes of work, as it was last changed', () => {
  const { library, article, clock } = started()
  for (const text of ['大', '大雨', '大雨。']) {
    must(translate(library, article, 'zh-Hans', 2, text))
    clock.ms += 4 * minute
  }
  expect(causes(library, article)).toEqual(['imported'])
  must(translate(library, article, 'zh-Hans', 2, '大雨倾盆'))
  clock.ms += minute
  must(translate(library, article, 'zh-Hans', 2, '大雨倾盆。'))
  expect(causes(library, article)).toEqual(['imported', 'work'])
  const kept = must(historyOf(library, article)).versions.find(({ cause }) => cause === 'work')
  expect(kept?.at).toBe(new Date(morning + 8 * minute).toISOString())
  expect(textsOf(library, article, kept?.id ?? '')).toEqual(['江河', '下雨。', '大雨。'])
})

test('where somebody else goes on the state is kept, so that it is known who changed what', () => {
  const { library, article, clock } = started()
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  clock.ms += minute
  library.person = 'Wei'
  must(translate(library, article, 'zh-Hans', 2, '大雨倾盆。'))
  const kept = must(historyOf(library, article)).versions.find(({ cause }) => cause === 'work')
  expect(kept).toMatchObject({ by: 'Lin', author: 'Lin' })
  checkpoint(library, article)
  expect(headOf(library.db, editionsOf(library.db, article)[1]?.no ?? 0)?.isWhole).toBe(true)
})

test('local states are thinned with age and gone after sixty days; revisions never are', () => {
  const { library, article, clock } = started()
  const edition = editionsOf(library.db, article)[1]
  if (!edition) throw new Error('no edition')
  const state = (age: number, at: number) =>
    addLocalState(library.db, {
      id: library.newId<string>(),
      edition: edition.id,
      version: at,
      isBorder: false,
      document: '{}',
      at: new Date(morning - age).toISOString(),
      by: 'Lin',
    })
  // Each half hour of two days, each six hours of ten days before, and one of seventy days ago.
  const ages = [
    70 * day,
    ...Array.from({ length: 40 }, (_, at) => 12 * day - at * 6 * hour),
    ...Array.from({ length: 90 }, (_, at) => 47 * hour - at * (hour / 2)),
  ]
  for (const [at, age] of ages.entries()) state(age, at + 1)
  must(translate(library, article, 'zh-Hans', 2, '大'))
  clock.ms += 11 * minute
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  const left = localStatesOf(library.db, edition.id)
  const perStretch = (from: number, to: number, length: number): number[] => {
    const counts = new Map<number, number>()
    for (const { at } of left) {
      const age = clock.ms - Date.parse(at)
      if (age <= from || age > to) continue
      const stretch = Math.floor(Date.parse(at) / length)
      counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
    }
    return [...counts.values()]
  }
  expect(Math.max(...perStretch(day, 7 * day, hour))).toBe(1)
  expect(Math.max(...perStretch(7 * day, 60 * day, day))).toBe(1)
  expect(perStretch(60 * day, 100 * day, day)).toEqual([])
  expect(left.filter(({ at }) => clock.ms - Date.parse(at) <= day).length).toBeGreaterThan(40)
  expect(causes(library, article)[0]).toBe('imported')
})

test('a version is kept under a name, and bringing one back keeps what gave way', () => {
  const { library, article } = started()
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  const place = { article, language: 'zh-Hans' } as const
  const named = must(keepVersion(library, { ...place, name: 'Before the rewrite' }))
  expect(named).toMatchObject({ cause: 'named', name: 'Before the rewrite', by: 'Lin', author: 'Lin' })
  must(translate(library, article, 'zh-Hans', 2, '雨。'))
  must(keepBeforeRestore(library, place))
  must(keepBeforeRestore(library, place))
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  must(noteRestored(library, { ...place, version: named.id, isWhole: true }))
  expect(causes(library, article)).toEqual(['imported', 'named', 'before-restore', 'restored'])
  const { timeline, versions } = must(historyOf(library, article))
  expect(timeline.map(({ kind }) => kind)).toEqual(['imported', 'kept', 'restored'])
  expect(versions.at(-1)).toMatchObject({ name: 'Before the rewrite', cause: 'restored' })
  expect(timeline.at(-1)?.detail).toMatchObject({ version: named.id, isWhole: true })
  expect(noteRestored(library, { ...place, version: article, isWhole: true })).toMatchObject({
    error: 'not-found',
  })
})

test('what left is kept once and told each time', () => {
  const { library, article } = started()
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  const out = () => {
    const published = must(publishedArticle(library, article, { bytes: false }))
    noteExported(library, [
      exportedFrom(published, { format: 'md', file: 'rivers.md', languages: ['zh-Hans'] }),
    ])
  }
  out()
  out()
  expect(causes(library, article)).toEqual(['imported', 'export'])
  const { timeline, versions } = must(historyOf(library, article))
  const told = timeline.filter(({ kind }) => kind === 'exported')
  expect(told).toHaveLength(2)
  const kept = versions.find(({ cause }) => cause === 'export')
  expect(told[1]?.detail).toEqual({ format: 'md', file: 'rivers.md', 'zh-Hans': kept?.id })
})

test('the timeline tells how far each person came on each day', () => {
  const { library, article, clock } = started()
  must(
    edit(library, article, 'zh-Hans', (change, [title]) => {
      if (title) change.setNodeAttribute(title.position, 'state', 'initial')
    }),
  )
  checkpoint(library, article)
  clock.ms += day
  must(translate(library, article, 'zh-Hans', 0, '江河'))
  checkpoint(library, article)
  must(translate(library, article, 'zh-Hans', 2, '大雨。'))
  checkpoint(library, article)
  const work = must(historyOf(library, article)).timeline.filter(({ kind }) => kind === 'worked')
  expect(work.map(({ detail }) => detail)).toEqual([
    { day: dayOf(morning), began: 2, done: 1, total: 3 },
    { day: dayOf(morning + day), began: 1, done: 3, total: 3 },
  ])
})

test('only versions of the edition are given out', () => {
  const { library, article } = started()
  const { versions } = must(historyOf(library, article))
  const english = versions.find(({ language }) => language === 'en')
  expect(versionDocument(library, article, 'zh-Hans', english?.id ?? '')).toMatchObject({
    error: 'not-found',
  })
  expect(versionDocument(library, article, 'zh-Hans', 'x')).toMatchObject({ error: 'not-found' })
  expect(versionDocument(library, article, 'zh-Hant', english?.id ?? '')).toMatchObject({
    error: 'not-found',
  })
})
