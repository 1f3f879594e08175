import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { show } from '../../../state/session.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { ProfileFields } from './profileFields.tsx'
import styles from './siteLine.module.css'
import { SiteSection } from './siteSection.tsx'

interface Props {
  readonly site: SiteSettings
  readonly onSite: (part: Partial<SiteSettings>) => void
}

/** Where the pages will stand, or that nobody has said so yet; and all that can be said of it, changed in place. */
export function SiteLine({ site, onSite }: Props) {
  const t = useText()
  const [open, setOpen] = useState(false)
  if (site.origin === '')
    return (
      <div className={styles.line}>
        <TriangleAlert size={16} strokeWidth={1.6} aria-hidden className={styles.sign} />
        <p className={styles.none}>{t('site.none')}</p>
        <Button onClick={() => show({ kind: 'site', exported: null })}>{t('site.set')}</Button>
      </div>
    )
  const Arrow = open ? ChevronDown : ChevronRight
  return (
    <>
      <div className={styles.line}>
        <p className={styles.address}>{t('site.line', { address: site.origin })}</p>
        <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Arrow size={14} aria-hidden />
          {t('profile.more')}
        </Button>
      </div>
      {open ? (
        <div className={styles.fields}>
          <SiteSection />
          <ProfileFields site={site} onSite={onSite} />
        </div>
      ) : null}
    </>
  )
}
