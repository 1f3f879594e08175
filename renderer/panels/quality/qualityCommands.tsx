import { useState } from 'react'
import { layersOf } from '../../../shared/document/layer.ts'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { rejectedContent } from '../../../shared/review/suggestions/tracked.ts'
import { desk as main } from '../../api/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { usePeople } from '../../state/people.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { Difference } from '../difference.tsx'
import styles from './qualityMark.module.css'
import { QualityMark } from './qualityMark.tsx'

interface About {
  readonly segment: SegmentId
  readonly language: Language
  readonly before: string
  readonly after: string
}

/** The command that classifies the change in the active segment; stands wherever an article is open. */
export function QualityCommands() {
  const { desk } = useOpenDesk()
  const t = useText()
  const [about, setAbout] = useState<About | null>(null)
  const close = () => {
    setAbout(null)
    desk.present?.view?.focus()
  }
  useCommands({
    'quality.mark': () => {
      desk.catchUp()
      const { active } = desk
      if (!active) return
      if (active.language === desk.source) return notify({ text: t('quality.source') })
      const node = desk.segment(active.language, active.id)
      if (!node) return
      const rejected = rejectedContent({ content: node.content, layers: layersOf(node) })
      const before = plainText(rejected.textBetween(0, rejected.size))
      setAbout({ segment: active.id, language: active.language, before, after: plainText(textOf(node)) })
    },
  })
  if (!about) return null
  return (
    <Dialog title={t('quality.mark.title')} close={close}>
      <p className={styles.change}>
        <Difference before={about.before} after={about.after} language={about.language} />
      </p>
      {about.before === about.after ? <p className={styles.hint}>{t('quality.unchanged')}</p> : null}
      <QualityMark {...about} onDone={close} />
      <Marks segment={about.segment} language={about.language} />
    </Dialog>
  )
}

/** What was said of the segment before, each to be taken back. */
function Marks({ segment, language }: Pick<About, 'segment' | 'language'>) {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const { nameOf } = usePeople()
  const changes = useSession((session) => session.changes)
  const { article } = desk
  const answer = useAnswer(article, changes, async () => await main.call.quality.of({ articles: [article] }))
  const marks = (answer.value?.[0]?.marks ?? []).filter(
    (mark) => mark.segment === segment && mark.language === language,
  )
  if (marks.length === 0) return null
  const takeBack = async (mark: string) => {
    const taken = await main.call.quality.unmark({ mark })
    if (!taken.ok) notify({ kind: 'error', text: errorText(taken.error, taken.detail) })
  }
  return (
    <ul className={styles.marks} aria-label={t('quality.segmentMarks')}>
      <li className={styles.heading}>{t('quality.segmentMarks')}</li>
      {marks.map(({ id, category, severity, note, by }) => {
        const what = {
          category: t(`quality.category.${category}`),
          severity: t(`quality.severity.${severity}`),
        }
        return (
          <li key={id} className={styles.mark}>
            <span className={styles.said}>
              {[what.category, what.severity, note].filter((part) => part !== '').join(' · ')}
            </span>
            <span className={styles.by}>{nameOf(by)}</span>
            <Button
              kind="quiet"
              aria-label={t('quality.takeBackThis', what)}
              onClick={() => void takeBack(id)}
            >
              {t('quality.takeBack')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
