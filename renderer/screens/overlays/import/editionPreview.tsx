import { useMemo } from 'react'
import type { DraftEdition } from '../../../../shared/document/draft.ts'
import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import { type Language, languages } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/textArea.tsx'
import { Block, proseClass } from '../../review/prose.tsx'
import { draftBlocks } from './draftBlocks.ts'
import styles from './editionPreview.module.css'

interface Props {
  readonly edition: DraftEdition
  readonly file: ImportPreview['files'][number] | undefined
  readonly language: Language
  /** Whether language and title are what they are, as in a bundle. */
  readonly fixed: boolean
  readonly onLanguage: (language: Language) => void
  readonly title: string
  readonly onTitle: (title: string) => void
}

/** As many blocks show whether the text was understood. */
const fewBlocks = 6

/** One file as it was understood: language, title, the first paragraphs, and what was left out. */
export function EditionPreview({ edition, file, language, fixed, onLanguage, title, onTitle }: Props) {
  const t = useText()
  const blocks = useMemo(() => draftBlocks(edition.blocks), [edition.blocks])
  const authors = edition.byline.map(({ name, post }) => [name, post].filter(Boolean).join(', '))
  const facts = [edition.date, ...authors].filter(Boolean)
  return (
    <section className={styles.edition} aria-label={t(`language.${language}`)}>
      <header className={styles.head}>
        <Select
          label={t('import.language')}
          disabled={fixed}
          value={language}
          options={languages.map((each) => ({ value: each, label: t(`language.${each}`) }))}
          onValue={onLanguage}
        />
        <p className={styles.file} title={file?.name}>
          {file ? [file.name, file.format, file.encoding].filter(Boolean).join(' · ') : null}
        </p>
      </header>
      <TextArea
        aria-label={t('import.editionTitle')}
        className={`prose ${styles.title}`}
        lang={language}
        rows={2}
        readOnly={fixed}
        value={title}
        onValue={onTitle}
      />
      {facts.length > 0 ? (
        <p className={styles.facts} lang={language}>
          {facts.join(' · ')}
        </p>
      ) : null}
      <div lang={language} className={`${proseClass} ${styles.text}`}>
        {blocks.slice(0, fewBlocks).map((block, at) => (
          <Block key={block.segments[0]?.id ?? `divider ${at}`} block={block} />
        ))}
      </div>
      <p className={styles.count}>{t('import.blocks', { count: blocks.length })}</p>
      {edition.skipped.length > 0 ? (
        <details className={styles.skipped}>
          <summary>{t('import.skipped', { count: edition.skipped.length })}</summary>
          <ul lang={language}>
            {Array.from(edition.skipped.entries(), ([at, line]) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
