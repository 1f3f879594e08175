import type { QualityFormat } from '../../../shared/ipc/domains/quality.ts'
import { qualityCategories, severities } from '../../../shared/review/quality/mark.ts'
import {
  type ArticleQuality,
  type PersonQuality,
  peopleQuality,
  shareOf,
} from '../../../shared/review/quality/sums.ts'
import { writeTable } from '../../../shared/termbase/files/delimited.ts'

/** Gives the name of a person that a record only holds the id of. */
export type NameOf = (person: string) => string

/** The record of quality as a file: JSON, or CSV with a byte order mark, which spreadsheets need for Chinese. */
export function qualityFile(
  articles: readonly ArticleQuality[],
  nameOf: NameOf,
  format: QualityFormat,
): string {
  return format === 'csv'
    ? `\uFEFF${csv(articles, nameOf)}`
    : `${JSON.stringify(json(articles, nameOf), null, 2)}\n`
}

/** The same as values: articles with their editions and marks, and sums per translator; people by name. */
function json(articles: readonly ArticleQuality[], nameOf: NameOf) {
  return {
    articles: articles.map(({ editions, marks, ...article }) => ({
      ...article,
      editions: editions.map(({ distance, ...edition }) => ({
        ...edition,
        translator: nameOf(edition.translator),
        distance: distance === null ? null : { ...distance, share: rounded(shareOf(distance)) },
      })),
      marks: marks.map((mark) => ({ ...mark, translator: nameOf(mark.translator), by: nameOf(mark.by) })),
    })),
    people: peopleQuality(articles).map(({ words, characters, ...sums }) => ({
      ...sums,
      person: nameOf(sums.person),
      words: { ...words, share: rounded(shareOf(words)) },
      characters: { ...characters, share: rounded(shareOf(characters)) },
    })),
  }
}

const columns = [
  'what',
  'article',
  'language',
  'translator',
  'reviewer',
  'time',
  'category',
  'severity',
  'note',
  'before',
  'after',
  'unit',
  'edits',
  'length',
  'share',
  'approved',
]

/** One table: a line a mark, an edition that was reviewed, and a person; what a line has not is empty. */
function csv(articles: readonly ArticleQuality[], nameOf: NameOf): string {
  const line = (cells: { readonly [column: string]: string }) => columns.map((column) => cells[column] ?? '')
  const rows = articles.flatMap(({ slug, editions, marks }) => [
    ...marks.map(({ language, translator, by, at, category, severity, note, before, after }) =>
      line({
        what: 'mark',
        article: slug,
        language,
        translator: nameOf(translator),
        reviewer: nameOf(by),
        time: at,
        category,
        severity,
        note,
        before,
        after,
      }),
    ),
    ...editions.flatMap(({ language, translator, distance }) =>
      distance === null
        ? []
        : [
            line({
              what: 'edition',
              article: slug,
              language,
              translator: nameOf(translator),
              time: distance.from,
              unit: distance.unit,
              ...measured(distance),
              approved: distance.approved ?? '',
            }),
          ],
    ),
  ])
  const people = peopleQuality(articles).flatMap((person) => linesOf(person, nameOf(person.person)).map(line))
  return writeTable([columns, ...rows, ...people], ',')
}

function linesOf({ words, characters, counts }: PersonQuality, translator: string) {
  const units = [
    ['words', words],
    ['characters', characters],
  ] as const
  return [
    ...units.flatMap(([unit, sum]) =>
      sum.length === 0 ? [] : [{ what: 'person', translator, unit, ...measured(sum) }],
    ),
    ...qualityCategories.flatMap((category) =>
      severities.flatMap((severity) =>
        counts[category][severity] === 0
          ? []
          : [
              {
                what: 'person',
                translator,
                category,
                severity,
                unit: 'marks',
                edits: String(counts[category][severity]),
              },
            ],
      ),
    ),
  ]
}

function measured(sum: { readonly edits: number; readonly length: number }) {
  return { edits: String(sum.edits), length: String(sum.length), share: shareOf(sum).toFixed(4) }
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
