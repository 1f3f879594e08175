import { checkContext, checks } from '../../../shared/checks/index.ts'
import { type CheckSettings, defaultSettings } from '../../../shared/checks/settings.ts'
import type { Check, CheckContext } from '../../../shared/checks/spec.ts'
import { ok } from '../../../shared/result.ts'
import { checkSettingsOf } from '../../library/checkSettings.ts'
import { spellerFor } from '../../library/dictionarySpeller.ts'
import { checksOf, contextOf } from '../../library/issues.ts'
import { entries } from '../../library/terms/termbase.ts'
import type { Arguments } from '../arguments.ts'
import type { Ended } from '../command.ts'
import type { Io } from '../io.ts'
import { withLibrary } from '../library.ts'

/** What checks of texts outside a library know. */
export interface Ways {
  readonly context: CheckContext
  readonly settings: CheckSettings
  readonly list: readonly Check[]
}

/** The terms, settings and rules of the library that the call itself names; without one there are none. */
export async function waysFor(args: Arguments, io: Io): Promise<Ended<Ways>> {
  if (args.text('library') === undefined) {
    const speller = spellerFor(null, defaultSettings.english)
    return ok({ context: checkContext([], { speller }), settings: defaultSettings, list: checks })
  }
  return withLibrary(args, io, async (library) => {
    // The library is closed when the texts are checked: what recognises terms has to stand without it.
    const { recognise: _, ...ways } = contextOf(library)
    const context = checkContext([...entries(library)], ways)
    return ok({ context, settings: checkSettingsOf(library), list: checksOf(library) })
  })
}
