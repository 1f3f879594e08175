import { expect, test } from 'vitest'
import type { EntryId } from '../../../shared/ids.ts'
import type { MergedEntry, StoredEntry } from '../../../shared/ipc/domains/termAnswers.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Term } from '../../../shared/termbase/entry.ts'
import type { Library } from '../library.ts'
import { publishedArticle } from '../published.ts'
import { serveLibrary } from '../serve.ts'
import { addArticle, must, testLibrary } from '../testLibrary.ts'
import type { EntryDraft } from './put.ts'
import { serveTerms } from './serve.ts'

type Words = readonly (readonly [Language, string, Partial<Term>?])[]

function draft(words: Words, more: Partial<EntryDraft> = {}): EntryDraft {
  const terms = words.map(
    ([language, text, rest]): Term => ({ language, text, status: 'preferred', ...rest }),
  )
  return { id: null, kind: 'term', note: '', terms, ...more }
}

type Terms = ReturnType<typeof serveTerms>

async function answer<T>(result: unknown): Promise<T> {
  return must((await result) as { ok: true; value: T })
}

async function put(terms: Terms, entry: EntryDraft): Promise<EntryId> {
  return (await answer<{ entry: { id: EntryId } }>(terms.put({ entry }))).entry.id
}

const query = {
  query: '',
  kind: null,
  status: null,
  missing: null,
  removed: false,
  sort: 'en',
  descending: false,
  from: 0,
  count: 10,
} as const

async function listed(terms: Terms, more: Partial<Parameters<Terms['list']>[0]>): Promise<string[]> {
  const page = await answer<{ rows: { entry: { terms: Term[] } }[] }>(terms.list({ ...query, ...more }))
  return page.rows.map(({ entry }) => entry.terms[0]?.text ?? '')
}

function filled(): Library {
  const library = testLibrary()
  addArticle(library, 'rivers', [
    ['en', ['Rivers', 'The river basins are large.', 'Policies of the basin.']],
    ['zh-Hans', ['河流', '流域很大。', '流域的政策。']],
  ])
  addArticle(library, 'banks', [
    ['en', ['Banks', 'A river basin is no bank.']],
    ['zh-Hant', ['銀行', '流域不是銀行。']],
  ])
  return library
}

test('the list is filtered, searched in either script, sorted and paged', async () => {
  const terms = serveTerms(filled())
  const basin = await put(
    terms,
    draft(
      [
        ['en', 'river basin'],
        ['zh-Hans', '流域'],
      ],
      { note: 'Water.' },
    ),
  )
  await put(
    terms,
    draft(
      [
        ['en', 'Bank'],
        ['zh-Hant', '銀行', { status: 'forbidden' }],
      ],
      { kind: 'organisation' },
    ),
  )
  await put(terms, draft([['zh-Hans', '政策']]))
  expect(await listed(terms, {})).toEqual(['Bank', 'river basin', '政策'])
  expect(await listed(terms, { descending: true, count: 1, from: 1 })).toEqual(['river basin'])
  expect(await listed(terms, { query: '银行' })).toEqual(['Bank'])
  expect(await listed(terms, { query: 'WATER' })).toEqual(['river basin'])
  expect(await listed(terms, { kind: 'organisation' })).toEqual(['Bank'])
  expect(await listed(terms, { status: 'forbidden' })).toEqual(['Bank'])
  expect(await listed(terms, { missing: 'zh-Hans' })).toEqual(['Bank'])
  expect(await answer(terms.facets({}))).toMatchObject({
    total: 3,
    kinds: { term: 2, organisation: 1 },
    statuses: { forbidden: 1 },
    missing: { en: 1, 'zh-Hans': 1, 'zh-Hant': 2 },
  })
  expect(await answer(terms.remove({ entries: [basin] }))).toEqual({ removed: 1 })
  expect(await listed(terms, {})).toEqual(['Bank', '政策'])
  expect(await listed(terms, { removed: true })).toEqual(['river basin'])
  expect(await answer(terms.restore({ entries: [basin] }))).toEqual({ restored: 1 })
  expect(await listed(terms, {})).toEqual(['Bank', 'river basin', '政策'])
})

