import { useEffect, useMemo, useRef, useState } from 'react'
import { type Found, findAll, replaceFound, showFound } from '../../editor/finding.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from './findBar.module.css'

/** Find and replace in the edition that is worked on, or in all that are shown. */
export function FindBar() {
  const [mode, setMode] = useState<'closed' | 'find' | 'replace'>('closed')
  useCommands({ 'edit.find': () => setMode('find'), 'edit.replace': () => setMode('replace') })
  return mode === 'closed' ? null : <Bar replacing={mode === 'replace'} close={() => setMode('closed')} />
}

function Bar({ replacing, close }: { readonly replacing: boolean; readonly close: () => void }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const [text, setText] = useState('')
  const [replacement, setReplacement] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [everywhere, setEverywhere] = useState(true)
  const [at, setAt] = useState(0)
  const [edits, setEdits] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useDeskChanges('structure')
  useEffect(() => desk.listen(({ kind }) => kind === 'text' && setEdits((count) => count + 1)), [desk])
  // biome-ignore lint/correctness/useExhaustiveDependencies: edits stands for the text itself
  const hits = useMemo(
    () => findAll(desk, { text, matchCase, everywhere }),
    [desk, text, matchCase, everywhere, edits],
  )
  const present = hits.length === 0 ? -1 : Math.min(at, hits.length - 1)
  useEffect(() => showFound(desk, hits, present), [desk, hits, present])
  useEffect(() => {
    field.current?.focus()
    return () => showFound(desk, [], -1)
  }, [desk])

  const go = (by: number) => {
    if (hits.length === 0) return
    const next = (present + by + hits.length) % hits.length
    setAt(next)
    reveal(hits[next])
  }
  const reveal = (hit: Found | undefined) => {
    if (!hit) return
    desk.goTo(hit.language, hit.segment, hit.to)
    field.current?.focus()
  }
  const leave = () => {
    close()
    desk.present?.view?.focus()
  }
  return (
    <search
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
        if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.target === field.current) {
          go(event.shiftKey ? -1 : 1)
        }
      }}
    >
      <input
        ref={field}
        value={text}
        aria-label={t('find.query')}
        placeholder={t('find.query')}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
      />
      <span className={styles.count} aria-live="polite">
        {text === '' ? '' : t('find.count', { count: hits.length, at: present + 1 })}
      </span>
      <Button kind="quiet" onClick={() => go(-1)} aria-label={t('find.previous')}>
        ↑
      </Button>
      <Button kind="quiet" onClick={() => go(1)} aria-label={t('find.next')}>
        ↓
      </Button>
      {replacing ? (
        <>
          <input
            value={replacement}
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            onChange={(event) => setReplacement(event.target.value)}
          />
          <Button
            disabled={present < 0}
            onClick={() => {
              const hit = hits[present]
              if (hit) replaceFound(desk, [hit], replacement)
              reveal(hits[present + 1] ?? hits[0])
            }}
          >
            {t('find.replace')}
          </Button>
          <Button disabled={present < 0} onClick={() => replaceFound(desk, hits, replacement)}>
            {t('find.replaceAll')}
          </Button>
        </>
      ) : null}
      <label>
        <input
          type="checkbox"
          checked={everywhere}
          onChange={(event) => setEverywhere(event.target.checked)}
        />
        {t('find.everywhere')}
      </label>
      <label>
        <input type="checkbox" checked={matchCase} onChange={(event) => setMatchCase(event.target.checked)} />
        {t('find.case')}
      </label>
      <Button kind="quiet" className={styles.close ?? ''} onClick={leave} aria-label={t('shell.close')}>
        ✕
      </Button>
    </search>
  )
}
