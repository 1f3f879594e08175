import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import { languages } from '../../../shared/locale.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { keyLabel } from '../../state/keys.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { notify } from '../../ui/toasts.tsx'
import { useCalm } from '../../ui/useCalm.ts'
import { ask, longest, otherThan, useAsked } from './asked.ts'
import styles from './concordance.module.css'
import { Hit } from './hit.tsx'
import { insertAtCaret, insertionOf } from './insert.ts'
import { QueryField } from './queryField.tsx'
import { mostHits, useConcordance, type Wanted } from './useConcordance.ts'
import { useIndexState } from './useIndexState.ts'

const commandKey = keyLabel(commands.find(({ id }) => id === 'memory.concordance')?.key ?? '')

/** Searches the memory for words of either side, and shows how they were translated. */
export function Concordance() {
  const { desk, converter } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const asked = useAsked()
  useDeskChanges('active')
  const changes = useCalm(
    useSession((session) => session.changes),
    300,
  )
  const index = useIndexState(changes)
  const ready = index?.ready ?? true
  const root = useRef<HTMLElement>(null)
  const [active, setActive] = useState(0)
  const language = asked.language ?? desk.reference
  const other = asked.language === null ? otherThan(desk, language) : asked.other
  const answer = useConcordance(wantedOf({ text: asked.text, language, other }), `${changes} ${ready}`)
  const hits = answer?.found?.hits ?? []
  const total = answer?.found?.total ?? 0

  // Another question: its hits begin at the top.
  const question = answer ? JSON.stringify(answer.wanted) : ''
  const questionBefore = useRef(question)
  useEffect(() => {
    if (questionBefore.current === question) return
    questionBefore.current = question
    setActive(0)
    root.current?.parentElement?.scrollTo({ top: 0 })
  }, [question])

  const hitAt = (at: number) => root.current?.querySelectorAll<HTMLElement>('[data-hit]')[at]
  const leave = () => desk.present?.view?.focus()
  const keyDown = (event: KeyboardEvent) => {
    // What is pressed in a list that floats over the panel comes here, too.
    if (event.nativeEvent.isComposing || !root.current?.contains(event.target as Node)) return
    const onField = event.target instanceof HTMLInputElement && event.target.type !== 'radio'
    const onHit = event.target instanceof Element && event.target.closest('[data-hit]') !== null
    if (event.key === 'Escape') leave()
    else if (onField && (event.key === 'ArrowDown' || event.key === 'Enter')) hitAt(active)?.focus()
    else if (onHit && event.key === 'ArrowDown') hitAt(active + 1)?.focus()
    else if (onHit && event.key === 'ArrowUp' && active > 0) hitAt(active - 1)?.focus()
    else if (onHit && event.key === 'ArrowUp') root.current?.querySelector('input')?.focus()
    else if (onHit && event.key === 'Home') hitAt(0)?.focus()
    else if (onHit && event.key === 'End') hitAt(hits.length - 1)?.focus()
    else if (onHit && event.key === 'c' && (event.ctrlKey || event.metaKey)) {
      // What is selected is copied by the browser itself.
      const unit = hits[active]?.unit
      if (partSelected() !== null || !unit) return
      copy(unit)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const copy = (unit: TranslationUnit) => {
    void navigator.clipboard.writeText(partSelected() ?? unit.target)
    notify({ text: t('concordance.copiedOnly') })
  }
  const insert = async (unit: TranslationUnit) => {
    const place = insertionOf(desk, unit)
    if (!place) {
      await navigator.clipboard.writeText(partSelected() ?? unit.target)
      notify({ text: t('concordance.copied') })
      return
    }
    const text = partSelected() ?? place.text
    const inColumn =
      place.language === place.column || place.column === 'en'
        ? text
        : await converter.text(text, place.column)
    insertAtCaret(desk, place.column, inColumn)
  }

  return (
    <section className={styles.root} ref={root} onKeyDown={keyDown} aria-label={t('panel.concordance')}>
      <div className={styles.top}>
        <QueryField
          text={asked.text}
          language={language}
          turn={asked.turn}
          onText={(text) => ask({ text: text.slice(0, longest), language, other })}
        />
        <div className={styles.sides}>
          <Segmented
            label={t('concordance.language')}
            value={language}
            ways={languages.map((value) => ({
              value,
              label: t(`language.${value}`),
              shown: t(`language.short.${value}`),
            }))}
            onValue={(next) => ask({ language: next, other: next === other ? language : other })}
          />
          <span className={styles.arrow} aria-hidden>
            →
          </span>
          <Select
            quiet
            label={t('concordance.other')}
            value={other ?? 'any'}
            options={[
              { value: 'any' as const, label: t('concordance.other.any') },
              ...languages
                .filter((each) => each !== language)
                .map((value) => ({ value, label: t(`language.${value}`) })),
            ]}
            onValue={(next) => ask({ language, other: next === 'any' ? null : next })}
          />
        </div>
        <p className={styles.count} role="status">
          {answer?.found
            ? total > hits.length
              ? t('concordance.countMany', { shown: hits.length, total })
              : t('concordance.count', { total })
            : ''}
        </p>
        {index && !index.ready ? (
          <p className={styles.index}>
            {t('concordance.index', { share: index.done / Math.max(1, index.total) })}
          </p>
        ) : null}
      </div>
      {answer?.error ? (
        <p className={styles.none} role="alert">
          {errorText(answer.error)}
        </p>
      ) : answer === null ? (
        <p className={styles.none}>{t('concordance.start', { key: commandKey })}</p>
      ) : hits.length === 0 ? (
        <p className={styles.none}>
          {t('concordance.none', { language: t(`language.${answer.wanted.language}`) })}
        </p>
      ) : (
        <div role="feed" aria-label={t('concordance.hits')} className={styles.hits}>
          {hits.slice(0, mostHits).map((hit, at) => (
            <Hit
              key={hit.unit.id}
              hit={hit}
              position={at}
              total={total}
              reachable={at === Math.min(active, hits.length - 1)}
              onFocus={() => setActive(at)}
              onInsert={() => void insert(hit.unit)}
              onCopy={() => copy(hit.unit)}
            />
          ))}
        </div>
      )}
    </section>
  )
}

/** What to search for; null where there is too little: one Latin letter stands in everything. */
function wantedOf({ text, ...sides }: Wanted): Wanted | null {
  const words = text.trim()
  const solid = words.replace(/[*\s]/gu, '')
  const enough = /\p{Script=Han}/u.test(solid) ? 1 : 2
  return solid.length < enough ? null : { text: words, ...sides }
}

/** What is selected in the hits, null where nothing is. */
function partSelected(): string | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return null
  const inHit = selection.anchorNode?.parentElement?.closest('[data-hit]')
  const text = selection.toString().trim()
  return inHit && text !== '' ? text : null
}
