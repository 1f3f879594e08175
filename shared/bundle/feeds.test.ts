import { expect, test } from 'vitest'
import { languages } from '../locale.ts'
import { childrenNamed as named, readXml, type XmlElement, xmlText } from '../xml/tree.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { sampleArticle } from './sampleArticle.ts'

const feed = (change: object = {}) => {
  const article = sampleArticle(change)
  return { slug: article.metadata.slug, site: article.site, articles: [article] }
}

function read(xml: string): XmlElement {
  const tree = readXml(xml)
  if (!tree.ok) throw new Error(`${tree.fault} in line ${tree.line}: ${tree.value}`)
  return tree.root
}

const said = (element: XmlElement, name: string) => named(element, name).map(xmlText)

test('an Atom feed has what RFC 4287 asks of it', () => {
  for (const language of languages) {
    const root = read(atomFeed(feed(), language))
    expect([root.name, root.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    for (const name of ['id', 'title', 'updated', 'author']) expect(named(root, name), name).toHaveLength(1)
    const [entry] = named(root, 'entry')
    if (!entry) throw new Error('entry')
    for (const name of ['id', 'title', 'updated', 'published', 'content', 'summary'])
      expect(named(entry, name), name).toHaveLength(1)
    expect(said(entry, 'id')).toEqual([`https://journal.example/${language}/rivers-and-reserves`])
    expect(said(entry, 'published')).toEqual(['2019-11-03T00:00:00Z'])
    expect(said(root, 'updated')).toEqual(said(entry, 'updated'))
    expect(said(entry, 'updated')[0]).toMatch(/^2019-11-0\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    const links = named(entry, 'link').map(({ attributes }) => `${attributes.rel} ${attributes.hreflang}`)
    expect(new Set(links).size).toBe(links.length)
    expect(links).toHaveLength(3)
  }
})

test('the text is there as HTML, without images that have no address', () => {
  const [entry] = named(read(atomFeed(feed(), 'en')), 'entry')
  const [html = ''] = entry ? said(entry, 'content') : []
  expect(html).toContain('<p>In 2019 the basin lost 3.5 billion tonnes')
  expect(html).not.toContain('<img')
  const { site } = sampleArticle()
  const told = jsonFeed(feed({ site: { ...site, images: '/media/{name}' } }), 'en')
  expect(JSON.parse(told).items[0].content_html).toContain('src="https://journal.example/media/')
})

test('a JSON Feed has what version 1.1 asks of it', () => {
  const corrections = [{ at: '2019-12-01T09:00:00.000Z', note: { en: 'Wrong year.' } }]
  const value = JSON.parse(jsonFeed(feed({ corrections }), 'zh-Hans'))
  expect(value).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: '学刊',
    language: 'zh-Hans',
  })
  expect(value.items).toHaveLength(1)
  expect(value.items[0]).toMatchObject({
    id: 'https://journal.example/zh-Hans/rivers-and-reserves',
    title: '江河与储备',
    date_modified: '2019-12-01T09:00:00.000Z',
    authors: [{ name: '林伟' }],
    tags: ['资源', 'water'],
  })
})
