import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Key } from '../../ui/key.tsx'
import { Select } from '../../ui/select.tsx'
import { ArticleFilter } from './articleFilter.tsx'
import styles from './toolbar.module.css'
import { type MemoryView, show, showAll } from './view.ts'
import { origins, useOriginWords } from './words.ts'

interface Props {
  readonly view: MemoryView
  readonly count: string
  /** Persons to choose from. */
  readonly people: readonly string[]
  readonly field: Ref<HTMLInputElement>
  /** Goes on into the list. */
  readonly onLeave: () => void
}

const findKey = keyLabel(commands.find(({ id }) => id === 'edit.find')?.key ?? '')
/** In place of a person's name where none is chosen: no name holds this character. */
const anyone = '\u0000'

/** Above the list of units: the search over both sides, how many there are, and what narrows them. */
export function Toolbar({ view, count, people, field, onLeave }: Props) {
  const t = useText()
  const originWords = useOriginWords()
  const { text, filter } = view
  const narrowed = text !== '' || Object.values(filter).some((value) => value !== null)
  const set = (change: Partial<MemoryView['filter']>) => show({ filter: { ...filter, ...change } })
  const persons = [...new Set([...people, ...(filter.by === null ? [] : [filter.by])])]
  return (
    <search className={styles.toolbar}>
      <SearchField text={text} field={field} onLeave={onLeave} />
      <div className={styles.under}>
        <p className={styles.count} role="status">
          {count}
        </p>
        {narrowed ? (
          <Button kind="quiet" className={styles.clear} onClick={showAll}>
            {t('memory.filter.clear')}
          </Button>
        ) : null}
        <Select
          quiet
          label={t('memory.filter.origin')}
          value={filter.origin ?? 'any'}
          options={[
            { value: 'any', label: t('memory.filter.anyOrigin') },
            ...origins.map((value) => ({ value, label: originWords(value) })),
          ]}
          onValue={(value) => set({ origin: value === 'any' ? null : value })}
        />
        <Select
          quiet
          label={t('memory.filter.person')}
          value={filter.by ?? anyone}
          options={[
            { value: anyone, label: t('memory.filter.anyPerson') },
            ...persons.map((value) => ({ value, label: value })),
          ]}
          onValue={(value) => set({ by: value === anyone ? null : value })}
        />
        <ArticleFilter article={filter.article} onArticle={(article) => set({ article })} />
      </div>
    </search>
  )
}

interface FieldProps {
  readonly text: string
  readonly field: Ref<HTMLInputElement>
  readonly onLeave: () => void
}

function SearchField({ text, field, onLeave }: FieldProps) {
  const t = useText()
  const [composed, compose] = useState<string | null>(null)
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && text !== '') show({ text: '' })
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <Search size={16} aria-hidden className={styles.lens} />
      <input
        ref={field}
        className={styles.input}
        aria-label={t('memory.search')}
        placeholder={t('memory.search')}
        value={composed ?? text}
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
        onKeyDown={keyDown}
        onChange={(event) => {
          const inComposition = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing
          if (inComposition) compose(event.target.value)
          else show({ text: event.target.value })
        }}
        onCompositionEnd={(event) => {
          compose(null)
          show({ text: event.currentTarget.value })
        }}
      />
      {text === '' ? (
        <Key>{findKey}</Key>
      ) : (
        <IconButton label={t('memory.search.clear')} onClick={() => show({ text: '' })}>
          <X size={16} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
