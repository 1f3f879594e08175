import { expect, test } from 'vitest'
import { alignFiles } from '../../exchange/archive/alignFiles.ts'
import { removeArticle } from '../articles.ts'
import { summary } from '../summary.ts'
import { must, testLibrary } from '../testLibrary.ts'
import {
  addAlignment,
  listAlignments,
  openAlignment,
  removeAlignment,
  restoreAlignment,
  saveBeads,
} from './alignments.ts'
import { pairsTaken, takePair } from './archive.ts'
import { finishAlignment } from './finish.ts'

const english = `The Gauge\n\nIn 2019 the basin lost 35 tonnes of water. Two thirds were never metered.\n\nNobody reads it.\n`
const simplified = `水尺\n\n2019年，流域流失了35吨水。其中三分之二从未计量。\n\n没有人读它。\n`
const traditional = `水尺\n\n2019年，流域流失了35噸水。其中三分之二從未計量。\n\n沒有人讀它。\n`

async function aligned() {
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text), language: null })
  return must(
    await alignFiles([
      file('g.en.txt', english),
      file('g.zh-Hans.txt', simplified),
      file('g.zh-Hant.txt', traditional),
    ]),
  )
}

test('an alignment is kept, changed half-way, opened again, removed and brought back', async () => {
  const library = testLibrary()
  const id = must(addAlignment(library, await aligned()))
  const open = must(openAlignment(library, id))
  expect(open.texts.map(({ language }) => language)).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  expect(open.texts[0]?.sentences).toEqual([
    { text: 'The Gauge', opens: 'title' },
    { text: 'In 2019 the basin lost 35 tonnes of water.', opens: 'paragraph' },
    { text: 'Two thirds were never metered.', opens: null },
    { text: 'Nobody reads it.', opens: 'paragraph' },
  ])
  expect(open.beads.map(({ counts }) => counts.join('-'))).toEqual(['1-1-1', '1-1-1', '1-1-1', '1-1-1'])
  const beads = open.beads.map((bead, at) => (at < 2 ? { ...bead, accepted: true } : bead))
  expect(must(saveBeads(library, id, open.version, beads))).toEqual({ version: 1 })
  expect(saveBeads(library, id, open.version, beads)).toMatchObject({ ok: false, error: 'conflict' })
  expect(must(openAlignment(library, id)).beads).toEqual(beads)
  expect(listAlignments(library)).toMatchObject([
    { name: 'The Gauge', beads: 4, accepted: 2, finished: null },
  ])
  expect(() => saveBeads(library, id, 1, beads.slice(1))).toThrow('beads do not hold their texts')
  must(removeAlignment(library, id))
  expect(listAlignments(library)).toEqual([])
  must(restoreAlignment(library, id))
  expect(listAlignments(library)).toHaveLength(1)
})

test('it becomes units of the memory, or an article whose segments the units name', async () => {
  const library = testLibrary()
  const id = must(addAlignment(library, await aligned()))
  const { beads } = must(openAlignment(library, id))
  must(
    saveBeads(
      library,
      id,
      0,
      beads.map((bead, at) => ({ ...bead, accepted: at > 1, scores: [0.1, 1] })),
    ),
  )
  const units = must(finishAlignment(library, id, 1, { source: 'en', article: false, memory: true }))
  expect(units).toEqual({ article: null, units: 4 })
  const learned = [...library.memory.all()]
  expect(learned.map(({ source, target, origin }) => [source, target, origin])).toEqual([
    ['Two thirds were never metered.', '其中三分之二从未计量。', 'aligned'],
    ['Two thirds were never metered.', '其中三分之二從未計量。', 'aligned'],
    ['Nobody reads it.', '没有人读它。', 'aligned'],
    ['Nobody reads it.', '沒有人讀它。', 'aligned'],
  ])
  expect(learned[0]?.before).toBe('In 2019 the basin lost 35 tonnes of water.')
  const made = must(finishAlignment(library, id, 1, { source: 'en', article: true, memory: true }))
  expect(made.units).toBe(4)
  if (made.article === null) throw new Error('no article')
  expect(must(summary(library, made.article)).editions.map(({ title }) => title)).toEqual([
    'The Gauge',
    '水尺',
    '水尺',
  ])
  expect(listAlignments(library)).toMatchObject([{ article: made.article, units: 8 }])
  must(removeArticle(library, made.article))
  expect(listAlignments(library)).toMatchObject([{ article: null, units: 8 }])
})

test('a pair of an archive is taken in once, by its content', async () => {
  const library = testLibrary()
  const pair = await aligned()
  const first = must(takePair(library, pair, false))
  expect(first).toMatchObject({ state: 'done', beads: 4, article: null })
  expect(library.memory.count()).toBe(first.units)
  expect(must(takePair(library, pair, false))).toMatchObject({ state: 'before', units: first.units })
  expect(library.memory.count()).toBe(first.units)
  expect(Object.keys(pairsTaken(library, [pair.hash, 'other']))).toEqual([pair.hash])
  const later = must(takePair(library, pair, true))
  expect(later.article).not.toBeNull()
  expect(library.memory.count()).toBe(first.units)
  const copy = { ...pair, files: ['copy/g.en.txt', 'copy/g.zh.txt', 'copy/g.zht.txt'] }
  expect(must(takePair(library, copy, true))).toMatchObject({
    state: 'before',
    article: later.article,
    files: copy.files,
  })
})

test('an article of an archive that was removed can be made again', async () => {
  const library = testLibrary()
  const pair = await aligned()
  const { article, units } = must(takePair(library, pair, true))
  if (article === null) throw new Error('no article')
  must(removeArticle(library, article))
  expect(pairsTaken(library, [pair.hash])[pair.hash]).toMatchObject({ article: null, units })
  const again = must(takePair(library, pair, true))
  expect(again.state).toBe('done')
  expect(again.article).not.toBe(article)
})
