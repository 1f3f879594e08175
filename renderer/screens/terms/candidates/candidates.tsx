import { RotateCw } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Candidate } from '../../../../shared/ipc/domains/termAnswers.ts'
import { desk } from '../../../api/desk.ts'
import { noteTermbase } from '../../../panels/terms/termbase.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { notify } from '../../../ui/toasts.tsx'
import type { PutEntry } from '../entry/draft.ts'
import { VirtualList } from '../virtualList.tsx'
import { CandidateCard } from './candidateCard.tsx'
import { CandidateRow } from './candidateRow.tsx'
import styles from './candidates.module.css'
import { type CandidateView, useCandidates } from './useCandidates.ts'
import { useExtraction } from './useExtraction.ts'

/** Words of the articles that may be terms, to be taken into the termbase or not, one after the other. */
export function CandidatesTab() {
  const t = useText()
  const errorText = useErrorText()
  const extraction = useExtraction()
  const [view, setView] = useState<CandidateView>({ kind: null, paired: true, query: '' })
  const ready = extraction.state?.ready ?? false
  const { rows, total, settle, refresh } = useCandidates(view, ready)
  const [at, setAt] = useState(0)
  const selected = Math.min(at, rows.length - 1)
  const candidate = rows[selected]
  const change = (part: Partial<CandidateView>) => {
    setAt(0)
    setView({ ...view, ...part })
  }
  const toList = () => document.getElementById('candidates')?.focus()

  const approve = async (which: Candidate, entry: PutEntry) => {
    settle(which.id)
    toList()
    const answer = await desk.call.terms.acceptCandidates({ accepted: [{ candidate: which.id, entry }] })
    if (!answer.ok) {
      refresh()
      return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }
    noteTermbase()
    const undo = async () => {
      await desk.call.terms.remove({ entries: [...answer.value.entries] })
      noteTermbase()
      refresh()
    }
    notify({
      text: t('terms.candidate.approved', { name: entry.terms[0]?.text ?? '' }),
      act: { label: t('library.undo'), run: () => void undo() },
    })
  }
  const dismiss = async (which: Candidate) => {
    settle(which.id)
    toList()
    const answer = await desk.call.terms.dismissCandidates({ candidates: [which.id] })
    if (!answer.ok) {
      refresh()
      return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }
    const undo = async () => {
      await desk.call.terms.recallCandidates({ candidates: [which.id] })
      refresh()
    }
    notify({
      text: t('terms.candidate.dismissed', { name: which.en ?? which.han ?? '' }),
      act: { label: t('library.undo'), run: () => void undo() },
    })
  }
  const listKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !candidate) return false
    if (event.key === 'Delete' || event.key === 'Backspace') void dismiss(candidate)
    else if (event.key === 'Enter')
      document.querySelector<HTMLButtonElement>('[data-approve]:not(:disabled)')?.click()
    else return false
    return true
  }
  const { state, error } = extraction
  if (error) return <p className={styles.alone}>{errorText(error.code, error.detail)}</p>
  if (!state?.ready) {
    return (
      <div className={styles.alone}>
        <Progress label={t('terms.extracting')} done={state?.done ?? 0} total={state?.total ?? 0} />
      </div>
    )
  }
  return (
    <div className={styles.candidates}>
      <main className={styles.middle} data-pane>
        <div className={styles.bar}>
          <TextInput
            aria-label={t('terms.candidate.search')}
            placeholder={t('terms.candidate.search')}
            value={view.query}
            onValue={(query) => change({ query })}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' && !event.nativeEvent.isComposing) toList()
            }}
          />
          <Select
            quiet
            label={t('terms.kind')}
            value={view.kind ?? 'all'}
            options={(['all', 'name', 'term'] as const).map((value) => ({
              value,
              label: t(`terms.candidate.kind.${value}`),
            }))}
            onValue={(kind) => change({ kind: kind === 'all' ? null : kind })}
          />
        </div>
        <div className={styles.under}>
          <p className={styles.count} role="status">
            {total === null ? '' : t('terms.candidate.count', { count: total })}
          </p>
          <Segmented
            label={t('terms.candidate.sides')}
            value={view.paired ? 'paired' : 'all'}
            onValue={(value) => change({ paired: value === 'paired' })}
            ways={[
              { value: 'paired', label: t('terms.candidate.paired') },
              { value: 'all', label: t('terms.candidate.unpaired') },
            ]}
          />
        </div>
        {state.outdated ? (
          <Button kind="quiet" className={styles.again} onClick={extraction.restart}>
            <RotateCw size={14} strokeWidth={1.6} aria-hidden />
            {t('terms.extract.again')}
          </Button>
        ) : null}
        {total === 0 ? (
          <p className={styles.none}>{t('terms.candidate.none')}</p>
        ) : (
          <VirtualList
            id="candidates"
            label={t('terms.candidates')}
            total={rows.length}
            height={56}
            selected={selected}
            onSelect={setAt}
            onWant={nothing}
            onKey={listKey}
            view={JSON.stringify(view)}
            row={(index) => {
              const row = rows[index]
              return row ? <CandidateRow candidate={row} /> : null
            }}
          />
        )}
        {state.pairs < state.ofPairs ? (
          <p className={styles.sampled}>
            {t('terms.extract.sampled', { pairs: state.pairs, of: state.ofPairs })}
          </p>
        ) : null}
      </main>
      {candidate ? (
        <CandidateCard
          key={candidate.id}
          candidate={candidate}
          onApprove={(entry) => void approve(candidate, entry)}
          onDismiss={() => void dismiss(candidate)}
        />
      ) : (
        <div className={styles.noCard} />
      )}
    </div>
  )
}

function nothing(): void {}
