import { useId } from 'react'
import { type Language, type LocalText, languages } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import styles from './localField.module.css'

interface Props {
  readonly label: string
  readonly value: LocalText
  readonly onValue: (value: LocalText) => void
  /** Forms that are known already; choosing one fills in its other languages. */
  readonly known?: readonly LocalText[]
  /** What is published for a form that is left empty, and forms that the termbase prefers to what is written. */
  readonly termbase?: { readonly filled: LocalText; readonly preferred: LocalText }
}

/** A short text with a form in each language. */
export function LocalField({ label, value, onValue, known = [], termbase }: Props) {
  const t = useText()
  const id = useId()
  const change = (language: Language, text: string) => {
    const found = text === '' ? undefined : known.find((each) => each[language] === text)
    const { [language]: _, ...others } = value
    onValue(found ? { ...value, ...found } : text === '' ? others : { ...value, [language]: text })
  }
  return (
    <FieldGroup label={label}>
      <div className={styles.forms}>
        {languages.map((language) => (
          <div key={language} className={styles.form}>
            <span className={styles.language} lang={language} aria-hidden>
              {t(`language.short.${language}`)}
            </span>
            <TextInput
              onLeave
              lang={language}
              aria-label={`${label} · ${t(`language.${language}`)}`}
              value={value[language] ?? ''}
              placeholder={termbase?.filled[language]}
              onValue={(text) => change(language, text.trim())}
              list={known.length > 0 ? `${id}-${language}` : undefined}
            />
            {known.length > 0 ? (
              <datalist id={`${id}-${language}`}>
                {known.flatMap((each) => {
                  const form = each[language]
                  return form ? [<option key={form} value={form} />] : []
                })}
              </datalist>
            ) : null}
          </div>
        ))}
      </div>
      {languages.map((language) => {
        const preferred = termbase?.preferred[language]
        return preferred === undefined ? null : (
          <p key={language} className={styles.preferred}>
            {t('metadata.preferred')}
            <button type="button" lang={language} onClick={() => change(language, preferred)}>
              {preferred}
            </button>
          </p>
        )
      })}
    </FieldGroup>
  )
}
