import { isHan, type Language } from '../../../shared/locale.ts'
import type { Holding, TermEntry } from '../../../shared/termbase/entry.ts'

/**
 * A post as it is written in a language: "Director, Institute of Rivers", 河流研究所所长. '' where that language
 * lacks one of its parts.
 */
export function postWords(
  post: TermEntry | null,
  organisation: TermEntry | null,
  language: Language,
): string {
  const parts = [post, organisation].filter((entry) => entry !== null)
  const words = parts.map((entry) => preferredIn(entry, language))
  if (words.length === 0 || words.includes('')) return ''
  return isHan(language) ? words.toReversed().join('') : words.join(', ')
}

/** The post that is shown of a person: one that is held still, else the latest. */
export function presentHolding(holdings: readonly Holding[]): Holding | null {
  const open = holdings.find(({ to }) => to === null)
  return open ?? holdings.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0] ?? null
}

function preferredIn(entry: TermEntry, language: Language): string {
  const own = entry.terms.filter((term) => term.language === language && term.status !== 'forbidden')
  return (own.find(({ status }) => status === 'preferred') ?? own[0])?.text ?? ''
}
