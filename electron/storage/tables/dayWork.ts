import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'

/** What a person did in an edition on a day: how many segments were done before and after, of how many. */
export interface DayWork {
  readonly language: Language
  /** YYYY-MM-DD where it was done. */
  readonly day: string
  readonly person: string
  readonly began: number
  readonly done: number
  readonly total: number
  readonly at: string
}

/** Notes how far an edition has come; `began` counts only with a person's first change of the day. */
export function noteDayWork(
  db: WritableDB,
  work: Omit<DayWork, 'language'> & { readonly edition: number },
): void {
  statement<[Record<string, string | number>]>(
    db,
    `INSERT INTO day_work (edition, day, person, began, done, total, changed_at)
     VALUES (@edition, @day, @person, @began, @done, @total, @at)
     ON CONFLICT (edition, day, person) DO UPDATE SET done = excluded.done, total = excluded.total,
       changed_at = excluded.changed_at`,
  ).run({ ...work })
}

/** The days on which an article was worked on. */
export function dayWorkOf(db: WritableDB, article: ArticleId): DayWork[] {
  return statement<[string], DayWork>(
    db,
    `SELECT edition.language, day, person, began, day_work.done, day_work.total, day_work.changed_at AS at
     FROM day_work JOIN edition ON edition.no = day_work.edition
     WHERE edition.article = ? ORDER BY day_work.changed_at`,
  ).all(article)
}
