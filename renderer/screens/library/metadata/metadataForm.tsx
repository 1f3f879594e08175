import type { Metadata } from '../../../../shared/document/article.ts'
import { desk } from '../../../api/desk.ts'
import { useText } from '../../../text/useText.ts'
import { CheckedField } from '../../../ui/checkedField.tsx'
import { Field } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/textArea.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { TokenField } from '../../../ui/tokenField.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { BylineFields } from './bylineFields.tsx'
import { LocalField } from './localField.tsx'
import { dateFrom, slugFrom } from './metadata.ts'
import styles from './metadataForm.module.css'

interface Props {
  readonly value: Metadata
  /** Called when a field with a usable value is left. */
  readonly onValue: (value: Metadata) => void
  /** Why the library does not take the slug. */
  readonly slugProblem?: string | null
}

/** Everything that an article carries beside its text. */
export function MetadataForm({ value, onValue, slugProblem = null }: Props) {
  const t = useText()
  const facets = useAnswer('facets', 0, async () => await desk.call.articles.facets({}))
  const change = (part: Partial<Metadata>) => onValue({ ...value, ...part })
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Field label={t('metadata.slug')} hint={t('metadata.slug.hint')} problem={slugProblem}>
          {(control) => (
            <TextInput
              {...control}
              onLeave
              value={value.slug}
              onValue={(text) => change({ slug: slugFrom(text) || value.slug })}
            />
          )}
        </Field>
        <CheckedField
          label={t('metadata.date')}
          hint={t('metadata.date.hint')}
          value={value.date}
          onValue={(text) => change({ date: dateFrom(text) ?? value.date })}
          problemOf={(text) => (dateFrom(text) === null ? t('metadata.date.problem') : null)}
        />
      </div>
      <LocalField
        label={t('metadata.section')}
        value={value.section}
        known={facets.value?.sections.map(({ label }) => label) ?? []}
        onValue={(section) => change({ section })}
      />
      <BylineFields value={value.byline} date={value.date} onValue={(byline) => change({ byline })} />
      <TokenField
        label={t('metadata.related')}
        hint={t('metadata.related.hint')}
        values={value.related}
        onValues={(related) => change({ related })}
        removeLabel={(slug) => t('metadata.remove', { what: slug })}
        problemOf={(text) => (slugFrom(text) === text ? null : t('metadata.related.problem'))}
      />
      <TokenField
        label={t('metadata.tags')}
        values={value.tags}
        onValues={(tags) => change({ tags })}
        removeLabel={(tag) => t('metadata.remove', { what: tag })}
      />
      <Field label={t('metadata.notes')} hint={t('metadata.notes.hint')}>
        {(control) => (
          <TextArea {...control} onLeave value={value.notes} onValue={(notes) => change({ notes })} />
        )}
      </Field>
    </div>
  )
}
