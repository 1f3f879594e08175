import { languages } from '../../../../shared/locale.ts'
import type { TermEntry } from '../../../../shared/termbase/entry.ts'
import { entryKinds } from '../../../../shared/termbase/entry.ts'
import { useText } from '../../../text/useText.ts'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/textArea.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { TokenField } from '../../../ui/tokenField.tsx'
import { changeDraft, type OpenEntry } from '../termsView.ts'
import { isLink, problemsOf } from './draft.ts'
import styles from './entryForm.module.css'
import { Holdings } from './holdings.tsx'
import { SimilarNotice, useSimilar } from './similarNotice.tsx'
import { TermLines } from './termLines.tsx'
import type { Editing } from './useEditing.ts'

interface Props {
  readonly open: OpenEntry
  readonly editing: Editing
  readonly onMerge: (other: TermEntry) => void
}

/** Everything that an entry holds: terms by language, what it means and where it comes from, posts of a person. */
export function EntryForm({ open, editing, onMerge }: Props) {
  const t = useText()
  const { draft, stored } = open
  const removed = stored?.removed ?? false
  const problems = problemsOf(draft)
  const similar = useSimilar(removed ? null : draft)
  const openOther = (other: TermEntry) => {
    // What is not stored yet would otherwise become the second entry of which this warns.
    if (!stored) editing.discard()
    void editing.goToId(other.id)
  }
  return (
    <fieldset className={styles.form} disabled={removed}>
      <SimilarNotice similar={similar} onOpen={openOther} onMerge={onMerge} />
      <div className={styles.kind}>
        <span className={styles.label} id="entry-kind">
          {t('terms.kind')}
        </span>
        <Select
          label={t('terms.kind')}
          value={draft.kind}
          disabled={removed}
          options={entryKinds.map((value) => ({ value, label: t(`terms.kind.${value}`) }))}
          onValue={(kind) => changeDraft((now) => ({ ...now, kind }))}
        />
      </div>
      <div className={styles.terms}>
        {languages.map((language) => (
          <TermLines
            key={language}
            language={language}
            draft={draft}
            twice={problems.twice}
            change={changeDraft}
          />
        ))}
        {open.tried && problems.noTerm ? (
          <p role="alert" className={styles.problem}>
            {t('terms.noTerm')}
          </p>
        ) : null}
      </div>
      {draft.kind === 'person' || draft.holdings.length > 0 ? (
        <FieldGroup label={t('terms.posts')}>
          <Holdings draft={draft} wrong={problems.dates} change={changeDraft} />
        </FieldGroup>
      ) : null}
      <Field label={t('terms.definition')}>
        {(control) => (
          <TextArea
            {...control}
            className={styles.text}
            rows={2}
            value={draft.definition}
            onValue={(definition) => changeDraft((now) => ({ ...now, definition }))}
          />
        )}
      </Field>
      <Field label={t('terms.note')} hint={t('terms.note.hint')}>
        {(control) => (
          <TextArea
            {...control}
            className={styles.text}
            rows={2}
            value={draft.note}
            onValue={(note) => changeDraft((now) => ({ ...now, note }))}
          />
        )}
      </Field>
      <Field label={t('terms.source')} hint={t('terms.source.hint')}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.source}
            onValue={(source) => changeDraft((now) => ({ ...now, source }))}
          />
        )}
      </Field>
      <TokenField
        label={t('terms.links')}
        hint={t('terms.links.hint')}
        values={draft.links}
        onValues={(links) => changeDraft((now) => ({ ...now, links }))}
        removeLabel={(link) => t('metadata.remove', { what: link })}
        problemOf={(link) => (isLink(link) ? null : t('terms.links.problem'))}
      />
    </fieldset>
  )
}
