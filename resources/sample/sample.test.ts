import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksOf, plain, sentencesOf, termRows } from './sources.ts'

const languages = ['en', 'zh-Hans', 'zh-Hant'] as const
type Language = (typeof languages)[number]
type Local = Record<Language, string>

interface Article {
  readonly slug: string
  readonly date: string
  readonly section: Local
  readonly byline: readonly { readonly name: Local; readonly post: Local; readonly affiliation: Local }[]
  readonly related: readonly string[]
  readonly tags: readonly string[]
  readonly notes: string
  readonly source: Language
  readonly status: Partial<Record<Language, string>>
}

const folder = new URL('./articles/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const slugs = readdirSync(folder).sort()
const articles = new Map(slugs.map((slug) => [slug, JSON.parse(read(`${slug}/article.json`)) as Article]))
const blocks = (slug: string, language: Language) => blocksOf(read(`${slug}/${language}.md`))
const has = (slug: string, language: Language) => existsSync(new URL(`${slug}/${language}.md`, folder))
const complete = slugs.filter((slug) => languages.every((language) => has(slug, language)))
const terms = termRows(readFileSync(new URL('./terms.csv', import.meta.url), 'utf8'))

/** Aligned sentences of an edition and its English, as far as the edition goes. */
function pairs(slug: string, language: Language): { english: string; chinese: string }[] {
  const english = blocks(slug, 'en')
  return blocks(slug, language).flatMap((block, at) => {
    const source = sentencesOf(english[at]?.text ?? '', 'en')
    return sentencesOf(block.text, language).map((chinese, n) => ({ english: source[n] ?? '', chinese }))
  })
}

const occurs = (term: string, text: string) =>
  new RegExp(`(?<!\\w)${term.replace(/[^\w\s]/g, '.')}s?(?!\\w)`, 'i').test(text)

test('six articles: four complete, one half translated, one untranslated', () => {
  expect(slugs).toHaveLength(6)
  expect(complete).toHaveLength(4)
  const chinese = slugs.map((slug) => languages.filter((language) => has(slug, language)).length)
  expect(chinese.sort()).toEqual([1, 2, 3, 3, 3, 3])
})

test.each([...articles])('%s: metadata in every language, a status for each edition', (slug, article) => {
  expect(article.slug).toBe(slug)
  expect(article.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(Object.keys(article.status)).toEqual(languages.filter((language) => has(slug, language)))
  for (const status of Object.values(article.status)) {
    expect(['draft', 'translating', 'in-review', 'approved', 'published']).toContain(status)
  }
  expect(languages).toContain(article.source)
  expect(article.byline.length).toBeGreaterThan(0)
  const local = [article.section, ...article.byline.flatMap((author) => Object.values(author))]
  for (const text of local) expect(languages.filter((language) => text[language] === '')).toEqual([])
  for (const other of article.related) expect(slugs).toContain(other)
  expect(article.tags.length).toBeGreaterThan(0)
  expect(typeof article.notes).toBe('string')
})

test.each(slugs)('%s: 600 to 1,200 English words', (slug) => {
  const words = blocks(slug, 'en').flatMap(({ text }) => text.split(/\s+/).filter((word) => /\w/.test(word)))
  expect(words.length).toBeGreaterThanOrEqual(600)
  expect(words.length).toBeLessThanOrEqual(1200)
})

test.each(
  slugs.flatMap((slug) => (['zh-Hans', 'zh-Hant'] as const).map((language) => [slug, language] as const)),
)('%s %s: the same blocks and sentences as the English', (slug, language) => {
  if (!has(slug, language)) return
  const english = blocks(slug, 'en')
  const shape = blocks(slug, language).map(({ kind, text }) => [kind, sentencesOf(text, language).length])
  const expected = english.map(({ kind, text }) => [kind, sentencesOf(text, 'en').length])
  expect(shape).toEqual(complete.includes(slug) ? expected : expected.slice(0, shape.length))
})

test.each(slugs)('%s: links and footnotes stand in the same blocks of every edition', (slug) => {
  const anchors = (language: Language) =>
    blocks(slug, language).map(({ raw }) => raw.match(/\]\([^)]*\)|\[\^\d+\]/g))
  for (const language of languages.filter((each) => has(slug, each))) {
    const found = anchors(language)
    expect(found).toEqual(anchors('en').slice(0, found.length))
  }
})

