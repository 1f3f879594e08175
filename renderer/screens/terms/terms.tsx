import { useCallback, useEffect, useLayoutEffect } from 'react'
import { desk } from '../../api/desk.ts'
import { useCommands } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { CandidatesTab } from './candidates/candidates.tsx'
import { Entries } from './entries.tsx'
import { newDraft } from './entry/draft.ts'
import { useEditing } from './entry/useEditing.ts'
import styles from './terms.module.css'
import { keepToLibrary, showTab, useTermsView } from './termsView.ts'
import { Toolbar } from './toolbar.tsx'

/** The termbase: its entries, and the candidates that wait to become some. */
export function TermsScreen() {
  const library = useSession((session) => session.libraries.library?.name ?? null)
  const tab = useTermsView((view) => view.tab)
  const known = useTermsView((view) => view.library)
  const editing = useEditing()
  useLayoutEffect(() => keepToLibrary(library), [library])

  const { save, goTo } = editing
  const begin = useCallback(async () => {
    const { list } = useTermsView.getState()
    showTab('entries')
    if (!(await goTo({ stored: null, draft: newDraft(list.kind ?? 'term') }))) return
    setTimeout(() => document.querySelector<HTMLElement>('[data-term]')?.focus(), 0)
  }, [goTo])
  useCommands({ 'terms.add': () => void begin() })
  useEffect(() => {
    const stop = desk.onFlush(async () => void (await save()))
    return () => {
      stop()
      // Whoever goes to another room leaves nothing behind that is not stored.
      void save()
    }
  }, [save])

  if (known !== library) return <div className={styles.screen} />
  return (
    <div className={styles.screen}>
      <Toolbar tab={tab} begin={() => void begin()} />
      {tab === 'entries' ? <Entries editing={editing} begin={() => void begin()} /> : <CandidatesTab />}
    </div>
  )
}
