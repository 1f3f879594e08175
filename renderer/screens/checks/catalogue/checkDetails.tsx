import { isOn } from '../../../../shared/checks/settings.ts'
import { type CheckSpec, type Severity, severities } from '../../../../shared/checks/spec.ts'
import { QuotedWords } from '../../../panels/quotedWords.tsx'
import { useInterface, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { showTab } from '../checksView.ts'
import styles from './checkDetails.module.css'
import { ExampleLine } from './exampleLine.tsx'
import { isOwn } from './found.ts'
import type { KnownSetting } from './known.ts'
import { Options } from './options.tsx'

interface Props {
  readonly spec: CheckSpec
  readonly setting: KnownSetting
}

/** A check in full: what it finds and why, its switch, weight and options, what it finds and what it lets be. */
export function CheckDetails({ spec, setting }: Props) {
  const t = useText()
  const reader = useInterface()
  const { settings, set } = setting
  const { name, about } = spec.words[reader]
  const on = isOn(spec, settings)
  const severity = settings.checks[spec.id]?.severity ?? spec.severity
  return (
    <div className={styles.details}>
      <h2 className={styles.name}>
        <QuotedWords text={name} language={spec.languages[0] ?? 'en'} />
      </h2>
      <p className={styles.about}>
        <QuotedWords text={about} language={spec.languages[0] ?? 'en'} />
      </p>
      <p className={styles.facts}>
        <span>{t(`checks.family.${spec.group}`)}</span>
        <span>{spec.languages.map((language) => t(`language.${language}`)).join(' · ')}</span>
        <code lang="en">{spec.id}</code>
      </p>
      <div className={styles.controls}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => void set(spec.id, { isOn: event.target.checked })}
          />
          {t('checks.on.label')}
        </label>
        <Segmented<Severity>
          label={t('checks.weight')}
          value={severity}
          onValue={(next) => void set(spec.id, { severity: next })}
          ways={severities.map((value) => ({ value, label: t(`severity.${value}`) }))}
        />
        {isOwn(spec, settings) ? (
          <Button kind="quiet" onClick={() => void set(spec.id, null)}>
            {t('checks.asGiven')}
          </Button>
        ) : null}
        {spec.group === 'house' ? (
          <Button kind="quiet" onClick={() => showTab('rules')}>
            {t('checks.toRules')}
          </Button>
        ) : null}
      </div>
      {spec.options ? <Options spec={spec} options={spec.options} setting={setting} /> : null}
      {spec.bad.length > 0 ? (
        <section className={styles.examples}>
          <h3 className={styles.title}>{t('checks.bad')}</h3>
          <ul>
            {spec.bad.map((example) => (
              <ExampleLine key={`${example.source} ${example.target}`} example={example} />
            ))}
          </ul>
        </section>
      ) : null}
      {spec.good.length > 0 ? (
        <section className={styles.examples}>
          <h3 className={styles.title}>{t('checks.good')}</h3>
          <ul>
            {spec.good.map((example) => (
              <ExampleLine key={`${example.source} ${example.target}`} example={example} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
