import { expect, test } from 'vitest'
import { statement } from '../storage/statement.ts'
import { setMeta } from '../storage/tables/meta.ts'
import { removeArticle, restoreArticle } from './articles.ts'
import { checkpoint } from './checkpoint.ts'
import type { Library } from './library.ts'
import { closeLibrary, openLibrary } from './open.ts'
import { libraryReport } from './report.ts'
import { search } from './search.ts'
import { addArticle, must, testLibrary, testOptions, translate } from './testLibrary.ts'

function found(library: Library, query: string): string[] {
  return search(library, query, 50).map(({ language, text, marks }) => {
    const shown = [...marks]
      .reverse()
      .reduce((all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`, text)
    return `${language} ${shown}`
  })
}

function economy(): Library {
  const library = testLibrary()
  addArticle(library, 'economy', [
    ['en', ['The economy', 'China’s GDP grew by 5.2% in the café.', 'Economic growth, he said.']],
    ['zh-Hans', ['国民经济', '中国的GDP在咖啡馆增长了5.2%。', '他说，经济增长。']],
    ['zh-Hant', ['國民經濟', '中國的GDP在咖啡館增長了5.2%。', '他說，經濟增長。']],
  ])
  return library
}

test('two Han characters are found in both scripts from either, titles first', () => {
  const library = economy()
  const both = ['zh-Hant 國民[經濟]', 'zh-Hans 国民[经济]']
  for (const query of ['经济', '經濟']) {
    expect(found(library, query).filter((hit) => hit.includes('国民') || hit.includes('國民'))).toEqual(both)
    expect(found(library, query)).toContain('zh-Hans 他说，[经济]增长。')
  }
})

test('longer runs are found as they stand, and not across punctuation or segments', () => {
  const library = economy()
  expect(found(library, '经济增长')).toEqual(['zh-Hant 他說，[經濟增長]。', 'zh-Hans 他说，[经济增长]。'])
  expect(found(library, '他说经济')).toEqual([])
  expect(found(library, '经济中国')).toEqual([])
})

test('a single character is found wherever it stands', () => {
  const library = economy()
  expect(found(library, '济')).toContain('zh-Hans 国民[经济]'.replace('[经济]', '经[济]'))
  expect(found(library, '长')).toContain('zh-Hans 他说，经济增[长]。')
})

test('words are found without regard to case, accent, and from their beginning', () => {
  const library = economy()
  expect(found(library, 'ECONOMY')).toEqual(['en The [economy]'])
  expect(found(library, 'cafe')).toEqual(['en China’s GDP grew by 5.2% in the [café].'])
  expect(found(library, 'econom')).toEqual(['en The [econom]y', 'en [Econom]ic growth, he said.'])
  expect(found(library, 'he')).toEqual(['en Economic growth, [he] said.'])
  expect(found(library, 'conomy')).toEqual([])
})

test('all words must be in the article, and the sentence with most of them is shown', () => {
  const library = economy()
  expect(found(library, 'growth economic')).toEqual(['en [Economic] [growth], he said.'])
  expect(found(library, '"economic growth"')).toEqual(['en [Economic growth], he said.'])
  expect(found(library, '"growth economic"')).toEqual([])
  expect(found(library, 'economic astronomy')).toEqual([])
  expect(found(library, 'GDP在')).toEqual([
    'zh-Hant 中國的[GDP在]咖啡館增長了5.2%。',
    'zh-Hans 中国的[GDP在]咖啡馆增长了5.2%。',
  ])
})

test.each([
  '"',
  '""',
  '*',
  '-',
  'AND',
  'OR NOT',
  'NEAR(',
  'a:b',
  '^x',
  "'; DROP TABLE article",
  '( )',
  '{title}',
  '经"济',
  '\u{1F600}',
  '５.２',
  '%',
  '，。',
  ' ',
  '𠮷野家',
  'e\u0301',
])('the query %j throws nothing', (query) => {
  const library = economy()
  expect(() => search(library, query, 50)).not.toThrow()
})

test('a very long query is cut', () => {
  const library = economy()
  expect(search(library, '经济'.repeat(50_000), 50)).toEqual([])
})

test('what was edited is found as it is after a checkpoint, and no more as it was', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', ['Title', 'Old words']],
    ['zh-Hans', ['', '']],
  ])
  translate(library, article, 'zh-Hans', 1, '旧词')
  checkpoint(library, article)
  expect(found(library, '旧词')).toEqual(['zh-Hans [旧词]'])
  translate(library, article, 'zh-Hans', 1, '新词')
  checkpoint(library, article)
  expect(found(library, '旧词')).toEqual([])
  expect(found(library, '新词')).toEqual(['zh-Hans [新词]'])
})

test('a removed article is not found until it is restored', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', ['Title', 'Words']]])
  removeArticle(library, article)
  expect(found(library, 'words')).toEqual([])
  expect(libraryReport(library).problems).toEqual([])
  restoreArticle(library, article)
  expect(found(library, 'words')).toEqual(['en [Words]'])
  expect(libraryReport(library).problems).toEqual([])
})

test('several editions share the answers, one gets them all', () => {
  const library = testLibrary()
  const lines = Array.from({ length: 30 }, (_, at) => `A ship of the line number ${at}.`)
  addArticle(library, 'fleet', [['en', ['Fleet', ...lines]]])
  expect(search(library, 'ship', 20)).toHaveLength(20)
  addArticle(library, 'navy', [['en', ['Navy', ...lines]]])
  const hits = search(library, 'ship', 20)
  expect(hits.filter((hit) => hit.slug === 'fleet')).toHaveLength(10)
  expect(hits.filter((hit) => hit.slug === 'navy')).toHaveLength(10)
})

test('an index that was made with other tokens is made anew at the next opening', () => {
  const library = economy()
  statement(library.db, "INSERT INTO search (search) VALUES ('delete-all')").run()
  statement(library.db, "UPDATE article SET title_key = ''").run()
  setMeta(library.db, 'tokens', 'older', { at: '', by: '' })
  expect(found(library, '经济')).toEqual([])
  closeLibrary(library)
  const again = must(openLibrary(library.folder, testOptions()))
  expect(found(again, '经济')).toHaveLength(4)
  expect(statement(again.db, 'SELECT title_key FROM article').all()).toEqual([{ title_key: 'the economy' }])
  expect(libraryReport(again).problems).toEqual([])
  closeLibrary(again)
})

test('no query over no text takes long, whatever marks they hold', () => {
  const library = testLibrary()
  const spaced = (letters: string, count: number) => Array.from({ length: count }, () => letters).join(' ')
  addArticle(library, 'marks', [
    [
      'en',
      [
        'Marks',
        `${spaced('e', 36)} f`,
        `${spaced('e\u0301', 36)} x`,
        `a${'\u0301'.repeat(8000)}`,
        `b ${'\u0301'.repeat(29)}`,
        spaced('a\u0301', 3000),
      ],
    ],
  ])
  const queries = [
    `"${spaced('e', 36)} f"`,
    'a.a.a',
    '\u0301'.repeat(30),
    spaced('"a"', 250),
    '1万'.repeat(500),
  ]
  const began = performance.now()
  for (const query of queries) search(library, query, 200)
  expect(performance.now() - began).toBeLessThan(2000)
  expect(found(library, `"${spaced('e', 30)}"`)).toHaveLength(2)
  expect(found(library, '\u0301')).toEqual([])
})
