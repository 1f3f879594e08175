// Simplified and Traditional (conversion in processor time, the article by the clock): node bench/run.mjs convert [--rounds 5]

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fragment } from 'prosemirror-model'
import { schema } from '../shared/document/schema.ts'
import { convert } from '../shared/script/convert.ts'
import { convertContent } from '../shared/script/convertContent.ts'
import { segmentDigest } from '../shared/script/digest.ts'
import { foldHan } from '../shared/script/fold.ts'
import { settled, update } from '../shared/script/keep.ts'
import { quoteStates } from '../shared/script/quotes.ts'
import { traps } from '../shared/script/traps.testdata.ts'
import { starterVocabulary } from '../shared/script/vocabulary.ts'
import { number, numberIn, row, tableHead, timed, worked } from './measure.ts'
import { seeded, sentence } from './prose.ts'

const words = process.argv.slice(2)
const rounds = numberIn(words, 'rounds', 5)
const tw = { to: 'zh-Hant', region: 'tw' } as const
const back = { to: 'zh-Hans', region: 'tw' } as const

// Pairs of forms that publishers choose between; what is in no class is told as an error.
const choices = new Set(
  (
    '佈布 布佈 劃畫 畫劃 僱雇 雇僱 嚐嘗 嘗嚐 週周 周週 台臺 臺台 盃杯 杯盃 佔占 占佔 裏裡 ' +
    '裡裏 了瞭 瞭了 溼濕 濕溼 豔艷 艷豔 伙夥 夥伙 彙匯 匯彙 燬毀 毀燬 覆複 複覆 覆復 復覆 ' +
    '儘盡 盡儘 鍊鏈 鏈鍊 煙菸 菸煙 託托 托託 杆桿 桿杆 麼么 啟啓 着著 著着 臥卧 飢饑 饑飢 ' +
    '訊信 峰峯 群羣 彩采 采彩 遊游 游遊 慾欲 欲慾 淨凈 籤簽 註注 注註 症癥 藉借 借藉 迴回 ' +
    '回迴 檯台 噹當 傢家 俱具 誌志 志誌 佣傭 讚贊 贊讚 藉籍 祕秘 秘祕 線綫 唸念 念唸 捲卷 ' +
    '卷捲 準准 准準 鬱郁 餘余 闆板 鑑鑒 鑒鑑'
  ).split(' '),
)

const first = worked(() => convert('发展', tw))
trapSentences()
console.log(`\n${tableHead}`)
console.log(row('tables built, first conversion', [first]))
speed()
article()
news()

function trapSentences(): void {
  const misses = traps.filter(([hans, hant]) => !hant.split('|').includes(convert(hans, tw).text))
  console.log(`${traps.length - misses.length} of ${traps.length} trap sentences right; missed:`)
  for (const [hans, hant] of misses) console.log(`- ${hans}: ${convert(hans, tw).text}, not ${hant}`)
}

function speed(): void {
  const random = seeded(5)
  let text = ''
  while (text.length < 200_000) text += `${sentence(random)['zh-Hans']}${random() < 0.2 ? '\n' : ''}`
  const traditional = convert(text, tw).text
  for (const [what, source, options] of [
    ['s2tw', text, tw],
    ['s2hk', text, { to: 'zh-Hant', region: 'hk' }],
    ['s2tw with the vocabulary', text, { ...tw, vocabulary: starterVocabulary }],
    ['tw2s', traditional, back],
  ] as const) {
    convert(source.slice(0, 1000), options)
    const times = Array.from({ length: rounds }, () => worked(() => convert(source, options)))
    const perSecond = source.length / (Math.min(...times) / 1000)
    console.log(row(`${what}, 200,000 characters (${(perSecond / 1e6).toFixed(2)} million a second)`, times))
  }
}

