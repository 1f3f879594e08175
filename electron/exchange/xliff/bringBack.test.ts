import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { sampleArticle } from '../../../shared/bundle/sampleArticle.ts'
import { segmentsOf, textOf } from '../../../shared/document/segment.ts'
import { emptyCopy } from '../../../shared/document/skeleton/emptyCopy.ts'
import type { XliffDocument } from '../../../shared/formats/xliff/document.ts'
import { readXliff } from '../../../shared/formats/xliff/read.ts'
import { writeXliff } from '../../../shared/formats/xliff/write.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { threadsIn } from '../../library/comments/threads.ts'
import { insertArticle } from '../../library/insert.ts'
import { type Library, stampOf } from '../../library/library.ts'
import { addArticle, docOf, edit, metadata, must, segments, testLibrary } from '../../library/testLibrary.ts'
import { editionsOf, updateStatus } from '../../storage/tables/edition.ts'
import { bringBack } from './bringBack.ts'

/** The sample article, with every kind of block and code, and its translation or an empty one. */
function sample(library: Library, isEmpty = false): ArticleId {
  const [source, target] = sampleArticle().editions
  if (!source || !target) throw new Error('no editions')
  const translation = isEmpty ? emptyCopy(source.document) : target.document
  return must(
    insertArticle(library, {
      source: 'en',
      metadata: metadata('rivers'),
      cause: 'imported',
      editions: [
        { language: 'en', status: 'draft', document: source.document.toJSON() as unknown },
        { language: 'zh-Hans', status: 'translating', document: translation.toJSON() as unknown },
      ],
    }),
  )
}

function leaving(library: Library, id: ArticleId): string {
  return writeXliff({
    id,
    slug: 'rivers',
    source: { language: 'en', document: docOf(library, id, 'en') },
    target: { language: 'zh-Hans', document: docOf(library, id, 'zh-Hans') },
  })
}

function read(text: string): XliffDocument {
  const done = readXliff(text)
  if (!done.ok) throw new Error(JSON.stringify(done.faults))
  return done.document
}

/** Everything between tags in the targets, changed. */
function inTargets(text: string, change: (words: string) => string): string {
  return text.replace(/<target>.*?<\/target>/gu, (target) =>
    target.replace(/>([^<>]+)</gu, (_, words: string) => `>${change(words)}<`),
  )
}

/** As tools write codes that may span sentences: two points, whose original data is gone. */
function asPoints(text: string): string {
  const open: string[] = []
  return text.replace(/<pc id="(\w+)"[^>]*>|<\/pc>/gu, (_, id: string | undefined) => {
    if (id === undefined) return `<ec startRef="${open.pop() ?? ''}"/>`
    open.push(id)
    return `<sc id="${id}"/>`
  })
}

/** The content of all segments: texts with what marks them, and footnotes. */
function contents(doc: Node, textAs: (text: string) => string = (text) => text): unknown[] {
  return segmentsOf(doc).map(({ position }) => {
    const found: unknown[] = []
    doc.nodeAt(position)?.forEach((node) => {
      const marks = node.marks.map(({ type, attrs }) => [type.name, attrs.href ?? ''])
      found.push(node.isText ? [textAs(node.text ?? ''), marks] : [node.attrs.note, marks])
    })
    return found
  })
}

test.each([
  ['as it left', (text: string) => text],
  ['with codes as two points', asPoints],
])('emphasis, strong, links and footnotes survive work outside: %s', (_, tool) => {
  const library = testLibrary()
  const id = sample(library)
  const before = docOf(library, id, 'zh-Hans')
  const text = tool(inTargets(leaving(library, id), (words) => `新${words}`))
  const [brought] = must(bringBack(library, read(text)))
  const texts = segmentsOf(before).filter(({ text: said }) => said !== '')
  expect(brought).toMatchObject({ unchanged: 0, misfits: [] })
  expect(brought?.changes).toHaveLength(texts.length)
  const wanted = contents(before, (words) => `新${words}`)
  expect(JSON.stringify(wanted)).toMatch(/link.*strong.*emphasis.*strong/)
  expect(contents(docOf(library, id, 'zh-Hans'))).toEqual(wanted)
  expect(must(bringBack(library, read(text)))).toMatchObject([{ changes: [], misfits: [] }])
})

test('a translation that is written outside takes over the codes of its source', () => {
  const library = testLibrary()
  const id = sample(library, true)
  const text = leaving(library, id).replace(/<source>(.*?)<\/source>/gu, '$&<target>$1</target>')
  const [brought] = must(bringBack(library, read(text)))
  expect(brought?.misfits).toEqual([])
  expect(contents(docOf(library, id, 'zh-Hans'))).toEqual(contents(docOf(library, id, 'en')))
})

test('an approved translation is left alone, and nothing of the file is taken', () => {
  const library = testLibrary()
  const id = sample(library)
  const text = inTargets(leaving(library, id), () => '新')
  const edition = editionsOf(library.db, id).find(({ language }) => language === 'zh-Hans')
  updateStatus(library.db, edition?.no ?? 0, 'approved', stampOf(library))
  const before = textOf(docOf(library, id, 'zh-Hans'))
  expect(bringBack(library, read(text))).toMatchObject({ error: 'read-only', detail: 'rivers zh-Hans' })
  expect(textOf(docOf(library, id, 'zh-Hans'))).toBe(before)
})

test('notes from outside are comments here, once', () => {
  const library = testLibrary()
  const id = sample(library)
  const noted = leaving(library, id).replace(
    /<unit [^>]*>/u,
    '$&<notes><note appliesTo="target">Rather 河流?</note><note> </note></notes>',
  )
  const [brought] = must(bringBack(library, read(noted)))
  expect(brought?.notes).toMatchObject([{ text: 'Rather 河流?', standing: 'new' }])
  const [first, ...more] = threadsIn(library, id)
  expect(more).toEqual([])
  expect(first).toMatchObject({
    language: 'zh-Hans',
    original: '江河与储备',
    comments: [{ text: 'Rather 河流?', by: library.person }],
  })
  expect(must(bringBack(library, read(noted)))[0]?.notes).toMatchObject([{ standing: 'known' }])
  expect(threadsIn(library, id)).toHaveLength(1)
})

test('what is suggested in a segment stays suggested beside what comes back', () => {
  const library = testLibrary()
  const article = addArticle(library, 'rain', [
    ['en', ['Rain', 'The river rose.']],
    ['zh-Hans', ['雨', '昨天河水大涨了。']],
  ])
  const plain = segments(library, article, 'zh-Hans')[1]
  if (!plain) throw new Error('no segment')
  // Chen suggested 大; before it stood 上.
  const layer = {
    by: 'Chen',
    at: '2026-01-01T00:00:00.000Z',
    content: [{ type: 'text', text: '昨天河水上涨了。' }],
  }
  must(edit(library, article, 'zh-Hans', (tr) => tr.setNodeAttribute(plain.position, 'suggested', [layer])))
  const text = writeXliff({
    id: article,
    slug: 'rain',
    source: { language: 'en', document: docOf(library, article, 'en') },
    target: { language: 'zh-Hans', document: docOf(library, article, 'zh-Hans') },
  })
  must(bringBack(library, read(text.replace('昨天河水', '前天河水'))))
  const node = docOf(library, article, 'zh-Hans').nodeAt(plain.position)
  expect(node?.textContent).toBe('前天河水大涨了。')
  expect(node?.attrs.suggested).toEqual([{ ...layer, content: [{ type: 'text', text: '前天河水上涨了。' }] }])
})
