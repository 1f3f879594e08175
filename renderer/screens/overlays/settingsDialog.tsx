import { languageNames } from '../../../shared/bundle/words.ts'
import { languages } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { takeSettings, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { notify } from '../../ui/toasts.tsx'
import { PersonSection } from '../people/personSection.tsx'
import { SiteSection } from '../publish/site/siteSection.tsx'
import { WorkflowSection } from '../workflow/workflowSection.tsx'
import styles from './settingsDialog.module.css'

const themes = ['light', 'dark', 'system'] as const

/** The settings of this computer and of the open library; each change holds at once. */
export function SettingsDialog({ close }: { readonly close: () => void }) {
  const t = useText()
  const errorText = useErrorText()
  const settings = useSession((session) => session.settings)
  const open = useSession((session) => session.libraries.library !== null)
  const change = async (part: Parameters<typeof desk.call.settings.set>[0]) => {
    const answer = await desk.call.settings.set(part)
    if (answer.ok) takeSettings(answer.value)
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  return (
    <Dialog
      title={t('settings.title')}
      close={close}
      foot={<Button onClick={close}>{t('shell.close')}</Button>}
    >
      <div className={styles.settings}>
        <FieldGroup label={t('settings.interface')}>
          <Segmented
            label={t('settings.interface')}
            value={settings.interface}
            ways={languages.map((language) => ({
              value: language,
              label: languageNames[language],
              lang: language,
            }))}
            onValue={(language) => void change({ interface: language })}
          />
        </FieldGroup>
        <FieldGroup label={t('settings.theme')}>
          <Segmented
            label={t('settings.theme')}
            value={settings.theme}
            ways={themes.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
            onValue={(theme) => void change({ theme })}
          />
        </FieldGroup>
        {open ? <PersonSection /> : null}
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={settings.completion}
            onChange={(event) => void change({ completion: event.target.checked })}
          />
          {t('settings.completion')}
        </label>
        {open ? (
          <section aria-labelledby="settings-library" className={styles.library}>
            <h2 id="settings-library" className={styles.heading}>
              {t('site.library')}
            </h2>
            <WorkflowSection />
            <SiteSection />
          </section>
        ) : null}
      </div>
    </Dialog>
  )
}
