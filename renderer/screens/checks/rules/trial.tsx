import { ArrowLeft } from 'lucide-react'
import { isOn } from '../../../../shared/checks/settings.ts'
import type { CheckSpec } from '../../../../shared/checks/spec.ts'
import type { RuleHit } from '../../../../shared/ipc/domains/houseRules.ts'
import { SeveritySign } from '../../../panels/checks/severitySign.tsx'
import { snippetOf } from '../../../panels/checks/snippet.ts'
import { QuotedWords } from '../../../panels/quotedWords.tsx'
import { goToSegment } from '../../../state/session.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { setChecksView } from '../checksView.ts'
import { useCheckSettings } from '../useCheckSettings.ts'
import styles from './trial.module.css'
import { useTrial } from './useTrial.ts'

interface Props {
  readonly rule: string
  readonly text: string
  readonly specs: readonly CheckSpec[]
  readonly isStored: boolean
}

/** A rule tried on the whole library: every place where it would speak up, before it is switched on. */
export function Trial({ rule, text, specs, isStored }: Props) {
  const t = useText()
  const reader = useInterface()
  const trial = useTrial(text, rule)
  const { settings, set } = useCheckSettings()
  const spec = specs.find(({ id }) => id === `house.${rule}`)
  const { hits, count, done, total, isRunning } = trial
  return (
    <>
      <header className={styles.head}>
        <Button kind="quiet" className={styles.back} onClick={() => setChecksView({ trial: null })}>
          <ArrowLeft size={15} strokeWidth={1.6} aria-hidden />
          {t('rules.trial.back')}
        </Button>
        <h2 className={styles.title}>
          <QuotedWords
            text={t('rules.trial', { rule: spec?.words[reader].name ?? rule })}
            language={spec?.languages[0] ?? 'en'}
          />
        </h2>
        <p className={styles.about}>
          <QuotedWords text={spec?.words[reader].about ?? ''} language={spec?.languages[0] ?? 'en'} />
        </p>
        <div className={styles.line}>
          <p role="status">
            {isRunning
              ? t('rules.trial.progress', { done, total })
              : t('rules.trial.hits', { count, total: done })}
          </p>
          {isRunning ? (
            <Button kind="quiet" onClick={trial.stop}>
              {t('rules.trial.stop')}
            </Button>
          ) : (
            <Button kind="quiet" onClick={trial.again}>
              {t('rules.trial.again')}
            </Button>
          )}
          {spec && settings ? (
            <label className={styles.switch} title={isStored ? undefined : t('rules.isOn.store')}>
              <input
                type="checkbox"
                checked={isOn(spec, settings)}
                disabled={!isStored}
                onChange={(event) => void set(spec.id, { isOn: event.target.checked })}
              />
              {t('checks.on.label')}
            </label>
          ) : null}
        </div>
      </header>
      <ul className={styles.hits}>
        {hits.map((hit, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hits only ever come behind others
          <Hit key={at} hit={hit} isSame={hits[at - 1]?.article === hit.article} />
        ))}
        {count > hits.length ? (
          <li className={styles.more}>{t('rules.trial.first', { count: hits.length })}</li>
        ) : null}
      </ul>
    </>
  )
}

function Hit({ hit, isSame }: { readonly hit: RuleHit; readonly isSame: boolean }) {
  const t = useText()
  const { article, title, language, segment, text, from, to, severity, better } = hit
  const { before, marked, after } = snippetOf(text, [from, to], language)
  return (
    <li>
      {isSame ? null : <p className={`prose ${styles.article}`}>{title}</p>}
      <button
        type="button"
        className={styles.hit}
        onClick={() => goToSegment(article, segment, language, from)}
      >
        <SeveritySign severity={severity} />
        <span className={styles.where}>{t(`language.short.${language}`)}</span>
        <span className={`prose ${styles.text}`} lang={language}>
          {before}
          {better === null ? (
            <mark>{marked}</mark>
          ) : (
            <>
              <del>{marked}</del>
              <ins>{better}</ins>
            </>
          )}
          {after}
        </span>
      </button>
    </li>
  )
}
