import type { ArticleId } from '../../../shared/ids.ts'
import type { ConversionWays } from '../../../shared/ipc/domains/conversion.ts'
import type { EntryForms } from '../../../shared/script/matcher.ts'
import { settledForms } from '../../../shared/script/terms.ts'
import { exceptionsFor } from '../../storage/tables/exception.ts'
import type { Library } from '../library.ts'
import { regionOf } from '../site.ts'
import { entries, termbaseOf } from '../terms/termbase.ts'
import { settingsOf, wordsOf } from './settings.ts'
import { versionOf } from './version.ts'

/** The termbase's Chinese forms, until the termbase changes. */
const forms = new WeakMap<Library, { readonly version: string; readonly terms: readonly EntryForms[] }>()

/** What a conversion needs of the library, for an article or for none. */
export function waysOf(library: Library, article: ArticleId | null): ConversionWays {
  const settings = settingsOf(library)
  const { region, variants, quotes, vocabulary } = settings
  const words = wordsOf(settings)
  return {
    region,
    house: {
      ...(variants === null ? {} : { variants }),
      // Corner marks go without saying in the Traditional edition, and are not meant for the Simplified one.
      ...(quotes === 'corner' ? {} : { quotes }),
    },
    vocabulary: vocabulary.on ? words : [],
    words,
    terms: termsOf(library),
    exceptions: exceptionsFor(library.db, article),
    mark: markOf(library, article),
  }
}

/** Names what `waysOf` would give, without making it. */
export function markOf(library: Library, article: ArticleId | null): string {
  return [versionOf(library), termbaseOf(library).version, regionOf(library), article ?? ''].join(' ')
}

function termsOf(library: Library): readonly EntryForms[] {
  const { version } = termbaseOf(library)
  const known = forms.get(library)
  if (known?.version === version) return known.terms
  const terms = settledForms(entries(library))
  forms.set(library, { version, terms })
  return terms
}
