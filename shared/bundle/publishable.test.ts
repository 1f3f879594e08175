import { expect, test } from 'vitest'
import type { PublishedArticle } from './input.ts'
import { publishable } from './publishable.ts'
import { sampleArticle } from './sampleArticle.ts'

const whole = sampleArticle()

test('only approved and published editions leave, in the languages’ order', () => {
  const [en, hans, hant] = whole.editions
  if (!en || !hans || !hant) throw new Error('sample')
  const editions = [{ ...hant, status: 'published' as const }, { ...hans, status: 'in-review' as const }, en]
  const left = publishable({ ...whole, editions })
  expect(left.ok && left.value.editions.map(({ language }) => language)).toEqual(['en', 'zh-Hant'])
})

test('what cannot leave says why', () => {
  const unapproved = whole.editions.map((each) =>
    each.language === 'en' ? { ...each, status: 'draft' as const } : each,
  )
  const cases: readonly [Partial<PublishedArticle>, string][] = [
    [{ editions: unapproved }, 'not-approved'],
    [{ editions: [] }, 'not-approved'],
    [{ assets: [] }, 'missing-asset'],
    [{ assets: whole.assets.map(({ bytes: _, ...asset }) => asset) }, 'missing-asset'],
    [{ assets: whole.assets.map((asset) => ({ ...asset, mediaType: 'image/svg+xml' })) }, 'missing-asset'],
    [{ metadata: { ...whole.metadata, slug: '../x' } }, 'bad-slug'],
    [{ site: { ...whole.site, origin: 'javascript:alert(1)//' } }, 'bad-site'],
    [{ site: { ...whole.site, origin: 'https://a.example/path' } }, 'bad-site'],
    [{ site: { ...whole.site, origin: '' } }, 'bad-site'],
    [{ site: { ...whole.site, path: '/{slug}' } }, 'bad-site'],
    [{ site: { ...whole.site, path: '/{language}/{slug}"' } }, 'bad-site'],
  ]
  for (const [change, error] of cases)
    expect(publishable({ ...whole, ...change })).toMatchObject({ ok: false, error })
})

test('images that no edition shows stay behind', () => {
  const stray = { hash: 'b'.repeat(64), name: 'x.png', mediaType: 'image/png', bytes: new Uint8Array(1) }
  const left = publishable({ ...whole, assets: [stray, ...whole.assets] })
  expect(left.ok && left.value.assets.map(({ hash }) => hash)).toEqual(['a'.repeat(64)])
})
