import type { ArticleId } from '../../../shared/ids.ts'
import { DeskProvider } from '../../editor/useDesk.ts'
import { CheckCommands } from '../../panels/checks/checkCommands.tsx'
import { TextMenu } from '../../panels/checks/textMenu.tsx'
import { TermCommands } from '../../panels/terms/termCommands.tsx'
import { go, useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Columns } from './columns.tsx'
import { DeskCommands } from './commands.tsx'
import { CompletionList } from './completionList.tsx'
import styles from './desk.module.css'
import { DoubtsBar } from './doubts/doubtsBar.tsx'
import { FindBar } from './findBar.tsx'
import { Header } from './header.tsx'
import { SidePanel } from './sidePanel.tsx'
import { StatusBar } from './statusBar.tsx'
import { useOpenArticle } from './useOpenArticle.ts'

/** The desk: the editions of an article side by side, with what memory, terms and checks say. */
export function DeskScreen() {
  const article = useSession((session) => session.article)
  return article ? <ArticleDesk article={article} key={article} /> : <NoArticle />
}

function ArticleDesk({ article }: { readonly article: ArticleId }) {
  const onDesk = useOpenArticle(article)
  const t = useText()
  const panelOpen = useSession((session) => session.panelOpen)
  if (!onDesk) {
    return (
      <main className={styles.empty} aria-busy>
        <p className={styles.late}>{t('desk.opening')}</p>
      </main>
    )
  }
  return (
    <DeskProvider key={onDesk.open.key} value={onDesk.open}>
      <main className={styles.desk}>
        <DeskCommands onDesk={onDesk} />
        <TermCommands />
        <CheckCommands />
        <Header onDesk={onDesk} />
        <div className={styles.middle}>
          <div className={styles.text}>
            <FindBar />
            <DoubtsBar />
            <Columns />
            <CompletionList />
            <TextMenu />
          </div>
          {panelOpen ? <SidePanel /> : null}
        </div>
        <StatusBar />
      </main>
    </DeskProvider>
  )
}

function NoArticle() {
  const t = useText()
  return (
    <main className={styles.empty}>
      <h1>{t('desk.none.title')}</h1>
      <p>{t('desk.none.hint')}</p>
      <Button onClick={() => go('library')}>{t('desk.toLibrary')}</Button>
    </main>
  )
}
