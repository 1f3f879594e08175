import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { contentOf } from '../../../shared/bundle/contentOf.ts'
import { cleanText, oneLine } from '../../../shared/bundle/escape.ts'
import { fragment } from '../../../shared/bundle/fragment.ts'
import { titleTag } from '../../../shared/bundle/head.ts'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { bundleTargets, previewTargets } from '../../../shared/bundle/links.ts'
import { page } from '../../../shared/bundle/page.ts'
import { doc, p, sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import { type Language, languages } from '../../../shared/locale.ts'

interface Found {
  readonly textContent: string
  readonly localName: string
  readonly children: Iterable<Found>
  getAttribute(name: string): string | null
}

interface Parsed {
  readonly documentElement: Found
  readonly head: Found
  readonly body: Found
  querySelector(selector: string): Found | null
  querySelectorAll(selector: string): Iterable<Found>
}

const parse = (html: string) => parseHTML(html).document as unknown as Parsed
const show = (article: PublishedArticle, language: Language) =>
  parse(page(article, language, bundleTargets(article)))
const text = (parsed: Parsed, selector: string) => parsed.querySelector(selector)?.textContent
const attributes = (parsed: Parsed, selector: string, ...names: string[]) =>
  [...parsed.querySelectorAll(selector)].map((each) => names.map((name) => each.getAttribute(name)).join(' '))

test('every page has the same reciprocal alternates, itself and x-default among them', () => {
  const article = sampleArticle()
  const sets = languages.map((language) =>
    attributes(show(article, language), 'link[rel=alternate]', 'hreflang', 'href'),
  )
  expect(sets[0]).toEqual([
    'en https://journal.example/en/rivers-and-reserves',
    'zh-Hans https://journal.example/zh-Hans/rivers-and-reserves',
    'zh-Hant https://journal.example/zh-Hant/rivers-and-reserves',
    'x-default https://journal.example/en/rivers-and-reserves',
  ])
  expect(sets[1]).toEqual(sets[0])
  expect(sets[2]).toEqual(sets[0])
})

test('a page is about itself: language, canonical, title, data', () => {
  const article = sampleArticle()
  for (const language of languages) {
    const parsed = show(article, language)
    const url = `https://journal.example/${language}/rivers-and-reserves`
    expect(parsed.documentElement.getAttribute('lang')).toBe(language)
    expect(attributes(parsed, 'link[rel=canonical]', 'href')).toEqual([url])
    expect(attributes(parsed, 'meta[charset]', 'charset')).toEqual(['utf-8'])
    expect(attributes(parsed, 'meta[property="og:url"]', 'content')).toEqual([url])
    const data = JSON.parse(text(parsed, 'script') ?? '')
    expect(data).toMatchObject({ '@type': ['NewsArticle', 'OpinionNewsArticle'], inLanguage: language, url })
    if (language === 'en') expect(data.workTranslation).toHaveLength(2)
    else expect(data.translationOfWork).toMatchObject({ inLanguage: 'en', headline: 'Rivers and Reserves' })
  }
})

test('the language switch leads to the sibling files and marks the current one', () => {
  const article = sampleArticle()
  const parsed = show(article, 'zh-Hans')
  expect(attributes(parsed, 'nav a', 'href', 'hreflang', 'lang', 'aria-current')).toEqual([
    '../en/article.html en en ',
    '../zh-Hans/article.html zh-Hans zh-Hans page',
    '../zh-Hant/article.html zh-Hant zh-Hant ',
  ])
  expect([...parsed.querySelectorAll('nav a')].map((each) => each.textContent)).toEqual([
    'English',
    '简体中文',
    '繁體中文',
  ])
  const preview = parse(page(article, 'en', previewTargets(article)))
  expect(attributes(preview, 'nav a', 'href')).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  expect(attributes(preview, 'link[rel=stylesheet], img', 'href', 'src')).toEqual([
    'article.css ',
    ` img/${'a'.repeat(32)}.png`,
  ])
})

test('head, byline, date and body stand as a reader of that language expects them', () => {
  const en = show(sampleArticle(), 'en')
  expect(text(en, '.byline')?.trim()).toBe('Lin Wei Professor, Institute of Water')
  expect(text(en, 'time')).toBe('November 3, 2019')
  expect(text(en, '.related a')).toBe('Old Wells')
  const hans = show(sampleArticle(), 'zh-Hans')
  expect(text(hans, '.byline')?.trim()).toBe('林伟 水资源研究院教授')
  expect(text(hans, 'time')).toBe('2019年11月3日')
  expect(attributes(hans, 'time', 'datetime')).toEqual(['2019-11-03'])
  expect(text(hans, '.body p')).toBe('2019年，流域流失了35亿吨水1。其中三分之二从未计量。')
  const hant = show(sampleArticle(), 'zh-Hant')
  // There is no Traditional edition of it, and readers are not sent elsewhere unasked.
  expect(attributes(hant, '.related a', 'hreflang', 'href')).toEqual([])
  expect(attributes(hans, '.related a', 'hreflang', 'href')).toEqual([
    'zh-Hans https://journal.example/zh-Hans/old-wells',
  ])
})

test('a related article that may not leave yet is not linked to', () => {
  const [related] = sampleArticle().related
  if (!related) throw new Error('sample')
  const article = sampleArticle({ related: [{ ...related, ready: ['zh-Hans'] }] })
  expect(show(article, 'en').querySelector('.related')).toBeNull()
  expect(attributes(show(article, 'zh-Hans'), '.related a', 'href')).toHaveLength(1)
})

test('corrections stand below the text, at the top as a date, and in the data', () => {
  const corrections = [
    { at: '2019-11-05T09:00:00.000Z', note: { en: 'The <year> was wrong.', 'zh-Hans': '年份有误。' } },
    { at: '2019-12-01T09:00:00.000Z', note: { en: 'So was the month.' } },
  ]
  const en = show(sampleArticle({ corrections }), 'en')
  expect([...en.querySelectorAll('.correction')].map((each) => each.textContent)).toEqual([
    'November 5, 2019: The <year> was wrong.',
    'December 1, 2019: So was the month.',
  ])
  expect(text(en, '.date')).toBe('November 3, 2019 · Corrected December 1, 2019')
  const data = JSON.parse(text(en, 'script') ?? '')
  expect(data.dateModified).toBe('2019-12-01T09:00:00.000Z')
  expect(data.correction).toHaveLength(2)
  expect(attributes(en, 'meta[property="article:modified_time"]', 'content')).toEqual([data.dateModified])
  expect(text(show(sampleArticle({ corrections }), 'zh-Hans'), '.correction')).toBe(
    '2019年11月5日：年份有误。',
  )
})

test('rights, licence and the images of the profile are on the page and in its data', () => {
  const { site } = sampleArticle()
  const article = sampleArticle({
    site: {
      ...site,
      rights: { en: '© {year} The Journal' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      images: '/media/{name}',
    },
  })
  const en = show(article, 'en')
  expect(text(en, '.rights')).toBe('© 2019 The Journal')
  expect(text(en, '.license')).toBe('Licence: CC BY 4.0')
  const image = `https://journal.example/media/${'a'.repeat(32)}.png`
  expect(attributes(en, 'meta[property="og:image"]', 'content')).toEqual([image])
  expect(JSON.parse(text(en, 'script') ?? '')).toMatchObject({
    copyrightNotice: '© 2019 The Journal',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    image: [{ '@type': 'ImageObject', url: image, creditText: 'Photo: Lin' }],
  })
})

test('notes lead there and back', () => {
  const parsed = show(sampleArticle(), 'en')
  expect(attributes(parsed, '.reference a', 'id', 'href')).toEqual(['ref-1 #note-1'])
  expect(attributes(parsed, '.notes li', 'id')).toEqual(['note-1'])
  expect(attributes(parsed, '.notes .back', 'href')).toEqual(['#ref-1'])
})

test('nothing that is only for the office leaves', () => {
  expect(page(sampleArticle(), 'en', bundleTargets(sampleArticle()))).not.toContain('not for readers')
})

test('the fragment is the body alone and names its language', () => {
  const article = sampleArticle()
  const edition = article.editions[1]
  if (!edition) throw new Error('sample')
  const html = fragment(contentOf(edition.document, 'zh-Hans'), 'zh-Hans', bundleTargets(article))
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const body = (document as unknown as Parsed).body
  expect([...body.children].map((each) => [each.localName, each.getAttribute('lang')])).toEqual([
    ['div', 'zh-Hans'],
  ])
  expect(html).not.toContain('<h1>')
})

test('whatever the text is, the page says just that', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`page seed ${seed}`)
  const hostile = fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onmouseover='x",
    '</title></head>',
    '</script><!--',
    '<!--',
    ']]>',
    '\u202e\u2066\u202d',
    '\ufffc',
    '&lt;&amp;&#x3c;&nbsp;',
    '\u0000\u0008\u007f\ud800',
    '</p></div></article>',
    '<template>',
    '{{x}}$&',
    '\u2028',
    '語',
  )
  const any = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(any, any, any, (title, standfirst, body) => {
      const whole = sampleArticle()
      const author = { name: { en: title }, post: { en: body }, affiliation: { en: standfirst } }
      const article: PublishedArticle = {
        ...whole,
        metadata: { ...whole.metadata, section: { en: body }, byline: [author], tags: [title, body] },
        related: [{ slug: 'x', titles: { en: title } }],
        editions: whole.editions.map((each) => ({ ...each, document: doc(title, standfirst, p(body)) })),
      }
      const parsed = show(article, 'en')
      expect(text(parsed, 'h1')).toBe(cleanText(title))
      expect(parsed.querySelector('.body')?.textContent.trim()).toBe(
        cleanText(body).trim() === '' ? '' : cleanText(body).trim(),
      )
      if (cleanText(standfirst).trim()) expect(text(parsed, '.standfirst')).toBe(cleanText(standfirst))
      expect(text(parsed, '.author')).toBe(oneLine(title))
      expect(text(parsed, 'title')).toBe(titleTag(oneLine(title), 'The Journal'))
      expect(attributes(parsed, 'meta[property="article:tag"]', 'content')).toEqual(
        [oneLine(title), oneLine(body)].filter(Boolean),
      )
      expect([...parsed.querySelectorAll('script')]).toHaveLength(1)
      expect(JSON.parse(text(parsed, 'script') ?? '').headline).toBe(oneLine(title) || undefined)
      expect([...parsed.head.children].at(-1)?.localName).toBe('script')
      const parts = [...parsed.body.children].map((each) => each.localName)
      expect(parts.filter((name) => name !== 'aside')).toEqual(['a', 'header', 'main', 'footer'])
    }),
    { seed, numRuns: 400 },
  )
})