test('what is asked for and not there is an answer', async () => {
  const terms = serveTerms(filled())
  const id = '01HZZZZZZZZZZZZZZZZZZZZZZZ' as EntryId
  expect(terms.get({ entry: id })).toMatchObject({ ok: false, error: 'not-found' })
  expect(terms.put({ entry: draft([['en', 'x']], { id }) })).toMatchObject({ error: 'not-found' })
  expect(terms.merge({ keep: id, drop: [id] })).toMatchObject({ error: 'not-found' })
})

test('recognition says what to write, the region first', async () => {
  const terms = serveTerms(filled())
  const hant: Words = [
    ['en', 'information'],
    ['zh-Hant', '資料', { region: 'hk' }],
    ['zh-Hant', '資訊', { region: 'tw' }],
    ['zh-Hant', '信息', { status: 'forbidden' }],
  ]
  await put(terms, draft(hant))
  await put(
    terms,
    draft([
      ['en', 'basin'],
      ['zh-Hans', '水库'],
    ]),
  )
  const ask = async (region?: 'tw' | 'hk'): Promise<string[][]> => {
    const params = {
      source: 'en',
      target: 'zh-Hant',
      text: 'Information on basins',
      ...(region ? { region } : {}),
    } as const
    const found = await answer<{ targets: { text: string }[] }[]>(terms.recognise(params))
    return found.map(({ targets }) => targets.map(({ text }) => text))
  }
  expect(await ask()).toEqual([['資訊', '資料', '信息'], ['水庫']])
  expect(await ask('hk')).toEqual([['資料', '資訊', '信息'], ['水庫']])
})

test('usage finds inflected forms and both scripts', async () => {
  const terms = serveTerms(filled())
  const basin = await put(
    terms,
    draft([
      ['en', 'river basin'],
      ['zh-Hans', '流域'],
    ]),
  )
  const policy = await put(
    terms,
    draft([
      ['en', 'policy'],
      ['zh-Hant', '政策'],
    ]),
  )
  const texts = async (
    entry: EntryId,
    language: Language | null,
    most = 10,
  ): Promise<[string[], boolean]> => {
    const { uses, more } = await answer<{ uses: { text: string }[]; more: boolean }>(
      terms.usage({ entry, language, most }),
    )
    return [uses.map(({ text }) => text), more]
  }
  expect(await texts(basin, 'en')).toEqual([
    ['A river basin is no bank.', 'The river basins are large.'],
    false,
  ])
  expect(await texts(basin, 'zh-Hant')).toEqual([['流域不是銀行。'], false])
  expect((await texts(basin, null))[0]).toHaveLength(5)
  expect(await texts(basin, null, 2)).toMatchObject([{ length: 2 }, true])
  expect((await texts(policy, null))[0].toSorted()).toEqual(['Policies of the basin.', '流域的政策。'])
})

test('merging joins entries, and posts follow', async () => {
  const terms = serveTerms(filled())
  const keep = await put(terms, draft([['en', 'minister']], { kind: 'post' }))
  const drop = await put(
    terms,
    draft(
      [
        ['en', 'Minister'],
        ['zh-Hans', '部长'],
      ],
      { kind: 'post' },
    ),
  )
  const person = await put(
    terms,
    draft([['en', 'A Person']], {
      kind: 'person',
      holdings: [{ post: drop, organisation: null, from: null, to: null }],
    }),
  )
  expect(await answer(terms.similar({ entry: draft([['zh-Hant', '部長']]) }))).toMatchObject([{ id: drop }])
  const { merging } = await answer<MergedEntry>(terms.merge({ keep, drop: [drop] }))
  expect(await answer(terms.get({ entry: drop }))).toMatchObject({ removed: true })
  expect(await answer(terms.get({ entry: person }))).toMatchObject({ entry: { holdings: [{ post: keep }] } })

  const back = await answer<StoredEntry>(terms.unmerge({ merging }))
  expect(back.entry.terms).toEqual([{ language: 'en', text: 'minister', status: 'preferred' }])
  expect(await answer(terms.get({ entry: drop }))).toMatchObject({
    removed: false,
    entry: { terms: [{ text: 'Minister' }, { text: '部长' }] },
  })
  expect(await answer(terms.get({ entry: person }))).toMatchObject({ entry: { holdings: [{ post: drop }] } })
  expect(terms.unmerge({ merging })).toMatchObject({ error: 'expired' })
})