test('the termbase has its columns, and every concept occurs', () => {
  const concepts = [...new Set(terms.map(({ en }) => en))]
  expect(concepts.length).toBeGreaterThanOrEqual(75)
  expect(terms.filter(({ status }) => status === 'forbidden').length).toBeGreaterThanOrEqual(3)
  for (const term of terms) {
    expect(['preferred', 'admitted', 'forbidden']).toContain(term.status)
    expect(['term', 'person', 'organisation', 'post', 'place']).toContain(term.kind)
    expect(term.hans + term.hant).not.toBe('')
  }
  for (const concept of concepts) {
    const named = terms.filter(({ en, status }) => en === concept && status === 'preferred')
    expect(named.map(({ hans, hant }) => hans !== '' && hant !== '')).toEqual([true])
  }
  const everything = slugs.map((slug) => read(`${slug}/en.md`) + read(`${slug}/article.json`)).join('\n')
  expect(concepts.filter((concept) => !occurs(concept, everything))).toEqual([])
})

test('Chinese editions use the terms that are wanted, and none that are forbidden', () => {
  for (const language of ['zh-Hans', 'zh-Hant'] as const) {
    const column = language === 'zh-Hans' ? 'hans' : 'hant'
    for (const slug of slugs.filter((each) => has(each, language))) {
      for (const { english, chinese } of pairs(slug, language)) {
        for (const { en } of terms.filter(
          (term) => term.status === 'preferred' && occurs(term.en, english),
        )) {
          const rows = terms.filter((term) => term.en === en && term[column] !== '')
          const forbidden = rows.filter(({ status }) => status === 'forbidden').map((row) => row[column])
          const wanted = rows.filter(({ status }) => status !== 'forbidden').map((row) => row[column])
          expect([en, chinese, wanted.some((term) => chinese.includes(term))]).toEqual([en, chinese, true])
          expect([en, chinese, forbidden.some((term) => chinese.includes(term))]).toEqual([
            en,
            chinese,
            false,
          ])
        }
      }
    }
  }
})

test('quotation marks pair within each sentence, but for the slip that was planted', () => {
  const unpaired: string[] = []
  for (const slug of slugs) {
    for (const language of languages.filter((each) => has(slug, each))) {
      for (const { text } of blocks(slug, language)) {
        for (const sentence of sentencesOf(text, language)) {
          for (const [open, close] of ['“”', '「」', '『』', '（）', '《》'].map((marks) => [...marks])) {
            const count = (mark = '') => sentence.split(mark).length
            if (count(open) !== count(close)) unpaired.push(`${slug} ${language} ${open}`)
          }
        }
      }
    }
  }
  expect(unpaired).toEqual(['shade-is-infrastructure zh-Hant 「'])
})

test('the planted slips are in their places, and nowhere else', () => {
  const slips: [Language, string][] = [
    ['zh-Hans', '18亿美元，因为'],
    ['zh-Hans', '的钱,那座桥'],
    ['zh-Hant', '气溫'],
    ['zh-Hant', '東西是柏油。\n'],
  ]
  for (const [language, slip] of slips) {
    const held = slugs.filter((slug) => has(slug, language) && read(`${slug}/${language}.md`).includes(slip))
    expect(held).toEqual(['shade-is-infrastructure'])
  }
  const narrow = slugs.flatMap((slug) =>
    (['zh-Hans', 'zh-Hant'] as const)
      .filter((language) => has(slug, language))
      .flatMap(
        (language) =>
          plain(read(`${slug}/${language}.md`)).match(/\p{sc=Han}[,.;:!?()"']|[(),"']\p{sc=Han}/gu) ?? [],
      ),
  )
  expect(narrow).toEqual(['钱,'])
})

test('the follow-ups repeat sentences of the articles that they follow', () => {
  for (const [slug, article] of articles) {
    if (complete.includes(slug)) continue
    const earlier = article.related.flatMap((other) =>
      blocks(other, 'en').flatMap(({ text }) => sentencesOf(text, 'en')),
    )
    const own = blocks(slug, 'en').flatMap(({ text }) => sentencesOf(text, 'en'))
    expect(own.filter((sentence) => earlier.includes(sentence)).length).toBeGreaterThanOrEqual(6)
  }
})
