import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../../locale.ts'
import { readRules } from './readRules.ts'

const text = readFileSync(new URL('../../../resources/rules/starter.yaml', import.meta.url), 'utf8')
const news = new URL('../../../../shared/data/ntrex/', import.meta.url)
const context = { recognise: () => [] }

test('the rules that come with the application are right by their own examples', () => {
  const { rules, faults } = readRules(text)
  expect(faults).toEqual([])
  expect(rules.length).toBeGreaterThanOrEqual(30)
  for (const { id, message, reason } of rules) {
    expect(Object.keys(message).sort(), id).toEqual([...languages].sort())
    expect(Object.keys(reason).sort(), id).toEqual([...languages].sort())
  }
})

test.skipIf(!existsSync(news))('they are quiet on correct news (skips where there is none)', () => {
  const read = (name: string): string[] =>
    readFileSync(new URL(`newstest2019-${name}.first1000.txt`, news), 'utf8')
      .trim()
      .split('\n')
  const texts = { en: read('src.eng'), 'zh-Hans': read('ref.zho-CN'), 'zh-Hant': read('ref.zho-TW') }
  const flagged = { error: new Set<string>(), warning: new Set<string>(), info: new Set<string>() }
  for (const check of readRules(text).checks.filter(({ spec }) => spec.isOn)) {
    for (const language of languages) {
      for (const [at, target] of texts[language].entries()) {
        const source = texts.en[at] ?? ''
        const found =
          check.kind === 'text'
            ? check.find(
                {
                  segment: 's',
                  language,
                  text: target,
                  marks: [],
                  block: 'paragraph',
                  isFirst: true,
                  isLast: true,
                  open: [],
                },
                context,
              )
            : check.applies('en', language)
              ? check.find(
                  {
                    segment: 's',
                    sourceLanguage: 'en',
                    targetLanguage: language,
                    source,
                    target,
                    state: 'final',
                  },
                  context,
                )
              : []
        for (const { severity = 'warning' } of found) flagged[severity].add(`${language} ${at}`)
      }
    }
  }
  // Of 3,000 texts. The warnings are right: percentage points that became percent.
  expect(flagged.error.size).toBe(0)
  expect(flagged.warning.size).toBeLessThanOrEqual(10)
  expect(flagged.info.size).toBeLessThanOrEqual(60)
})
