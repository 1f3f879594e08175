import { join } from 'node:path'
import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { isUsableSite } from '../../shared/bundle/links.ts'
import { defaultProfile } from '../../shared/bundle/profile.ts'
import { libraryContract } from '../../shared/ipc/contract.ts'
import { setMeta } from '../storage/tables/meta.ts'
import { closeLibrary, createLibrary, describeLibrary } from './open.ts'
import { publishedArticle } from './published.ts'
import { serveLibrary } from './serve.ts'
import { setSite, siteOf } from './site.ts'
import { addArticle, must, testFolder, testLibrary, testOptions } from './testLibrary.ts'

test('a new library has no site, and none is made up for it', () => {
  const library = testLibrary()
  const site = siteOf(library)
  const unset = { origin: '', journal: {}, path: '/{language}/{slug}', region: 'tw' }
  expect(site).toEqual({ ...unset, ...defaultProfile })
  expect(isUsableSite(site)).toBe(false)
})

test('the sample has a site of its own', () => {
  const folder = join(testFolder(), 'Sample.duizhao')
  const library = must(createLibrary(folder, testOptions(), { region: 'hk', sample: true }))
  const site = siteOf(library)
  expect(site).toMatchObject({ origin: 'https://journal.example', region: 'hk' })
  expect(isUsableSite(site)).toBe(true)
  closeLibrary(library)
})

test('each part is changed by itself, holds, and is told of', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', ['The economy', 'Text.']]])
  const told: unknown[] = []
  library.changed = (id) => told.push(id)
  const { site } = serveLibrary(library, () => 0)
  expect(setSite(library, { origin: 'https://review.example/' })).toMatchObject({ ok: true })
  expect(site.set({ journal: { en: 'The Review', 'zh-Hant': '評論' } })).toMatchObject({ ok: true })
  expect(site.set({ region: 'hk' })).toMatchObject({ ok: true })
  const profile = { codes: { 'zh-Hant': 'zh-HK' }, parts: ['feeds', 'tmx'] as const }
  expect(site.set(profile)).toMatchObject({ ok: true })
  const expected = {
    origin: 'https://review.example',
    journal: { en: 'The Review', 'zh-Hant': '評論' },
    path: '/{language}/{slug}',
    region: 'hk',
    ...defaultProfile,
    codes: { 'zh-Hant': 'zh-HK' },
    parts: ['feeds', 'tmx'],
  }
  expect(site.get({})).toEqual({ ok: true, value: expected })
  expect(must(publishedArticle(library, article, { bytes: false })).site).toEqual(expected)
  expect(describeLibrary(library).region).toBe('hk')
  expect(told).toEqual([null, null, null, null])
})

test('what was stored before there was a profile is completed', () => {
  const library = testLibrary()
  setMeta(
    library.db,
    'site',
    JSON.stringify({ origin: 'https://old.example', journal: {}, path: '/{language}/{slug}' }),
    {
      by: 'Lin',
      at: '2026-01-01T00:00:00.000Z',
    },
  )
  expect(siteOf(library)).toMatchObject({ origin: 'https://old.example', ...defaultProfile })
})

test('a site that cannot be stored is refused, and the one before holds', () => {
  const library = testLibrary()
  library.db.pragma('query_only = ON')
  expect(setSite(library, { region: 'hk' })).toEqual({ ok: false, error: 'not-writable', detail: 'Test' })
  library.db.pragma('query_only = OFF')
  expect(siteOf(library).region).toBe('tw')
})

test.each([
  [{ origin: 'https://journal.example.org' }, true],
  [{ origin: 'http://localhost:8080/' }, true],
  [{ origin: 'https://期刊.example' }, true],
  [{ path: '/articles/{slug}?lang={language}' }, true],
  [{ journal: { 'zh-Hans': '公论' }, region: 'tw' }, true],
  [{}, true],
  [{ origin: '' }, false],
  [{ origin: 'journal.example' }, false],
  [{ origin: 'https://journal.example/en' }, false],
  [{ origin: 'https://a:b@journal.example' }, false],
  [{ origin: 'javascript:alert(1)//' }, false],
  [{ origin: 'https://journal.example"' }, false],
  [{ path: '{language}/{slug}' }, false],
  [{ path: '//{language}/{slug}' }, false],
  [{ path: '/{slug}' }, false],
  [{ path: '/{language}#{slug}' }, false],
  [{ path: '/{language}/{slug}/{page}' }, false],
  [{ addresses: { en: 'https://en.example/{slug}', 'zh-Hant': '/tw/{slug}' } }, true],
  [{ addresses: { en: 'https://en.example/' } }, false],
  [{ codes: { 'zh-Hant': 'zh-TW' } }, true],
  [{ codes: { 'zh-Hant': 'zh_TW' } }, false],
  [{ anyone: 'none', parts: ['pdf', 'feeds'], license: '', images: '' }, true],
  [{ parts: ['cassette'] }, false],
  [{ license: 'javascript:x' }, false],
  [{ images: '/media/' }, false],
  [{ region: 'cn' }, false],
  [{ journal: { fr: 'Revue' } }, false],
  [{ sort: 'x' }, false],
])('the contract parses %j: %s', (change, taken) => {
  expect(safeParse(libraryContract.site.set.params, change).success).toBe(taken)
})
