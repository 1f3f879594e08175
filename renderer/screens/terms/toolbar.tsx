import { Menu } from '@base-ui/react/menu'
import { FileInput, FileOutput, Plus } from 'lucide-react'
import { commands } from '../../../shared/commands/commands.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { exportTerms } from './files/exportTerms.ts'
import { showTab } from './termsView.ts'
import styles from './toolbar.module.css'

interface Props {
  readonly tab: 'entries' | 'candidates'
  readonly begin: () => void
}

const formats = ['csv', 'tsv', 'tbx'] as const

/** Above the termbase: entries or candidates, and what brings terms in and out. */
export function Toolbar({ tab, begin }: Props) {
  const t = useText()
  const errorText = useErrorText()
  return (
    <header className={styles.bar}>
      <Segmented
        label={t('terms.tabs')}
        value={tab}
        onValue={showTab}
        ways={[
          { value: 'entries', label: t('terms.entries') },
          { value: 'candidates', label: t('terms.candidates') },
        ]}
      />
      <div className={styles.acts}>
        <Button kind="quiet" title={keyLabel(addKey)} onClick={begin}>
          <Plus size={16} strokeWidth={1.6} aria-hidden />
          {t('terms.new')}
        </Button>
        <Button kind="quiet" onClick={() => run('terms.import')}>
          <FileInput size={16} strokeWidth={1.6} aria-hidden />
          {t('terms.import')}
        </Button>
        <Menu.Root>
          <Menu.Trigger className={styles.trigger}>
            <FileOutput size={16} strokeWidth={1.6} aria-hidden />
            {t('terms.export')}
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className={styles.positioner} sideOffset={4} align="end">
              <Menu.Popup className={styles.menu}>
                {formats.map((format) => (
                  <Menu.Item
                    key={format}
                    className={styles.item}
                    onClick={() => void exportTerms(format, t, errorText)}
                  >
                    {t(`terms.export.${format}`)}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      </div>
    </header>
  )
}

const addKey = commands.find(({ id }) => id === 'terms.add')?.key ?? ''
