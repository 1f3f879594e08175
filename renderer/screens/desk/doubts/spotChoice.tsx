import { type RefObject, useState } from 'react'
import { type ExceptionLevel, exceptionLevels } from '../../../../shared/script/exception.ts'
import { desk as main } from '../../../api/desk.ts'
import type { Doubt } from '../../../editor/following/doubts.ts'
import type { Following } from '../../../editor/following/following.ts'
import { useOpenDesk } from '../../../editor/useDesk.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { Choices } from './choices.tsx'
import { decideSpot } from './decideSpot.ts'
import styles from './doubts.module.css'
import { useKeys } from './useKeys.ts'

interface Props {
  readonly doubt: Extract<Doubt, { kind: 'spot' }>
  readonly following: Following
  readonly bar: RefObject<HTMLElement | null>
}

const levelKeys: { readonly [key: string]: ExceptionLevel } = { o: 'occurrence', a: 'article', l: 'library' }

/** So many characters are shown around a place. */
const around = 14

/** The level that was last chosen: who settles one word for the library mostly goes on so. */
let lastLevel: ExceptionLevel = 'occurrence'

/** A place with several forms: which one, and how far the decision holds. */
export function SpotChoice({ doubt, following, bar }: Props) {
  const open = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [level, setLevel] = useState<ExceptionLevel>(lastLevel)
  const { id, spot } = doubt
  const choose = (next: ExceptionLevel) => {
    lastLevel = next
    setLevel(next)
  }
  useKeys(bar, (key) => {
    const next = levelKeys[key.toLowerCase()]
    if (next) choose(next)
    return next !== undefined
  })
  const decided = async (form: string) => {
    const answer = await decideSpot(open, doubt, form, level)
    if (!answer) return
    if (!answer.ok) {
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      return
    }
    await open.refreshWays()
    const text = t(`doubts.decided.${level}`, { source: spot.source, form })
    const { act } = answer.value
    const run = async () => {
      await main.call.exceptions.takeBack({ act })
      await open.refreshWays()
    }
    notify({ text, act: { label: t('doubts.undo'), run: () => void run() } })
  }
  const source = following.sourceText(id)
  return (
    <>
      <p className={styles.what} lang={following.from.language}>
        <span className={styles.context}>
          {source.slice(Math.max(0, spot.from - around), spot.from)}
          <mark>{spot.source}</mark>
          {source.slice(spot.to, spot.to + around)}
        </span>
      </p>
      <Choices
        bar={bar}
        lang={following.to.language}
        choices={[spot.chosen, ...spot.alternatives].map((form, at) => ({
          label: '',
          text: form,
          isPresent: at === 0,
          run: () => void decided(form),
        }))}
      />
      <Segmented
        label={t('doubts.level')}
        value={level}
        onValue={choose}
        ways={exceptionLevels.toReversed().map((value) => ({ value, label: t(`doubts.level.${value}`) }))}
      />
    </>
  )
}
