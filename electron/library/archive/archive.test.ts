import { expect, test } from 'vitest'
import { archiveFrom } from '../../../shared/checks/archive.ts'
import { textHash } from '../../../shared/document/hash.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { publishedQuery } from '../../storage/tables/published.ts'
import { removeArticle, restoreArticle } from '../articles.ts'
import { checkpoint } from '../checkpoint.ts'
import { checksMark } from '../checksMark.ts'
import { gate } from '../gate.ts'
import { headsOf } from '../heads.ts'
import { articleFrom, checkerOf } from '../issues.ts'
import type { Library } from '../library.ts'
import { addArticle, edit, handOver, must, segments, testLibrary } from '../testLibrary.ts'
import { answersInTime } from './answers.ts'
import { archiveOf } from './archive.ts'

const english = 'The river keeps its own accounts of every bridge.'
const published = '河流为每一座桥记着自己的账。'
const otherwise = '这条河自己记录所有的桥梁。'

const inArchive = (library: Library, slug = 'rivers') =>
  addArticle(
    library,
    slug,
    [
      ['en', ['Rivers', english]],
      ['zh-Hans', ['河流', published]],
    ],
    { status: 'published' },
  )

const written = (library: Library, text = otherwise) =>
  addArticle(library, 'bridges', [
    ['en', ['Bridges', english, `We wrote: “${english}”`]],
    ['zh-Hans', ['桥梁', text, `我们写过：“${text}”`]],
  ])

const codes = (library: Library, article: ArticleId): string[] =>
  checkerOf(library, article)
    .check(articleFrom('en', headsOf(library, article)))
    .flatMap((edition) => edition.segments.flatMap(({ issues }) => issues.map(({ code }) => code)))
    .filter((code) => /^(?:library|archive|nameRendering)/u.test(code))

test('a text that was published otherwise is told of, and a quotation of it', () => {
  const library = testLibrary()
  inArchive(library)
  expect(codes(library, written(library))).toEqual(['librarySource.differs', 'archiveQuote.differs'])
})

test('a text that was published so is right, and an article is not held against itself', () => {
  const library = testLibrary()
  const article = inArchive(library)
  expect(codes(library, written(library, published))).toEqual([])
  const { archive } = archiveOf(library, article)
  expect(archive(english, 'en', 'zh-Hans')).toBeNull()
  expect(archiveOf(library, null).archive(english, 'en', 'zh-Hans')).toBe(published)
  expect(archiveOf(library, null).archive(published, 'zh-Hans', 'en')).toBe(english)
  expect(archiveOf(library, null).archive(english, 'en', 'zh-Hant')).toBeNull()
})

test('only what is approved counts, and what leaves the archive is forgotten', () => {
  const library = testLibrary()
  const article = inArchive(library)
  const other = written(library)
  const mark = checksMark(library)
  expect(codes(library, other)).toHaveLength(2)
  must(removeArticle(library, article))
  expect(codes(library, other)).toEqual([])
  expect(checksMark(library)).not.toBe(mark)
  must(restoreArticle(library, article))
  expect(codes(library, other)).toHaveLength(2)
  must(handOver(library, article, 'zh-Hans', 'reopen', 'To be corrected.'))
  expect(codes(library, other)).toEqual([])
  must(handOver(library, article, 'zh-Hans', 'approve'))
  expect(codes(library, other)).toHaveLength(2)
})

test('a correction in the archive is seen when it is approved', () => {
  const library = testLibrary()
  const article = inArchive(library)
  const other = written(library)
  expect(codes(library, other)).toHaveLength(2)
  must(handOver(library, article, 'zh-Hans', 'reopen', 'A better word.'))
  const change = edit(library, article, 'zh-Hans', (transform, [, segment]) => {
    const from = (segment?.position ?? 0) + 1
    transform.replaceWith(from, from + published.length, schema.text(otherwise))
  })
  must(change)
  checkpoint(library, article)
  expect(codes(library, other)).toEqual([])
  const [, segment] = segments(library, article, 'zh-Hans')
  edit(library, article, 'zh-Hans', (transform) => {
    transform.setNodeAttribute(segment?.position ?? 0, 'textHash', textHash(otherwise))
  })
  must(handOver(library, article, 'zh-Hans', 'approve'))
  expect(codes(library, other)).toEqual([])
})

test('the gate knows the archive where its findings weigh enough', () => {
  const library = testLibrary()
  inArchive(library)
  const article = written(library)
  const reasons = must(gate(library, article, 'zh-Hans'))
  expect(reasons.map(({ issue }) => issue?.check)).not.toContain('librarySource')
})

test('a name is asked of the articles that wrote it, where they agree', () => {
  const library = testLibrary()
  const names = ['Ebersole left the party.', 'Nobody asked Ebersole why.', 'Then Ebersole spoke.']
  addArticle(
    library,
    'party',
    [
      ['en', ['Party', ...names]],
      ['zh-Hans', ['党', '埃伯索尔离开了该党。', '没有人问埃伯索尔原因。', '然后埃伯索尔发言了。']],
    ],
    { status: 'approved' },
  )
  const { archiveName } = archiveOf(library, null)
  expect(archiveName('Ebersole', 'en', 'zh-Hans')).toBe('埃伯索尔')
  expect(archiveName('Ebersole', 'en', 'zh-Hant')).toBeNull()
  expect(archiveName('Nobody', 'en', 'zh-Hans')).toBeNull()
  const article = addArticle(library, 'again', [
    ['en', ['Again', 'Ebersole came back.']],
    ['zh-Hans', ['又', '艾博索尔回来了。']],
  ])
  expect(codes(library, article)).toEqual(['nameRendering.library'])
})

test('the window is told what the checks ask for, and finds the same by it', async () => {
  const library = testLibrary()
  inArchive(library)
  const article = written(library)
  const answers = await answersInTime(library, article, () => performance.now())
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([english]))
  const { archive } = archiveFrom(answers)
  expect(archive(english, 'en', 'zh-Hans')).toBe(published)
  expect(archive('Something else.', 'en', 'zh-Hans')).toBeNull()
})

test('a text is found by its digest, however many there are', () => {
  const library = testLibrary()
  const plan = library.db
    .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${publishedQuery}`)
    .all({ article: '', source: 'en', target: 'zh-Hans', hash: '', text: '' })
    .map(({ detail }) => detail)
  expect(plan[0]).toMatch(/ours USING INDEX segment_text/u)
  expect(plan.join('\n')).not.toMatch(/SCAN/u)
})
