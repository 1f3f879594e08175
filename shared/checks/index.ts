import type { Language } from '../locale.ts'
import type { TermEntry } from '../termbase/entry.ts'
import { type FoundTerm, makeRecogniser, type Recogniser } from '../termbase/recognise.ts'
import type { Check, CheckContext, CheckId, Issue, SegmentPair } from './check.ts'
import { halfWidth } from './halfWidth.ts'
import { mainlandWord } from './mainlandWord.ts'
import { numbers } from './numbers.ts'
import { quoteStyle } from './quoteStyle.ts'
import { quotes } from './quotes.ts'
import { samePart } from './samePart.ts'
import { simplifiedInHant } from './simplifiedInHant.ts'
import { termForbidden } from './termForbidden.ts'
import { termMissing } from './termMissing.ts'
import { traditionalInHans } from './traditionalInHans.ts'
import { untranslated } from './untranslated.ts'

/** Every check, in the order in which issues are shown. */
export const checks: readonly Check[] = [
  untranslated,
  numbers,
  termMissing,
  termForbidden,
  quotes,
  halfWidth,
  simplifiedInHant,
  traditionalInHans,
  samePart,
  quoteStyle,
  mainlandWord,
]

/** The issues of a pair by all checks, or by those named in `only`. */
export function checkPair(pair: SegmentPair, context: CheckContext, only?: ReadonlySet<CheckId>): Issue[] {
  const once = rememberingTerms(context)
  return checks
    .filter(({ id, applies }) => applies(pair.sourceLanguage, pair.targetLanguage) && (!only || only.has(id)))
    .flatMap((check) =>
      check
        .find(pair, once)
        .map((finding): Issue => ({ check: check.id, segment: pair.segment, ...finding })),
    )
}

/** The same context for one pair: several checks ask for the terms of the same two texts. */
function rememberingTerms(context: CheckContext): CheckContext {
  const found = new Map<string, readonly FoundTerm[]>()
  return {
    ...context,
    recognise(text, language) {
      const key = `${language} ${text}`
      const terms = found.get(key) ?? context.recognise(text, language)
      found.set(key, terms)
      return terms
    },
  }
}

/** What checks know by a termbase and the library's ways; recognisers are built when first asked for. */
export function checkContext(
  entries: readonly TermEntry[],
  ways: Omit<CheckContext, 'recognise'> = {},
): CheckContext {
  const recognisers = new Map<Language, Recogniser>()
  return {
    ...ways,
    recognise(text, language) {
      const recogniser = recognisers.get(language) ?? makeRecogniser(entries, language)
      recognisers.set(language, recogniser)
      return recogniser(text)
    },
  }
}
