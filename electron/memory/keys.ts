import { textHash } from '../../shared/document/hash.ts'
import { bigrams } from '../../shared/matching/blocking.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import { inTransaction, type WritableDB } from '../storage/database.ts'
import { statement } from '../storage/statement.ts'
import { tokensDigest } from '../storage/tokens.ts'
import { putGrams } from './grams.ts'
import { unitsAfter, updateKeys } from './unit.ts'

/** Units that are read at a time. */
const portion = 1000

const probes = [
  '“They don’t grow,” he said… 3.5% — U.S. cafés',
  '他说：“經濟增長３.５％。”——「國際」 GDP、著作',
]

/** What the rules make of some texts; it changes when they do. */
function rules(): string {
  return (['en', 'zh-Hans'] as const)
    .flatMap((language) =>
      probes.map((text) => [matchKey(text, language), ...bigrams(text, language)].join(' ')),
    )
    .join('\n')
}

/** Makes keys and index anew where they were made by other rules than today's; touches no unit's text. */
export function renewKeys(db: WritableDB): void {
  const digest = `${tokensDigest()} ${textHash(rules())}`
  const stored = statement<[], { value: string }>(db, "SELECT value FROM meta WHERE key = 'keys'").get()
  if (stored?.value === digest) return
  inTransaction(db, () => {
    db.exec("INSERT INTO gram (gram) VALUES ('delete-all')")
    let last = 0
    for (let rows = unitsAfter(db, last, portion); rows.length > 0; rows = unitsAfter(db, last, portion)) {
      for (const { no, unit } of rows) {
        updateKeys(db, no, unit)
        putGrams(db, no, unit)
        last = no
      }
    }
    statement<[string]>(db, "INSERT OR REPLACE INTO meta (key, value) VALUES ('keys', ?)").run(digest)
  })
}