/** An article of 10,000 characters, of which one segment changes. */
function article(): void {
  const random = seeded(7)
  const segments: string[] = []
  while (segments.join('').length < 10_000) segments.push(sentence(random)['zh-Hans'])
  const contentFor = (text: string) => Fragment.from(text === '' ? [] : [schema.text(text)])
  const whole = Array.from({ length: rounds }, () =>
    timed(() => {
      const states = quoteStates(segments)
      for (const [at, text] of segments.entries()) {
        convertContent(contentFor(text), { ...tw, quotes: states[at] ?? [] })
      }
    }),
  )
  console.log(row(`an article of 10,000 characters, ${segments.length} segments`, whole))
  const gave = segments.map((text) => convertContent(contentFor(text), tw).content)
  const hand = gave.map((content) => content.append(contentFor('（手改）')))
  const edits = Array.from({ length: 200 }, (_, no) => {
    const at = no % segments.length
    const changed = `${segments[at]?.slice(0, 3)}后来${segments[at]?.slice(3)}`
    return timed(() => {
      // Which segments are concerned, and what becomes of the one that is.
      const states = quoteStates(segments)
      const next = convertContent(contentFor(changed), { ...tw, quotes: states[at] ?? [] }).content
      settled(update(gave[at] ?? Fragment.empty, hand[at] ?? Fragment.empty, next))
    })
  })
  console.log(row('one edit in it: converted again and merged with the hand’s', edits))
  const digests = Array.from({ length: rounds }, () =>
    timed(() => {
      for (const text of segments) segmentDigest(text, { ...tw, vocabulary: starterVocabulary })
    }),
  )
  console.log(row('digests of all its segments', digests))
}

function news(): void {
  const folder = join(import.meta.dirname, '../../shared/data/ntrex')
  if (!existsSync(folder)) {
    console.log('\nthe news is absent: ../shared/data/ntrex')
    return
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n')
  const taiwan = read('newstest2019-ref.zho-TW.first1000.txt')
  const mainland = read('newstest2019-ref.zho-CN.first1000.txt')
  console.log(
    '\n| differing per 10,000 characters | house and variants | errors or slips | wording | examples |',
  )
  console.log('| --- | --: | --: | --: | --- |')
  const there = taiwan.map((line) => convert(convert(line, back).text, tw).text)
  compared('zh-TW, to Simplified and back again', there, taiwan)
  compared(
    'zh-CN converted, against the other translators’ zh-TW',
    mainland.map((line) => convert(line, tw).text),
    taiwan,
  )
}

/** Where two texts have the same character in another form it is the converter's doing; all else is wording. */
function compared(what: string, made: readonly string[], wanted: readonly string[]): void {
  let characters = 0
  let wording = 0
  const forms = new Map<string, number>()
  wanted.forEach((line, no) => {
    const other = made[no] ?? ''
    characters += line.length
    const [a, b] = [foldHan(line), foldHan(other)]
    for (const [at, there] of common(a, b)) {
      const pair = `${line.charAt(at)}${other.charAt(there)}`
      if (pair.charAt(0) === pair.charAt(1) || !/\p{sc=Han}/u.test(pair)) continue
      forms.set(pair, (forms.get(pair) ?? 0) + 1)
    }
    wording += line.length - common(a, b).length
  })
  const count = (isChoice: boolean) =>
    [...forms].reduce((sum, [pair, times]) => sum + (choices.has(pair) === isChoice ? times : 0), 0)
  const per = (times: number) => number((times * 10_000) / characters)
  const examples = [...forms]
    .filter(([pair]) => !choices.has(pair))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([pair, times]) => `${pair} ${times}`)
  console.log(
    `| ${what} | ${per(count(true))} | ${per(count(false))} | ${per(wording)} | ${examples.join(', ')} |`,
  )
}

/** The places of a longest common subsequence of two lines. */
function common(a: string, b: string): [number, number][] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      table[at] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  }
  const places: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a.charCodeAt(i) === b.charCodeAt(j)) places.push([i++, j++])
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return places
}
