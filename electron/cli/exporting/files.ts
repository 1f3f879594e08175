import type { DocxComment, DocxOptions } from '../../../shared/bundle/formats/docx/options.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { type FileFormat, fileFormats } from '../../exchange/export/formats/exportFiles.ts'
import { threadsIn } from '../../library/comments/threads.ts'
import type { Library } from '../../library/library.ts'
import { personName } from '../../library/people/people.ts'
import type { Arguments, Options } from '../arguments.ts'

/** The options that only some of the formats have. */
export const fileOptions: Options = {
  comments: { what: 'in docx: the comments, also the settled ones; in xliff: the open ones as notes' },
  suggestions: { what: 'in docx: what was suggested as tracked changes; without it the text is as accepted' },
  together: { what: 'in epub: one book of all articles and languages' },
}

/** Whether a format of `export` is one that `exportFiles` writes. */
export function isFileFormat(format: string): format is FileFormat {
  return (fileFormats as readonly string[]).includes(format)
}

/** What the Word documents of a call hold beside their text. */
export function docxOptions(
  library: Library,
  args: Arguments,
): (article: { readonly id: ArticleId }, language: Language) => DocxOptions {
  const nameOf = (by: string) => personName(library, by)
  return ({ id }, language) => ({
    ...(args.has('suggestions') ? { suggestions: nameOf } : {}),
    ...(args.has('comments') ? { comments: commentsOn(library, id, language) } : {}),
  })
}

function commentsOn(library: Library, article: ArticleId, language: Language): DocxComment[] {
  return threadsIn(library, article).flatMap((thread) => {
    const [first, ...replies] = thread.comments
    if (first === undefined || (thread.language !== null && thread.language !== language)) return []
    const { segment, start, length } = thread.anchor
    const said = ({ by, at, text }: typeof first) => ({ by: personName(library, by), at, text })
    return [
      {
        ...said(first),
        segment,
        range: thread.language === null || length === 0 ? null : { from: start, to: start + length },
        isResolved: thread.resolved !== null,
        replies: replies.map(said),
      },
    ]
  })
}
