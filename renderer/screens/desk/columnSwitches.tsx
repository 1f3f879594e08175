import { ArrowLeftRight } from 'lucide-react'
import { type Language, languages } from '../../../shared/locale.ts'
import { run } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import type { OnDesk } from '../article/useOpenArticle.ts'
import styles from './header.module.css'
import { IconCommand } from './iconCommand.tsx'

interface Props {
  readonly onDesk: OnDesk
  readonly className?: string | undefined
}

/** Which editions stand beside one another, and the exchange of their places. */
export function ColumnSwitches({ onDesk, className }: Props) {
  const t = useText()
  return (
    <fieldset className={`${styles.columns} ${className ?? ''}`} aria-label={t('desk.columns')}>
      {languages.map((language) => (
        <ColumnSwitch key={language} language={language} onDesk={onDesk} />
      ))}
      <IconCommand id="column.swap">
        <ArrowLeftRight size={15} strokeWidth={1.7} aria-hidden />
      </IconCommand>
    </fieldset>
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
