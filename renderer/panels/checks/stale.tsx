import { plainText, textOf } from '../../../shared/document/segment.ts'
import { standingOfNode } from '../../editor/standing.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Difference } from '../difference.tsx'
import styles from './checks.module.css'

/** What changed in the source since the active segment was translated; nothing where it is up to date. */
export function StaleSource() {
  const { desk, translatedFrom } = useOpenDesk()
  const t = useText()
  if (!desk.active) return null
  const { id, language } = desk.active
  const target = desk.segment(language, id)
  const source = desk.segment(desk.source, id)
  if (!target || !source || language === desk.source || standingOfNode(target, source) !== 'stale')
    return null
  const before = translatedFrom.get(language, id)
  return (
    <section className={styles.stale}>
      <h3 className={styles.title}>{t('panel.stale')}</h3>
      {before === undefined ? null : (
        <p className={styles.change}>
          <Difference before={before} after={plainText(textOf(source))} language={desk.source} />
        </p>
      )}
      <p className={styles.hint}>{t('panel.stale.hint')}</p>
    </section>
  )
}
