import { useRef, useState } from 'react'
import type { TermsPreview } from '../../../../shared/ipc/domains/termAnswers.ts'
import type { PlannedEntry } from '../../../../shared/termbase/merge.ts'
import { desk } from '../../../api/desk.ts'
import { noteTermbase } from '../../../panels/terms/termbase.ts'
import { go } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { changesOf, type Decisions, type RowAct } from './decisions.ts'
import { Faults } from './faults.tsx'
import styles from './importPlan.module.css'
import { PlanRows } from './planRows.tsx'

interface Props {
  readonly preview: TermsPreview
  readonly chooseOther: () => void
  readonly close: () => void
}

type What = PlannedEntry['what']

const conflictActs = ['skip', 'add', 'merge', 'replace'] as const

/** What a file of terms would change: what is new, what joins, what contradicts, each to be decided. */
export function ImportPlan({ preview, chooseOther, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const { counts, faults } = preview
  const all = counts.new + counts.same + counts.merge + counts.conflict
  const [shown, setShown] = useState<What | 'all'>(counts.conflict > 0 ? 'conflict' : 'all')
  const [conflicts, setConflicts] = useState<RowAct>('skip')
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const [problem, setProblem] = useState('')
  const onward = useRef<HTMLButtonElement>(null)
  const [storing, setStoring] = useState(false)
  const changes = changesOf(counts, decisions, conflicts)

  const commit = async () => {
    setStoring(true)
    const answer = await desk.call.termFiles.commit({
      preview: preview.preview,
      conflicts,
      decisions: [...decisions].map(([row, { act }]) => ({ row, act })),
    })
    setStoring(false)
    if (!answer.ok) return setProblem(errorText(answer.error, answer.detail))
    close()
    noteTermbase()
    go('terms')
    notify({ text: t('terms.import.done', { ...answer.value }) })
  }
  const decide = (row: PlannedEntry, act: RowAct) =>
    setDecisions(new Map(decisions).set(row.row, { act, what: row.what }))

  return (
    <Dialog
      title={t('terms.import.from', { name: preview.name })}
      close={close}
      width="full"
      first={onward}
      foot={
        <>
          <p role="alert" className={styles.problem}>
            {faults.length > 0 ? t('terms.import.faulty') : problem}
          </p>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button ref={faults.length > 0 ? onward : null} onClick={chooseOther}>
            {t('terms.import.other')}
          </Button>
          <Button
            ref={faults.length > 0 ? null : onward}
            kind="primary"
            disabled={faults.length > 0 || storing || changes === 0}
            onClick={() => void commit()}
          >
            {t('terms.import.do', { count: changes })}
          </Button>
        </>
      }
    >
      {faults.length > 0 ? (
        <Faults faults={faults} />
      ) : (
        <div className={styles.plan}>
          <div className={styles.bar}>
            <Segmented<What | 'all'>
              label={t('terms.import.show')}
              value={shown}
              onValue={setShown}
              ways={[
                { value: 'all', label: t('terms.import.all', { count: all }) },
                {
                  value: 'new',
                  label: t('terms.import.new', { count: counts.new }),
                  disabled: counts.new === 0,
                },
                {
                  value: 'merge',
                  label: t('terms.import.merge', { count: counts.merge }),
                  disabled: counts.merge === 0,
                },
                {
                  value: 'conflict',
                  label: t('terms.import.conflict', { count: counts.conflict }),
                  disabled: counts.conflict === 0,
                },
                {
                  value: 'same',
                  label: t('terms.import.same', { count: counts.same }),
                  disabled: counts.same === 0,
                },
              ]}
            />
            {counts.conflict > 0 ? (
              <div className={styles.usual}>
                <span>{t('terms.import.conflicts')}</span>
                <Select
                  label={t('terms.import.conflicts')}
                  value={conflicts}
                  options={conflictActs.map((value) => ({ value, label: t(`terms.act.${value}`) }))}
                  onValue={setConflicts}
                />
              </div>
            ) : null}
          </div>
          {all === 0 ? (
            <p className={styles.none}>{t('terms.import.nothing')}</p>
          ) : (
            <PlanRows
              preview={preview.preview}
              what={shown === 'all' ? null : shown}
              conflicts={conflicts}
              decisions={decisions}
              decide={decide}
            />
          )}
        </div>
      )}
      {preview.ignored.length > 0 ? (
        <p className={styles.ignored}>
          {t('terms.import.ignored', { count: preview.ignored.length })}{' '}
          {preview.ignored.slice(0, 12).map((name) => (
            <code key={name} className={styles.name}>
              {name}
            </code>
          ))}
        </p>
      ) : null}
    </Dialog>
  )
}
