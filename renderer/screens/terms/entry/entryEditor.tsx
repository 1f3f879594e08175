import { Tabs } from '@base-ui/react/tabs'
import { Merge, Trash2, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { TermEntry } from '../../../../shared/termbase/entry.ts'
import { desk } from '../../../api/desk.ts'
import { noteTermbase } from '../../../panels/terms/termbase.ts'
import { keyLabel } from '../../../state/keys.ts'
import { usePeople } from '../../../state/people.ts'
import { useErrorText, useInterface, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/iconButton.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { hanOf, nameOf } from '../entryWords.ts'
import { KindSign } from '../kindSign.tsx'
import { type OpenEntry, openEntry } from '../termsView.ts'
import { draftOf, entryFrom, withTerms } from './draft.ts'
import styles from './entryEditor.module.css'
import { EntryForm } from './entryForm.tsx'
import { MergeDialog } from './mergeDialog.tsx'
import { Usage } from './usage.tsx'
import { type Editing, isChanged, opened } from './useEditing.ts'

interface Props {
  readonly open: OpenEntry
  readonly editing: Editing
}

/** The entry that is open: what is stored of it, to be changed, and where it stands in the articles. */
export function EntryEditor({ open, editing }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [merging, setMerging] = useState<{ readonly other: TermEntry | null } | null>(null)
  const [tab, setTab] = useState<'entry' | 'usage'>('entry')
  const { stored, draft } = open
  const changed = isChanged(open)
  const removed = stored?.removed ?? false

  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (!inside || event.nativeEvent.isComposing || event.defaultPrevented) return
    const mod = event.ctrlKey || event.metaKey
    if (mod && (event.key === 'Enter' || event.key.toLowerCase() === 's')) void editing.save()
    else if (event.key === 'Escape' && (changed || stored === null)) editing.discard()
    else return
    event.preventDefault()
  }

  const merge = async (keep: TermEntry, drop: TermEntry) => {
    if (!(await editing.save())) return
    const answer = await desk.call.terms.merge({ keep: keep.id, drop: [drop.id] })
    if (!answer.ok) return void notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    noteTermbase()
    const { stored: merged, merging: done } = answer.value
    await editing.goTo(opened(merged))
    const undo = async () => {
      const again = await desk.call.terms.unmerge({ merging: done })
      noteTermbase()
      if (again.ok) await editing.goTo(opened(again.value))
      else notify({ kind: 'error', text: errorText(again.error, again.detail) })
    }
    notify({
      text: t('terms.merged', { name: nameOf(merged.entry).text }),
      act: { label: t('library.undo'), run: () => void undo() },
    })
  }

  /** A draft that is not stored yet goes into the other entry, to be looked at before it is stored there. */
  const joinInto = (other: TermEntry) => {
    if (stored) return setMerging({ other })
    void desk.call.terms.get({ entry: other.id }).then((answer) => {
      if (!answer.ok) return
      const found = answer.value
      const { terms } = withTerms(found.entry, entryFrom(draft).terms)
      const notes = [found.entry.note, draft.note.trim()].filter((note) => note !== '')
      openEntry({ stored: found, draft: draftOf({ ...found.entry, terms, note: notes.join('\n') }) })
    })
  }

  return (
    <section className={styles.editor} aria-label={t('terms.entry')} data-pane onKeyDown={keyDown}>
      <header className={styles.acts}>
        {removed ? (
          <Button kind="primary" onClick={() => void editing.putBack()}>
            <Undo2 size={15} aria-hidden />
            {t('terms.putBack')}
          </Button>
        ) : (
          <>
            <Button
              kind="primary"
              disabled={!changed}
              title={keyLabel('Mod+Enter')}
              onClick={() => void editing.save()}
            >
              {t('terms.save')}
            </Button>
            {changed || stored === null ? (
              <Button kind="quiet" title={t('terms.key.escape')} onClick={editing.discard}>
                {t('terms.discard')}
              </Button>
            ) : null}
            <span className={styles.state} role="status">
              {changed ? t('terms.unsaved') : ''}
            </span>
            {stored ? (
              <>
                <Button kind="quiet" onClick={() => setMerging({ other: null })}>
                  <Merge size={15} strokeWidth={1.6} aria-hidden />
                  {t('terms.merge')}
                </Button>
                <IconButton
                  label={t('terms.remove', { name: nameOf(stored.entry).text })}
                  onClick={() => void editing.remove()}
                >
                  <Trash2 size={16} strokeWidth={1.6} aria-hidden />
                </IconButton>
              </>
            ) : null}
          </>
        )}
      </header>
      <Tabs.Root
        className={styles.tabs}
        value={stored ? tab : 'entry'}
        onValueChange={(value) => setTab(value as 'entry' | 'usage')}
      >
        <Title open={open} />
        {stored ? (
          <Tabs.List className={styles.tabList} aria-label={t('terms.entry.tabs')}>
            <Tabs.Tab value="entry" className={styles.tab}>
              {t('terms.entry')}
            </Tabs.Tab>
            <Tabs.Tab value="usage" className={styles.tab}>
              {t('terms.usage')}
            </Tabs.Tab>
          </Tabs.List>
        ) : null}
        <Tabs.Panel value="entry" className={styles.panel}>
          <EntryForm open={open} editing={editing} onMerge={joinInto} />
        </Tabs.Panel>
        <Tabs.Panel value="usage" className={styles.panel}>
          {stored ? <Usage entry={stored.entry.id} /> : null}
        </Tabs.Panel>
      </Tabs.Root>
      {merging && stored ? (
        <MergeDialog
          entry={stored.entry}
          other={merging.other}
          merge={(keep, drop) => void merge(keep, drop)}
          close={() => setMerging(null)}
        />
      ) : null}
    </section>
  )
}

function Title({ open: { stored, draft } }: { readonly open: OpenEntry }) {
  const people = usePeople()
  const t = useText()
  const reader = useInterface()
  const name = nameOf(draft)
  const han = hanOf(draft.terms, reader)
  return (
    <div className={styles.title}>
      <KindSign kind={draft.kind} />
      <div className={styles.names}>
        <h2 className={`prose ${styles.name}`} lang={name.text === '' ? undefined : name.lang}>
          {name.text === '' ? t('terms.new') : name.text}
        </h2>
        {han && name.lang === 'en' ? (
          <p className={`prose ${styles.han}`} lang={han.lang}>
            {han.text}
          </p>
        ) : null}
      </div>
      {stored ? (
        <p className={styles.by}>
          {t('terms.changedBy', {
            person: people.nameOf(stored.changedBy) || '–',
            date: stored.changed.slice(0, 10),
          })}
        </p>
      ) : null}
    </div>
  )
}
