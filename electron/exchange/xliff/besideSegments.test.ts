import { expect, test } from 'vitest'
import { readXliff } from '../../../shared/formats/xliff/read.ts'
import { writeXliff } from '../../../shared/formats/xliff/write.ts'
import { type ArticleId, ulids } from '../../../shared/ids.ts'
import { addThread, setResolved } from '../../library/comments/comments.ts'
import { threadsIn } from '../../library/comments/threads.ts'
import { filesOf } from '../../library/folder.ts'
import type { Library } from '../../library/library.ts'
import { addArticle, docOf, must, segments, testLibrary, translate } from '../../library/testLibrary.ts'
import { openMemory } from '../../memory/store.ts'
import { besideSegments } from './besideSegments.ts'
import { bringBack } from './bringBack.ts'

function withRain(): { library: Library; article: ArticleId } {
  const library = testLibrary()
  const article = addArticle(library, 'rain', [
    ['en', ['Rain', 'The river rose 3 metres.', 'Then it stopped & dried.', 'Nothing else.']],
    ['zh-Hans', ['雨', '', '', '没别的。']],
  ])
  const learned = (source: string, target: string, before = '', after = '') => ({
    sourceLanguage: 'en' as const,
    targetLanguage: 'zh-Hans' as const,
    ...{ source, target, before, after, by: 'Wu', at: '2026-01-01T00:00:00.000Z' },
    article: null,
    segment: null,
    origin: 'imported',
  })
  library.memory.learn([
    learned('The river rose 5 metres.', '河水上涨了5米。'),
    learned('Then it stopped & dried.', '随后停了，<干>了。', 'The river rose 3 metres.', 'Nothing else.'),
    learned('Nothing else.', '别无其他。'),
  ])
  return { library, article }
}

function leaving(library: Library, article: ArticleId, hasComments: boolean): string {
  const path = filesOf(library.folder).memory
  const memory = must(openMemory(path, ulids(Date.now, Math.random), () => ''))
  try {
    while (memory.work());
    return writeXliff({
      id: article,
      slug: 'rain',
      source: { language: 'en', document: docOf(library, article, 'en') },
      target: { language: 'zh-Hans', document: docOf(library, article, 'zh-Hans') },
      beside: besideSegments(library, { article, source: 'en', target: 'zh-Hans', memory, hasComments }),
    })
  } finally {
    memory.close()
  }
}

test('what is not translated yet leaves with the best of the memory', () => {
  const { library, article } = withRain()
  const text = leaving(library, article, false)
  const [, second, third] = segments(library, article, 'en')
  expect(text.match(/<mtc:match [\s\S]*?<\/mtc:match>/gu)).toEqual([
    `<mtc:match ref="#${second?.id}" type="tm" subType="duizhao:adapted" similarity="90.0"><source>The river rose 5 metres.</source><target>河水上涨了3米。</target></mtc:match>`,
    `<mtc:match ref="#${third?.id}" type="icm" similarity="100.0"><source>Then it stopped &amp; dried.</source><target>随后停了，&lt;干&gt;了。</target></mtc:match>`,
  ])
  expect(readXliff(text)).toMatchObject({ ok: true })
  // What a segment taught is no match for itself.
  must(translate(library, article, 'zh-Hans', 1, '河水涨了3米。'))
  expect(leaving(library, article, false)).not.toContain(`ref="#${second?.id}"`)
})

test('comments leave only where asked for, and come back as no news', () => {
  const { library, article } = withRain()
  const [title, , , last] = segments(library, article, 'zh-Hans')
  const say = (segment = title, text = '') => {
    if (segment === undefined) throw new Error('no segment')
    const { id, text: quote } = segment
    const anchor = { segment: id, start: 0, length: quote.length, quote, before: '', after: '' }
    const about = { article, language: 'zh-Hans' as const, anchor, original: quote, mentions: [] }
    return must(addThread(library, { ...about, text }))
  }
  say(title, 'Rather\n“雨水” & more?')
  must(setResolved(library, say(last, 'settled').id, true))
  expect(leaving(library, article, false)).not.toContain('<note')
  const text = leaving(library, article, true)
  expect(text.match(/<note /gu)).toHaveLength(1)
  expect(text).toContain('>Rather\n“雨水” &amp; more?</note>')
  const back = (file: string) => {
    const read = readXliff(file)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    return must(bringBack(library, read.document))[0]?.notes
  }
  expect(back(text)).toEqual([])
  expect(back(text.replace('more?</note>', 'more? Yes.</note>'))).toMatchObject([{ standing: 'new' }])
  expect(threadsIn(library, article)).toHaveLength(3)
})
