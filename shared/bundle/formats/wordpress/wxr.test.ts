import { expect, test } from 'vitest'
import { childrenNamed, type XmlElement, xmlText } from '../../../xml/tree.ts'
import { cleanText, oneLine } from '../../escape.ts'
import { elementsNamed, hostileArticle, hostileText, shownArticle } from '../sampleArticles.ts'
import { wxr } from './wxr.ts'

const article = () => {
  const shown = shownArticle()
  return { ...shown, site: { ...shown.site, images: '/img/{name}' } }
}
const items = (file: string) => elementsNamed(file, 'item')
const said = (item: XmlElement | undefined, name: string) => {
  const [found] = item ? childrenNamed(item, name) : []
  return found ? xmlText(found) : null
}
const metas = (item: XmlElement | undefined) =>
  Object.fromEntries(
    (item ? childrenNamed(item, 'postmeta') : []).map((meta) => [
      said(meta, 'meta_key'),
      said(meta, 'meta_value'),
    ]),
  )

test('each edition is a draft that WPML’s import knows as a translation of the others', () => {
  const one = article()
  const posts = items(wxr([one], one.site)).filter((item) => said(item, 'post_type') === 'post')
  const group = metas(posts[0])._wpml_import_translation_group
  expect(group).toMatch(/^[0-9a-f-]{36}$/)
  expect(posts.map(metas)).toMatchObject([
    { _wpml_import_language_code: 'en', _wpml_import_translation_group: group },
    {
      _wpml_import_language_code: 'zh-hans',
      _wpml_import_source_language_code: 'en',
      _wpml_import_translation_group: group,
    },
    { _wpml_import_language_code: 'zh-hant', _wpml_import_source_language_code: 'en' },
  ])
  expect(metas(posts[0])).not.toHaveProperty('_wpml_import_source_language_code')
  expect(posts.map((post) => said(post, 'status'))).toEqual(['draft', 'draft', 'draft'])
  expect(said(posts[1], 'title')).toBe('江河与储备')
  expect(said(posts[1], 'encoded')).toContain('<a href="https://example.org/report?a=1&amp;b=(2)">')
})

test('no two items have one id, one guid, or one title at one time, by which WordPress would pass one over', () => {
  const one = article()
  const same = {
    ...one,
    editions: one.editions.map((edition) => ({
      ...edition,
      document: one.editions[0]?.document ?? edition.document,
    })),
  }
  const all = items(wxr([same], one.site))
  expect(all).toHaveLength(6)
  for (const name of ['post_id', 'guid', 'post_date']) {
    expect(new Set(all.map((item) => said(item, name))).size).toBe(all.length)
  }
})

test('images that have an address are attachments of their posts', () => {
  const one = article()
  const [post, image] = items(wxr([one], one.site))
  expect([said(image, 'post_type'), said(image, 'post_parent')]).toEqual([
    'attachment',
    said(post, 'post_id'),
  ])
  expect(said(image, 'attachment_url')).toBe(`https://journal.example/img/${'a'.repeat(32)}.png`)
  expect(metas(image)).toMatchObject({ _wp_attachment_image_alt: 'A dam' })
  expect(items(wxr([shownArticle()], one.site))).toHaveLength(3)
})

test('hostile text comes back as it can be held', () => {
  const one = hostileArticle()
  const [post] = items(wxr([one], one.site))
  const title = said(post, 'title') ?? ''
  expect(title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
    oneLine(hostileText),
  )
  for (const name of ['title', 'encoded']) expect(said(post, name)).not.toMatch(/<b>|<script/)
  expect(cleanText(wxr([one], one.site))).toBe(wxr([one], one.site))
})