test('a merging is not taken back over what was changed since', async () => {
  const terms = serveTerms(filled())
  const keep = await put(terms, draft([['en', 'minister']], { kind: 'post' }))
  const drop = await put(terms, draft([['en', 'Minister']], { kind: 'post' }))
  const person = draft([['en', 'A Person']], {
    kind: 'person',
    holdings: [{ post: drop, organisation: null, from: null, to: null }],
  })
  const holder = await put(terms, person)
  const first = await answer<MergedEntry>(terms.merge({ keep, drop: [drop] }))
  await put(terms, { ...person, id: holder, holdings: [] })
  must(await terms.unmerge({ merging: first.merging }))
  expect((await answer<StoredEntry>(terms.get({ entry: holder }))).entry.holdings).toBeUndefined()

  const second = await answer<MergedEntry>(terms.merge({ keep, drop: [drop] }))
  await put(terms, draft([['en', 'secretary']], { id: keep, kind: 'post' }))
  expect(await terms.unmerge({ merging: second.merging })).toMatchObject({ error: 'expired' })
  expect(await answer(terms.get({ entry: keep }))).toMatchObject({
    entry: { terms: [{ text: 'secretary' }] },
  })
})

test('a page is published with the names that the termbase has', async () => {
  const library = testLibrary()
  const { terms } = serveLibrary(library, () => 0)
  await put(
    terms,
    draft(
      [
        ['en', 'Sergei Ivanov'],
        ['zh-Hans', '谢尔盖·伊万诺夫'],
      ],
      { kind: 'person' },
    ),
  )
  const byline = [{ name: { en: 'Sergei Ivanov' }, post: {}, affiliation: {} }]
  const article = addArticle(library, 'a', [['en', ['A', 'Text.']]], { metadata: { byline } })
  const published = must(publishedArticle(library, article, { bytes: false }))
  expect(published.metadata.byline[0]?.name).toEqual({
    en: 'Sergei Ivanov',
    'zh-Hans': '谢尔盖·伊万诺夫',
    'zh-Hant': '謝爾蓋·伊萬諾夫',
  })
  expect(await answer(terms.byline({ byline, date: '' }))).toMatchObject([{ differs: [] }])
})

test('candidates are extracted by and by, accepted and dismissed', async () => {
  const library = filled()
  const terms = serveTerms(library)
  for (const at of ['one', 'two', 'three']) {
    addArticle(library, at, [
      ['en', [`Part ${at}`, `${at} monetary policy of Sergei Ivanov`, `The ${at} river basin`]],
      ['zh-Hans', ['部分', `谢尔盖·伊万诺夫，货币政策${at}`, `${at}流域。`]],
    ])
  }
  const page = { kind: null, paired: true, query: '', from: 0, count: 50 } as const
  expect(await answer(terms.candidates(page))).toMatchObject({ state: { total: 0, ready: false }, total: 0 })
  let state = await answer<{ ready: boolean; outdated: boolean }>(terms.extract({ restart: false }))
  while (!state.ready) state = await answer(terms.extract({ restart: false }))
  expect(state).toMatchObject({ outdated: false, pairs: 12, ofPairs: 12 })
  type Page = { rows: { id: string; en: string; han: string; examples: { slug: string; en: string }[] }[] }
  const rows = async (): Promise<Page['rows']> => (await answer<Page>(terms.candidates(page))).rows
  const named = async (en: string): Promise<Page['rows'][number] | undefined> =>
    (await rows()).find((row) => row.en === en)
  expect(await named('Sergei Ivanov')).toMatchObject({ han: '谢尔盖·伊万诺夫', examples: [{}, {}, {}] })
  const policy = await named('monetary policy')
  const basin = await named('river basin')
  expect([policy?.han, basin?.han]).toEqual(['货币政策', '流域'])
  await answer(terms.dismissCandidates({ candidates: [policy?.id ?? ''] }))
  await answer(
    terms.acceptCandidates({
      accepted: [{ candidate: basin?.id ?? '', entry: draft([['en', 'river basin']]) }],
    }),
  )
  expect([await named('monetary policy'), await named('river basin')]).toEqual([undefined, undefined])
  await answer(terms.recallCandidates({ candidates: [policy?.id ?? ''] }))
  expect(await named('monetary policy')).toBeDefined()
  addArticle(library, 'later', [['en', ['Later', 'Text.']]])
  expect(await answer(terms.candidates(page))).toMatchObject({ state: { outdated: true } })
})
