import { useState } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { RepeatedPlace } from '../../../shared/ipc/domains/repetitions.ts'
import { desk as main } from '../../api/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './repetitionsDialog.module.css'
import type { Elsewhere } from './useRepetitions.tsx'

interface Props {
  readonly elsewhere: Elsewhere
  readonly close: () => void
}

/** The places of other articles with the same source: those that are checked take the translation over as a draft. */
export function RepetitionsDialog({ elsewhere, close }: Props) {
  const { segment, language, places } = elsewhere
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  // What someone drafted there is only replaced on request.
  const [chosen, choose] = useState<ReadonlySet<RepeatedPlace>>(
    () => new Set(places.filter(({ text }) => text === '')),
  )
  const source = desk.segment(desk.source, segment)
  const target = desk.segment(language, segment)

  const back = async (filling: string) => {
    const answer = await main.call.repetitions.takeBack({ filling })
    if (answer.ok) notify({ text: t('repetition.restored', { count: answer.value.restored }) })
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  const fill = async () => {
    close()
    const wanted = places.filter((place) => chosen.has(place))
    const answer = await main.call.repetitions.fill({
      article: desk.article,
      segment,
      language,
      places: wanted.map(({ article, segment: place, text }) => ({ article, segment: place, text })),
    })
    if (!answer.ok) {
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      return
    }
    const { filled, filling } = answer.value
    notify({
      text: t('repetition.done', { count: filled }),
      ...(filled > 0 ? { act: { label: t('repetition.back'), run: () => void back(filling) } } : {}),
    })
  }
  const toggle = (place: RepeatedPlace) => {
    const next = new Set(chosen)
    if (!next.delete(place)) next.add(place)
    choose(next)
  }
  return (
    <Dialog
      title={t('repetition.title')}
      width="wide"
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={chosen.size === 0} onClick={() => void fill()}>
            {t('repetition.fill', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <p className={`prose ${styles.source}`} lang={desk.source}>
        {source ? plainText(textOf(source)) : ''}
      </p>
      <p className={`prose ${styles.target}`} lang={language}>
        {target ? plainText(textOf(target)) : ''}
      </p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={`${place.article} ${place.segment}`}>
            <label className={styles.place}>
              <input type="checkbox" checked={chosen.has(place)} onChange={() => toggle(place)} />
              <span>
                <span className={`prose ${styles.title}`} lang={desk.source}>
                  {place.title}
                </span>
                {place.text === '' ? null : (
                  <span className={styles.draft}>
                    {t('repetition.replaces')}{' '}
                    <span className="prose" lang={language}>
                      {place.text}
                    </span>
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
