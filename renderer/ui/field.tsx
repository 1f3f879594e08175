import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

/** What a field's control must carry, so that label, hint and problem belong to it. */
interface ControlAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** Why the value cannot stay; shown instead of the hint. */
  readonly problem?: string | null | undefined
  readonly children: (control: ControlAttributes) => ReactNode
}

/** A labelled control with a hint or with what is wrong with its value. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId()
  const said = problem || hint
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': said ? `${id}-said` : undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {said ? (
        <p id={`${id}-said`} className={problem ? styles.problem : styles.hint}>
          {said}
        </p>
      ) : null}
    </div>
  )
}

/** Several controls under one name. */
export function FieldGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {children}
    </fieldset>
  )
}
