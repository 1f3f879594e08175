import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import { checkContext } from '../index.ts'
import { openMarks } from '../openMarks.ts'
import { typographyChecks } from './index.ts'

const context = checkContext([])
const news = fileURLToPath(new URL('../../../../shared/data/ntrex/', import.meta.url))
const articles = fileURLToPath(new URL('../../../resources/sample/articles/', import.meta.url))
const absent = !existsSync(news)

/** How many of the lines, read as paragraphs of one edition, each rule that is on flags, and what it marks. */
function flagged(lines: readonly string[], language: Language): Map<string, string[]> {
  const open = openMarks(lines.map((text) => ({ text, block: 'paragraph', isFirst: true })))
  const found = new Map<string, string[]>()
  lines.forEach((text, at) => {
    const { before = [], after = [] } = open[at] ?? {}
    const alone = {
      marks: [],
      block: 'paragraph',
      isFirst: true,
      isLast: true,
      open: before,
      openAfter: after,
    }
    for (const check of typographyChecks) {
      const { id, isOn, languages } = check.spec
      if (check.kind !== 'text' || !isOn || !languages.includes(language)) continue
      const [first] = check.find({ segment: 's', language, text, ...alone }, context)
      if (first)
        found.set(id, [...(found.get(id) ?? []), `${at + 1}: ${text.slice(...(first.target ?? []))}`])
    }
  })
  return found
}

// Shares of the lines. All those read by eye were true faults of the translators, or of plain typing.
const usual = 0.003
const ceilings: Readonly<Record<string, number>> = {
  'quotes en': 0.01,
  // Hyphens between spaces, as news agencies type dashes.
  'hyphenAsDash en': 0.05,
  'spaceBesideMark zh-Hans': 0.09,
  'straightQuotesHan zh-Hans': 0.05,
  // The lines stand alone here: a quotation that is taken up without a mark, or closed by one that opens, is told.
  'quotes zh-Hans': 0.055,
  'halfWidth zh-Hans': 0.035,
  'dashTyped zh-Hans': 0.035,
  'spaceBetweenHan zh-Hans': 0.03,
  'doubleSpace zh-Hans': 0.02,
  'openingAtEnd zh-Hans': 0.02,
  'quoteDirection zh-Hans': 0.01,
  'noFinalStop zh-Hans': 0.01,
  'dashSingle zh-Hant': 0.045,
  'quotes zh-Hant': 0.01,
  'noFinalStop zh-Hant': 0.01,
}

test.skipIf(absent).each([
  ['newstest2019-src.eng.first1000.txt', 'en'],
  ['newstest2019-ref.zho-CN.first1000.txt', 'zh-Hans'],
  ['newstest2019-ref.zho-TW.first1000.txt', 'zh-Hant'],
] as const)(`quiet on correct news${absent ? ': skipped, the news is absent' : ''}: %s`, (name, language) => {
  const lines = readFileSync(news + name, 'utf8')
    .trim()
    .split('\n')
  const found = flagged(lines, language)
  console.log(language, Object.fromEntries([...found].map(([id, all]) => [id, all.length])))
  for (const [id, all] of found) {
    expect(all.length / lines.length, `${id} ${language}`).toBeLessThanOrEqual(
      ceilings[`${id} ${language}`] ?? usual,
    )
  }
})

test('the sample articles are clean but for the slips left on purpose', () => {
  const all: string[] = []
  for (const article of readdirSync(articles)) {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const file = `${articles}${article}/${language}.md`
      if (!existsSync(file)) continue
      const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(plain)
      for (const [id, marks] of flagged(lines, language))
        all.push(...marks.map((mark) => `${article} ${language} ${id} ${mark}`))
    }
  }
  expect(all.map((each) => each.replace(/ \d+:/u, ''))).toEqual([
    'shade-is-infrastructure zh-Hans halfWidth ,',
    'shade-is-infrastructure zh-Hant quotes 「',
  ])
})

function plain(markdown: string): string {
  return markdown
    .replace(/^\[\^\d+\]: |^#+ |^- |^> |^\d+\. /u, '')
    .replace(/\[\^\d+\]/gu, '\uFFFC')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll('*', '')
}
