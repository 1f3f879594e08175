import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { keyLabel } from '../../state/keys.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import input from '../../ui/textInput.module.css'
import styles from './composer.module.css'
import { completed, offeredFor, startedAt } from './mentions.ts'
import { keepDraft, useCommentView } from './view.ts'

interface Props {
  /** What the words are for; until they are sent they are kept under it. */
  readonly draft: string
  /** What stands in the field at first. */
  readonly text?: string
  readonly label: string
  readonly send: string
  readonly onSend: (text: string) => Promise<void>
  /** Escape, or the button: what is written is dropped. */
  readonly onCancel?: () => void
  /** The focus comes here as soon as this is true. */
  readonly focus: boolean
  readonly children?: ReactNode
}

/** A field for a comment. @ completes a person's name; Ctrl+Enter sends. Enter while composing is the input method's. */
export function Composer({ draft, text = '', label, send, onSend, onCancel, focus, children }: Props) {
  const t = useText()
  const { all, me } = usePeople()
  const kept = useCommentView((view) => view.drafts.get(draft))
  const value = kept ?? text
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [chosen, choose] = useState(0)
  const [isSending, setSending] = useState(false)
  const list = useId()
  const started = caret === null ? null : startedAt(value, caret)
  const offered = started ? offeredFor(started.begun, all, me?.id ?? null) : []
  useEffect(() => {
    if (!focus) return
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [focus])

  const isReady = value.trim() !== '' && !isSending
  const submit = async () => {
    if (!isReady) return
    setSending(true)
    await onSend(value)
    setSending(false)
  }
  const take = (at: number) => {
    const person = offered[at]
    if (!person || !started) return
    const next = completed(value, started, person)
    keepDraft(draft, next.text)
    setCaret(null)
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret))
  }
  const cancel = () => {
    keepDraft(draft, '')
    onCancel?.()
  }
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const act = actOf(event, offered.length > 0)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'send') void submit()
    else if (act === 'cancel') cancel()
    else if (act === 'dismiss') setCaret(null)
    else if (act === 'take') take(chosen)
    else choose((chosen + (act === 'next' ? 1 : offered.length - 1)) % offered.length)
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      <textarea
        ref={field}
        rows={2}
        lang=""
        className={`${input.input} ${styles.field}`}
        spellCheck={false}
        maxLength={10_000}
        aria-label={label}
        placeholder={label}
        value={value}
        aria-controls={offered.length > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${list}-${chosen}` : undefined}
        onChange={(event) => {
          keepDraft(draft, event.target.value)
          setCaret(event.target.selectionStart)
          choose(0)
        }}
        onKeyDown={keyDown}
        onBlur={() => setCaret(null)}
      />
      {offered.length > 0 ? (
        <div id={list} role="listbox" aria-label={t('comments.people')} className={styles.people}>
          {offered.map(({ id, name }, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
            <div
              key={id}
              id={`${list}-${at}`}
              role="option"
              lang=""
              aria-selected={at === chosen}
              tabIndex={-1}
              className={styles.person}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(at)}
            >
              {name}
            </div>
          ))}
        </div>
      ) : null}
      {value !== text || onCancel ? (
        <div className={styles.row}>
          {all.length > 1 ? <span className={styles.hint}>{t('comments.hint')}</span> : null}
          {onCancel ? (
            <Button kind="quiet" onClick={cancel}>
              {t('comments.cancel')}
            </Button>
          ) : null}
          <Button type="submit" disabled={!isReady} title={keyLabel('Mod+Enter')}>
            {send}
          </Button>
        </div>
      ) : null}
    </form>
  )
}

type FieldAct = 'send' | 'cancel' | 'dismiss' | 'take' | 'next' | 'previous'

function actOf(event: KeyboardEvent, isOffering: boolean): FieldAct | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return event.altKey ? null : 'send'
  if (event.key === 'Escape') return isOffering ? 'dismiss' : 'cancel'
  if (!isOffering || event.ctrlKey || event.metaKey || event.altKey) return null
  switch (event.key) {
    case 'Enter':
    case 'Tab':
      return 'take'
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    default:
      return null
  }
}
