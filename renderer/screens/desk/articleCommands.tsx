import { CheckCommands } from '../../panels/checks/checkCommands.tsx'
import { CommentCommands } from '../../panels/comments/commentCommands.tsx'
import { QualityCommands } from '../../panels/quality/qualityCommands.tsx'
import { SuggestionCommands } from '../../panels/suggestions/suggestionCommands.tsx'
import { TermCommands } from '../../panels/terms/termCommands.tsx'
import type { OnDesk } from '../article/useOpenArticle.ts'
import { DeskCommands } from './commands.tsx'

/** The commands that an article's text has wherever it is edited: on the desk and in the review. */
export function ArticleCommands({ onDesk }: { readonly onDesk: OnDesk }) {
  return (
    <>
      <DeskCommands onDesk={onDesk} />
      <TermCommands />
      <CheckCommands />
      <CommentCommands />
      <SuggestionCommands />
      <QualityCommands />
    </>
  )
}
