import { ArrowDownWideNarrow, ArrowUpNarrowWide, FilePlus2, FolderInput } from 'lucide-react'
import type { ReactNode } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { filterList, type ListView } from '../../state/session.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './toolbar.module.css'

interface Props {
  readonly view: ListView
  /** How many articles or sentences the list below shows. */
  readonly count: string
  readonly sorts: boolean
  /** The search field. */
  readonly children: ReactNode
}

const sorts = ['changed', 'date', 'title', 'section'] as const

/** Above the list: search, what brings articles in, how many there are and how they are sorted. */
export function Toolbar({ view, count, sorts: sortable, children }: Props) {
  const t = useText()
  return (
    <header className={styles.toolbar}>
      <div className={styles.top}>
        {children}
        <CommandButton id="article.create" icon={<FilePlus2 size={16} strokeWidth={1.6} aria-hidden />}>
          {t('library.new')}
        </CommandButton>
        <CommandButton id="article.import" icon={<FolderInput size={16} strokeWidth={1.6} aria-hidden />}>
          {t('library.bringIn')}
        </CommandButton>
      </div>
      <div className={styles.under}>
        <p className={styles.count} role="status">
          {count}
        </p>
        {sortable ? (
          <>
            <Select
              quiet
              label={t('library.sort')}
              value={view.sort}
              options={sorts.map((value) => ({ value, label: t(`library.sort.${value}`) }))}
              onValue={(sort) => filterList({ sort, descending: sort === 'changed' || sort === 'date' })}
            />
            <IconButton
              label={t(view.descending ? 'library.sort.descending' : 'library.sort.ascending')}
              onClick={() => filterList({ descending: !view.descending })}
            >
              {view.descending ? (
                <ArrowDownWideNarrow size={15} strokeWidth={1.6} aria-hidden />
              ) : (
                <ArrowUpNarrowWide size={15} strokeWidth={1.6} aria-hidden />
              )}
            </IconButton>
          </>
        ) : null}
      </div>
    </header>
  )
}

interface CommandButtonProps {
  readonly id: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

function CommandButton({ id, icon, children }: CommandButtonProps) {
  const language = useInterface()
  const command = commands.find((each) => each.id === id)
  const title = command ? `${command.label[language]}  ${keyLabel(command.key ?? '')}` : undefined
  return (
    <Button kind="quiet" title={title} onClick={() => run(id)}>
      {icon}
      {children}
    </Button>
  )
}
