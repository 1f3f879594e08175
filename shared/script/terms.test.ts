import { expect, test } from 'vitest'
import { convert } from './convert.ts'
import type { EntryForms } from './matcher.ts'
import { settledForms } from './terms.ts'

type Form = EntryForms['terms'][number]

const hans = (text: string, status: Form['status'] = 'preferred'): Form => ({
  language: 'zh-Hans',
  text,
  status,
})
const hant = (text: string, status: Form['status'] = 'preferred', region?: 'tw' | 'hk'): Form => ({
  language: 'zh-Hant',
  text,
  status,
  ...(region === undefined ? {} : { region }),
})

const entries: EntryForms[] = [
  {
    terms: [
      hans('特朗普'),
      hans('川普', 'admitted'),
      hant('川普', 'preferred', 'tw'),
      hant('特朗普', 'admitted'),
    ],
  },
  { terms: [hans('中华人民共和国'), hans('中国', 'admitted'), hant('中華人民共和國')] },
  { terms: [hans('余则成'), hant('余則成')] },
  { terms: [hans('发展'), hant('進展', 'forbidden')] },
  { terms: [{ language: 'en', text: 'dam', status: 'preferred' }, hans('水坝'), hant('水壩')] },
  { terms: [hans('迪拜'), hant('杜拜')] },
]
const terms = settledForms(entries)
const to = (text: string, region: 'tw' | 'hk') => convert(text, { to: 'zh-Hant', region, terms }).text

test.each([
  ['特朗普说川普', 'tw', '川普說川普'],
  ['特朗普说川普', 'hk', '特朗普説川普'],
  ['中国与中华人民共和国', 'tw', '中國與中華人民共和國'],
  ['余则成在迪拜谈发展', 'tw', '余則成在杜拜談發展'],
] as const)('%s for %s → %s', (text, region, made) => expect(to(text, region)).toBe(made))

test('a term takes no word of the dictionary apart', () => {
  const plain = settledForms([
    { terms: [hans('教授'), hant('教授')] },
    { terms: [hans('主席'), hant('主席')] },
  ])
  const made = (text: string) => convert(text, { to: 'zh-Hant', region: 'tw', terms: plain }).text
  expect(made('余教授与范主席，范仲淹教授')).toBe('余教授與范主席，范仲淹教授')
  const other = settledForms([{ terms: [hans('教授'), hant('敎授')] }])
  expect(convert('余教授', { to: 'zh-Hant', region: 'tw', terms: other }).text).toContain('敎授')
})

test('the way back prefers what is written first', () => {
  expect(convert('川普談水壩', { to: 'zh-Hans', region: 'tw', terms }).text).toBe('特朗普谈水坝')
})

test('pairs of both regions are one, others are marked', () => {
  expect(
    terms.map((entry) => entry.terms.map(({ text, region }) => text + (region ?? '')).join('→')),
  ).toEqual([
    '川普→川普tw',
    '特朗普→川普tw',
    '特朗普→特朗普hk',
    '中华人民共和国→中華人民共和國',
    '余则成→余則成',
    '水坝→水壩',
    '迪拜→杜拜',
  ])
})
