import { type Step as Change, Step } from 'prosemirror-transform'
import { schema } from '../../shared/document/schema.ts'
import type { Language } from '../../shared/locale.ts'
import type { Desk } from './desk.ts'
import { passLocks, setReadOnly } from './plugins/locks.ts'
import { asOutright } from './suggesting/tracking.ts'

/**
 * Takes steps in that the library itself made and stored, on top of all that was stored of this text, and whether the
 * edition is only read from now on. Throws where the steps do not fit: the text is another one.
 */
export function adopt(
  desk: Desk,
  language: Language,
  { steps, readOnly }: { readonly steps: readonly unknown[]; readonly readOnly: boolean },
): void {
  const column = desk.columns.get(language)
  if (!column) return
  const transaction = setReadOnly(passLocks(asOutright(column.state.tr)), readOnly)
  const changes: readonly Change[] = steps.map((step) => Step.fromJSON(schema, step))
  for (const change of changes) transaction.step(change)
  desk.journal.adopted(language, steps.length, () => column.dispatch(transaction))
}
