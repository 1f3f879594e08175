import { type FormEvent, useState } from 'react'
import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { isUsableSite } from '../../../../shared/bundle/links.ts'
import type { ArticleId } from '../../../../shared/ids.ts'
import { languages } from '../../../../shared/locale.ts'
import { desk } from '../../../api/desk.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { startExport } from '../exporting.ts'
import styles from './siteDialog.module.css'
import { SiteFields } from './siteFields.tsx'
import { useSite } from './useSite.ts'

interface Props {
  /** The article that waits to be exported. */
  readonly exported: ArticleId | null
  readonly close: () => void
}

/** Asks where the library's articles are published, and goes on with the export that had to wait for it. */
export function SiteDialog({ exported, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const stored = useSite()
  const [change, setChange] = useState<Partial<SiteSettings>>({})
  const [problem, setProblem] = useState<string | null>(null)
  if (stored.value === null) return null
  const site = { ...stored.value, ...change }
  const complete = isUsableSite(site) && languages.some((language) => site.journal[language])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return setProblem(t('site.incomplete'))
    const answer = await desk.call.site.set(site)
    if (!answer.ok) return setProblem(errorText(answer.error, answer.detail))
    close()
    if (exported !== null) void startExport(exported)
  }
  return (
    <Dialog
      title={t('site.title')}
      close={close}
      width="wide"
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" type="submit" form="site">
            {t(exported === null ? 'site.save' : 'site.saveAndExport')}
          </Button>
        </>
      }
    >
      <form id="site" className={styles.form} onSubmit={(event) => void save(event)}>
        <p className={styles.why}>{t('site.why')}</p>
        {problem === null ? null : (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <SiteFields
          site={site}
          onSite={(part) => {
            setChange({ ...change, ...part })
            setProblem(null)
          }}
        />
      </form>
    </Dialog>
  )
}
