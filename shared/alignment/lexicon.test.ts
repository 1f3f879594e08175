import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldHan } from '../script/fold.ts'
import { align } from './align.ts'
import { readLexicon } from './lexicon.ts'
import { withMemory } from './memory.ts'
import { type Bead, sideOf } from './side.ts'

const text = `first line
水	water
水坝	dam;dike	
坝	dam	ba
工程师	engineer
漏	to leak	lou
老	old/=旧	lao
旧	ancient/bygone	jiu
猫	cat
没有	not to have/there is not
`
const lexicon = readLexicon(text)
const shape = (beads: readonly Bead[]) => beads.map((bead) => `${bead.source}-${bead.target}`).join(' ')

test('the text of a dictionary is read: senses, near-synonyms, references, readings, both scripts', () => {
  expect(lexicon.renderings('水坝')).toEqual([
    ['dam', 0.5],
    ['dik', 0.5],
  ])
  expect(lexicon.renderings('老').map(([word]) => word)).toEqual(['old', 'ancient', 'bygon'])
  expect(lexicon.has(foldHan('水壩'))).toBe(true)
  expect(lexicon.readings('坝')).toEqual(['ba'])
  expect(lexicon.renderings('无此词')).toEqual([])
})

test('a dictionary decides where lengths and figures say nothing', () => {
  const english = ['The dam is old.', 'It leaks.', 'The engineers are old.', 'They have no cats.']
  const chinese = ['水坝老，漏水。', '工程师们也老。', '没有猫。']
  expect(shape(align(sideOf('en', english), sideOf('zh-Hans', chinese), foldHan, lexicon))).toBe(
    '0,1-0 2-1 3-2',
  )
  const hant = ['水壩老，漏水。', '工程師們也老。', '沒有貓。']
  expect(shape(align(sideOf('zh-Hant', hant), sideOf('en', english), foldHan, lexicon))).toBe('0-0,1 1-2 2-3')
})

test('what the memory has learned counts like the dictionary', () => {
  const units = Array.from({ length: 12 }, (_, at) => ({
    english: `The zorblet number ${at + 20} rises.`,
    chinese: `第${at + 20}号佐布升起。`,
  }))
  const taught = withMemory(lexicon, units)
  const words = taught.renderings('佐').map(([word]) => word)
  expect(words).toContain('zorblet')
  expect(lexicon.renderings('佐')).toEqual([])
  expect(taught.renderings('水').map(([word]) => word)).toContain('water')
})

test('with a dictionary, too, every sentence stands in one bead, in order', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`lexicon seed ${seed}`)
  const english = fc.constantFrom(
    'The dam leaks.',
    'No.',
    '',
    ' ',
    'Water, water!',
    '“Why?” he asked.',
    'x'.repeat(300),
  )
  const chinese = fc.constantFrom(
    '水坝漏水。',
    '没有。',
    '',
    '水，水！',
    '“为什么？”他问。',
    '老'.repeat(200),
    '3.5%',
  )
  const side = (sentence: fc.Arbitrary<string>) =>
    fc.array(
      fc.record({
        kind: fc.constantFrom('text', 'heading'),
        sentences: fc.array(sentence, { maxLength: 5 }),
      }),
      {
        maxLength: 6,
      },
    )
  fc.assert(
    fc.property(side(english), side(chinese), fc.boolean(), (ours, theirs, turned) => {
      const sides = [
        { language: 'en' as const, paragraphs: ours },
        { language: 'zh-Hant' as const, paragraphs: theirs },
      ] as const
      const [source, target] = turned ? [sides[1], sides[0]] : sides
      const beads = align(source, target, foldHan, lexicon)
      const numbers = ({ paragraphs }: typeof source) =>
        paragraphs.flatMap(({ sentences }) => sentences).map((_, at) => at)
      expect(beads.flatMap((bead) => bead.source)).toEqual(numbers(source))
      expect(beads.flatMap((bead) => bead.target)).toEqual(numbers(target))
      for (const bead of beads) {
        expect(bead.score >= 0 && bead.score <= 1).toBe(true)
        expect(bead.source.length + bead.target.length).toBeGreaterThan(0)
      }
      expect(align(source, target, foldHan, lexicon)).toEqual(beads)
    }),
    { seed, numRuns: 80 },
  )
}, 120_000)
