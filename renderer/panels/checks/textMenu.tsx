import { Menu } from '@base-ui/react/menu'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { applyFixes } from '../../../shared/checks/fixes.ts'
import { commands } from '../../../shared/commands/commands.ts'
import { textOf } from '../../../shared/document/segment.ts'
import { desk as main } from '../../api/desk.ts'
import { isFixable } from '../../editor/acts/fix.ts'
import type { OpenIssue } from '../../editor/checking.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { run } from '../../state/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { IssueWords } from '../issueWords.tsx'
import { alike, useIssueActs } from './acts.ts'
import { useCheckNames } from './checkNames.ts'
import { SeveritySign } from './severitySign.tsx'
import { unknownWord, useSuggestions } from './suggestions.ts'
import styles from './textMenu.module.css'
import { type AskedPlace, askedPlace } from './textPlace.ts'

/** The menu in the text, by the right button or the menu key: the issues at that place, and cut, copy, paste. */
export function TextMenu() {
  const { desk, checking } = useOpenDesk()
  const [asked, ask] = useState<AskedPlace | null>(null)
  const [isOpen, open] = useState(false)
  const after = useRef<(() => void) | null>(null)
  useEffect(() => {
    const hear = (event: MouseEvent) => {
      const place = askedPlace(desk, checking, event)
      if (!place) return
      event.preventDefault()
      ask(place)
      open(true)
    }
    document.addEventListener('contextmenu', hear)
    return () => document.removeEventListener('contextmenu', hear)
  }, [desk, checking])
  const view = () => (asked ? (desk.columns.get(asked.language)?.view ?? null) : null)
  /** What is done with the text is done once it has the focus again. */
  const later = (act: () => void) => () => {
    after.current = act
  }
  const copied = (how: 'cut' | 'copy') => later(() => document.execCommand(how))
  const pasted = later(() => {
    void main.readClipboard().then((text) => text !== '' && view()?.pasteText(text))
  })
  const closed = (stillOpen: boolean) => {
    if (stillOpen) return
    const act = after.current
    after.current = null
    view()?.focus()
    act?.()
  }
  const hasSelection = asked?.hasSelection ?? false
  return (
    <Menu.Root open={isOpen} onOpenChange={open} onOpenChangeComplete={closed}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={asked?.anchor ?? null}
          className={styles.positioner}
          align="start"
          sideOffset={2}
        >
          <Menu.Popup className={styles.menu} data-modal finalFocus={() => view()?.dom ?? null}>
            {asked?.issues.map((issue) => (
              <IssueGroup key={`${issue.code} ${issue.target}`} issue={issue} later={later} />
            ))}
            <Menu.Group>
              <CommandItem id="edit.cut" disabled={!hasSelection} act={copied('cut')} />
              <CommandItem id="edit.copy" disabled={!hasSelection} act={copied('copy')} />
              <CommandItem id="edit.paste" act={pasted} />
            </Menu.Group>
            <Menu.Separator className={styles.rule} />
            <Menu.Group>
              <CommandItem id="comments.add" act={later(toField)} />
              <CommandItem id="terms.add" act={later(() => run('terms.add'))} />
              <CommandItem
                id="memory.concordance"
                disabled={!hasSelection}
                act={later(() => run('memory.concordance'))}
              />
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

interface GroupProps {
  readonly issue: OpenIssue
  readonly later: (act: () => void) => () => void
}

/** The menu gives the focus back to the text once more when it is gone; a field takes it after that. */
function toField(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => run('comments.add')))
}

/** What can be done about one issue. */
function IssueGroup({ issue, later }: GroupProps) {
  const open = useOpenDesk()
  const t = useText()
  const nameOf = useCheckNames()
  const acts = useIssueActs()
  const suggestions = useSuggestions(issue, true)
  const word = unknownWord(issue)
  const fix = isFixable(issue) ? fixText(open.desk.segment(issue.language, issue.id), issue) : null
  const others = suggestions?.filter((each) => fix === null || each !== fix) ?? []
  const count = fix === null ? 0 : alike(open, issue).length
  return (
    <>
      <Menu.Group>
        <Menu.GroupLabel className={styles.message}>
          <SeveritySign severity={issue.severity} />
          <span>
            <IssueWords issue={issue} language={issue.language} source={open.desk.source} />
          </span>
        </Menu.GroupLabel>
        {fix === null ? null : (
          <Item keys={keyOf('segment.fixIssue')} act={later(() => void acts.fix(issue))}>
            {t('checks.fix')}
            {fix === '' ? null : (
              <span className={`prose ${styles.text}`} lang={issue.language}>
                {fix}
              </span>
            )}
          </Item>
        )}
        {suggestions === null ? <p className={styles.wait}>{t('checks.suggestions.wait')}</p> : null}
        {word !== null && suggestions?.length === 0 ? (
          <p className={styles.wait}>{t('checks.suggestions.none')}</p>
        ) : null}
        {others.slice(0, 7).map((each) => (
          <Item key={each} act={later(() => void acts.take(issue, each))}>
            <span className={`prose ${styles.text}`} lang={issue.language}>
              {each === '' ? t('checks.nothing') : each}
            </span>
          </Item>
        ))}
        {word === null ? null : (
          <Item act={later(() => void acts.addWord(word))}>{t('checks.word.add')}</Item>
        )}
        {count > 1 ? (
          <Item keys={keyOf('segment.fixAlike')} act={later(() => void acts.fixAlike(issue))}>
            {t('checks.fixAlike', { count, language: t(`language.short.${issue.language}`) })}
          </Item>
        ) : null}
        <Item keys={keyOf('segment.waiveIssue')} act={later(() => acts.beginWaiving(issue))}>
          {t('panel.checks.waive')}
        </Item>
        <Item act={later(() => void acts.switchOff(issue.check, nameOf(issue.check)))}>
          {t('checks.switchOff', { check: nameOf(issue.check) })}
        </Item>
      </Menu.Group>
      <Menu.Separator className={styles.rule} />
    </>
  )
}

/** What a fix of one place writes there; '' where it mends several, or takes something away. */
function fixText(segment: Parameters<typeof textOf>[0] | null, issue: OpenIssue): string {
  if (!segment) return ''
  const { edits } = applyFixes(textOf(segment), [issue])
  return edits.length === 1 ? (edits[0]?.text.replaceAll('\uFFFC', '').trim() ?? '') : ''
}

interface ItemProps {
  readonly act: () => void
  readonly keys?: string
  readonly disabled?: boolean
  readonly children: ReactNode
}

function Item({ act, keys, disabled = false, children }: ItemProps) {
  return (
    <Menu.Item className={styles.item} disabled={disabled} onClick={act}>
      <span className={styles.label}>{children}</span>
      {keys ? <span className={styles.keys}>{keys}</span> : null}
    </Menu.Item>
  )
}

function CommandItem({
  id,
  act,
  disabled = false,
}: {
  readonly id: string
  readonly act: () => void
  readonly disabled?: boolean
}) {
  const reader = useInterface()
  const label = commands.find((command) => command.id === id)?.label[reader] ?? id
  return (
    <Item keys={keyOf(id)} act={act} disabled={disabled}>
      {label}
    </Item>
  )
}

function keyOf(id: string): string {
  return keyLabel(commands.find((command) => command.id === id)?.key ?? '')
}
