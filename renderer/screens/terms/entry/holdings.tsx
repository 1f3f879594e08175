import { Plus, X } from 'lucide-react'
import type { EntryId } from '../../../../shared/ids.ts'
import { type Language, languages } from '../../../../shared/locale.ts'
import type { EntryKind, TermEntry } from '../../../../shared/termbase/entry.ts'
import { desk } from '../../../api/desk.ts'
import { postWords } from '../../../panels/terms/postWords.ts'
import { noteTermbase } from '../../../panels/terms/termbase.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/iconButton.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { useEntries } from '../useEntries.ts'
import { blankHolding, type DraftHolding, type EntryDraft, entryFrom, newDraft } from './draft.ts'
import { EntryPicker } from './entryPicker.tsx'
import styles from './holdings.module.css'

interface Props {
  readonly draft: EntryDraft
  /** Posts whose dates cannot be. */
  readonly wrong: ReadonlySet<number>
  readonly change: (change: (draft: EntryDraft) => EntryDraft) => void
}

/** The posts that a person held, the newest first, with how they are written in each language. */
export function Holdings({ draft, wrong, change }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const { holdings } = draft
  const entries = useEntries(holdings.flatMap(({ post, organisation }) => [post, organisation]))
  const put = (key: number, part: Partial<DraftHolding>) =>
    change((now) => ({
      ...now,
      holdings: now.holdings.map((each) => (each.key === key ? { ...each, ...part } : each)),
    }))
  const make = async (kind: EntryKind, text: string, take: (id: EntryId) => void) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en'
    const entry = entryFrom(newDraft(kind, [{ language, text, status: 'preferred' }]))
    const answer = await desk.call.terms.put({ entry })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    take(answer.value.entry.id)
    noteTermbase()
  }
  const entry = (id: EntryId | null) => (id ? (entries.get(id) ?? null) : null)
  return (
    <div className={styles.posts}>
      {holdings.map((held, at) => (
        <section key={held.key} className={styles.held} aria-label={t('terms.held', { number: at + 1 })}>
          <div className={styles.fields}>
            <EntryPicker
              label={t('terms.held.post', { number: at + 1 })}
              placeholder={t('terms.kind.post')}
              kind="post"
              value={entry(held.post)}
              onValue={(found) => put(held.key, { post: found?.id ?? null })}
              onNew={(text) => void make('post', text, (post) => put(held.key, { post }))}
            />
            <EntryPicker
              label={t('terms.held.organisation', { number: at + 1 })}
              placeholder={t('terms.kind.organisation')}
              kind="organisation"
              value={entry(held.organisation)}
              onValue={(found) => put(held.key, { organisation: found?.id ?? null })}
              onNew={(text) =>
                void make('organisation', text, (organisation) => put(held.key, { organisation }))
              }
            />
            <TextInput
              aria-label={t('terms.held.from', { number: at + 1 })}
              aria-invalid={wrong.has(held.key) || undefined}
              placeholder={t('terms.held.from.hint')}
              className={styles.date}
              value={held.from}
              onValue={(from) => put(held.key, { from })}
            />
            <TextInput
              aria-label={t('terms.held.to', { number: at + 1 })}
              aria-invalid={wrong.has(held.key) || undefined}
              placeholder={t('terms.held.to.hint')}
              className={styles.date}
              value={held.to}
              onValue={(to) => put(held.key, { to })}
            />
            <IconButton
              label={t('terms.held.remove', { number: at + 1 })}
              onClick={() =>
                change((now) => ({ ...now, holdings: now.holdings.filter(({ key }) => key !== held.key) }))
              }
            >
              <X size={14} aria-hidden />
            </IconButton>
          </div>
          {wrong.has(held.key) ? <p className={styles.problem}>{t('terms.held.wrong')}</p> : null}
          <Renderings post={entry(held.post)} organisation={entry(held.organisation)} />
        </section>
      ))}
      <Button
        kind="quiet"
        className={styles.add}
        onClick={() => change((now) => ({ ...now, holdings: [blankHolding(), ...now.holdings] }))}
      >
        <Plus size={14} aria-hidden />
        {t('terms.held.add')}
      </Button>
    </div>
  )
}

interface RenderingsProps {
  readonly post: TermEntry | null
  readonly organisation: TermEntry | null
}

function Renderings({ post, organisation }: RenderingsProps) {
  const shown = languages.flatMap((language: Language) => {
    const words = postWords(post, organisation, language)
    return words === '' ? [] : [{ language, words }]
  })
  if (shown.length === 0) return null
  return (
    <p className={styles.renderings}>
      {shown.map(({ language, words }) => (
        <span key={language} lang={language} className="prose">
          {words}
        </span>
      ))}
    </p>
  )
}
