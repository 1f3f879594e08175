import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Doubt, doubtsOf, nextDoubt, showDoubt } from '../../../editor/following/doubts.ts'
import type { Following } from '../../../editor/following/following.ts'
import { useDeskChanges, useOpenDesk } from '../../../editor/useDesk.ts'
import { useCommands } from '../../../state/commands.ts'
import { keyLabel } from '../../../state/keys.ts'
import { useSession } from '../../../state/session.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { BehindChoice } from './behindChoice.tsx'
import { ConflictChoice } from './conflictChoice.tsx'
import styles from './doubts.module.css'
import { SpotChoice } from './spotChoice.tsx'

/** Walks through what stands open between the two Chinese editions: conflicts, what stays behind, places of doubt. */
export function DoubtsBar() {
  const { desk, ready } = useOpenDesk()
  const t = useText()
  const [from, setFrom] = useState<1 | -1 | null>(null)
  const begin = (by: 1 | -1) => async () => {
    await ready()
    const { following } = desk
    if (!following) return notify({ text: t('doubts.noPair') })
    await following.idle()
    if (doubtsOf(desk, following, true).length === 0) return notify({ text: t('doubts.none') })
    const { columns } = useSession.getState()
    const { language } = following.to
    if (!columns.includes(language)) useSession.setState({ columns: [...columns, language] })
    setFrom(by)
  }
  useCommands({
    'doubts.next': begin(1),
    'doubts.previous': begin(-1),
    'edition.follow': async () => {
      await ready()
      const { following } = desk
      if (!following) return notify({ text: t('doubts.noPair') })
      await following.idle()
      notify({ text: t('doubts.adopted', { count: following.decisions.adopt() }) })
    },
  })
  const { following } = desk
  if (from === null || !following) return null
  return <Bar following={following} from={from} close={() => setFrom(null)} />
}

interface BarProps {
  readonly following: Following
  readonly from: 1 | -1
  readonly close: () => void
}

function Bar({ following, from, close }: BarProps) {
  const { desk } = useOpenDesk()
  const t = useText()
  useDeskChanges('following', 'text', 'structure')
  const [sure, setSure] = useState(false)
  const doubts = doubtsOf(desk, following, sure)
  const [at, setAt] = useState(() => nextDoubt(desk, doubts, from))
  const bar = useRef<HTMLDivElement>(null)
  const present = doubts.length === 0 ? -1 : Math.min(at, doubts.length - 1)
  const doubt = doubts[present]
  const key = doubt ? keyOf(doubt) : ''
  const latest = useRef(doubt)
  latest.current = doubt

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the doubt
  useEffect(() => {
    following.asked = latest.current ?? null
    if (latest.current) showDoubt(desk, following, latest.current)
    bar.current?.focus()
  }, [desk, following, key])
  useEffect(
    () => () => {
      following.asked = null
    },
    [following],
  )

  const leave = () => {
    const stay = latest.current
    close()
    if (stay) desk.goTo(following.to.language, stay.id, stay.to)
    else following.to.view?.focus()
  }
  const go = (by: number) => setAt((present + by + doubts.length) % Math.max(1, doubts.length))
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = walkingBy(event)
    if (by !== 0) go(by)
    else if (event.key === 'Escape') leave()
    else if (isPlain(event, 'w')) setSure(!sure)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      className={styles.bar}
      tabIndex={-1}
      aria-label={t('doubts.title')}
      onKeyDown={keyDown}
    >
      <span className={styles.count} aria-live="polite">
        {doubt ? t('doubts.count', { at: present + 1, count: doubts.length }) : ''}
      </span>
      <div className={styles.doubt}>
        {!doubt ? (
          <p className={styles.what}>{t('doubts.done')}</p>
        ) : doubt.kind === 'conflict' ? (
          <ConflictChoice key={key} doubt={doubt} following={following} bar={bar} />
        ) : doubt.kind === 'behind' ? (
          <BehindChoice key={key} doubt={doubt} following={following} bar={bar} />
        ) : (
          <SpotChoice key={key} doubt={doubt} following={following} bar={bar} />
        )}
      </div>
      <label className={styles.sure}>
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        {t('doubts.sure')}
      </label>
      <div className={styles.walk}>
        <Button
          kind="quiet"
          onClick={() => go(-1)}
          aria-label={t('doubts.previous')}
          title={keyLabel('Shift+F7')}
        >
          ↑
        </Button>
        <Button kind="quiet" onClick={() => go(1)} aria-label={t('doubts.next')} title={keyLabel('F7')}>
          ↓
        </Button>
        <Button kind="quiet" onClick={leave} aria-label={t('shell.close')} title={keyLabel('Esc')}>
          ✕
        </Button>
      </div>
    </div>
  )
}

function walkingBy(event: KeyboardEvent): number {
  if (event.key === 'F7') return event.shiftKey ? -1 : 1
  if (event.key === 'ArrowDown') return 1
  if (event.key === 'ArrowUp') return -1
  return 0
}

function isPlain(event: KeyboardEvent, key: string): boolean {
  return event.key.toLowerCase() === key && !event.ctrlKey && !event.altKey && !event.metaKey
}

/** A doubt's place by its text, which edits elsewhere do not change. */
function keyOf(doubt: Doubt): string {
  const what = doubt.kind === 'spot' ? `${doubt.spot.from} ${doubt.spot.chosen}` : doubt.kind
  return `${doubt.id} ${what} ${doubt.kind === 'conflict' ? doubt.at : ''}`
}
