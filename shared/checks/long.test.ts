import { expect, test } from 'vitest'
import { amountsOf } from '../language/numbers/numbers.ts'
import { segmentText } from '../language/segment.ts'
import { type Language, languages } from '../locale.ts'
import { matchKey, tokensOf } from '../matching/tokens.ts'
import { checkContext, checkPair } from './index.ts'

const units = ['A-A-', "'", '“', '”', ')', '“‘', '万俟', '1 万俟’', 'half past ', 'one hundred and ', '一点1']
const more = ['U.S. ', 'a@', '1,', '。”', '".)', 'A-十这', 'May 1 %', 'a\u0301', '\u3000', 'a\n', '- ']
const length = 20_000
/** Generous: the worst takes a tenth of it, and what grows with the square of the length takes far more. */
const most = 4000

const context = checkContext([])

/** In processor time: the machine may have more to do. */
function took(act: () => unknown): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each([...units, ...more])('twenty pages of %j take no time that counts', (unit) => {
  const text = `${unit.repeat(length / unit.length)}经`
  const pair = (sourceLanguage: Language, targetLanguage: Language) => ({
    segment: 's',
    sourceLanguage,
    targetLanguage,
    source: `${text}x`,
    target: text,
    state: 'translated' as const,
  })
  expect(took(() => checkPair(pair('en', 'zh-Hant'), context))).toBeLessThan(most)
  expect(took(() => checkPair(pair('zh-Hans', 'en'), context))).toBeLessThan(most)
  for (const language of languages) {
    expect(took(() => segmentText(text, language))).toBeLessThan(most)
    expect(took(() => amountsOf(text, language))).toBeLessThan(most)
    expect(took(() => tokensOf(matchKey(text, language), language))).toBeLessThan(most)
  }
})

test('an article of 500 segments is checked in a moment', () => {
  const english = 'In 2019, three in five of the 45,000 workers earned less than $12.50 an hour.'
  const chinese = '2019年，45000名工人中有五分之三的人每小时收入不到12.5美元。'
  const check = () => {
    for (let at = 0; at < 500; at++) {
      const both = { sourceLanguage: 'en', targetLanguage: 'zh-Hans', state: 'translated' } as const
      checkPair({ segment: 's', source: `${english} ${at}`, target: `${chinese}${at}`, ...both }, context)
    }
  }
  check()
  expect(took(check)).toBeLessThan(1500)
})
