import { useState } from 'react'
import { sureEnough } from '../../../shared/alignment/align.ts'
import { countBeads, isDoubtful } from '../../../shared/alignment/beads/bead.ts'
import { desk } from '../../api/desk.ts'
import { go } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './finish.module.css'
import { closeWork, flushWork, storedVersion, useWork, type Work } from './work.ts'

/** Asks what an alignment is to become, says what of it, and makes it. */
export function Finish({ work, close }: { readonly work: Work; readonly close: () => void }) {
  const t = useText()
  const errorText = useErrorText()
  const [article, setArticle] = useState(work.open.row.article === null)
  const [memory, setMemory] = useState(true)
  const [source, setSource] = useState(work.open.row.source)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { beads } = work.history
  const linked = beads.filter(({ counts }) => counts.filter((count) => count > 0).length > 1)
  const { accepted, doubtful } = countBeads(linked, sureEnough)
  const sure = linked.filter((bead) => !bead.accepted && !isDoubtful(bead, sureEnough)).length

  const finish = async () => {
    setBusy(true)
    await flushWork()
    const base = storedVersion()
    const { alignment } = work.open.row
    const answer =
      base === null
        ? ({
            ok: false,
            error: useWork.getState().work?.saving === 'lost' ? 'conflict' : 'not-writable',
          } as const)
        : await desk.call.alignments.finish({ alignment, base, source, article, memory })
    setBusy(false)
    if (!answer.ok) return setProblem(errorText(answer.error, 'detail' in answer ? answer.detail : ''))
    const { article: made, units } = answer.value
    close()
    await closeWork()
    notify({
      text: made ? t('align.finish.made', { units }) : t('align.finish.done', { units }),
      ...(made ? { act: { label: t('align.finish.open'), run: () => go('desk', made) } } : {}),
    })
  }
  return (
    <Dialog
      title={t('align.finish.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={busy || !(article || memory)} onClick={() => void finish()}>
            {t('align.finish.act')}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <label className={styles.choice}>
          <input type="checkbox" checked={article} onChange={(event) => setArticle(event.target.checked)} />
          <span>{t('align.finish.article')}</span>
          <span className={styles.hint}>{t('align.finish.article.text')}</span>
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={memory} onChange={(event) => setMemory(event.target.checked)} />
          <span>{t('align.finish.memory')}</span>
          <span className={styles.hint}>
            {t('align.finish.memory.text', {
              taken: accepted + sure,
              beads: linked.length,
              accepted,
              sure,
              doubtful,
            })}
          </span>
        </label>
        <Field label={t('align.finish.source')}>
          {(control) => (
            <Select
              {...control}
              value={source}
              options={work.open.row.languages.map((language) => ({
                value: language,
                label: t(`language.${language}`),
              }))}
              onValue={setSource}
            />
          )}
        </Field>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
