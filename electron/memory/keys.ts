import { textHash } from '../../shared/document/hash.ts'
import { prepare } from '../../shared/matching/prepare.ts'
import { matchKey, tokensOf } from '../../shared/matching/tokens.ts'
import { inTransaction, type WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { tokensDigest } from '../storage/tokens.ts'
import { rowsAfter } from './read.ts'
import { keysOf } from './write.ts'

/** Units whose keys are made anew in one transaction. */
const portion = 2000

const probes = [
  '“They don’t grow,” he said… 3.5% — U.S. cafés, forty-two policies of 1,000 and 1 000',
  '他说：“經濟增長３.５％，二十一世纪。”——「國際」 GDP、著作，百分之五',
]

/** A digest of what keys and tokens are made by: it changes when the rules do. */
export function rulesDigest(): string {
  digest ??= `${tokensDigest()} ${textHash(rules())}`
  return digest
}

let digest: string | undefined

function rules(): string {
  return (['en', 'zh-Hans'] as const)
    .flatMap((language) =>
      probes.map((text) =>
        [
          matchKey(text, language),
          ...tokensOf(text, language).map((token) => JSON.stringify(token)),
          ...prepare(text, language).stems,
          ...prepare(text, language).forms,
        ].join(' '),
      ),
    )
    .join('\n')
}

/**
 * Makes the digests of keys anew where they were made by other rules than today's; touches no unit's text.
 * In portions, each a transaction that says how far it is: two connections may do it, and a crash loses one portion.
 */
export function renewKeys(db: WritableDB): void {
  while (renewPortion(db)) {
    // The next portion.
  }
}

function renewPortion(db: WritableDB): boolean {
  const today = rulesDigest()
  if (metaOf(db, 'keys') === today) return false
  return inTransaction(db, () => {
    if (metaOf(db, 'keys') === today) return false
    const begun = `${today} from `
    const stored = metaOf(db, 'keys-next') ?? ''
    const last = stored.startsWith(begun) ? Number(stored.slice(begun.length)) : 0
    const rows = rowsAfter(db, last, portion)
    const update = statement<[number, number, number]>(
      db,
      'UPDATE unit SET source_key = ?, target_key = ? WHERE no = ?',
    )
    for (const { no, unit } of rows) {
      const keys = keysOf(unit)
      update.run(keys.source, keys.target, no)
    }
    const end = rows.at(-1)?.no
    if (end === undefined) setMeta(db, 'keys', today)
    else setMeta(db, 'keys-next', `${begun}${end}`)
    return end !== undefined
  })
}

/** A value that the memory's file keeps of itself. */
export function metaOf(db: WritableDB, key: string): string | undefined {
  return statement<[string], { value: string }>(db, 'SELECT value FROM meta WHERE key = ?').get(key)?.value
}

/** Keeps a value of the memory's file. */
export function setMeta(db: WritableDB, key: string, value: string): void {
  statement<[string, string]>(db, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value)
}
