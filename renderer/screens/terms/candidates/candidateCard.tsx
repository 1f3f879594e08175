import { type FormEvent, useState } from 'react'
import type { Candidate, CandidateExample } from '../../../../shared/ipc/domains/termAnswers.ts'
import type { Language } from '../../../../shared/locale.ts'
import { entryKinds, type Term } from '../../../../shared/termbase/entry.ts'
import { goToSegment } from '../../../state/session.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Key } from '../../../ui/key.tsx'
import { Marked } from '../../../ui/marked.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { entryFrom, newDraft, type PutEntry } from '../entry/draft.ts'
import { guessKind } from '../guessKind.ts'
import styles from './candidateCard.module.css'

interface Props {
  readonly candidate: Candidate
  readonly onApprove: (entry: PutEntry) => void
  readonly onDismiss: () => void
}

/** A candidate to be put right and decided on, with the sentences in which it stands. */
export function CandidateCard({ candidate, onApprove, onDismiss }: Props) {
  const t = useText()
  const { language, examples, count } = candidate
  const [en, setEn] = useState(candidate.en ?? '')
  const [han, setHan] = useState(candidate.han ?? '')
  const [kind, setKind] = useState(() =>
    guessKind(
      { en: candidate.en ?? '', [candidate.language]: candidate.han ?? '' },
      candidate.kind === 'name',
    ),
  )
  const nothing = en.trim() === '' && han.trim() === ''
  const approve = (event: FormEvent) => {
    event.preventDefault()
    if (nothing) return
    const term = (of: Language, text: string): Term => ({ language: of, text, status: 'preferred' })
    onApprove(entryFrom(newDraft(kind, [term('en', en), term(language, han)])))
  }
  return (
    <section className={styles.card} aria-label={t('terms.candidate')} data-pane>
      <form className={styles.form} onSubmit={approve}>
        <div className={styles.pair}>
          <Field label={t('language.en')}>
            {(control) => (
              <TextInput
                {...control}
                className={`prose ${styles.text}`}
                lang="en"
                value={en}
                maxLength={500}
                onValue={setEn}
              />
            )}
          </Field>
          <Field label={t(`language.${language}`)}>
            {(control) => (
              <TextInput
                {...control}
                className={`prose ${styles.text}`}
                lang={language}
                value={han}
                maxLength={500}
                onValue={setHan}
              />
            )}
          </Field>
          <Field label={t('terms.kind')}>
            {({ id }) => (
              <Select
                id={id}
                value={kind}
                options={entryKinds.map((value) => ({ value, label: t(`terms.kind.${value}`) }))}
                onValue={setKind}
              />
            )}
          </Field>
        </div>
        <div className={styles.acts}>
          <Button kind="primary" type="submit" data-approve disabled={nothing}>
            {t('terms.candidate.approve')}
          </Button>
          <Key>{t('terms.key.enter')}</Key>
          <Button onClick={onDismiss}>{t('terms.candidate.dismiss')}</Button>
          <Key>{t('terms.key.delete')}</Key>
          <span className={styles.times}>{t('terms.candidate.times', { count })}</span>
        </div>
      </form>
      <ol className={styles.examples} aria-label={t('terms.candidate.examples')}>
        {examples.map((example) => (
          <Example
            key={`${example.article} ${example.segment}`}
            example={example}
            candidate={candidate}
            language={language}
          />
        ))}
      </ol>
    </section>
  )
}

interface ExampleProps {
  readonly example: CandidateExample
  readonly candidate: Candidate
  readonly language: Language
}

function Example({ example, candidate, language }: ExampleProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.example}
        onClick={() => goToSegment(example.article, example.segment, language)}
      >
        <span className="prose" lang="en">
          <Marked text={example.en} marks={places(example.en, candidate.en)} />
        </span>
        <span className="prose" lang={language}>
          <Marked text={example.han} marks={places(example.han, candidate.han)} />
        </span>
      </button>
    </li>
  )
}

/** Where a word stands in a sentence, whatever its capitals. */
function places(text: string, word: string | null): [number, number][] {
  const hay = text.toLowerCase()
  const needle = (word ?? '').toLowerCase()
  if (needle === '' || hay.length !== text.length) return []
  const found: [number, number][] = []
  for (let from = hay.indexOf(needle); from >= 0; from = hay.indexOf(needle, from + needle.length))
    found.push([from, from + needle.length])
  return found
}
