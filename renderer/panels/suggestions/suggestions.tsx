import { useEffect, useRef } from 'react'
import { goTo } from '../../editor/suggesting/acts.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { setDeletionsShown, useDeletionsShown } from './deletions.ts'
import { listedSuggestions, useSuggestionView } from './listed.ts'
import { SuggestionItem } from './suggestionItem.tsx'
import styles from './suggestions.module.css'
import { useDecide } from './useDecide.ts'

const everyone = 'everyone'

/** What was suggested in the edition that is worked on, and whether what is typed now is a suggestion. */
export function Suggestions() {
  const { desk } = useOpenDesk()
  const t = useText()
  const { nameOf } = usePeople()
  const { by } = useSuggestionView()
  useDeskChanges('active', 'suggesting', 'structure')
  const list = listedSuggestions(desk, by)
  const decideThese = useDecide()
  const scroller = useRef<HTMLDivElement>(null)
  const { present } = desk.suggesting
  useEffect(() => {
    if (present === null) return
    scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [present])
  // Where the focus was on what is gone now, it goes on to what stands in its place.
  const decided = useRef<number | null>(null)
  const { suggestions } = list
  useEffect(() => {
    const at = decided.current
    if (at === null || document.activeElement !== document.body) return
    decided.current = null
    const items = scroller.current?.querySelectorAll('li')
    const item = items?.item(Math.min(at, suggestions.length - 1))
    const mode = scroller.current?.querySelector<HTMLElement>('input:checked')
    const next = item?.querySelector('button') ?? mode
    next?.focus()
  }, [suggestions])
  const language = t(`language.${list.language}`)
  return (
    <div ref={scroller} className={styles.panel}>
      <Mode />
      {list.all.length === 0 ? (
        <p className={styles.none}>{t('suggestions.none', { language })}</p>
      ) : (
        <>
          <div className={styles.head}>
            <span className={styles.count}>
              {t('suggestions.count', { count: list.suggestions.length, language })}
            </span>
            {list.authors.length > 1 ? (
              <Select
                quiet
                label={t('suggestions.by')}
                value={by !== null && list.authors.includes(by) ? by : everyone}
                options={[
                  { value: everyone, label: t('suggestions.everyone') },
                  ...list.authors.map((author) => ({ value: author, label: nameOf(author) })),
                ]}
                onValue={(value) => useSuggestionView.setState({ by: value === everyone ? null : value })}
              />
            ) : null}
            <Button kind="quiet" onClick={() => decideThese(list, 'accept', list.suggestions)}>
              {t('suggestions.acceptListed')}
            </Button>
            <Button kind="quiet" onClick={() => decideThese(list, 'reject', list.suggestions)}>
              {t('suggestions.rejectListed')}
            </Button>
          </div>
          <Deletions />
          <ul aria-label={t('panel.suggestions')}>
            {suggestions.map((each, at) => (
              <SuggestionItem
                key={each.key}
                suggestion={each}
                language={list.language}
                author={nameOf(each.by)}
                colour={desk.suggesting.colour(each.by)}
                isPresent={each.key === present}
                onGo={(suggestion) => goTo(desk, list.language, suggestion)}
                onDecide={(verdict, suggestion) => {
                  decided.current = at
                  decideThese(list, verdict, [suggestion])
                }}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Mode() {
  const { desk } = useOpenDesk()
  const t = useText()
  const { on } = desk.suggesting
  return (
    <div className={styles.mode}>
      <Segmented
        label={t('suggestions.mode')}
        value={on ? 'suggesting' : 'editing'}
        ways={[
          { value: 'editing', label: t('suggestions.editing') },
          { value: 'suggesting', label: t('suggestions.suggesting') },
        ]}
        onValue={(value) => desk.suggesting.setOn(value === 'suggesting')}
      />
      <p className={styles.hint}>{t(on ? 'suggestions.on' : 'suggestions.off')}</p>
    </div>
  )
}

function Deletions() {
  const t = useText()
  const shown = useDeletionsShown()
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={shown} onChange={(event) => setDeletionsShown(event.target.checked)} />
      {t('suggestions.deletions')}
    </label>
  )
}
