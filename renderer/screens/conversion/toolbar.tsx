import { FileInput, FileOutput, Plus } from 'lucide-react'
import { commands } from '../../../shared/commands/commands.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showTab } from './conversionView.ts'
import styles from './toolbar.module.css'

/** Above the room: exceptions or the ways of the house, and what brings exceptions in and out. */
export function Toolbar({ tab }: { readonly tab: 'exceptions' | 'house' }) {
  const t = useText()
  return (
    <header className={styles.bar}>
      <Segmented
        label={t('conversion.tabs')}
        value={tab}
        onValue={showTab}
        ways={[
          { value: 'exceptions', label: t('conversion.exceptions') },
          { value: 'house', label: t('conversion.house') },
        ]}
      />
      <div className={styles.acts}>
        <Button
          kind="quiet"
          title={`${t('conversion.add')}  ${keyLabel(addKey)}`}
          onClick={() => run('exceptions.add')}
        >
          <Plus size={16} strokeWidth={1.6} aria-hidden />
          {t('conversion.add')}
        </Button>
        <Button kind="quiet" onClick={() => run('exceptions.import')}>
          <FileInput size={16} strokeWidth={1.6} aria-hidden />
          {t('conversion.import')}
        </Button>
        <Button kind="quiet" onClick={() => run('exceptions.export')}>
          <FileOutput size={16} strokeWidth={1.6} aria-hidden />
          {t('conversion.export')}
        </Button>
      </div>
    </header>
  )
}

const addKey = commands.find(({ id }) => id === 'exceptions.add')?.key ?? ''
