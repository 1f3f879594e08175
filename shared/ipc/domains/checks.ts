import * as v from 'valibot'
import type { ArchiveAnswer } from '../../checks/archive.ts'
import type { CheckSettings } from '../../checks/settings.ts'
import { severities } from '../../checks/spec.ts'
import type { Region } from '../../script/dictionary.ts'
import type { FormPair } from '../../script/matcher.ts'
import type { QuoteStyle } from '../../script/quotes.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

const setting = v.strictObject({
  isOn: v.exactOptional(v.boolean()),
  severity: v.exactOptional(v.picklist(severities)),
  options: v.exactOptional(
    v.record(p.text(100), v.union([v.boolean(), v.pipe(v.number(), v.finite()), p.text(200)])),
  ),
})

/** All that checks have to know of the open library beside its terms. */
export interface CheckWays {
  readonly settings: CheckSettings
  readonly region: Region
  readonly quotes: QuoteStyle
  /** The regional words that are suggested. */
  readonly vocabulary: readonly FormPair[]
  /** The words that the library's own dictionary has. */
  readonly words: readonly string[]
  /** Its house rules (YAML). */
  readonly rules: string
  /** Another one where any of this, or a term, is another one. */
  readonly mark: string
}

/** What the open library says of its checks. */
export const checks = {
  settings: method<CheckSettings>()(p.nothing, 'no-library'),
  /** What the checks are to know; null where it is what is known already, by its mark. */
  ways: method<CheckWays | null>()(v.strictObject({ known: v.nullable(p.text(100)) }), 'no-library'),
  /** What other articles have published of an article's texts and names, as far as its checks ask for it. */
  archive: method<readonly ArchiveAnswer[]>()(v.strictObject({ article: p.articleId }), 'no-library'),
  /**
   * Changes them; what is left out stays as it is, and of `checks` what is not named; an empty setting takes a
   * check's own back. Options that a check does not take are dropped.
   */
  setSettings: method<CheckSettings>()(
    v.strictObject({
      checks: v.exactOptional(v.record(p.text(100), setting)),
      gateSeverities: v.exactOptional(
        v.pipe(v.array(v.picklist(severities)), v.maxLength(severities.length)),
      ),
      english: v.exactOptional(v.picklist(['us', 'uk'])),
    }),
    'no-library',
    'not-writable',
  ),
} as const
