import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { sureEnough } from '../../../shared/alignment/align.ts'
import { countBeads } from '../../../shared/alignment/beads/bead.ts'
import { commands } from '../../../shared/commands/commands.ts'
import { useCommands } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import type { TextKey } from '../../text/texts.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Key } from '../../ui/key.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { rowActs } from './acts.ts'
import { Finish } from './finish.tsx'
import { Rows } from './rows.tsx'
import { closeWork, goBackOrOn, orderRows, useWork } from './work.ts'
import styles from './workRoom.module.css'

/** Acts that have a button below the rows; all have a key. */
const shown = ['accept', 'acceptThrough', 'link', 'unlink', 'split', 'join', 'moveBack', 'moveOn'] as const

/** An alignment that is worked on: its texts side by side, joined by ribbons. */
export function WorkRoom() {
  const t = useText()
  const work = useWork((state) => state.work)
  const [finishing, setFinishing] = useState(false)
  useCommands({
    ...rowActs,
    'edit.undo': () => goBackOrOn('undo'),
    'edit.redo': () => goBackOrOn('redo'),
  })
  if (!work) return null
  const { open, order, saving } = work
  return (
    <main className={styles.room}>
      <header className={styles.bar}>
        <IconButton label={t('align.back')} onClick={() => void closeWork()}>
          <ArrowLeft size={16} strokeWidth={1.6} aria-hidden />
        </IconButton>
        <h1 lang={open.row.source} className={`prose ${styles.title}`}>
          {open.row.name}
        </h1>
        <Segmented
          label={t('align.order')}
          value={order}
          ways={[
            { value: 'text', label: t('align.order.text') },
            { value: 'doubtful', label: t('align.order.doubtful') },
          ]}
          onValue={orderRows}
        />
        <Button kind="primary" onClick={() => setFinishing(true)}>
          {t('align.finish')}
        </Button>
      </header>
      {saving === 'lost' ? (
        <p role="alert" className={styles.lost}>
          {t('align.lost')}
        </p>
      ) : null}
      <Rows work={work} />
      <Acts />
      <Counts />
      {finishing ? <Finish work={work} close={() => setFinishing(false)} /> : null}
    </main>
  )
}

/** What can be done to the active row, with the keys that do it. */
function Acts() {
  const t = useText()
  const language = useInterface()
  return (
    <div role="toolbar" aria-label={t('align.acts')} className={styles.acts}>
      {shown.map((act) => {
        const command = commands.find(({ id }) => id === `align.${act}`)
        return (
          <Button
            key={act}
            kind="quiet"
            title={command?.label[language]}
            onClick={() => {
              rowActs[`align.${act}`]()
              document.querySelector<HTMLElement>('[data-rows]')?.focus()
            }}
          >
            {t(`align.act.${act}`)}
            <Key>{keyLabel(command?.key ?? '')}</Key>
          </Button>
        )
      })}
    </div>
  )
}

/** The foot: where one is, how many links there are and how they stand, whether it is stored. */
function Counts() {
  const t = useText()
  const work = useWork((state) => state.work)
  if (!work) return null
  const { open, history, at, side, saving } = work
  const language = open.texts[side]?.language ?? open.row.source
  const { beads, accepted, doubtful } = countBeads(history.beads, sureEnough)
  const stored: TextKey =
    saving === 'saved' ? 'desk.saved' : saving === 'saving' ? 'desk.saving' : 'desk.unsaved'
  return (
    <footer className={styles.status}>
      <span>
        {at + 1}/{beads}
      </span>
      <span aria-live="polite">{t(`language.${language}`)}</span>
      <span>{t('align.count.beads', { count: beads })}</span>
      <span className={styles.doubtful} data-any={doubtful > 0}>
        {t('align.count.doubtful', { count: doubtful })}
      </span>
      <span>{t('align.count.accepted', { count: accepted })}</span>
      <span className={styles.saving} data-saving={saving} role={saving === 'saved' ? undefined : 'status'}>
        {t(stored)}
      </span>
    </footer>
  )
}
