import { useCallback, useMemo } from 'react'
import type { EntryId } from '../../../../shared/ids.ts'
import type { StoredEntry } from '../../../../shared/ipc/domains/termAnswers.ts'
import { desk } from '../../../api/desk.ts'
import { noteTermbase } from '../../../panels/terms/termbase.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'
import { nameOf } from '../entryWords.ts'
import { closeEntry, type OpenEntry, openEntry, useTermsView } from '../termsView.ts'
import { draftOf, entryFrom, isSound, newDraft, problemsOf, putOf } from './draft.ts'

/** The acts on the entry that is open. */
export interface Editing {
  /** Stores what was typed; false where it cannot be stored as it is. */
  save(): Promise<boolean>
  /** Goes back to what is stored. */
  discard(): void
  /** Opens another entry; what was typed in the present one is stored first. False where that cannot be. */
  goTo(next: OpenEntry): Promise<boolean>
  goToId(id: EntryId): Promise<void>
  remove(): Promise<void>
  putBack(): Promise<void>
}

/** Whether something was typed that is not stored. */
export function isChanged(open: OpenEntry | null): boolean {
  if (!open || open.stored?.removed) return false
  const before = open.stored ? putOf(open.stored.entry) : entryFrom(newDraft(open.draft.kind))
  return JSON.stringify(entryFrom(open.draft)) !== JSON.stringify(before)
}

/** Storing, taking back and leaving the entry that is open; each tells what it did and offers to undo it. */
export function useEditing(): Editing {
  const t = useText()
  const errorText = useErrorText()
  const report = useCallback(
    (answer: { readonly error: string; readonly detail?: string }) =>
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) }),
    [errorText],
  )

  const undo = useCallback(
    async (before: StoredEntry | null, now: StoredEntry) => {
      const { open } = useTermsView.getState()
      const shown = open?.stored?.entry.id === now.entry.id && !isChanged(open)
      if (before) {
        const answer = await desk.call.terms.put({ entry: putOf(before.entry) })
        if (!answer.ok) return report(answer)
        if (shown) openEntry(opened(answer.value))
      } else {
        const answer = await desk.call.terms.remove({ entries: [now.entry.id] })
        if (!answer.ok) return report(answer)
        if (shown) closeEntry(now.entry.id)
      }
      noteTermbase()
    },
    [report],
  )

  const save = useCallback(async () => {
    const { open } = useTermsView.getState()
    if (!open || !isChanged(open)) return true
    if (!isSound(problemsOf(open.draft))) {
      openEntry({ ...open, tried: true })
      notify({ text: t('terms.notSaved') })
      return false
    }
    const answer = await desk.call.terms.put({ entry: entryFrom(open.draft) })
    if (!answer.ok) {
      report(answer)
      return false
    }
    const stored = answer.value
    const { open: now } = useTermsView.getState()
    // What was typed meanwhile stays, and the caret where it is.
    if (now && now.stored === open.stored) openEntry({ stored, draft: { ...now.draft, id: stored.entry.id } })
    noteTermbase()
    notify({
      text: t('terms.saved', { name: nameOf(stored.entry).text }),
      act: { label: t('library.undo'), run: () => void undo(open.stored, stored) },
    })
    return true
  }, [t, report, undo])

  const discard = useCallback(() => {
    const { open } = useTermsView.getState()
    if (!open) return
    if (isChanged(open))
      notify({
        text: t('terms.discarded'),
        act: { label: t('library.undo'), run: () => openEntry(open) },
      })
    if (open.stored) openEntry(opened(open.stored))
    else closeEntry(null)
  }, [t])

  const goTo = useCallback(
    async (next: OpenEntry) => {
      if (!(await save())) return false
      openEntry(next)
      return true
    },
    [save],
  )

  const goToId = useCallback(
    async (entry: EntryId) => {
      const answer = await desk.call.terms.get({ entry })
      if (answer.ok) await goTo(opened(answer.value))
      else report(answer)
    },
    [goTo, report],
  )

  const putBack = useCallback(async () => {
    const { open } = useTermsView.getState()
    if (!open?.stored) return
    const { id } = open.stored.entry
    const answer = await desk.call.terms.restore({ entries: [id] })
    if (!answer.ok) return void report(answer)
    noteTermbase()
    const again = await desk.call.terms.get({ entry: id })
    if (again.ok && useTermsView.getState().open?.stored?.entry.id === id) openEntry(opened(again.value))
  }, [report])

  const remove = useCallback(async () => {
    const { open } = useTermsView.getState()
    if (!open?.stored) return closeEntry(null)
    const { stored } = open
    const answer = await desk.call.terms.remove({ entries: [stored.entry.id] })
    if (!answer.ok) return void report(answer)
    closeEntry(stored.entry.id)
    noteTermbase()
    const restore = async () => {
      const restored = await desk.call.terms.restore({ entries: [stored.entry.id] })
      if (!restored.ok) return void report(restored)
      noteTermbase()
      await goTo(opened(stored))
    }
    notify({
      text: t('terms.removed', { name: nameOf(stored.entry).text }),
      act: { label: t('library.undo'), run: () => void restore() },
    })
  }, [t, report, goTo])

  return useMemo(
    () => ({ save, discard, goTo, goToId, remove, putBack }),
    [save, discard, goTo, goToId, remove, putBack],
  )
}

/** A stored entry as it is opened. */
export function opened(stored: StoredEntry): OpenEntry {
  return { stored, draft: draftOf(stored.entry) }
}
