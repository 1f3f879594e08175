import { useEffect, useRef, useState } from 'react'
import type { UnitId } from '../../../shared/ids.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { bestOf, othersOf } from './best.ts'

interface Props {
  readonly total: number
  /** Closes it, with what was removed. */
  readonly close: (removed: readonly UnitId[]) => void
}

/** Asks whether all duplicates are to be merged, and does so, some groups at a time; it can be stopped. */
export function MergeAll({ total, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [done, setDone] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  const removed = useRef<UnitId[]>([])
  const stopped = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true
    },
    [],
  )

  const merge = async () => {
    setDone(0)
    for (let merged = 0; !stopped.current; ) {
      // What was merged is no group any more: the next ones stand at the beginning.
      const answer = await desk.call.memory.groups({ kind: 'duplicates', from: 0, count: 100 })
      if (!answer.ok) return setError(errorText(answer.error, answer.detail))
      const units = answer.value.groups.flatMap((group) => {
        const kept = bestOf(group)
        return kept ? othersOf(group, kept).map(({ id }) => id) : []
      })
      if (units.length === 0 || stopped.current) break
      const gone = await desk.call.memory.remove({ units })
      if (!gone.ok) return setError(errorText(gone.error, gone.detail))
      if (gone.value.removed === 0) break
      removed.current.push(...units)
      merged += answer.value.groups.length
      setDone(merged)
    }
    close(removed.current)
  }
  const leave = () => {
    stopped.current = true
    if (done === null || error !== null) close(removed.current)
  }
  return (
    <Dialog
      title={t('memory.merge.title')}
      close={leave}
      foot={
        <>
          <Button onClick={leave}>{t(error === null ? 'shell.cancel' : 'shell.close')}</Button>
          {done === null ? (
            <Button kind="primary" onClick={() => void merge()}>
              {t('memory.merge.do')}
            </Button>
          ) : null}
        </>
      }
    >
      {error !== null ? (
        <p role="alert">{error}</p>
      ) : done === null ? (
        <p>{t('memory.merge.text', { count: total })}</p>
      ) : (
        <Progress label={t('memory.merge.progress', { done, total })} done={done} total={total} />
      )}
    </Dialog>
  )
}
