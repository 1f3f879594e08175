import type { CheckSpec, Option } from '../../../../shared/checks/spec.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import { CheckedField } from '../../../ui/checkedField.tsx'
import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { KnownSetting } from './known.ts'
import styles from './options.module.css'

interface Props {
  readonly spec: CheckSpec
  readonly options: Readonly<Record<string, Option>>
  readonly setting: KnownSetting
}

type Value = number | boolean | string

/** What a library chooses for a check. */
export function Options({ spec, options, setting: { settings, set } }: Props) {
  const t = useText()
  const reader = useInterface()
  const words = spec.words[reader].options ?? {}
  const chosen = settings.checks[spec.id]?.options ?? {}
  return (
    <section className={styles.options} aria-label={t('checks.options')}>
      {Object.entries(options).map(([name, option]) => (
        <OneOption
          key={name}
          label={words[name] ?? name}
          option={option}
          value={chosen[name] ?? option.default}
          wordOf={(each) => words[`${name}.${each}`] ?? each}
          choose={(value) => void set(spec.id, { options: { ...chosen, [name]: value } })}
        />
      ))}
    </section>
  )
}

interface OptionProps {
  readonly label: string
  readonly option: Option
  readonly value: Value
  readonly wordOf: (choice: string) => string
  readonly choose: (value: Value) => void
}

function OneOption({ label, option, value, wordOf, choose }: OptionProps) {
  const t = useText()
  switch (option.kind) {
    case 'flag':
      return (
        <label className={styles.flag}>
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => choose(event.target.checked)}
          />
          {label}
        </label>
      )
    case 'number': {
      const range = t('checks.option.range', { min: option.min, max: option.max })
      return (
        <CheckedField
          label={label}
          hint={range}
          value={String(value)}
          onValue={(text) => choose(Number(text))}
          problemOf={(text) => (isIn(text, option) ? null : range)}
        />
      )
    }
    case 'choice':
      return (
        <Field label={label}>
          {({ id }) => (
            <Select
              id={id}
              value={String(value)}
              options={option.of.map((each) => ({ value: each, label: wordOf(each) }))}
              onValue={choose}
            />
          )}
        </Field>
      )
  }
}

function isIn(text: string, { min, max }: Extract<Option, { kind: 'number' }>): boolean {
  const value = Number(text)
  return text.trim() !== '' && Number.isFinite(value) && value >= min && value <= max
}
