import type { Language } from '../locale.ts'
import type { CheckContext } from './spec.ts'

/** What a library has published of a text, or of a name, for a process that has no library. */
export interface ArchiveAnswer {
  readonly of: 'text' | 'name'
  readonly text: string
  readonly source: Language
  readonly target: Language
  readonly published: string
}

/** The part of a context that knows what the library has published. */
export type Archive = Required<Pick<CheckContext, 'archive' | 'archiveName'>>

/** What is asked of an archive and known already; all else is as if it were not published. */
export function archiveFrom(answers: readonly ArchiveAnswer[]): Archive {
  const known = new Map(answers.map((each) => [keyOf(each), each.published]))
  const ask =
    (of: ArchiveAnswer['of']) =>
    (text: string, source: Language, target: Language): string | null =>
      known.get(keyOf({ of, text, source, target })) ?? null
  return { archive: ask('text'), archiveName: ask('name') }
}

const keyOf = ({ of, text, source, target }: Omit<ArchiveAnswer, 'published'>): string =>
  [of, source, target, text].join(' ')
