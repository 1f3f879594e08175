import { useState } from 'react'
import type { TermEntry } from '../../../../shared/termbase/entry.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { nameOf } from '../entryWords.ts'
import { KindSign } from '../kindSign.tsx'
import { EntryPicker } from './entryPicker.tsx'
import styles from './mergeDialog.module.css'
import { statusSigns } from './termLine.tsx'

interface Props {
  readonly entry: TermEntry
  /** The other one, where it is known already. */
  readonly other: TermEntry | null
  readonly merge: (keep: TermEntry, drop: TermEntry) => void
  readonly close: () => void
}

/** Makes one entry of two; shows both and asks whose kind and standing is kept. */
export function MergeDialog({ entry, other: given, merge, close }: Props) {
  const t = useText()
  const [other, setOther] = useState(given)
  const [kept, setKept] = useState<'this' | 'other'>('this')
  const confirm = () => {
    if (!other) return
    if (kept === 'this') merge(entry, other)
    else merge(other, entry)
    close()
  }
  return (
    <Dialog
      title={t('terms.merge.title')}
      close={close}
      width="wide"
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={other === null} onClick={confirm}>
            {t('terms.merge.do')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={t('terms.merge.with', { name: nameOf(entry).text })}>
          {({ id }) => (
            <EntryPicker
              id={id}
              label={t('terms.merge.other')}
              kind={null}
              value={other}
              without={[entry.id]}
              onValue={setOther}
            />
          )}
        </Field>
        {other ? (
          <>
            <div className={styles.sides}>
              <Side entry={entry} kept={kept === 'this'} />
              <Side entry={other} kept={kept === 'other'} />
            </div>
            <Segmented
              label={t('terms.merge.keep')}
              value={kept}
              onValue={setKept}
              ways={[
                { value: 'this', label: t('terms.merge.keep.left') },
                { value: 'other', label: t('terms.merge.keep.right') },
              ]}
            />
            <p className={styles.hint}>{t('terms.merge.hint')}</p>
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

function Side({ entry, kept }: { readonly entry: TermEntry; readonly kept: boolean }) {
  const t = useText()
  return (
    <section className={styles.side} data-kept={kept || undefined}>
      <p className={styles.kind}>
        <KindSign kind={entry.kind} />
        {t(`terms.kind.${entry.kind}`)}
      </p>
      <ul>
        {entry.terms.map((term) => (
          <li key={`${term.language} ${term.text}`} className={styles.term}>
            <span className={styles.sign} title={t(`terms.status.${term.status}`)} aria-hidden>
              {statusSigns[term.status]}
            </span>
            <span className="prose" lang={term.language}>
              {term.text}
            </span>
            <span className="visually-hidden">{t(`terms.status.${term.status}`)}</span>
          </li>
        ))}
      </ul>
      {entry.note === '' ? null : <p className={styles.hint}>{entry.note}</p>}
    </section>
  )
}
