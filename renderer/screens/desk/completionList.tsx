import { useEffect, useReducer } from 'react'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import styles from './completionList.module.css'

/** A row's height and what the list keeps from the window's end, px. */
const rowHeight = 30
const gap = 4

/** The words that are suggested at the caret. It floats over the text and is no part of it: the editor never notices. */
export function CompletionList() {
  const { desk } = useOpenDesk()
  const t = useText()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const { completion } = desk
  useEffect(() => completion.listen(draw), [completion])
  useEffect(() => {
    const hide = () => completion.hide()
    document.addEventListener('scroll', hide, true)
    return () => document.removeEventListener('scroll', hide, true)
  }, [completion])
  const { shown } = completion
  if (!shown) return null
  const { language, suggestions, at, left, top, bottom } = shown
  const height = suggestions.length * rowHeight + 10
  const above = bottom + gap + height > innerHeight
  const chosen = suggestions[at]
  return (
    <>
      <div
        role="listbox"
        aria-label={t('completion.list')}
        className={styles.list}
        style={{ left: Math.min(left, innerWidth - 340), top: above ? top - gap - height : bottom + gap }}
      >
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.text}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            // The focus stays where it is: in the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              const view = desk.columns.get(language)?.view
              if (view) completion.accept(view, index)
            }}
            onKeyDown={() => undefined}
          >
            <span className={`prose ${styles.words}`} lang={language}>
              <span className={styles.typed}>{suggestion.text.slice(0, suggestion.typed)}</span>
              {suggestion.text.slice(suggestion.typed)}
            </span>
            <span className={styles.from}>{t(`completion.from.${suggestion.from}`)}</span>
            {index === at ? <kbd className={styles.key}>{keyLabel('Tab')}</kbd> : null}
          </div>
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {chosen ? t('completion.said', { text: chosen.text, at: at + 1, count: suggestions.length }) : ''}
      </span>
    </>
  )
}
