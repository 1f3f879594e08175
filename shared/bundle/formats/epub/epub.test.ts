import { expect, test } from 'vitest'
import type { ArticleId } from '../../../ids.ts'
import { languages } from '../../../locale.ts'
import { xmlText } from '../../../xml/tree.ts'
import type { Parts } from '../parts.ts'
import { elementsNamed, hostileArticle, parsed, shownArticle, under } from '../sampleArticles.ts'
import { articleBook, type Book, issueBook } from './book.ts'
import { epubParts } from './epub.ts'

const isXml = (name: string) => /\.(xml|xhtml|opf|svg)$/.test(name)

function issue(): Book {
  const article = shownArticle()
  const second = {
    ...shownArticle(),
    id: '01JC0000000000000000000002' as ArticleId,
    metadata: { ...article.metadata, slug: 'second' },
    editions: article.editions.filter(({ language }) => language !== 'zh-Hant'),
  }
  const title = { en: 'Issue 3', 'zh-Hans': '第三期' }
  return issueBook({ slug: 'issue-3', title, site: article.site, articles: [article, second] })
}

const books: readonly (readonly [name: string, book: Book])[] = [
  ...languages.map((language) => [language, articleBook(shownArticle(), [language])] as const),
  ['trilingual', articleBook(shownArticle(), languages)],
  ['issue', issue()],
  ['hostile', articleBook(hostileArticle(), languages)],
]

const said = (parts: Parts, name: string) => elementsNamed(parts.get('EPUB/package.opf'), name).map(xmlText)

test.each(books)('%s: the container, the list of files and all links hold together', (_, book) => {
  const parts = epubParts(book)
  expect([...parts][0]).toEqual(['mimetype', 'application/epub+zip'])
  for (const [name, part] of parts) if (isXml(name)) parsed(part)
  const items = elementsNamed(parts.get('EPUB/package.opf'), 'item').map(({ attributes }) => attributes)
  const listed = items.map(({ href }) => `EPUB/${href}`)
  expect(listed.toSorted()).toEqual(
    [...parts.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).toSorted(),
  )
  const ids = items.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const spine = elementsNamed(parts.get('EPUB/package.opf'), 'itemref').map(
    ({ attributes }) => attributes.idref,
  )
  expect(spine).toEqual(ids.filter((id) => id?.startsWith('c0')))
  for (const { fallback } of items) if (fallback !== undefined) expect(ids).toContain(fallback)
  for (const [name, part] of parts) if (name.endsWith('.xhtml')) expectLinks(parts, name, part)
})

function expectLinks(parts: Parts, name: string, part: string | Uint8Array): void {
  const elements = [...under(parsed(part))]
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { attributes } of elements) {
    const to = attributes.href ?? attributes.src
    if (to === undefined || /^(https?:|mailto:)/.test(to)) continue
    if (to.startsWith('#')) expect(ids).toContain(to.slice(1))
    else expect([...parts.keys()]).toContain(resolved(name, to))
  }
}

function resolved(from: string, to: string): string {
  const path = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') path.pop()
    else path.push(part)
  }
  return path.join('/')
}

test('each edition is a book of its own, the article with all of them another', () => {
  const names = books.slice(0, 5).map(([, book]) => said(epubParts(book), 'identifier')[0])
  expect(new Set(names).size).toBe(names.length)
  expect(said(epubParts(articleBook(shownArticle(), ['zh-Hant'])), 'language')).toEqual(['zh-Hant'])
  expect(said(epubParts(articleBook(shownArticle(), languages)), 'language')).toEqual([...languages])
})

test('the package says who did what, and when, without the time of writing', () => {
  const parts = epubParts(articleBook(shownArticle(), ['zh-Hans'], [{ name: '吴', role: 'trl' }]))
  expect(said(parts, 'creator')).toEqual(['林伟'])
  expect(said(parts, 'contributor')).toEqual(['吴'])
  expect(said(parts, 'publisher')).toEqual(['学刊'])
  const metas = elementsNamed(parts.get('EPUB/package.opf'), 'meta')
  const roles = metas.filter(({ attributes }) => attributes.property === 'role')
  expect(roles.map((each) => [each.attributes.refines, xmlText(each)])).toEqual([
    ['#person1', 'aut'],
    ['#person2', 'trl'],
  ])
  const modified = metas.find(({ attributes }) => attributes.property === 'dcterms:modified')
  expect(modified && xmlText(modified)).toMatch(/^2019-11-\d\dT\d\d:00:00Z$/)
})

test('contents name their language; an issue is read language by language', () => {
  const nav = epubParts(issue()).get('EPUB/nav.xhtml')
  const links = elementsNamed(nav, 'a').map(({ attributes }) => [attributes.href, attributes.hreflang])
  expect(links).toEqual([
    ['text/001.en.xhtml', 'en'],
    ['text/002.en.xhtml', 'en'],
    ['text/001.zh-Hans.xhtml', 'zh-Hans'],
    ['text/002.zh-Hans.xhtml', 'zh-Hans'],
    ['text/001.zh-Hant.xhtml', 'zh-Hant'],
  ])
  expect(elementsNamed(nav, 'span').map(xmlText)).toEqual(['English', '简体中文', '繁體中文'])
})

test('chapters are in their language, with notes that readers show in place', () => {
  const chapter = epubParts(articleBook(shownArticle(), languages)).get('EPUB/text/001.zh-Hant.xhtml')
  const html = parsed(chapter)
  expect(html.attributes).toMatchObject({ lang: 'zh-Hant' })
  const all = [...under(html)]
  const reference = all.find(({ attributes }) => attributes['epub:type'] === 'noteref')
  const note = all.find(({ attributes }) => attributes['epub:type'] === 'footnote')
  expect([reference?.attributes.href, note?.name, note && xmlText(note)]).toEqual([
    '#note-1',
    'aside',
    '1. 部委數字。 ↩',
  ])
  const others = all.filter(({ name, attributes }) => name === 'a' && attributes.hreflang !== undefined)
  expect(others.map(({ attributes }) => attributes.hreflang)).toEqual(['en', 'zh-Hans'])
})

test('an image of a kind that not every reader has names another in its place', () => {
  const parts = epubParts(articleBook(hostileArticle(), ['en']))
  const items = elementsNamed(parts.get('EPUB/package.opf'), 'item').map(({ attributes }) => attributes)
  const image = items.find((item) => item['media-type'] === 'image/webp')
  expect(items.find(({ id }) => id === image?.fallback)).toMatchObject({ 'media-type': 'image/svg+xml' })
})
