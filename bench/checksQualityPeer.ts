import { segmentsIn } from './checksQualityErrors.ts'
import type { Put } from './checksQualityMeasure.ts'
import { pofilter, pofilterVersion } from './checksQualityPofilter.ts'
import { share } from './checksQualityReport.ts'
import type { Collection } from './checksQualityTexts.ts'

const languages = [
  ['zh-Hans', 'zh_CN'],
  ['zh-Hant', 'zh_TW'],
] as const

/** What `pofilter` says of the same texts: a table for the correct ones, and which errors change what it says. */
export function peerReport(collections: readonly Collection[], put: readonly Put[]) {
  const rows: string[] = []
  const caught = new Map<Put, boolean>()
  for (const [language, code] of languages) {
    for (const { name, articles } of collections) {
      const pairs = articles.flatMap((article) =>
        segmentsIn(article, 'en').map((source, at) => ({
          source: source.text,
          target: segmentsIn(article, language)[at]?.text ?? '',
        })),
      )
      const found = pofilter(pairs, code)
      const counts = new Map<string, number>()
      for (const set of found) for (const filter of set) counts.set(filter, (counts.get(filter) ?? 0) + 1)
      const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10)
      rows.push(
        `| ${name} | ${language} | ${pairs.length} | ${share(found.filter(({ size }) => size > 0).length, pairs.length)} | ${most.map(([filter, count]) => `${filter} ${count}`).join(', ')} |`,
      )
    }
    const own = put.filter((each) => each.language === language)
    const before = pofilter(
      own.map(({ clean }) => clean),
      code,
    )
    const after = pofilter(
      own.map(({ wrong }) => wrong),
      code,
    )
    own.forEach((each, at) => {
      caught.set(
        each,
        [...(after[at] ?? [])].some((filter) => !before[at]?.has(filter)),
      )
    })
  }
  const head = '| correct text | edition | pairs | flagged % | by |\n| --- | --- | --- | --- | --- |'
  return { caught, table: `${pofilterVersion()}, as it comes:\n\n${head}\n${rows.join('\n')}\n` }
}
