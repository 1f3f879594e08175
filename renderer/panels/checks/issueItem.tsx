import { BellOff } from 'lucide-react'
import { memo } from 'react'
import { applyFixes } from '../../../shared/checks/fixes.ts'
import { commands } from '../../../shared/commands/commands.ts'
import { textOf } from '../../../shared/document/segment.ts'
import { isFixable } from '../../editor/acts/fix.ts'
import type { OpenIssue } from '../../editor/checking.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Key } from '../../ui/key.tsx'
import { IssueWords } from '../issueWords.tsx'
import { alike, useIssueActs } from './acts.ts'
import { useCheckNames } from './checkNames.ts'
import styles from './issueItem.module.css'
import { SeveritySign } from './severitySign.tsx'
import { snippetOf } from './snippet.ts'
import { unknownWord, useNumbered, useSuggestions } from './suggestions.ts'
import { WaiveForm } from './waiveForm.tsx'

interface Props {
  readonly issue: OpenIssue
  readonly isPresent: boolean
  readonly isWaiving: boolean
  /** Whether the text is shown, where no heading shows it. */
  readonly withText: boolean
}

/** An issue: its weight, edition and message; the present one with all that can be done about it. */
export const IssueItem = memo(function IssueItem({ issue, isPresent, isWaiving, withText }: Props) {
  const { desk, checking } = useOpenDesk()
  const t = useText()
  const acts = useIssueActs()
  const { language, id, target, severity } = issue
  const segment = desk.segment(language, id)
  const text = segment ? textOf(segment) : ''
  const isPreviewed = isPresent && isFixable(issue)
  const snippet =
    withText && !isPreviewed && target && target[0] < target[1] ? snippetOf(text, target, language) : null
  return (
    <li className={styles.issue} data-issue={issue.code} aria-current={isPresent}>
      <button type="button" className={styles.face} onClick={() => acts.goTo(issue)}>
        <SeveritySign severity={severity} />
        <span className={styles.words}>
          <span className={styles.where}>{t(`language.short.${language}`)}</span>
          <IssueWords issue={issue} language={language} source={desk.source} />
          {snippet ? (
            <span className={`prose ${styles.text}`} lang={language}>
              {snippet.before}
              <mark>{snippet.marked}</mark>
              {snippet.after}
            </span>
          ) : null}
        </span>
      </button>
      {isWaiving ? (
        <WaiveForm issue={issue} lapsed={checking.lapsedReason(issue)} />
      ) : isPresent ? (
        <PresentActs issue={issue} text={text} />
      ) : null}
    </li>
  )
})

function PresentActs({ issue, text }: { readonly issue: OpenIssue; readonly text: string }) {
  const open = useOpenDesk()
  const t = useText()
  const nameOf = useCheckNames()
  const acts = useIssueActs()
  const suggestions = useSuggestions(issue, true)
  useNumbered(suggestions, (chosen) => void acts.take(issue, chosen))
  const word = unknownWord(issue)
  const count = isFixable(issue) ? alike(open, issue).length : 0
  return (
    <div className={styles.acts}>
      {isFixable(issue) ? <FixPreview issue={issue} text={text} /> : null}
      {suggestions === null ? <p className={styles.faint}>{t('checks.suggestions.wait')}</p> : null}
      {word !== null && suggestions?.length === 0 ? (
        <p className={styles.faint}>{t('checks.suggestions.none')}</p>
      ) : null}
      {suggestions && suggestions.length > 0 && !(isFixable(issue) && suggestions.length === 1) ? (
        <ol className={styles.suggestions} aria-label={t('checks.suggestions')}>
          {suggestions.slice(0, 9).map((each, at) => (
            <li key={each}>
              <button type="button" className={styles.suggestion} onClick={() => void acts.take(issue, each)}>
                <Key>{keyLabel(`Mod+${at + 1}`)}</Key>
                <span className="prose" lang={issue.language}>
                  {each === '' ? t('checks.nothing') : each}
                </span>
              </button>
            </li>
          ))}
        </ol>
      ) : null}
      <div className={styles.row}>
        {isFixable(issue) ? (
          <Button title={keyOfCommand('segment.fixIssue')} onClick={() => void acts.fix(issue)}>
            {t('checks.fix')}
          </Button>
        ) : null}
        {count > 1 ? (
          <Button
            kind="quiet"
            title={keyOfCommand('segment.fixAlike')}
            onClick={() => void acts.fixAlike(issue)}
          >
            {t('checks.fixAlike', { count, language: t(`language.short.${issue.language}`) })}
          </Button>
        ) : null}
        {word === null ? null : (
          <Button onClick={() => void acts.addWord(word)}>{t('checks.word.add')}</Button>
        )}
        <Button
          kind="quiet"
          title={keyOfCommand('segment.waiveIssue')}
          onClick={() => acts.beginWaiving(issue)}
        >
          {t('panel.checks.waive')}
        </Button>
        <IconButton
          label={t('checks.switchOff', { check: nameOf(issue.check) })}
          className={styles.off ?? ''}
          onClick={() => void acts.switchOff(issue.check, nameOf(issue.check))}
        >
          <BellOff size={15} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}

/** What a fix changes, with a little of what stands around it. */
function FixPreview({ issue, text }: { readonly issue: OpenIssue; readonly text: string }) {
  const { edits } = applyFixes(text, [issue])
  const first = edits[0]
  const last = edits.at(-1)
  if (!first || !last) return null
  const { before, after } = snippetOf(text, [first.from, last.to], issue.language)
  const parts = edits.map((edit, at) => ({
    ...edit,
    old: text.slice(edit.from, edit.to),
    kept: text.slice(edit.to, edits[at + 1]?.from ?? edit.to),
  }))
  return (
    <p className={`prose ${styles.preview}`} lang={issue.language}>
      {before}
      {parts.map(({ from, old, text: written, kept }) => (
        <span key={from}>
          {old === '' ? null : <del>{visible(old)}</del>}
          {written === '' ? null : <ins>{visible(written)}</ins>}
          {kept}
        </span>
      ))}
      {after}
    </p>
  )
}

/** Spaces alone would not be seen. */
function visible(text: string): string {
  return text
    .replaceAll('\uFFFC', '')
    .replace(/^[ \u00A0\u3000]+|[ \u00A0\u3000]+$/gu, (spaces) => '␣'.repeat(spaces.length))
}

function keyOfCommand(id: string): string {
  return keyLabel(commands.find((command) => command.id === id)?.key ?? '')
}
