import { useRef, useState } from 'react'
import { languageNames } from '../../../shared/bundle/words.ts'
import { languages } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { takeSettings, useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './introduction.module.css'
import { Vignette } from './vignette.tsx'

const steps = ['three', 'desk', 'review', 'publish'] as const

/** The short introduction: four steps, skippable at each. */
export function Introduction({ close }: { readonly close: () => void }) {
  const t = useText()
  const onward = useRef<HTMLButtonElement>(null)
  const [at, setAt] = useState(0)
  const language = useSession((session) => session.settings.interface)
  const step = steps[at] ?? 'three'
  const last = at === steps.length - 1
  const set = async (part: Parameters<typeof desk.call.settings.set>[0]) => {
    const answer = await desk.call.settings.set(part)
    if (answer.ok) takeSettings(answer.value)
  }
  const leave = () => {
    close()
    void set({ introduced: true })
  }
  return (
    <Dialog
      title={t(`introduction.${step}.title`)}
      close={leave}
      width="wide"
      first={onward}
      foot={
        <>
          <p className={styles.place}>{t('introduction.place', { at: at + 1, of: steps.length })}</p>
          {last ? null : (
            <Button kind="quiet" onClick={leave}>
              {t('introduction.skip')}
            </Button>
          )}
          {at > 0 ? <Button onClick={() => setAt(at - 1)}>{t('introduction.back')}</Button> : null}
          <Button ref={onward} kind="primary" onClick={() => (last ? leave() : setAt(at + 1))}>
            {t(last ? 'introduction.begin' : 'introduction.next')}
          </Button>
        </>
      }
    >
      <div className={styles.step}>
        <Vignette step={step} />
        <p className={styles.text}>{t(`introduction.${step}.text`)}</p>
        {at === 0 ? (
          <Segmented
            label={t('settings.interface')}
            value={language}
            ways={languages.map((each) => ({ value: each, label: languageNames[each], lang: each }))}
            onValue={(each) => void set({ interface: each })}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
