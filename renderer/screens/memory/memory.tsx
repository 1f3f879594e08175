import { Tabs } from '@base-ui/react/tabs'
import { useEffect, useRef, useState } from 'react'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { useIndexState } from '../../panels/concordance/useIndexState.ts'
import { useCommands } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Progress } from '../../ui/progress.tsx'
import { useCalm } from '../../ui/useCalm.ts'
import { forgetTitles } from './articleTitles.ts'
import { useChanging } from './changing.ts'
import { EditUnit } from './editUnit.tsx'
import { EmptyMemory } from './empty.tsx'
import { Groups } from './groups.tsx'
import styles from './memory.module.css'
import { Units } from './units.tsx'
import { enter, show, type Tab, tabs, useMemoryView } from './view.ts'

/** The memory: searched on both sides, corrected, and kept free of duplicates and contradictions. */
export function MemoryScreen() {
  const t = useText()
  const library = useSession((session) => session.libraries.library?.name ?? '')
  const view = useMemoryView()
  const changes = useCalm(
    useSession((session) => session.changes),
    300,
  )
  const [own, setOwn] = useState(0)
  const [edited, edit] = useState<TranslationUnit | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const version = changes + own
  const state = useIndexState(version)
  const changed = () => setOwn((count) => count + 1)
  const changing = useChanging(changed)
  useEffect(() => enter(library), [library])
  useEffect(forgetTitles, [])
  // What an index that was being made did not find yet is found now.
  const ready = state?.ready ?? true
  const readyBefore = useRef(ready)
  useEffect(() => {
    if (ready && !readyBefore.current) setOwn((count) => count + 1)
    readyBefore.current = ready
  }, [ready])

  const findField = () => {
    if (!field.current) show({ tab: 'all' })
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.select()
    })
  }
  useCommands({ 'edit.find': findField, 'edit.undo': changing.takeBack })

  const empty = state !== null && state.units === 0 && view.tab !== 'removed'
  return (
    <main className={styles.memory}>
      <Tabs.Root className={styles.root} value={view.tab} onValueChange={(tab) => show({ tab: tab as Tab })}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('memory.title')}</h1>
          <Tabs.List className={styles.tabs} aria-label={t('memory.tabs')}>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab} className={styles.tab}>
                {t(`memory.tab.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </header>
        {state && !state.ready ? (
          <div className={styles.index}>
            <Progress
              label={t('memory.index', { done: state.done, total: state.total })}
              done={state.done}
              total={state.total}
            />
          </div>
        ) : null}
        {tabs.map((tab) => (
          <Tabs.Panel key={tab} value={tab} className={styles.panel} tabIndex={-1}>
            {empty ? (
              <EmptyMemory />
            ) : tab === 'duplicates' || tab === 'contradiction' ? (
              <Groups kind={tab} version={version} changing={changing} onEdit={edit} onChanged={changed} />
            ) : (
              <Units
                removed={tab === 'removed'}
                version={version}
                field={field}
                changing={changing}
                onEdit={edit}
              />
            )}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      {edited ? <EditUnit unit={edited} close={() => edit(null)} onSaved={changed} /> : null}
    </main>
  )
}
