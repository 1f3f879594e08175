import { TriangleAlert } from 'lucide-react'
import { show } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './siteLine.module.css'
import { useSite } from './useSite.ts'

/** Where the pages will stand, or that nobody has said so yet; the way to change it. */
export function SiteLine() {
  const t = useText()
  const errorText = useErrorText()
  const site = useSite()
  if (site.error) return <p role="alert">{errorText(site.error.code, site.error.detail)}</p>
  if (site.value === null) return null
  const change = () => show({ kind: 'site', exported: null })
  if (site.value.origin === '')
    return (
      <div className={styles.line}>
        <TriangleAlert size={16} strokeWidth={1.6} aria-hidden className={styles.sign} />
        <p className={styles.none}>{t('site.none')}</p>
        <Button onClick={change}>{t('site.set')}</Button>
      </div>
    )
  return (
    <div className={styles.line}>
      <p className={styles.address}>{t('site.line', { address: site.value.origin })}</p>
      <Button kind="quiet" onClick={change}>
        {t('site.change')}
      </Button>
    </div>
  )
}
