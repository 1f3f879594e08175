import { expect, test } from 'vitest'
import { alternates, imageUrl, isUsableAddress, isUsableImages, isUsableSite, pageUrl } from './links.ts'
import { defaultProfile, isLanguageCode, isLicense, orderedParts } from './profile.ts'
import { licenseName, rightsLine } from './rights.ts'
import { sampleArticle } from './sampleArticle.ts'

const site = { origin: 'https://journal.example', path: '/{language}/{slug}' }

test('a language may have a pattern of its own, on another host too', () => {
  const own = { ...site, addresses: { en: '/{slug}.html', 'zh-Hant': 'https://tw.example/{slug}' } }
  expect(pageUrl(own, 'rain', 'en')).toBe('https://journal.example/rain.html')
  expect(pageUrl(own, 'rain', 'zh-Hans')).toBe('https://journal.example/zh-Hans/rain')
  expect(pageUrl(own, 'rain', 'zh-Hant')).toBe('https://tw.example/rain')
  expect(isUsableSite(own)).toBe(true)
})

test('a site is usable where every language has an address of its own', () => {
  expect(isUsableSite(site)).toBe(true)
  expect(isUsableSite({ ...site, path: '/{slug}' })).toBe(false)
  expect(isUsableSite({ ...site, addresses: { en: '/zh-Hans/{slug}' } })).toBe(false)
  // Where all have their own, the common pattern is of no consequence.
  const all = { en: '/{slug}', 'zh-Hans': '/cn/{slug}', 'zh-Hant': '/tw/{slug}' }
  expect(isUsableSite({ ...site, path: '', addresses: all })).toBe(true)
  for (const odd of [
    '',
    'en/{slug}',
    '//host/{slug}',
    '/en',
    '/{slug}#x',
    '/{slug} x',
    'ftp://h/{slug}',
    'https:///{slug}',
    'javascript:{slug}',
  ])
    expect(isUsableAddress(odd), odd).toBe(false)
})

test('codes and x-default are the site’s', () => {
  const article = sampleArticle()
  const codes = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK' }
  const found = (change: object) => alternates({ ...article, site: { ...article.site, ...change } })
  expect(found({ codes }).map(({ hreflang }) => hreflang)).toEqual(['en', 'zh-CN', 'zh-HK', 'x-default'])
  expect(found({ anyone: 'zh-Hans' }).at(-1)?.href).toContain('/zh-Hans/')
  expect(found({ anyone: 'none' }).map(({ hreflang }) => hreflang)).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  // Where that language has no edition, the source stands in.
  const chinese = { ...article, editions: article.editions.slice(1), source: 'zh-Hans' as const }
  expect(alternates(chinese).at(-1)).toEqual({
    hreflang: 'x-default',
    href: 'https://journal.example/zh-Hans/rivers-and-reserves',
  })
  for (const code of ['en', 'zh-Hant', 'zh-Hant-TW', 'zh-TW', 'es-419'])
    expect(isLanguageCode(code), code).toBe(true)
  for (const code of ['', 'EN', 'zh_TW', 'chinese', 'zh-hant', 'x-default', 'en"'])
    expect(isLanguageCode(code), code).toBe(false)
})

test('images have an address only where the site has said so', () => {
  expect(imageUrl({ origin: site.origin, images: '' }, 'a.png')).toBeNull()
  expect(imageUrl({ origin: site.origin, images: '/media/{name}' }, 'a.png')).toBe(
    'https://journal.example/media/a.png',
  )
  expect(imageUrl({ origin: site.origin, images: 'https://cdn.example/{name}' }, 'a.png')).toBe(
    'https://cdn.example/a.png',
  )
  expect([isUsableImages('/media/{name}'), isUsableImages('/media/'), isUsableImages('{name}')]).toEqual([
    true,
    false,
    false,
  ])
})

test('rights name the article’s year; licences have their usual names', () => {
  const rights = { rights: { en: '© {year} The Journal' } }
  expect(rightsLine(rights, '2019-11-03', 'en')).toBe('© 2019 The Journal')
  expect(rightsLine(rights, '', 'zh-Hans')).toBe('© The Journal')
  expect(licenseName('https://creativecommons.org/licenses/by-nc/4.0/')).toBe('CC BY-NC 4.0')
  expect(licenseName('https://example.org/terms/')).toBe('example.org/terms')
  expect([isLicense('https://example.org/'), isLicense('javascript:x')]).toEqual([true, false])
})

test('parts stand in their order, each once', () => {
  expect(orderedParts(['feeds', 'docx', 'feeds'])).toEqual(['docx', 'feeds'])
  expect(orderedParts(defaultProfile.parts)).toEqual(defaultProfile.parts)
})
