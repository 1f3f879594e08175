import { expect, test } from 'vitest'
import { ulids } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { TermEntry } from './entry.ts'
import { readTerms } from './files/read.ts'
import { recognise } from './recognise.ts'

const ids = () =>
  ulids(
    () => 0,
    () => 0.5,
  )

function entries(csv: string): TermEntry[] {
  const read = readTerms(`en,zh-Hans,zh-Hant,status,kind,note\n${csv}`, 'csv', ids())
  if (read.faults.length > 0) throw new Error(JSON.stringify(read.faults))
  return read.entries.map(({ entry }) => entry)
}

const base = entries(`climate policy,气候政策,氣候政策,,,
policy,政策,政策,,,
WTO,世界贸易组织,世界貿易組織,,organisation,
US,美国,美國,,place,
Turkey,土耳其,土耳其,,place,
co-operation,合作,合作,,,
Common prosperity,共同富裕,共同富裕,,,
Barack Obama,奥巴马,,,person,
middle-income country,中等收入国家,中等收入國家,,,
President Jones,琼斯总统,瓊斯總統,,person,`)

const found = (text: string, language: Language): string[] =>
  recognise(text, language, base).map(({ from, to }) => text.slice(from, to))

test.each([
  ['Climate policies and a policy', ['Climate policies', 'policy']],
  ['the WTO’s rules, wto', ['WTO']],
  ['the US told us', ['US']],
  ['Turkey eats turkey', ['Turkey']],
  ['cooperation, Co-operation and co-operations', ['cooperation', 'Co-operation', 'co-operations']],
  ['for common prosperity', ['common prosperity']],
  ['Barack Obama’s speech; Barack, Obama', ['Barack Obama']],
  ['middle income countries', ['middle income countries']],
  ['President Jon spoke', []],
  ['climate, policy', ['policy']],
] as const)('%s', (text, terms) => expect(found(text, 'en')).toEqual(terms))

test('Chinese terms stand anywhere, in either script, longest first', () => {
  expect(found('我们的气候政策和政策', 'zh-Hans')).toEqual(['气候政策', '政策'])
  expect(found('美國的氣候政策與奧巴馬', 'zh-Hant')).toEqual(['美國', '氣候政策', '奧巴馬'])
})

test('terms of equal extent are all given', () => {
  const twice = entries('bank,银行,銀行,,,\nBank,河岸,河岸,,,note')
  expect(recognise('bank', 'en', twice)).toHaveLength(1)
  expect(
    recognise('银行', 'zh-Hans', [...base, ...twice, ...entries('lender,银行,銀行,admitted,,')]),
  ).toHaveLength(2)
})

test('rows with the same English term are one entry', () => {
  const [entry, ...others] = entries(
    'terrorist,恐怖分子,恐怖分子,preferred,,"a ""note"", with\nlines"\nterrorist,恐怖份子,,forbidden,,\n\nlone,,,forbidden,,',
  )
  expect(entry?.note).toBe('a "note", with\nlines')
  expect(entry?.terms.map(({ language, text, status }) => `${language} ${text} ${status}`)).toEqual([
    'en terrorist preferred',
    'zh-Hans 恐怖分子 preferred',
    'zh-Hant 恐怖分子 preferred',
    'zh-Hans 恐怖份子 forbidden',
  ])
  expect(others[0]?.terms).toEqual([{ language: 'en', text: 'lone', status: 'forbidden' }])
})

test('each fault is named with its line', () => {
  const faults = (csv: string) => {
    return readTerms(csv, 'csv', ids()).faults.map(({ line, fault }) => `${line} ${fault}`)
  }
  expect(faults('one,two\n')).toEqual(['1 header'])
  expect(faults('')).toEqual(['1 header'])
  const header = 'en,zh-Hans,zh-Hant,status,kind,note\r\n'
  expect(faults(`${header}a,甲,甲,odd,,\r\n,,,,,x\r\nb,乙,乙,,thing,`)).toEqual([
    '2 status',
    '3 noTerm',
    '4 kind',
  ])
  expect(faults(`${header}"a\n,甲`)).toEqual(['2 unclosedQuote'])
})
