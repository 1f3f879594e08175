import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import type { CheckContext, Finding } from '../spec.ts'
import { numbers } from './numbers.ts'
import { numbersSpec } from './numbersSpec.ts'

const context: CheckContext = { recognise: () => [] }

function findings(source: string, from: Language, target: string, to: Language): readonly Finding[] {
  return numbers.find(
    { segment: 's', sourceLanguage: from, targetLanguage: to, source, target, state: 'translated' },
    context,
  )
}

const messages = (source: string, target: string, reader: Language, to: Language = 'zh-Hans'): string[] =>
  findings(source, 'en', target, to).map(({ code, params }) =>
    (numbersSpec.words[reader].messages[code.slice('numbers.'.length)] ?? '').replace(
      /\{(\w+)\}/gu,
      (_, name: string) => String(params[name]),
    ),
  )

test('a message says what each side says, in words of the reader', () => {
  expect(messages('3.5 billion people', '3500万人', 'en')).toEqual(['3.5 billion ≠ 35 million (3500万)'])
  expect(messages('3.5 billion people', '3500万人', 'zh-Hans')).toEqual(['35亿（3.5 billion） ≠ 3500万'])
  expect(messages('3.5 billion people', '3500萬人', 'zh-Hant', 'zh-Hant')).toEqual([
    '35億（3.5 billion） ≠ 3500萬',
  ])
  expect(messages('at least 20 people', '最多20人', 'en')).toEqual(['at least 20 (20) ≠ at most 20 (20)'])
  expect(messages('In 2019 it rose.', '它上涨了。', 'en')).toEqual(['2019 is not in the target'])
  expect(messages('It rose.', '它上涨了35%。', 'en')).toEqual(['35% is not in the source'])
})

test('the examples of the catalogue', () => {
  for (const each of [...numbersSpec.good, ...numbersSpec.bad]) {
    const found = findings(each.source ?? '', each.sourceLanguage ?? 'en', each.target, each.language)
    expect(found.length > 0, each.target).toBe(numbersSpec.bad.includes(each))
  }
})

test('two firm numbers that differ are an error, all else a warning', () => {
  expect(findings('2.7 million homes', 'en', '27万户', 'zh-Hans')[0]?.severity).toBe('error')
  expect(findings('a four-day visit', 'en', '为期六天的访问', 'zh-Hans')[0]?.severity).toBe('warning')
  expect(findings('In 2019 it rose.', 'en', '它上涨了。', 'zh-Hans')[0]?.severity).toBe('warning')
})

test('ranges are those of the number itself', () => {
  const [issue] = findings('at least 2.7 million homes', 'en', '至少 27 万户', 'zh-Hans')
  expect('at least 2.7 million homes'.slice(...(issue?.source ?? [0, 0]))).toBe('2.7 million')
  expect('至少 27 万户'.slice(...(issue?.target ?? [0, 0]))).toBe('27 万')
})
