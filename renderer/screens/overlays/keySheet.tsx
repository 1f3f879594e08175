import { type Command, menuLabels, menus } from '../../../shared/commands/command.ts'
import { commands } from '../../../shared/commands/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Key } from '../../ui/key.tsx'
import styles from './keySheet.module.css'

/** All keys, by the menus in which their commands stand. */
export function KeySheet({ close }: { readonly close: () => void }) {
  const t = useText()
  const language = useInterface()
  return (
    <Dialog title={t('shell.keys.title')} close={close} width="full">
      <div className={styles.sheet}>
        {menus.map((menu) => {
          const rows = withKeys(commands.filter((command) => command.menu === menu))
          if (rows.length === 0) return null
          return (
            <section key={menu} className={styles.menu} aria-label={menuLabels[menu][language]}>
              <h3 className={styles.title}>{menuLabels[menu][language]}</h3>
              <dl>
                {rows.map(({ command, key }) => (
                  <div key={command.id} className={styles.row}>
                    <dt>
                      {command.id === 'match.insert1'
                        ? t('keys.insertMatch')
                        : command.id === 'term.insert1'
                          ? t('keys.insertTerm')
                          : command.label[language].replace(/…$/, '')}
                    </dt>
                    <dd>
                      <Key>{key}</Key>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Dialog>
  )
}

/** The nine commands that insert a match stand in one line, and those that insert a term. */
function withKeys(own: readonly Command[]): { readonly command: Command; readonly key: string }[] {
  return own.flatMap((command) => {
    if (command.key === undefined || /^(?:match|term)\.insert[2-9]$/.test(command.id)) return []
    const key = keyLabel(command.key)
    return [{ command, key: command.id.endsWith('.insert1') ? `${key}…9` : key }]
  })
}
