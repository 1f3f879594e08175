import { useCallback, useMemo } from 'react'
import type { StoredException } from '../../../shared/ipc/domains/conversion.ts'
import { desk } from '../../api/desk.ts'
import type { TextKey } from '../../text/texts.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { openForm, useConversionView } from './conversionView.ts'
import { draftOf, isComplete } from './form.ts'

/** The acts on exceptions; each tells what it did and offers to undo it. */
export interface Editing {
  /** Stores the open form and closes it; false where it cannot be stored as it is. */
  save(): Promise<boolean>
  remove(stored: StoredException): Promise<void>
  putBack(stored: StoredException): Promise<void>
}

/** Storing, removing and bringing back. */
export function useEditing(): Editing {
  const t = useText()
  const errorText = useErrorText()
  const undo = useCallback(
    async (act: string) => {
      const answer = await desk.call.exceptions.takeBack({ act })
      if (answer.ok) notify({ text: t('conversion.undone') })
      else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    },
    [t, errorText],
  )
  const tell = useCallback(
    (answer: Awaited<ReturnType<typeof desk.call.exceptions.put>>, key: TextKey): boolean => {
      if (!answer.ok) {
        notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
        return false
      }
      const { act, exceptions } = answer.value
      const [first] = exceptions
      if (!first) return true
      const { hans, hant } = first.exception
      notify({
        text: t(key, { hans, hant }),
        act: { label: t('conversion.undo'), run: () => void undo(act) },
      })
      return true
    },
    [t, errorText, undo],
  )
  const save = useCallback(async () => {
    const { open } = useConversionView.getState()
    if (!open || !isComplete(open.form)) return false
    const answer = await desk.call.exceptions.put({ exceptions: [draftOf(open.form, open.stored)] })
    const isStored = tell(answer, open.stored ? 'conversion.changed' : 'conversion.added')
    if (isStored) openForm(null)
    return isStored
  }, [tell])
  const remove = useCallback(
    async ({ exception }: StoredException) => {
      tell(await desk.call.exceptions.remove({ exceptions: [exception.id] }), 'conversion.removed')
    },
    [tell],
  )
  const putBack = useCallback(
    async ({ exception }: StoredException) => {
      tell(await desk.call.exceptions.restore({ exceptions: [exception.id] }), 'conversion.restored')
    },
    [tell],
  )
  return useMemo(() => ({ save, remove, putBack }), [save, remove, putBack])
}
