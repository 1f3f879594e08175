import { join } from 'node:path'
import { expect, test } from 'vitest'
import { align, sureEnough } from '../../../shared/alignment/align.ts'
import { isRight, judge, type Links, measuresOf, total } from '../../../shared/alignment/judge.ts'
import { type Bead, sideOf } from '../../../shared/alignment/side.ts'
import { foldHan } from '../../../shared/script/fold.ts'
import { goldFolder, goldTexts } from './gold.suite.ts'
import { shippedLexicon } from './lexicon.ts'

const lexicon = shippedLexicon() ?? undefined
const texts = goldTexts(goldFolder(join(import.meta.dirname, '../../..')))
const withoutTexts = texts.length === 0

/** A line a bead: English sentences, then Chinese ones, each divided by a bar. */
const passage = `
The lighthouse keeper kept two ledgers. = 灯塔看守人有两本账簿。
One was for the weather, which he wrote down every morning with great care; the other was for the ships. = 一本记天气，每天早晨他都写得十分仔细。| 另一本记船只。
Nobody ever asked to see either of them. = 从来没有人要求看其中任何一本。
In 1987 the harbor was dredged. | The ships grew larger. | Their captains no longer waved. = 1987年港口疏浚之后，船越来越大，船长们也不再挥手了。
His daughter, a teacher of mathematics on the mainland, wanted him to retire. = 他的女儿在大陆当数学老师，希望他退休。
= 每逢春节，她都带着一篮橘子和学生们画的图画，坐三个小时的船来看望他。
= 橘子吃完了，图画就钉在厨房的墙上，一年一年越积越多，把窗子都快遮住了。
“What would you do with all that silence?” he asked. = “那么多的寂静，你拿来做什么呢？”他问。
“I would sleep,” she said. | “And then I would buy a dog.” = “我会睡觉，”她说，“然后养一条狗。”
He laughed at that. = 他听了笑起来。
Then the automatic lamp arrived in a wooden crate, together with an engineer, a bottle of brandy and a letter of thanks from the ministry. = 后来自动灯装在木箱里运到了。| 同来的还有一位工程师、一瓶白兰地。| 另有一封部里写来的感谢信。
The letter had his name wrong, and congratulated him on forty years of service in a town where he had never set foot. =
He signed for the crate, poured the engineer a glass, and asked how long such a lamp would last. = 他签收了木箱，给工程师倒了一杯酒，问这样的灯能用多久。
“Thirty years,” the engineer said. = “三十年。”工程师说。
“So did I,” said the keeper. = “我也用了三十年。”看守人说。
That evening he carried both ledgers up the stairs. | The wind had turned. = 那天傍晚风向变了，他抱着两本账簿走上楼梯。
He opened the first at an empty page. = 他把第一本翻到空白的一页。
There was nothing left to write about the ships, and so he wrote about the light. = 关于船已经没有什么可写的了，于是他写起了灯光。
`

function passageSides() {
  const [english, chinese, gold]: [string[], string[], Links[]] = [[], [], []]
  for (const line of passage.trim().split('\n')) {
    const [ours = [], theirs = []] = line.split('=').map((side) =>
      side
        .split('|')
        .map((text) => text.trim())
        .filter(Boolean),
    )
    gold.push({
      source: ours.map((text) => english.push(text) - 1),
      target: theirs.map((text) => chinese.push(text) - 1),
    })
  }
  return { source: sideOf('en', english), target: sideOf('zh-Hans', chinese), gold }
}

const shape = (beads: readonly Links[]) => beads.map((bead) => `${bead.source}-${bead.target}`).join(' ')

test('a passage with every kind of bead comes out right, both ways round', () => {
  const { source, target, gold } = passageSides()
  expect(shape(align(source, target, foldHan, lexicon))).toBe(shape(gold))
  const turned = gold.map((bead) => ({ source: bead.target, target: bead.source }))
  expect(shape(align(target, source, foldHan, lexicon))).toBe(shape(turned))
})

test('a translation that stops in the middle leaves the rest alone, and paragraphs do no harm', () => {
  const { source, target, gold } = passageSides()
  const [ours, theirs] = [source, target].map(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences),
  )
  const half = gold.slice(0, 9)
  const end = Math.max(...half.flatMap((bead) => bead.target)) + 1
  const begun = sideOf('zh-Hans', theirs?.slice(0, end) ?? [])
  const left = gold.slice(9).flatMap((bead) => bead.source.map((each) => ({ source: [each], target: [] })))
  expect(shape(align(source, begun, foldHan, lexicon))).toBe(shape([...half, ...left]))

  const places = gold.filter((bead, at) => at % 4 === 0 && bead.source.length > 0 && bead.target.length > 0)
  const cut = (sentences: readonly string[], starts: readonly number[]) =>
    starts.map((start, at) => ({ kind: 'text', sentences: sentences.slice(start, starts[at + 1]) }))
  const first = (side: 'source' | 'target') => places.map((bead) => bead[side][0] ?? 0)
  const beads = align(
    { language: 'en', paragraphs: cut(ours ?? [], first('source')) },
    { language: 'zh-Hans', paragraphs: cut(theirs ?? [], first('target')) },
    foldHan,
    lexicon,
  )
  expect(shape(beads)).toBe(shape(gold))
})

test.skipIf(withoutTexts)(
  'hand-aligned texts beside the checkout: strict F1 does not fall',
  () => {
    const aligned = texts.map(({ collection, source, target, beads }) => ({
      collection,
      gold: beads,
      beads: align(source, target, foldHan, lexicon),
    }))
    const f1 = (collection: string, nulls: boolean) =>
      measuresOf(
        total(
          aligned
            .filter((each) => each.collection === collection)
            .map(({ gold, beads }) => judge(gold, beads, { nulls })),
        ),
      ).f1
    for (const nulls of [true, false]) {
      expect(f1('aca', nulls)).toBeGreaterThanOrEqual(0.99)
      expect(f1('mag', nulls)).toBeGreaterThanOrEqual(0.98)
      expect(f1('mac-dev', nulls)).toBeGreaterThanOrEqual(0.89)
    }
    const sure = aligned.map(({ gold, beads }) => {
      const kept = beads.filter(({ score }) => score >= sureEnough)
      return { right: kept.filter(isRight(gold)).length, kept: kept.length, all: beads.length }
    })
    const sum = (of: 'right' | 'kept' | 'all') => sure.reduce((all, each) => all + each[of], 0)
    expect(sum('right') / sum('kept')).toBeGreaterThanOrEqual(0.98)
    expect(sum('kept') / sum('all')).toBeGreaterThanOrEqual(0.75)
  },
  120_000,
)

test('without a dictionary the same beads stand, less surely', () => {
  const { source, target, gold } = passageSides()
  const beads: readonly Bead[] = align(source, target, foldHan)
  expect(measuresOf(judge(gold, beads, { nulls: true })).f1).toBeGreaterThan(0.3)
})
