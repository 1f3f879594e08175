import { Combobox } from '@base-ui/react/combobox'
import { useEffect, useState } from 'react'
import type { EntryId } from '../../../../shared/ids.ts'
import type { EntryKind, TermEntry } from '../../../../shared/termbase/entry.ts'
import { desk } from '../../../api/desk.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import { hanOf, nameOf } from '../entryWords.ts'
import { KindSign } from '../kindSign.tsx'
import styles from './entryPicker.module.css'

interface Props {
  readonly label: string
  readonly placeholder?: string
  /** Only entries of this kind; null for all. */
  readonly kind: EntryKind | null
  readonly value: TermEntry | null
  /** Entries that are not offered. */
  readonly without?: readonly EntryId[]
  readonly onValue: (entry: TermEntry | null) => void
  /** Makes an entry of what was typed, where none has that name. */
  readonly onNew?: (text: string) => void
  readonly id?: string
}

interface Choice {
  readonly entry: TermEntry | null
  /** What was typed, for an entry that is to be made. */
  readonly text: string
}

/** Chooses an entry of the termbase by any of its terms. */
export function EntryPicker(props: Props) {
  const { label, placeholder, kind, value, without = [], onValue, onNew, id } = props
  const t = useText()
  const reader = useInterface()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly TermEntry[]>([])
  const typed = value && query === nameOf(value).text ? '' : query.trim()
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      void desk.call.terms
        .list({
          query: typed,
          kind,
          status: null,
          missing: null,
          removed: false,
          sort: 'en',
          descending: false,
          from: 0,
          count: 30,
        })
        .then((answer) => current && setFound(answer.ok ? answer.value.rows.map(({ entry }) => entry) : []))
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [typed, kind])
  const offered = found.filter((entry) => !without.includes(entry.id))
  const isThere = offered.some((entry) => entry.terms.some(({ text }) => text === typed))
  const choices: Choice[] = [
    ...offered.map((entry) => ({ entry, text: '' })),
    ...(onNew && typed !== '' && !isThere ? [{ entry: null, text: typed }] : []),
  ]
  const choice = value ? { entry: value, text: '' } : null
  return (
    <Combobox.Root<Choice>
      items={choices}
      filter={null}
      value={choice}
      isItemEqualToValue={(a, b) => a.entry?.id === b.entry?.id && a.text === b.text}
      itemToStringLabel={({ entry, text }) => (entry ? nameOf(entry).text : text)}
      onInputValueChange={setQuery}
      onValueChange={(next) => {
        if (next?.entry || next === null) onValue(next?.entry ?? null)
        else onNew?.(next.text)
      }}
    >
      <Combobox.Input
        id={id}
        className={styles.input}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        lang={value ? nameOf(value).lang : undefined}
      />
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>{t('terms.pick.none')}</Combobox.Empty>
            <Combobox.List>
              {(item: Choice) => (
                <Combobox.Item key={item.entry?.id ?? 'new'} value={item} className={styles.item}>
                  {item.entry ? (
                    <>
                      {kind === null ? <KindSign kind={item.entry.kind} /> : null}
                      <Words entry={item.entry} reader={reader} />
                    </>
                  ) : (
                    t('terms.pick.new', { text: item.text })
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

function Words({
  entry,
  reader,
}: {
  readonly entry: TermEntry
  readonly reader: Parameters<typeof hanOf>[1]
}) {
  const name = nameOf(entry)
  const han = hanOf(entry.terms, reader)
  return (
    <span className={styles.words}>
      <span lang={name.lang}>{name.text}</span>
      {han && name.lang === 'en' ? (
        <span lang={han.lang} className={styles.han}>
          {han.text}
        </span>
      ) : null}
    </span>
  )
}
