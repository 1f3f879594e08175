import { Bookmark, PenLine, ScanSearch } from 'lucide-react'
import { useState } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import type { ArticleHistory } from '../../../shared/ipc/domains/history.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { compareVersions, present, useComparing } from './comparing.ts'
import styles from './history.module.css'
import { Timeline } from './timeline.tsx'
import { useHistory } from './useHistory.ts'
import { VersionList } from './versionList.tsx'

type View = 'versions' | 'local' | 'timeline'

/** The article's past: the versions of an edition, its local history, and what happened to the article. */
export function History() {
  const { desk } = useOpenDesk()
  const errorText = useErrorText()
  const answer = useHistory(desk.article)
  if (answer.error) return <p className={styles.none}>{errorText(answer.error.code, answer.error.detail)}</p>
  return answer.value ? <Known history={answer.value} /> : null
}

function Known({ history }: { readonly history: ArticleHistory }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const [view, setView] = useState<View>('versions')
  const [chosen, choose] = useState<Language | null>(null)
  const compared = useComparing((state) => state.compared)
  useDeskChanges('active')
  const language = compared?.language ?? chosen ?? desk.active?.language ?? desk.source
  const versions = history.versions.filter((version) => version.language === language)
  const isLocal = ({ cause }: { cause: string }) => cause === 'work'
  return (
    <section className={styles.history} aria-label={t('panel.history')}>
      <div className={styles.top}>
        <Segmented
          label={t('history.view')}
          value={view}
          onValue={setView}
          ways={[
            { value: 'versions', label: t('history.versions') },
            { value: 'local', label: t('history.local') },
            { value: 'timeline', label: t('history.timeline') },
          ]}
        />
        {view === 'timeline' ? null : (
          <Segmented
            label={t('history.edition')}
            value={language}
            onValue={(next) => {
              choose(next)
              if (compared) useComparing.setState({ compared: null })
            }}
            ways={languages
              .filter((each) => desk.columns.has(each))
              .map((each) => ({
                value: each,
                label: t(`language.${each}`),
                shown: <span lang={each}>{t(`language.short.${each}`)}</span>,
              }))}
          />
        )}
      </div>
      {view === 'timeline' ? (
        <Timeline entries={history.timeline} source={desk.source} />
      ) : (
        <>
          {view === 'versions' ? <Acts history={history} language={language} /> : null}
          <VersionList
            versions={versions.filter((version) => isLocal(version) === (view === 'local'))}
            language={language}
            none={t(view === 'local' ? 'history.noLocal' : 'history.noVersions')}
          />
        </>
      )}
    </section>
  )
}

const keepKey = keyLabel(commands.find(({ id }) => id === 'history.keep')?.key ?? '')

/** What can be done with the present text, and the comparisons that are asked for most. */
function Acts({ history, language }: { readonly history: ArticleHistory; readonly language: Language }) {
  const t = useText()
  const handedOver = history.handedOver[language]
  const published = history.published[language]
  const against = (before: string) => () => compareVersions({ language, before, after: present })
  return (
    <div className={styles.acts}>
      <Button kind="quiet" title={keepKey} onClick={() => run('history.keep')}>
        <Bookmark size={15} strokeWidth={1.6} aria-hidden />
        {t('history.keep')}
      </Button>
      {handedOver ? (
        <Button kind="quiet" onClick={against(handedOver)}>
          <ScanSearch size={15} strokeWidth={1.6} aria-hidden />
          {t('history.reviewer')}
        </Button>
      ) : null}
      {published ? (
        <>
          <Button kind="quiet" onClick={against(published)}>
            <ScanSearch size={15} strokeWidth={1.6} aria-hidden />
            {t('history.sincePublished')}
          </Button>
          <Button kind="quiet" onClick={() => run('history.correct')}>
            <PenLine size={15} strokeWidth={1.6} aria-hidden />
            {t('history.correct')}
          </Button>
        </>
      ) : null}
    </div>
  )
}
