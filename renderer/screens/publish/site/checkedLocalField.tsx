import { useState } from 'react'
import { type Language, type LocalText, languages } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import styles from '../../library/metadata/localField.module.css'
import said from './siteFields.module.css'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: LocalText
  /** What holds where a form is empty; null is the language's own tag. */
  readonly placeholder: string | null
  readonly problemOf: (value: LocalText) => string | null
  readonly onValue: (value: LocalText) => void
}

/** A technical value with a form in each language; what cannot be taken stays in view with the reason. */
export function CheckedLocalField({ label, hint, value, placeholder, problemOf, onValue }: Props) {
  const t = useText()
  const [rejected, reject] = useState<LocalText | null>(null)
  const shown = rejected ?? value
  const change = (language: Language, text: string) => {
    const { [language]: _, ...others } = shown
    const next = text === '' ? others : { ...others, [language]: text }
    if (problemOf(next) !== null) return reject(next)
    reject(null)
    onValue(next)
  }
  const problem = rejected === null ? null : problemOf(rejected)
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
              aria-label={`${label} · ${t(`language.${language}`)}`}
              aria-invalid={problem !== null || undefined}
              value={shown[language] ?? ''}
              placeholder={placeholder ?? language}
              onValue={(text) => change(language, text.trim())}
            />
          </div>
        ))}
      </div>
      <p className={problem === null ? said.hint : said.problem}>{problem ?? hint}</p>
    </FieldGroup>
  )
}
