import { RotateCcw } from 'lucide-react'
import { useId } from 'react'
import { useText } from '../../../text/useText.ts'
import { IconButton } from '../../../ui/iconButton.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import styles from './house.module.css'
import type { GivenWord } from './wordList.ts'

interface Props {
  readonly line: GivenWord
  readonly want: (wanted: boolean) => void
  readonly write: (hant: string) => void
  /** Goes back to the form that came along. */
  readonly asGiven: () => void
}

/** A word that came along: whether it is used, and how it is written. */
export function WordLine({ line, want, write, asGiven }: Props) {
  const t = useText()
  const { starter, own, wanted } = line
  const id = useId()
  return (
    <div className={styles.pair} data-left={wanted || own ? undefined : true}>
      <label className={styles.given}>
        <input
          type="checkbox"
          checked={wanted || own !== null}
          disabled={own !== null}
          onChange={(event) => want(event.target.checked)}
        />
        <span id={id} lang="zh-Hans" className={styles.hans}>
          {starter.hans}
        </span>
      </label>
      <span aria-hidden className={styles.arrow}>
        →
      </span>
      <TextInput
        onLeave
        lang="zh-Hant"
        aria-labelledby={id}
        className={styles.word}
        disabled={!wanted && own === null}
        value={own?.hant ?? starter.hant}
        onValue={(hant) => {
          if (hant.trim() === starter.hant) asGiven()
          else if (hant.trim() !== '') write(hant.trim())
        }}
      />
      {own ? (
        <IconButton label={t('house.words.asGiven')} onClick={asGiven}>
          <RotateCcw size={15} strokeWidth={1.6} aria-hidden />
        </IconButton>
      ) : (
        <span />
      )}
    </div>
  )
}
