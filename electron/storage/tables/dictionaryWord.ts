import type { WritableDB } from '../database.ts'
import { statement } from '../statement.ts'
import type { Stamp } from './stamp.ts'

/** A word that somebody added to the library's dictionary. */
export interface DictionaryWord {
  readonly word: string
  readonly at: string
  readonly by: string
}

/** The words that were added to the library's dictionary and not removed again. */
export function dictionaryWords(db: WritableDB): DictionaryWord[] {
  return statement<[], DictionaryWord>(
    db,
    `SELECT word, created_at AS at, created_by AS by FROM dictionary_word
     WHERE deleted_at IS NULL ORDER BY word COLLATE NOCASE, word`,
  ).all()
}

/** Adds a word to the library's dictionary. */
export function putDictionaryWord(db: WritableDB, word: string, stamp: Stamp): void {
  statement<[string, string, string]>(
    db,
    `INSERT INTO dictionary_word (word, created_at, created_by) VALUES (?, ?, ?)
     ON CONFLICT (word) DO UPDATE SET created_at = excluded.created_at, created_by = excluded.created_by,
       deleted_at = NULL, deleted_by = NULL WHERE deleted_at IS NOT NULL`,
  ).run(word, stamp.at, stamp.by)
}

/** Removes a word from the library's dictionary. */
export function tombDictionaryWord(db: WritableDB, word: string, stamp: Stamp): void {
  statement<[string, string, string]>(
    db,
    'UPDATE dictionary_word SET deleted_at = ?, deleted_by = ? WHERE word = ? AND deleted_at IS NULL',
  ).run(stamp.at, stamp.by, word)
}
