import { PencilLine, Plus } from 'lucide-react'
import { commands } from '../../../shared/commands/commands.ts'
import type { EntryId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { writeTerm } from '../../editor/acts/terms.ts'
import type { Recognised, Rendering } from '../../editor/recognition.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import styles from './terms.module.css'
import { usePost } from './usePost.ts'
import { useRecognised } from './useRecognised.ts'

interface Props {
  /** Opens an entry where it can be changed. */
  readonly onEdit: (entry: EntryId) => void
}

/** The known terms of the active segment's source with what to write for them; a press or a key writes one. */
export function Terms({ onEdit }: Props) {
  const t = useText()
  const { terms, source, target } = useRecognised()
  return (
    <>
      {terms.length === 0 ? <p className={styles.none}>{t('panel.terms.none')}</p> : null}
      <ul className={styles.list}>
        {terms.map((term) => (
          <Entry key={term.entry} term={term} source={source} target={target} onEdit={onEdit} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button kind="quiet" title={keyLabel(addKey)} onClick={() => run('terms.add')}>
          <Plus size={14} aria-hidden />
          {t('terms.add.short')}
        </Button>
        <kbd className={styles.addKey}>{keyLabel(addKey)}</kbd>
      </div>
    </>
  )
}

interface EntryProps extends Props {
  readonly term: Recognised
  readonly source: Language
  readonly target: Language
}

function Entry({ term: { entry, found, renderings }, source, target, onEdit }: EntryProps) {
  const { desk } = useOpenDesk()
  const t = useText()
  const post = usePost(found.kind === 'person' ? entry : null, target)
  return (
    <li className={styles.entry}>
      <div className={styles.source}>
        <span className="prose" lang={source} title={found.term}>
          {found.text}
        </span>
        {found.kind === 'term' ? null : (
          <span className={styles.status}>{t(`terms.kind.${found.kind}`)}</span>
        )}
        {found.status === 'forbidden' ? (
          <span className={styles.status}>{t('panel.terms.forbidden')}</span>
        ) : null}
        <IconButton
          className={styles.edit}
          label={t('panel.terms.edit', { term: found.text })}
          onClick={() => onEdit(entry)}
        >
          <PencilLine size={13} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </div>
      <ul className={styles.targets}>
        {renderings.map((rendering) => (
          <Target
            key={`${rendering.text} ${rendering.region}`}
            rendering={rendering}
            target={target}
            write={() => writeTerm(desk, rendering.text, target)}
          />
        ))}
        {renderings.length === 0 ? <li className={styles.note}>{t('panel.terms.noTarget')}</li> : null}
      </ul>
      {post ? (
        <p className={styles.post}>
          <button
            type="button"
            className={`prose ${styles.insert}`}
            lang={target}
            onClick={() => writeTerm(desk, post.words, target)}
          >
            {post.words}
          </button>
          {post.from || post.to ? (
            <span className={styles.status}>
              {post.from ?? ''}–{post.to ?? ''}
            </span>
          ) : null}
        </p>
      ) : null}
      {found.note === '' ? null : <p className={styles.note}>{found.note}</p>}
    </li>
  )
}

interface TargetProps {
  readonly rendering: Rendering
  readonly target: Language
  readonly write: () => void
}

function Target({ rendering: { text, status, region, note, number }, target, write }: TargetProps) {
  const t = useText()
  return (
    <li className={styles.target} data-status={status}>
      {number === null ? <span className={styles.noKey} /> : <kbd className={styles.key}>{number}</kbd>}
      <span className={styles.rendering}>
        {status === 'forbidden' ? (
          <del className={`prose ${styles.forbidden}`} lang={target}>
            {text}
          </del>
        ) : (
          <button
            type="button"
            className={`prose ${styles.insert}`}
            lang={target}
            title={number === null ? undefined : keyLabel(`Mod+Alt+${number}`)}
            onClick={write}
          >
            {text}
          </button>
        )}
        {status === 'preferred' ? null : <span className={styles.status}>{t(`panel.terms.${status}`)}</span>}
        {region ? <span className={styles.status}>{t(`terms.region.${region}`)}</span> : null}
        {note === '' ? null : <span className={styles.note}>{note}</span>}
      </span>
    </li>
  )
}

const addKey = commands.find(({ id }) => id === 'terms.add')?.key ?? ''
