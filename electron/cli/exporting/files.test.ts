import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../../shared/document/segment.ts'
import { readZip } from '../../exchange/export/readZip.ts'
import { addThread, reply, setResolved } from '../../library/comments/comments.ts'
import { publishedArticle } from '../../library/published.ts'
import { addArticle, must, testLibrary } from '../../library/testLibrary.ts'
import { readArguments } from '../arguments.ts'
import { call, callJson, folderForTest, libraryForTest } from '../callForTest.ts'
import { docxOptions, fileOptions } from './files.ts'

interface Files {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}

async function libraryWithArticle(): Promise<string> {
  const library = await libraryForTest()
  const folder = folderForTest()
  const texts = { en: '# Rain\n\nIt **rained**.\n', 'zh-Hans': '# 雨\n\n下**雨**了。\n' }
  const files = Object.entries(texts).map(([language, text]) => {
    const file = join(folder, `rain.${language}.md`)
    writeFileSync(file, text)
    return file
  })
  const words = [
    'import',
    ...files,
    '--library',
    library,
    '--slug',
    'rain',
    '--lang',
    'en',
    '--lang',
    'zh-Hans',
  ]
  await callJson(words)
  return library
}

test('an article leaves as documents, books and files for content systems', async () => {
  const library = await libraryWithArticle()
  const out = folderForTest()
  const names: string[] = []
  for (const format of ['docx', 'epub', 'ninjs', 'wxr', 'ghost']) {
    const words = ['export', 'rain', '--library', library, '--out', out, '--format', format]
    const { files } = (await callJson(words)) as Files
    for (const { path, bytes } of files) {
      expect(readFileSync(path)).toHaveLength(bytes)
      names.push(path.slice(out.length + 1))
    }
  }
  expect(names).toEqual([
    'rain.en.docx',
    'rain.zh-Hans.docx',
    'rain.en.epub',
    'rain.zh-Hans.epub',
    'rain.en.ninjs.json',
    'rain.zh-Hans.ninjs.json',
    'rain.wordpress.xml',
    'rain.ghost.zip',
  ])
  expect(JSON.parse(readFileSync(join(out, 'rain.zh-Hans.ninjs.json'), 'utf8'))).toMatchObject({
    title: '雨',
  })
})

test('one file may be named; one book holds all languages', async () => {
  const library = await libraryWithArticle()
  const out = folderForTest()
  const book = join(out, 'all.epub')
  await callJson(['export', 'rain', '--library', library, '--out', book, '--format', 'epub', '--together'])
  const { files, problems } = await readZip(readFileSync(book), 'all.epub', {
    entries: 99,
    file: 1e6,
    total: 1e7,
  })
  expect(problems).toEqual([])
  expect([...files.keys()].filter((name) => name.includes('text/'))).toEqual([
    'EPUB/text/001.en.xhtml',
    'EPUB/text/001.zh-Hans.xhtml',
  ])
  const chinese = join(out, 'mine.docx')
  await callJson([
    ...['export', 'rain', '--library', library, '--out', chinese, '--format', 'docx', '--lang', 'zh-Hans'],
    ...['--comments', '--suggestions'],
  ])
  const word = await readZip(readFileSync(chinese), 'mine.docx', { entries: 99, file: 1e6, total: 1e7 })
  expect(word.files.get('word/document.xml')?.toString()).toContain('雨')
  expect(word.files.get('word/settings.xml')?.toString()).toContain('trackRevisions')
  const none = await call([
    'export',
    'rain',
    '--library',
    library,
    '--out',
    out,
    '--format',
    'docx',
    '--lang',
    'zh-Hant',
  ])
  expect([none.code, existsSync(join(out, 'rain.zh-Hant.docx'))]).toEqual([2, false])
})

test('comments leave with their place, their answers and their authors’ names, where they are asked for', () => {
  const library = testLibrary()
  const article = addArticle(library, 'river', [['en', ['Rivers', 'Water was lost.']]])
  const { editions } = must(publishedArticle(library, article, { bytes: false }))
  const [, segment] = editions.flatMap(({ document }) => segmentsOf(document))
  if (!segment) throw new Error('no segment')
  const anchor = { segment: segment.id, start: 0, length: 5, quote: 'Water', before: '', after: ' was lost.' }
  const said = {
    article,
    language: 'en' as const,
    anchor,
    original: 'Water',
    text: 'All of it?',
    mentions: [],
  }
  const thread = must(addThread(library, said))
  must(reply(library, { thread: thread.id, text: 'Yes.', mentions: [] }))
  must(setResolved(library, thread.id, true))
  const optionsOf = (...words: string[]) => docxOptions(library, must(readArguments(words, fileOptions)))
  const { comments, suggestions } = optionsOf('--comments', '--suggestions')({ id: article }, 'en')
  expect(comments).toMatchObject([
    {
      segment: segment.id,
      range: { from: 0, to: 5 },
      text: 'All of it?',
      isResolved: true,
      replies: [{ text: 'Yes.' }],
    },
  ])
  expect(suggestions?.('nobody')).toBe('nobody')
  expect(optionsOf('--comments')({ id: article }, 'zh-Hans').comments).toEqual([])
  expect(optionsOf()({ id: article }, 'en')).toEqual({})
})
