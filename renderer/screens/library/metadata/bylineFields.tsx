import { Plus, X } from 'lucide-react'
import type { Author } from '../../../../shared/document/article.ts'
import { desk } from '../../../api/desk.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/iconButton.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import styles from './bylineFields.module.css'
import { LocalField } from './localField.tsx'
import { newAuthor } from './metadata.ts'

interface Props {
  readonly value: readonly Author[]
  /** The article's date, for the post that an author held then. */
  readonly date: string
  readonly onValue: (value: readonly Author[]) => void
}

/** The authors, each with name, post and affiliation in each language. */
export function BylineFields({ value, date, onValue }: Props) {
  const t = useText()
  const asked = value.length === 0 ? null : JSON.stringify({ value, date })
  const known = useAnswer(asked, 0, () => desk.call.terms.byline({ byline: [...value], date }))
  const termbase = (at: number, part: 'name' | 'post' | 'affiliation') => {
    const author = known.value?.[at]
    const differing = author?.differs.filter((each) => each.part === part) ?? []
    return {
      filled: author?.completed[part] ?? {},
      preferred: Object.fromEntries(differing.map(({ language, preferred }) => [language, preferred])),
    }
  }
  const put = (at: number, author: Author) => onValue(value.with(at, author))
  return (
    <div className={styles.byline}>
      {Array.from(value.entries(), ([at, author]) => (
        <section key={at} className={styles.author} aria-label={t('metadata.author', { number: at + 1 })}>
          <header className={styles.head}>
            <h3 className={styles.title}>{t('metadata.author', { number: at + 1 })}</h3>
            <IconButton
              label={t('metadata.author.remove', { number: at + 1 })}
              onClick={() => onValue(value.toSpliced(at, 1))}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </header>
          <LocalField
            label={t('metadata.name')}
            value={author.name}
            termbase={termbase(at, 'name')}
            onValue={(name) => put(at, { ...author, name })}
          />
          <LocalField
            label={t('metadata.post')}
            value={author.post}
            termbase={termbase(at, 'post')}
            onValue={(post) => put(at, { ...author, post })}
          />
          <LocalField
            label={t('metadata.affiliation')}
            value={author.affiliation}
            termbase={termbase(at, 'affiliation')}
            onValue={(affiliation) => put(at, { ...author, affiliation })}
          />
        </section>
      ))}
      <Button kind="quiet" className={styles.add} onClick={() => onValue([...value, newAuthor])}>
        <Plus size={14} aria-hidden />
        {t('metadata.author.add')}
      </Button>
    </div>
  )
}
