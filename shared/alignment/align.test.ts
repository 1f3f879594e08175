import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../locale.ts'
import { foldHan } from '../script/fold.ts'
import { align } from './align.ts'
import { type Bead, kindOf, type Side, sideOf } from './side.ts'

const shape = (beads: readonly Bead[]) => beads.map((bead) => `${bead.source}-${bead.target}`).join(' ')

const english = [
  'The ferry stopped at noon.',
  'Nobody on the pier could say why, and the notice board had been blank for a week.',
  'A clerk counted 314 passengers.',
  'Was it the weather?',
  'The harbor office, which has a telephone, an anemometer and a staff of two, answered none of the letters that we sent it in 2019.',
]
const chinese = [
  '渡轮中午停航了。',
  '码头上没有人说得出原因，布告牌也已经空了整整一个星期。',
  '一名职员数出了314位乘客。',
  '是天气的缘故吗？',
  '港务处有一部电话、一台风速计和两名员工，可是我们2019年寄去的信，一封也没有得到答复。',
]
const traditional = [
  '渡輪中午停航了。',
  '碼頭上沒有人說得出原因，布告欄也已經空了整整一個星期。',
  '一名職員數出了314位乘客。',
  '是天氣的緣故嗎？',
  '港務處有一部電話、一臺風速計和兩名員工，可是我們2019年寄去的信，一封也沒有得到答覆。',
]

test('sentences of the same order and number pair up, with confidence', () => {
  const beads = align(sideOf('en', english), sideOf('zh-Hans', chinese))
  expect(shape(beads)).toBe('0-0 1-1 2-2 3-3 4-4')
  for (const { score } of beads) expect(score).toBeGreaterThan(0.5)
})

test('a sentence that is missing, joined or split is seen', () => {
  const pick = (texts: readonly string[], ...places: number[]) => places.map((place) => texts[place] ?? '')
  const without = align(
    sideOf('en', pick(english, 0, 2, 4, 3, 1)),
    sideOf('zh-Hans', pick(chinese, 0, 2, 3, 1)),
  )
  expect(shape(without)).toBe('0-0 1-1 2- 3-2 4-3')
  const joined = [...chinese.slice(0, 3), `${chinese[3]}${chinese[4]}`]
  expect(shape(align(sideOf('en', english), sideOf('zh-Hans', joined)))).toBe('0-0 1-1 2-2 3,4-3')
  const split = chinese.flatMap((text, at) => (at === 4 ? text.split(/(?<=员工，)/u) : [text]))
  expect(shape(align(sideOf('en', english), sideOf('zh-Hans', split)))).toBe('0-0 1-1 2-2 3-3 4-4,5')
})

test('a translation that stops in the middle leaves the rest of its source alone', () => {
  const rest = [
    'The gulls, at least, kept to their timetable all through that wet and windy spring.',
    'In the end the town bought a boat of its own, and the old pier was sold for its timber.',
    'A man who had waited there every morning went on waiting, out of habit or out of hope.',
  ]
  const beads = align(sideOf('en', [...english, ...rest]), sideOf('zh-Hans', chinese))
  expect(shape(beads)).toBe('0-0 1-1 2-2 3-3 4-4 5- 6- 7-')
})

test('two Chinese editions align by their characters, whatever was moved in or out', () => {
  const more = [traditional[0], '這一句是後來加的。', ...traditional.slice(1)].map(String)
  expect(shape(align(sideOf('zh-Hans', chinese), sideOf('zh-Hant', more), foldHan))).toBe(
    '0-0 -1 1-2 2-3 3-4 4-5',
  )
})

test('paragraphs that pair up hold their sentences together', () => {
  const side = (language: Language, texts: readonly string[]): Side => ({
    language,
    paragraphs: [texts.slice(0, 2), texts.slice(2, 4), texts.slice(4)].map((sentences) => ({
      kind: 'text',
      sentences,
    })),
  })
  expect(shape(align(side('en', english), side('zh-Hans', chinese)))).toBe('0-0 1-1 2-2 3-3 4-4')
})

test('empty sides', () => {
  expect(align(sideOf('en', []), sideOf('zh-Hans', []))).toEqual([])
  expect(shape(align(sideOf('en', ['A.', 'B.']), sideOf('zh-Hans', [])))).toBe('0- 1-')
  expect(shape(align(sideOf('en', []), sideOf('zh-Hans', ['一。'])))).toBe('-0')
  expect(align({ language: 'en', paragraphs: [] }, { language: 'zh-Hans', paragraphs: [] })).toEqual([])
})

test('every sentence stands in one bead, in order, and scores are between 0 and 1', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`align seed ${seed}`)
  const sentence = fc.constantFrom(
    ...english,
    ...chinese,
    ...traditional,
    '',
    'No.',
    '？',
    '3.5%',
    'a'.repeat(400),
  )
  const side = fc.record({
    language: fc.constantFrom<Language>('en', 'zh-Hans', 'zh-Hant'),
    paragraphs: fc.array(
      fc.record({
        kind: fc.constantFrom('text', 'heading'),
        sentences: fc.array(sentence, { maxLength: 6 }),
      }),
      { maxLength: 8 },
    ),
  })
  fc.assert(
    fc.property(side, side, (source, target) => {
      const beads = align(source, target)
      const count = (one: Side) => one.paragraphs.flatMap(({ sentences }) => sentences).length
      expect(beads.flatMap((bead) => bead.source)).toEqual(
        Array.from({ length: count(source) }, (_, at) => at),
      )
      expect(beads.flatMap((bead) => bead.target)).toEqual(
        Array.from({ length: count(target) }, (_, at) => at),
      )
      for (const { score, source: a, target: b } of beads) {
        expect(score >= 0 && score <= 1).toBe(true)
        expect(a.length + b.length).toBeGreaterThan(0)
      }
    }),
    { seed, numRuns: 300 },
  )
})

test('large sides stay in bounds of time, however unequal', () => {
  const many = Array.from({ length: 1200 }, (_, at) => `Sentence number ${at} of a long text.`)
  // Processor time: the machine may have more to do.
  const before = process.cpuUsage()
  expect(
    align(sideOf('en', many), sideOf('zh-Hans', ['一。', '二。'])).flatMap((bead) => bead.source),
  ).toHaveLength(1200)
  expect(align(sideOf('en', many), sideOf('en', many)).every((bead) => kindOf(bead) === '1-1')).toBe(true)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(25_000)
})
