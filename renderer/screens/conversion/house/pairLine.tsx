import { Trash2 } from 'lucide-react'
import type { Language } from '../../../../shared/locale.ts'
import type { Spelling } from '../../../../shared/script/dictionary.ts'
import { useText } from '../../../text/useText.ts'
import { IconButton } from '../../../ui/iconButton.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import styles from './house.module.css'

interface Props {
  readonly pair: Spelling
  readonly langs: readonly [Language, Language]
  readonly labels: readonly [string, string]
  readonly put: (pair: Spelling) => void
  readonly remove: () => void
}

/** Two forms that can be corrected in place. */
export function PairLine({ pair, langs, labels, put, remove }: Props) {
  const t = useText()
  return (
    <div className={styles.pair}>
      <TextInput
        onLeave
        lang={langs[0]}
        aria-label={labels[0]}
        className={styles.word}
        value={pair[0]}
        onValue={(from) => from.trim() && put([from.trim(), pair[1]])}
      />
      <span aria-hidden className={styles.arrow}>
        →
      </span>
      <TextInput
        onLeave
        lang={langs[1]}
        aria-label={labels[1]}
        className={styles.word}
        value={pair[1]}
        onValue={(to) => to.trim() && put([pair[0], to.trim()])}
      />
      <IconButton label={t('house.remove')} onClick={remove}>
        <Trash2 size={15} strokeWidth={1.6} aria-hidden />
      </IconButton>
    </div>
  )
}
