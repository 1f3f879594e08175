import { ArrowLeftRight, Command as CommandIcon, PanelRight } from 'lucide-react'
import { commands } from '../../../shared/commands/commands.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useSession } from '../../state/session.ts'
import { useInterface, useText } from '../../text/useText.ts'
import styles from './header.module.css'
import type { OnDesk } from './useOpenArticle.ts'

/** The bar over the text: the article, its columns, and the ways to palette and panel. */
export function Header({ onDesk }: { readonly onDesk: OnDesk }) {
  const { desk } = useOpenDesk()
  const t = useText()
  useDeskChanges('text')
  const title = desk.columns.get(desk.source)?.state.doc.firstChild?.textContent ?? ''
  return (
    <header className={styles.bar}>
      <h1 className={`prose ${styles.title}`} lang={desk.source} title={title}>
        {title}
      </h1>
      <fieldset className={styles.columns} aria-label={t('desk.columns')}>
        {languages.map((language) => (
          <ColumnSwitch key={language} language={language} onDesk={onDesk} />
        ))}
        <IconCommand id="column.swap">
          <ArrowLeftRight size={15} strokeWidth={1.7} aria-hidden />
        </IconCommand>
      </fieldset>
      <IconCommand id="app.palette">
        <CommandIcon size={15} strokeWidth={1.7} aria-hidden />
      </IconCommand>
      <IconCommand id="view.panel">
        <PanelRight size={16} strokeWidth={1.7} aria-hidden />
      </IconCommand>
    </header>
  )
}

function ColumnSwitch({ language, onDesk }: { readonly language: Language; readonly onDesk: OnDesk }) {
  const t = useText()
  const shown = useSession((session) => session.columns.includes(language))
  const exists = onDesk.article.editions.some((edition) => edition.language === language)
  const name = t(`language.${language}`)
  const label = exists ? name : t('desk.column.add', { language: name })
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={shown}
      aria-label={label}
      title={label}
      onClick={() => run(`column.${language}`)}
    >
      {exists ? '' : '+'}
      <span lang={language}>{t(`language.short.${language}`)}</span>
    </button>
  )
}

function IconCommand({ id, children }: { readonly id: string; readonly children: React.ReactNode }) {
  const language = useInterface()
  const command = commands.find((each) => each.id === id)
  const label = command?.label[language] ?? id
  const key = command?.key ? `  ${keyLabel(command.key)}` : ''
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label + key}
      onClick={() => run(id)}
    >
      {children}
    </button>
  )
}
