import { expect, test } from 'vitest'
import { call, callJson, fileForTest } from '../callForTest.ts'

const english = `The ferry stopped at noon. Nobody on the pier knew why.

A clerk counted 314 passengers, and she wrote the number
on a wet sheet of paper.

Was it the weather?
`
const chinese = `渡轮中午停航了。码头上没有人知道原因。

一名职员数了数，共有314位乘客。她把数字写在一张湿透的纸上。

是天气的缘故吗？
`
const languages = ['--source-lang', 'en', '--target-lang', 'zh-Hans']

interface Answer {
  readonly beads: readonly { source: number[]; target: number[]; score: number }[]
}

test('align: sentences of whole texts, each index once and in order, with scores', async () => {
  const [source, target] = [fileForTest('en.txt', english), fileForTest('zh.txt', chinese)]
  const { beads } = (await callJson([
    'align',
    '--source',
    source,
    '--target',
    target,
    ...languages,
  ])) as Answer
  expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
    [[0], [0]],
    [[1], [1]],
    [[2], [2, 3]],
    [[3], [4]],
  ])
  for (const { score } of beads) expect(score > 0.5 && score <= 1).toBe(true)
  const plain = await call(['align', '--source', source, '--target', target, ...languages])
  expect(plain.code).toBe(0)
  expect(plain.out.split('\n')[0]).toMatch(/^[01]\.\d\d\tThe ferry stopped at noon\.\t渡轮中午停航了。$/)
})

test('align --sentences: every line is a sentence, whatever it holds', async () => {
  const target = fileForTest('zh.txt', '渡轮中午停航了。码头上没有人知道原因。\n\n是天气的缘故吗？\n')
  const words = ['align', '--source', '-', '--target', target, ...languages, '--sentences']
  const input = 'The ferry stopped at noon.\nNobody on the pier knew why.\nWas it the weather?\n'
  const { beads } = (await callJson(words, input)) as Answer
  expect(beads.flatMap((bead) => bead.source)).toEqual([0, 1, 2])
  expect(beads.flatMap((bead) => bead.target)).toEqual([0, 1, 2])
  expect(beads[0]).toMatchObject({ source: [0, 1], target: [0] })
  expect(beads.at(-1)).toMatchObject({ source: [2], target: [2] })
})

test('align: two Chinese texts, texts without sentences, and calls that cannot be answered', async () => {
  const hans = fileForTest('hans.txt', chinese)
  const hant = fileForTest('hant.txt', '渡輪中午停航了。碼頭上沒有人知道原因。\n')
  const both = ['--source-lang', 'zh-Hans', '--target-lang', 'zh-Hant']
  const { beads } = (await callJson(['align', '--source', hans, '--target', hant, ...both])) as Answer
  expect(beads.slice(0, 2)).toMatchObject([
    { source: [0], target: [0] },
    { source: [1], target: [1] },
  ])
  expect(beads.slice(2).every((bead) => bead.target.length === 0)).toBe(true)
  const empty = fileForTest('empty.txt', '\n')
  const none = (await callJson(['align', '--source', empty, '--target', empty, ...languages])) as Answer
  expect(none).toEqual({ beads: [] })
  expect((await call(['align', '--source', hans, ...both])).code).toBe(2)
  expect((await call(['align', '--source', '-', '--target', '-', ...both], 'x')).err).toContain(
    'standard input',
  )
  expect((await call(['align', '--source', hans, '--target', `${hans}.missing`, ...both])).code).toBe(2)
})
