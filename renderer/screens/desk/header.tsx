import { Command as CommandIcon, PanelRight } from 'lucide-react'
import { useDeskRest, useOpenDesk } from '../../editor/useDesk.ts'
import type { OnDesk } from '../article/useOpenArticle.ts'
import { ColumnSwitches } from './columnSwitches.tsx'
import styles from './header.module.css'
import { IconCommand } from './iconCommand.tsx'

/** The bar over the text: the article, its columns, and the ways to palette and panel. */
export function Header({ onDesk }: { readonly onDesk: OnDesk }) {
  const { desk } = useOpenDesk()
  useDeskRest('text')
  const title = desk.columns.get(desk.source)?.state.doc.firstChild?.textContent ?? ''
  return (
    <header className={styles.bar}>
      <h1 className={`prose ${styles.title}`} lang={desk.source} title={title}>
        {title}
      </h1>
      <ColumnSwitches onDesk={onDesk} />
      <IconCommand id="app.palette">
        <CommandIcon size={15} strokeWidth={1.7} aria-hidden />
      </IconCommand>
      <IconCommand id="view.panel">
        <PanelRight size={16} strokeWidth={1.7} aria-hidden />
      </IconCommand>
    </header>
  )
}
