import { type Severity, severities } from '../../../shared/checks/spec.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { takeSettings, useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './filters.module.css'
import type { Listed } from './listed.ts'
import { countBySeverity } from './order.ts'
import { SeveritySign } from './severitySign.tsx'
import { type IssueView, toggleSeverity, useIssueView } from './view.ts'

interface Props {
  readonly list: Listed
  readonly view: IssueView
  readonly by: 'segment' | 'kind'
}

/** Above the issues: how they are ordered, of which editions and of which weight they are. */
export function Filters({ list, view, by }: Props) {
  const { desk } = useOpenDesk()
  const t = useText()
  const editions = languages.filter((language) => desk.columns.has(language))
  const counts = countBySeverity(list.ofEdition)
  const countOf = (language: Language) => list.all.filter((issue) => issue.language === language).length
  const edition = view.edition !== null && desk.columns.has(view.edition) ? view.edition : null
  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <Segmented<'segment' | 'kind'>
          label={t('checks.by')}
          value={by}
          onValue={(issuesBy) => {
            takeSettings({ ...useSession.getState().settings, issuesBy })
            void main.call.settings.set({ issuesBy })
          }}
          ways={[
            { value: 'segment', label: t('checks.by.segment') },
            { value: 'kind', label: t('checks.by.kind') },
          ]}
        />
        <fieldset className={styles.weights} aria-label={t('checks.severities')}>
          {severities.map((severity: Severity) => (
            <button
              key={severity}
              type="button"
              className={styles.weight}
              aria-pressed={!view.hidden.has(severity)}
              title={t(`checks.severity.${severity}`)}
              aria-label={t(`checks.severity.${severity}.count`, { count: counts[severity] })}
              onClick={() => toggleSeverity(severity)}
            >
              <SeveritySign severity={severity} />
              {counts[severity]}
            </button>
          ))}
        </fieldset>
      </div>
      {editions.length > 1 ? (
        <Segmented<Language | 'shown'>
          label={t('checks.edition')}
          value={edition ?? 'shown'}
          onValue={(value) => useIssueView.setState({ edition: value === 'shown' ? null : value })}
          ways={[
            { value: 'shown', label: t('checks.edition.shown') },
            ...editions.map((language) => ({
              value: language,
              label: t('checks.edition.count', {
                language: t(`language.${language}`),
                count: countOf(language),
              }),
              shown: (
                <>
                  <span lang={language}>{t(`language.short.${language}`)}</span>
                  <span className={styles.count}>{countOf(language)}</span>
                </>
              ),
            })),
          ]}
        />
      ) : null}
    </div>
  )
}
