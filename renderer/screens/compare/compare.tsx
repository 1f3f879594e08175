import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ArticleHistory } from '../../../shared/ipc/domains/history.ts'
import { isReadOnly } from '../../editor/plugins/locks.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { type Compared, closeComparison, present, useComparing } from '../../panels/history/comparing.ts'
import { useHistory } from '../../panels/history/useHistory.ts'
import { useCommands } from '../../state/commands.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { bringBack } from './bringBack.ts'
import { authorsOf, shownBlocks } from './changes.ts'
import styles from './compare.module.css'
import { CompareBar, type Layout } from './compareBar.tsx'
import { ComparedText } from './comparedText.tsx'
import { useComparison } from './useComparison.ts'

/** Two versions of an edition over the open text, where some are compared; the text below cannot be reached meanwhile. */
export function Compare() {
  const { desk } = useOpenDesk()
  const compared = useComparing((state) => state.compared)
  const history = useHistory(desk.article)
  useEffect(() => closeComparison, [])
  if (!compared || !history.value || !desk.columns.has(compared.language)) return null
  const key = `${compared.language} ${compared.before} ${compared.after}`
  return <Over key={key} compared={compared} history={history.value} />
}

/** Kept from one comparison to the next. */
let lastLayout: Layout = 'one'

function Over({ compared, history }: { readonly compared: Compared; readonly history: ArticleHistory }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const { comparison, error } = useComparison(compared)
  const [layout, setLayout] = useState<Layout>(lastLayout)
  const [person, setPerson] = useState<string | null>(null)
  const [at, setAt] = useState<number | null>(null)
  useDeskChanges('checked', 'structure')
  const root = useCovering()
  const blocks = useMemo(() => (comparison ? shownBlocks(comparison, person) : []), [comparison, person])
  const count = comparison ? blocks.filter(({ change }) => change !== null).length : null
  const here = at !== null && count ? Math.min(at, count - 1) : null
  const column = desk.columns.get(compared.language)
  const isPresent = compared.after === present && column !== undefined
  const readOnly = isPresent && isReadOnly(column.state)

  const step = (by: 1 | -1) => {
    if (count) setAt(here === null ? (by > 0 ? 0 : count - 1) : (here + by + count) % count)
  }
  const restore = async (block: number | null) => {
    const done = await bringBack(desk, compared, block)
    if (!done.ok) {
      const words = done.error === 'not-whole' ? t('compare.notWhole') : errorText(done.error, done.detail)
      notify({ kind: 'error', text: words })
      return
    }
    const { segments, locked } = done.value
    const said = [
      segments > 0 ? t('compare.restored', { count: segments }) : '',
      locked > 0 ? t('compare.locked', { count: locked }) : '',
    ].filter(Boolean)
    notify({ text: said.length > 0 ? said.join(' ') : t('compare.nothing') })
    root.current?.focus()
  }
  useCommands({ 'compare.next': () => step(1), 'compare.previous': () => step(-1) })
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    closeComparison()
  }
  return (
    <section
      ref={root}
      aria-label={t('compare.title')}
      tabIndex={-1}
      className={styles.over}
      data-pane="compare"
      onKeyDown={keyDown}
    >
      <CompareBar
        compared={compared}
        history={history}
        layout={layout}
        onLayout={(next) => {
          lastLayout = next
          setLayout(next)
        }}
        authors={comparison ? authorsOf(comparison) : []}
        person={person}
        onPerson={(next) => {
          setPerson(next)
          setAt(null)
        }}
        count={count}
        at={here}
        onStep={step}
        onRestore={isPresent && !readOnly ? () => void restore(null) : null}
      />
      {readOnly ? (
        <p className={styles.note}>
          {t('compare.readOnly', { language: t(`language.${compared.language}`) })}
        </p>
      ) : null}
      <div className={styles.scroller}>
        {error ? <p role="alert">{errorText(error.code, error.detail)}</p> : null}
        {count === 0 ? <p className={styles.same}>{t('compare.same')}</p> : null}
        {comparison ? (
          <ComparedText
            blocks={blocks}
            language={compared.language}
            layout={layout}
            at={here}
            {...(isPresent && !readOnly ? { onRestore: (block: number) => void restore(block) } : {})}
          />
        ) : null}
      </div>
    </section>
  )
}

/** Takes the focus, and the text below out of reach; both go back at the end. */
function useCovering() {
  const { desk } = useOpenDesk()
  const root = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const own = root.current
    const covered = [...(own?.parentElement?.children ?? [])].filter(
      (each): each is HTMLElement => each instanceof HTMLElement && each !== own,
    )
    for (const each of covered) each.inert = true
    own?.focus()
    return () => {
      for (const each of covered) each.inert = false
      // Another comparison may take this one's place at once.
      if (useComparing.getState().compared === null) desk.present?.view?.focus()
    }
  }, [desk])
  return root
}
