import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert } from './convert.ts'

const hant = (text: string, region: 'tw' | 'hk' = 'tw'): string =>
  convert(text, { to: 'zh-Hant', region }).text
const hans = (text: string): string => convert(text, { to: 'zh-Hans', region: 'tw' }).text

test.each([
  ['白发老人发出了一封信', '白髮老人發出了一封信'],
  ['灯泡被发明出来，海关认为准予放行', '燈泡被發明出來，海關認為准予放行'],
  ['这座桥有千年历史，他一出席就知道了如何做', '這座橋有千年歷史，他一出席就知道了如何做'],
  ['余英时教授与范先生在台湾', '余英時教授與范先生在台灣'],
  ['新德里的家里', '新德里的家裡'],
  ['干部吃面，面前是干净的干货', '幹部吃麵，面前是乾淨的乾貨'],
])('%s → %s', (from, to) => expect(hant(from)).toBe(to))

test('the region decides between variants', () => {
  expect(hant('卫生间里面的群众', 'tw')).toBe('衛生間裡面的群眾')
  expect(hant('卫生间里面的群众', 'hk')).toBe('衞生間裏面的羣眾')
})

test('quotation marks follow the edition and nest', () => {
  expect(hant('他说：“她说‘好’，我说“不”。”O’Brien走了')).toBe(
    '他說：「她說『好』，我說『不』。」O’Brien走了',
  )
  expect(hans('「她說『好』。」')).toBe('“她说‘好’。”')
  expect(hant('第二句。”第三句“开始')).toBe('第二句。」第三句「開始')
  expect(hant('‘里面’的半句')).toBe('『裡面』的半句')
})

test('a spot is a place that no phrase settles, with its other readings', () => {
  expect(convert('发', { to: 'zh-Hant', region: 'tw' }).spots).toMatchObject([
    { from: 0, to: 1, start: 0, end: 1, source: '发', chosen: '發', alternatives: ['髮'] },
  ])
  expect(convert('头发', { to: 'zh-Hant', region: 'tw' }).spots).toEqual([])
  const { spots } = convert('一\n他的发和里', { to: 'zh-Hant', region: 'tw' })
  expect(spots.map(({ from, source, chosen }) => [from, source, chosen])).toEqual([
    [4, '发', '發'],
    [6, '里', '裡'],
  ])
})

test('every line end stays, and an empty text too', () => {
  expect(hant('国\r\n家\n\n')).toBe('國\r\n家\n\n')
  expect(convert('', { to: 'zh-Hant', region: 'tw' })).toEqual({ text: '', spots: [], shifts: [] })
})

test('quotation marks come back as they were (property)', () => {
  const words = fc.constantFrom('中', '人', '，', '山')
  const inner = fc.array(words, { maxLength: 3 }).map((each) => `‘${each.join('')}’`)
  const outer = fc.array(fc.oneof(words, inner), { maxLength: 5 }).map((each) => `“${each.join('')}”`)
  const text = fc.array(fc.oneof(words, outer), { maxLength: 8 }).map((each) => each.join(''))
  const seed = Date.now()
  fc.assert(
    fc.property(text, (sample) => hans(hant(sample)) === sample),
    { seed },
  )
  console.log(`quotes property seed ${seed}`)
})

const cases = fileURLToPath(new URL('../../../shared/cases/hans-to-hant-tw.tsv', import.meta.url))
const absent = !existsSync(cases)

test.skipIf(absent)(`kept cases${absent ? ': skipped, the cases are absent' : ''}`, () => {
  const rows = readFileSync(cases, 'utf8').trim().split('\n').slice(1)
  const plain = (text: string): string => text.replaceAll('臺', '台')
  const wrong = rows.filter((row) => {
    const [, from = '', wanted = ''] = row.split('\t')
    return !wanted
      .split('|')
      .map(plain)
      .includes(plain(hant(from)))
  })
  expect(wrong.length).toBeLessThanOrEqual(3)
})
