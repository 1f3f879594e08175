import { useEffect, useRef } from 'react'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { QuotedWords } from '../quotedWords.tsx'
import { alike, fixable, useIssueActs } from './acts.ts'
import { useCheckNames } from './checkNames.ts'
import styles from './checks.module.css'
import { Filters } from './filters.tsx'
import { IssueItem } from './issueItem.tsx'
import { listed, presentIn } from './listed.ts'
import { byKind, bySegment, type IssueGroup } from './order.ts'
import { plainText } from './snippet.ts'
import { StaleSource } from './stale.tsx'
import { keyOf, useIssueView } from './view.ts'
import { Waived } from './waived.tsx'

/** As many issues are drawn at first; more where the one that is gone to stands further down. */
const drawn = 200
const ahead = 60

/** The issues that stand open, by segment or by kind, with what can be done about them. */
export function Checks() {
  const open = useOpenDesk()
  const { desk } = open
  const t = useText()
  const view = useIssueView()
  const by = useSession((session) => session.settings.issuesBy)
  useDeskChanges('active', 'checked', 'text', 'structure')
  const list = listed(open, view)
  const { issues } = list
  const groups = by === 'kind' ? byKind(issues) : bySegment(issues)
  const shown = groups.flatMap((group) => group.issues)
  const ordered = by === 'kind' ? shown : issues
  const present = presentIn(desk, ordered, view)
  const presentKey = present < 0 ? null : (view.present?.key ?? null)
  const most = Math.max(drawn, ordered.findIndex((issue) => keyOf(issue) === presentKey) + ahead)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (presentKey === null) return
    scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [presentKey])
  return (
    <div ref={scroller} className={styles.checks}>
      <Filters list={list} view={view} by={by} />
      <StaleSource />
      {issues.length === 0 ? (
        <p className={styles.none}>{t(list.all.length === 0 ? 'panel.checks.none' : 'checks.noneListed')}</p>
      ) : null}
      {cut(groups, most).map((group) => (
        <section key={group.key} className={styles.group}>
          {by === 'kind' ? <KindHead group={group} /> : <SegmentHead group={group} />}
          <ul>
            {group.issues.map((issue, at) => (
              <IssueItem
                // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be the same in everything but order
                key={`${keyOf(issue)} ${at}`}
                issue={issue}
                isPresent={keyOf(issue) === presentKey}
                isWaiving={keyOf(issue) === view.waiving}
                withText={by === 'kind'}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length > most ? (
        <p className={styles.none}>{t('checks.more', { count: shown.length - most })}</p>
      ) : null}
      <FixAll />
      <Waived />
    </div>
  )
}

/** The first issues of groups. */
function cut(groups: readonly IssueGroup[], most: number): IssueGroup[] {
  let left = most
  return groups.flatMap((group) => {
    const issues = group.issues.slice(0, Math.max(0, left))
    left -= issues.length
    return issues.length === 0 ? [] : [{ ...group, issues }]
  })
}

function KindHead({ group }: { readonly group: IssueGroup }) {
  const open = useOpenDesk()
  const nameOf = useCheckNames()
  const t = useText()
  const acts = useIssueActs()
  const [first] = group.issues
  const fixableOne = group.issues.find(({ fix }) => fix !== undefined && fix.length > 0)
  const count = fixableOne ? alike(open, fixableOne).length : 0
  return (
    <h3 className={styles.head}>
      <span className={styles.kind}>
        <QuotedWords text={first ? nameOf(first.check) : ''} language={first?.language ?? 'en'} />
      </span>
      <span className={styles.count}>{t('filter.count', { count: group.issues.length })}</span>
      {fixableOne && count > 1 ? (
        <Button kind="quiet" className={styles.headAct} onClick={() => void acts.fixAlike(fixableOne)}>
          {t('checks.fixAlike', {
            count,
            language: t(`language.short.${fixableOne.language}`),
          })}
        </Button>
      ) : null}
    </h3>
  )
}

function SegmentHead({ group }: { readonly group: IssueGroup }) {
  const { desk } = useOpenDesk()
  const [first] = group.issues
  if (!first) return null
  const { language, id } = first
  const text = plainText(desk.segment(language, id))
  const isEmpty = text.trim() === ''
  return (
    <h3 className={styles.head} data-active={desk.active?.id === id ? '' : undefined}>
      <span className={`prose ${styles.segment}`} lang={isEmpty ? desk.source : language}>
        {isEmpty ? plainText(desk.segment(desk.source, id)) : text}
      </span>
    </h3>
  )
}

/** Fixes all that is safe in the edition that is worked on. */
function FixAll() {
  const open = useOpenDesk()
  const t = useText()
  const acts = useIssueActs()
  const language = open.desk.active?.language
  const count = language ? fixable(open, language).length : 0
  if (!language || count === 0) return null
  return (
    <div className={styles.foot}>
      <Button onClick={() => void acts.fixAll(language)}>
        {t('checks.fixAll', { count, language: t(`language.${language}`) })}
      </Button>
    </div>
  )
}
