import { expect, test } from 'vitest'
import { convert } from './convert.ts'
import { quoteStates, quotesFor } from './quotes.ts'

const tw = { to: 'zh-Hant', region: 'tw' } as const

/** Segments converted one by one, each with the quotations that it stands in. */
function edition(...texts: string[]): string[] {
  const states = quoteStates(texts)
  return texts.map((text, at) => convert(text, { ...tw, quotes: states[at] ?? [] }).text)
}

test('a quotation may run over several segments', () => {
  expect(edition('他说：“第一句。', '第二句‘引文’。', '第三句。”', '“新的。”')).toEqual([
    '他說：「第一句。',
    '第二句『引文』。',
    '第三句。」',
    '「新的。」',
  ])
  // Marks of one kind inside one another, as one finds them.
  expect(edition('他说：“甲。', '她说：“乙。”', '丙。”')).toEqual([
    '他說：「甲。',
    '她說：『乙。』',
    '丙。」',
  ])
  expect(edition('‘甲。', '“乙”', '丙’')).toEqual(['『甲。', '「乙」', '丙』'])
})

test('a mark that nobody closes changes nothing behind it', () => {
  expect(edition('“漏了后引号。', '“第二段。”', '“第三段。”')).toEqual([
    '「漏了後引號。',
    '「第二段。」',
    '「第三段。」',
  ])
  const far = ['“漏了。', ...Array.from({ length: 40 }, () => '“一。”'), '又漏了。”']
  expect(edition(...far)[1]).toBe('「一。」')
})

test('each paragraph of a quotation may open again', () => {
  expect(edition('“第一段。', '“第二段。', '“第三段。”')).toEqual([
    '「第一段。',
    '「第二段。',
    '「第三段。」',
  ])
})

test('segment by segment gives what the whole gives', () => {
  const seed = Date.now() % 1_000_000
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const bits = ['“', '”', '‘', '’', '「', '」', '甲', '乙', 'O’B', '，']
  for (let no = 0; no < 3000; no++) {
    const texts = Array.from({ length: 4 }, () =>
      Array.from({ length: Math.floor(random() * 6) }, () => bits[Math.floor(random() * bits.length)]).join(
        '',
      ),
    )
    expect(edition(...texts).join('\n'), `seed ${seed} ${JSON.stringify(texts)}`).toBe(
      convert(texts.join('\n'), tw).text,
    )
  }
})

test('titles in titles', () => {
  expect(quotesFor('《论《红楼梦》》和〈单篇〉', 'zh-Hant')).toBe('《论〈红楼梦〉》和〈单篇〉')
  expect(quotesFor('“《甲》‘乙’”', 'zh-Hant')).toBe('「《甲》『乙』」')
})

test('the house may quote otherwise', () => {
  expect(convert('“里‘面’”', { ...tw, house: { quotes: 'curly' } }).text).toBe('“裡‘面’”')
  expect(convert('“里「面」”', { ...tw, house: { quotes: 'kept' } }).text).toBe('“裡「面」”')
  expect(convert('“里面”', { ...tw, house: { variants: [['裡', '裏']] } }).text).toBe('「裏面」')
  expect(convert('台湾', { ...tw, house: { variants: [] } }).text).toBe('臺灣')
  expect(
    convert('里面', {
      ...tw,
      house: {
        variants: [
          ['裡', '裡裡'],
          ['', 'x'],
        ],
      },
    }).text,
  ).toBe('裡面')
})

test('deep and endless marks take no time that counts', () => {
  const began = performance.now()
  for (const bit of ['“', '”', '“‘', '’', '1’“']) {
    quotesFor(bit.repeat(20_000), 'zh-Hant')
    quoteStates(Array.from({ length: 2000 }, () => bit.repeat(10)))
  }
  expect(performance.now() - began).toBeLessThan(4000)
})
