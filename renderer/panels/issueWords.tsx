import { issueMessage } from '../../shared/checks/catalogue.ts'
import type { Issue } from '../../shared/checks/spec.ts'
import { isHan, type Language } from '../../shared/locale.ts'
import { useInterface } from '../text/useText.ts'
import { QuotedWords } from './quotedWords.tsx'

interface Props {
  readonly issue: Issue
  /** The languages of the edition and of its source. */
  readonly language: Language
  readonly source: Language
}

/** What an issue says; the Chinese that it quotes says which one it is. */
export function IssueWords({ issue, language, source }: Props) {
  const reader = useInterface()
  const quoted = Object.entries(issue.params)
    .filter(([name]) => !name.startsWith('message'))
    .map(([, value]) => String(value))
  return (
    <QuotedWords
      text={issueMessage(issue, reader)}
      quoted={quoted}
      language={isHan(language) ? language : source}
    />
  )
}
