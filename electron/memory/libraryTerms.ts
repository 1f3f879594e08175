import Database from 'better-sqlite3'
import type { EntryId } from '../../shared/ids.ts'
import { type Language, languages } from '../../shared/locale.ts'
import type { TermPlace } from '../../shared/matching/repair/stretches.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { type ChangingRecogniser, changingRecogniser } from '../../shared/termbase/recognise.ts'
import { type Region, targetsFor } from '../../shared/termbase/rendering.ts'
import { forget } from '../storage/statement.ts'
import { entriesSince } from '../storage/tables/entry.ts'

/** What look-up asks of the termbase. */
export interface TermSource {
  /** The terms in a text, with what to write for them in another language. */
  readonly places: (
    text: string,
    language: Language,
    target: Language,
    region: Region,
  ) => readonly TermPlace[]
  /** What to write for a text that is a term as a whole, the best first. */
  readonly renderings: (
    text: string,
    language: Language,
    target: Language,
    region: Region,
  ) => readonly string[]
}

/** The termbase of the open library, read beside it: whatever the library stores is taken over by `refresh`. */
export class LibraryTerms implements TermSource {
  private readonly db: Database.Database
  private readonly entries = new Map<EntryId, TermEntry>()
  private readonly recognisers = new Map<Language, ChangingRecogniser>()
  /** When the newest entry was touched that is known here. */
  private known = ''

  /** Reads from a library's database; nothing is known before the first `refresh`. */
  constructor(library: string) {
    this.db = new Database(library, { readonly: true, fileMustExist: true, timeout: 1000 })
  }

  /** Takes over what changed since: the first time half a second for 50,000 entries, later next to nothing. */
  refresh(): void {
    for (const { entry, removed, touched } of entriesSince(this.db, this.known)) {
      if (touched > this.known) this.known = touched
      if (removed) this.entries.delete(entry.id)
      else this.entries.set(entry.id, entry)
      for (const recogniser of this.recognisers.values()) {
        if (removed) recogniser.remove(entry.id)
        else recogniser.put(entry)
      }
    }
  }

  /** Makes ready what a language needs, one at a call; false when all are. */
  prepare(): boolean {
    const next = languages.find((language) => !this.recognisers.has(language))
    if (next === undefined) return false
    this.recognisers.set(next, changingRecogniser([...this.entries.values()], next))
    return true
  }

  places(text: string, language: Language, target: Language, region: Region): readonly TermPlace[] {
    const found = this.recognisers.get(language)?.find(text) ?? []
    return found.map(({ from, to, entry }) => ({
      from,
      to,
      concept: entry.id,
      renderings: writable(entry, target, region),
    }))
  }

  renderings(text: string, language: Language, target: Language, region: Region): readonly string[] {
    const found = this.recognisers.get(language)?.find(text) ?? []
    const whole = found.find(({ from, to }) => from === 0 && to === text.length)
    return whole ? writable(whole.entry, target, region) : []
  }

  close(): void {
    forget(this.db)
    this.db.close()
  }
}

function writable(entry: TermEntry, target: Language, region: Region): string[] {
  return targetsFor(entry, target, region)
    .filter(({ status }) => status !== 'forbidden')
    .map(({ text }) => text)
}
