import { Ellipsis, X } from 'lucide-react'
import { useId, useState } from 'react'
import { partsOfSpeech, type TermStatus, termStatuses } from '../../../../shared/termbase/entry.ts'
import { useText } from '../../../text/useText.ts'
import { Field } from '../../../ui/field.tsx'
import { IconButton } from '../../../ui/iconButton.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import type { DraftTerm } from './draft.ts'
import styles from './termLine.module.css'

interface Props {
  readonly term: DraftTerm
  readonly label: string
  readonly twice: boolean
  readonly onTerm: (term: DraftTerm) => void
  /** null where there is nothing to remove. */
  readonly onRemove: (() => void) | null
}

/** The signs of the three standings: what to write, what may be written, what must not be. */
export const statusSigns: { readonly [S in TermStatus]: string } = {
  preferred: '●',
  admitted: '○',
  forbidden: '⊘',
}

/** One term: its text and standing; what is rarely said of it is folded away. */
export function TermLine({ term, label, twice, onTerm, onRemove }: Props) {
  const t = useText()
  const id = useId()
  const [more, setMore] = useState(false)
  const said = factsOf(term, t)
  return (
    <div className={styles.line}>
      <div className={styles.main}>
        <TextInput
          data-term
          className={`prose ${styles.text}`}
          lang={term.language}
          aria-label={label}
          aria-invalid={twice || undefined}
          aria-describedby={twice ? id : undefined}
          value={term.text}
          maxLength={500}
          onValue={(text) => onTerm({ ...term, text })}
        />
        <Select
          quiet
          label={t('terms.status.of', { term: label })}
          value={term.status}
          options={termStatuses.map((value) => ({
            value,
            label: `${statusSigns[value]} ${t(`terms.status.${value}`)}`,
          }))}
          onValue={(status) => onTerm({ ...term, status })}
        />
        <IconButton
          label={t(more ? 'terms.less' : 'terms.more', { term: label })}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <Ellipsis size={15} aria-hidden />
        </IconButton>
        <IconButton
          label={t('terms.term.remove', { term: label })}
          disabled={onRemove === null}
          onClick={() => onRemove?.()}
        >
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {twice ? (
        <p id={id} className={styles.problem}>
          {t('terms.term.twice')}
        </p>
      ) : null}
      {!more && said.length > 0 ? <p className={styles.said}>{said.join(t('terms.and'))}</p> : null}
      {more ? <Details term={term} onTerm={onTerm} /> : null}
    </div>
  )
}

function Details({ term, onTerm }: Pick<Props, 'term' | 'onTerm'>) {
  const t = useText()
  const { region, ...everywhere } = term
  const { exactCase: _, ...byItsText } = term
  return (
    <div className={styles.details}>
      <Field label={t('terms.partOfSpeech')}>
        {({ id }) => (
          <Select
            id={id}
            value={term.partOfSpeech ?? ''}
            options={partsOfSpeech.map((value) => ({
              value,
              label: t(value === '' ? 'terms.pos.none' : `terms.pos.${value}`),
            }))}
            onValue={(partOfSpeech) => onTerm({ ...term, partOfSpeech })}
          />
        )}
      </Field>
      {term.language === 'en' ? (
        <Field label={t('terms.case')}>
          {({ id }) => (
            <Select
              id={id}
              value={term.exactCase === undefined ? 'auto' : term.exactCase ? 'exact' : 'any'}
              options={(['auto', 'exact', 'any'] as const).map((value) => ({
                value,
                label: t(`terms.case.${value}`),
              }))}
              onValue={(value) =>
                onTerm(value === 'auto' ? byItsText : { ...term, exactCase: value === 'exact' })
              }
            />
          )}
        </Field>
      ) : null}
      {term.language === 'zh-Hant' ? (
        <Field label={t('terms.region')}>
          {({ id }) => (
            <Select
              id={id}
              value={region ?? 'both'}
              options={(['both', 'tw', 'hk'] as const).map((value) => ({
                value,
                label: t(`terms.region.${value}`),
              }))}
              onValue={(value) => onTerm(value === 'both' ? everywhere : { ...term, region: value })}
            />
          )}
        </Field>
      ) : null}
      <div className={styles.note}>
        <Field label={t('terms.term.note')}>
          {(control) => (
            <TextInput
              {...control}
              value={term.note ?? ''}
              maxLength={2000}
              onValue={(note) => onTerm({ ...term, note })}
            />
          )}
        </Field>
      </div>
    </div>
  )
}

function factsOf(term: DraftTerm, t: ReturnType<typeof useText>): string[] {
  return [
    term.partOfSpeech ? t(`terms.pos.${term.partOfSpeech}`) : '',
    term.region ? t(`terms.region.${term.region}`) : '',
    term.exactCase === undefined ? '' : t(term.exactCase ? 'terms.case.exact' : 'terms.case.any'),
    term.note ?? '',
  ].filter((fact) => fact !== '')
}
