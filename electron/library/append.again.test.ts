import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { statement } from '../storage/statement.ts'
import { type Append, append } from './append.ts'
import { checkpoint } from './checkpoint.ts'
import { noHeads } from './heads.ts'
import type { Library } from './library.ts'
import { closeLibrary, openLibrary } from './open.ts'
import { addArticle, docOf, must, segments, testLibrary, testOptions } from './testLibrary.ts'

/** Requests that are sent again because their answer was lost, and requests that cannot be stored. */

function journal(library: Library): number {
  return statement<[], { n: number }>(library.db, 'SELECT count(*) AS n FROM journal').get()?.n ?? 0
}

function bilingual(library: Library): ArticleId {
  return addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew by 5%.']],
    ['zh-Hans', ['经济', '']],
  ])
}

/** A request that types signs one after the other at the start of editions' titles, from version 0. */
function typing(article: ArticleId, texts: { readonly [L in Language]?: string }): Append {
  const entries = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    base: 0,
    steps: [...text].map((sign, at) => ({
      stepType: 'replace',
      from: 2 + at,
      to: 2 + at,
      slice: { content: [{ type: 'text', text: sign }] },
    })),
  }))
  return { article, entries, learn: [], place: null }
}

const titles = (library: Library, article: ArticleId) =>
  (['en', 'zh-Hans'] as const).map((language) => segments(library, article, language)[0]?.text)

test('a request that is sent again is answered as before, and stored once', () => {
  const library = testLibrary()
  const article = bilingual(library)
  const request = typing(article, { en: 'ab', 'zh-Hans': '论' })
  const first = append(library, request)
  expect(first).toEqual({ ok: true, value: { versions: { en: 2, 'zh-Hans': 1 } } })
  expect(append(library, request)).toEqual(first)
  checkpoint(library, article)
  expect(append(library, request)).toEqual(first)
  expect(titles(library, article)).toEqual(['abThe economy', '论经济'])
  expect(journal(library)).toBe(0)
})

test('what was typed behind it meanwhile is stored, however often the answer is lost', () => {
  const library = testLibrary()
  const article = bilingual(library)
  append(library, typing(article, { en: 'a' }))
  append(library, typing(article, { en: 'ab', 'zh-Hans': '论' }))
  expect(append(library, typing(article, { en: 'abc', 'zh-Hans': '论' }))).toEqual({
    ok: true,
    value: { versions: { en: 3, 'zh-Hans': 1 } },
  })
  expect(titles(library, article)).toEqual(['abcThe economy', '论经济'])
})

test.each([
  ['its worker died', true],
  ['its texts are no longer at hand', false],
])('it is known again after %s', (_, dies) => {
  const options = testOptions()
  const library = testLibrary(options)
  const article = bilingual(library)
  const request = typing(article, { en: 'ab', 'zh-Hans': '论' })
  append(library, typing(article, { en: 'a' }))
  const first = append(library, request)
  const forget = () => Object.assign(library, { heads: noHeads() })
  forget()
  if (dies) {
    // The journal is still there, as after a crash; opening stores the texts whole and empties it.
    closeLibrary(library)
  }
  const again = dies ? must(openLibrary(library.folder, options)) : library
  expect(append(again, request)).toEqual(first)
  expect(titles(again, article)).toEqual(['abThe economy', '论经济'])
  expect(journal(again)).toBe(dies ? 0 : 3)
  if (dies) closeLibrary(again)
})

test('other steps on an older version are a conflict, and so is a part of what is stored', () => {
  const library = testLibrary()
  const article = bilingual(library)
  append(library, typing(article, { en: 'ab', 'zh-Hans': '论' }))
  const refused = { ok: false, error: 'conflict', detail: 'en' }
  expect(append(library, typing(article, { en: 'ax' }))).toMatchObject(refused)
  expect(append(library, typing(article, { en: 'a' }))).toMatchObject(refused)
  const later = typing(article, { en: 'ab' })
  expect(
    append(library, { ...later, entries: later.entries.map((entry) => ({ ...entry, base: 7 })) }),
  ).toMatchObject(refused)
  // One entry that is stored does not carry another that conflicts.
  expect(append(library, typing(article, { 'zh-Hans': '论', en: 'x' }))).toMatchObject(refused)
  expect(titles(library, article)).toEqual(['abThe economy', '论经济'])
})

test.each([
  ['full', (library: Library) => library.db.pragma(`max_page_count = ${pages(library)}`)],
  ['read-only', (library: Library) => library.db.pragma('query_only = ON')],
])('on a disk that is %s nothing is stored, and the same request succeeds later', (_, obstruct) => {
  const library = testLibrary()
  const article = bilingual(library)
  const before = docOf(library, article, 'en')
  const steps = new Transform(before).insert(2, schema.text('x'.repeat(400_000))).steps
  const request: Append = {
    article,
    entries: [{ language: 'en', base: 0, steps: steps.map((step) => step.toJSON() as { stepType: string }) }],
    learn: [],
    place: null,
  }
  obstruct(library)
  expect(append(library, request)).toEqual({ ok: false, error: 'not-writable', detail: 'Test' })
  expect(docOf(library, article, 'en').eq(before)).toBe(true)
  expect(journal(library)).toBe(0)
  library.db.pragma('max_page_count = 1073741823')
  library.db.pragma('query_only = OFF')
  expect(append(library, request)).toMatchObject({ ok: true, value: { versions: { en: 1 } } })
})

function pages(library: Library): number {
  return library.db.pragma('page_count', { simple: true }) as number
}
