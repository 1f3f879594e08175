import { TextMenu } from '../../panels/checks/textMenu.tsx'
import { useSession } from '../../state/session.ts'
import type { OnDesk } from '../article/useOpenArticle.ts'
import { HistoryRoom } from '../compare/historyRoom.tsx'
import { EditionNotices } from '../workflow/editionNotices.tsx'
import { ArticleCommands } from './articleCommands.tsx'
import { Columns } from './columns.tsx'
import { CompletionList } from './completionList.tsx'
import styles from './desk.module.css'
import { DoubtsBar } from './doubts/doubtsBar.tsx'
import { FindBar } from './findBar.tsx'
import { Header } from './header.tsx'
import { SidePanel } from './sidePanel.tsx'
import { StatusBar } from './statusBar.tsx'

/** The desk: the editions of an article side by side, with what memory, terms and checks say. */
export function DeskScreen({ onDesk }: { readonly onDesk: OnDesk }) {
  const panelOpen = useSession((session) => session.panelOpen)
  return (
    <main className={styles.desk}>
      <ArticleCommands onDesk={onDesk} />
      <Header onDesk={onDesk} />
      <div className={styles.middle}>
        <div className={styles.text}>
          <FindBar />
          <EditionNotices />
          <DoubtsBar />
          <Columns />
          <CompletionList />
          <TextMenu />
          <HistoryRoom />
        </div>
        {panelOpen ? <SidePanel /> : null}
      </div>
      <StatusBar />
    </main>
  )
}
