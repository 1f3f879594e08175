import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import styles from './select.module.css'

/** One thing to choose. */
interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly lang?: string | undefined
  readonly disabled?: boolean
}

interface Props<T extends string> {
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onValue: (value: T) => void
  /** Its name where no label stands beside it. */
  readonly label?: string
  readonly id?: string
  readonly quiet?: boolean
  readonly disabled?: boolean
  readonly 'aria-describedby'?: string | undefined
}

/** Chooses one of a few things. */
export function Select<T extends string>(props: Props<T>) {
  const { value, options, onValue, label, id, quiet = false, disabled = false } = props
  const chosen = options.find((option) => option.value === value)
  return (
    <Base.Root
      value={value}
      disabled={disabled}
      onValueChange={(next) => {
        const option = options.find((each) => each.value === next)
        if (option) onValue(option.value)
      }}
    >
      <Base.Trigger
        id={id}
        aria-label={label}
        aria-describedby={props['aria-describedby']}
        className={quiet ? `${styles.trigger} ${styles.quiet}` : styles.trigger}
      >
        <span lang={chosen?.lang}>{chosen?.label}</span>
        <ChevronDown size={14} aria-hidden className={styles.arrow} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={styles.popup}>
            {options.map((option) => (
              <Base.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled ?? false}
                className={styles.item}
              >
                <span className={styles.tick}>
                  <Base.ItemIndicator>
                    <Check size={14} aria-hidden />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText lang={option.lang}>{option.label}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
