import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { articleById } from '../../storage/tables/article.ts'
import { type EditionRow, editionsOf } from '../../storage/tables/edition.ts'
import { DamagedText, type Head, headsOf } from '../heads.ts'
import type { Library } from '../library.ts'

/** An edition with its text as it is now. */
interface HeldEdition {
  readonly edition: EditionRow
  readonly head: Head
}

/** The editions of an article with their texts. */
export function heldEditions(
  library: Library,
  article: ArticleId,
): Result<readonly HeldEdition[], 'not-found' | 'damaged'> {
  if (articleById(library.db, article) === null) return fail('not-found', article)
  try {
    const heads = headsOf(library, article)
    return ok(
      editionsOf(library.db, article).flatMap((edition) => {
        const head = heads.get(edition.language)
        return head === undefined ? [] : [{ edition, head }]
      }),
    )
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error
    return fail('damaged', error.language)
  }
}

/** One edition of an article with its text. */
export function heldEdition(
  library: Library,
  article: ArticleId,
  language: Language,
): Result<HeldEdition, 'not-found' | 'damaged'> {
  const held = heldEditions(library, article)
  if (!held.ok) return held
  const found = held.value.find(({ edition }) => edition.language === language)
  return found === undefined ? fail('not-found', language) : ok(found)
}
