import type { EntryId } from '../../../shared/ids.ts'
import { desk } from '../../api/desk.ts'
import { go, useSession } from '../../state/session.ts'
import { isChanged, opened } from './entry/useEditing.ts'
import { keepToLibrary, openEntry, showAllEntries, showTab, useTermsView } from './termsView.ts'

/** Opens an entry on the terms screen, from another room. */
export async function editTerm(entry: EntryId): Promise<void> {
  const answer = await desk.call.terms.get({ entry })
  keepToLibrary(useSession.getState().libraries.library?.name ?? null)
  // What could not be stored yet is looked at first.
  if (answer.ok && !isChanged(useTermsView.getState().open)) {
    showTab('entries')
    showAllEntries()
    openEntry(opened(answer.value))
  }
  go('terms')
}
