import { Command as Cmdk } from 'cmdk'
import { useMemo } from 'react'
import { type Command, menuLabels } from '../../../shared/commands/command.ts'
import { available, run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Key } from '../../ui/key.tsx'
import styles from './palette.module.css'
import { score } from './paletteScore.ts'

/** The commands that were chosen here last, the latest first. */
let used: readonly string[] = []

/** Every command that can be run now, found by its words in any of the three languages. */
export function Palette({ close }: { readonly close: () => void }) {
  const t = useText()
  const language = useInterface()
  const commands = useMemo(inOrder, [])
  const choose = (command: Command) => {
    used = [command.id, ...used.filter((id) => id !== command.id)].slice(0, 5)
    close()
    // The dialog gives the focus back first: the command acts on what has it.
    setTimeout(() => run(command.id), 30)
  }
  return (
    <Dialog title={t('shell.palette.hint')} close={close} bare width="narrow">
      <Cmdk
        label={t('shell.palette.hint')}
        className={styles.palette}
        filter={(_, search, keywords) => score(search, keywords ?? [])}
        loop
      >
        <Cmdk.Input className={styles.input} placeholder={t('shell.palette.hint')} />
        <Cmdk.List className={styles.list} label={t('shell.palette.hint')}>
          <Cmdk.Empty className={styles.empty}>{t('shell.palette.none')}</Cmdk.Empty>
          {commands.map((command) => (
            <Cmdk.Item
              key={command.id}
              value={command.id}
              keywords={Object.values(command.label)}
              className={styles.item}
              onSelect={() => choose(command)}
            >
              <span className={styles.menu}>{menuLabels[command.menu][language]}</span>
              <span
                className={styles.label}
                lang={command.id.startsWith('interface.') ? command.id.slice(10) : undefined}
              >
                {command.label[language].replace(/…$/, '')}
              </span>
              {command.key ? <Key>{keyLabel(command.key)}</Key> : null}
            </Cmdk.Item>
          ))}
        </Cmdk.List>
      </Cmdk>
    </Dialog>
  )
}

/** What was used last stands first, the rest in the order of the menus. */
function inOrder(): Command[] {
  const commands = available().filter(({ id }) => id !== 'app.palette')
  const rank = ({ id }: Command) => (used.includes(id) ? used.indexOf(id) : used.length)
  return commands.toSorted((a, b) => rank(a) - rank(b))
}
