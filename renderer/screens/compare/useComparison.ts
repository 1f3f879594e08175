import { useEffect, useReducer, useRef, useState } from 'react'
import type { ArticleId } from '../../../shared/ids.ts'
import type { ArticleHistory, Version } from '../../../shared/ipc/domains/history.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { Comparer, type Comparison } from '../../editor/comparing/comparer.ts'
import type { Step } from '../../editor/comparing/protocol.ts'
import type { Desk } from '../../editor/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { type Compared, present } from '../../panels/history/comparing.ts'

/** What is known of a comparison: nothing yet, the difference, or why there is none. */
export interface ComparisonState {
  readonly comparison: Comparison | null
  readonly error: { readonly code: string; readonly detail: string } | null
}

/** So long the text rests before it is compared anew, in milliseconds. */
const rest = 250
const nothing: ComparisonState = { comparison: null, error: null }

/** Compares two versions, anew whenever the present text is one of them and changes. */
export function useComparison(compared: Compared): ComparisonState {
  const { desk } = useOpenDesk()
  const { language, before, after } = compared
  const [state, setState] = useState<ComparisonState>(nothing)
  const comparer = useRef<Comparer | null>(null)
  const edits = useEdits(desk, language)

  useEffect(() => {
    const started = new Comparer((comparison) => {
      performance.measure('compare', { start: asked.current })
      setState({ comparison, error: null })
    })
    comparer.current = started
    return () => started.stop()
  }, [])

  const asked = useRef(0)
  const subject = `${language} ${before} ${after}`
  const subjectBefore = useRef(subject)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is another one with each edit
  useEffect(() => {
    let wanted = true
    if (subjectBefore.current !== subject) setState(nothing)
    subjectBefore.current = subject
    void request(desk, { language, before, after }).then((made) => {
      if (!wanted) return
      asked.current = performance.now()
      if ('error' in made) setState({ comparison: null, error: made.error })
      else comparer.current?.compare({ language, ...made })
    })
    return () => {
      wanted = false
    }
  }, [desk, subject, edits])
  return state
}

type Made =
  | { readonly before: unknown; readonly steps: readonly Step[] }
  | { readonly error: { readonly code: string; readonly detail: string } }

/** The texts of two versions and of those between them, by which it is known who changed what. */
async function request(desk: Desk, { language, before, after }: Compared): Promise<Made> {
  await desk.journal.flush()
  // What the lists show may be older: somebody else may have typed since.
  const history = await main.call.history.of({ article: desk.article })
  if (!history.ok) return { error: { code: history.error, detail: history.detail ?? '' } }
  const versions = history.value.versions.filter((version) => version.language === language)
  const texts: { readonly by: string; readonly at: string; readonly id: string }[] = [
    { id: before, by: '', at: '' },
    ...between(versions, before, after).map(({ id, author, by, at }) => ({ id, at, by: author ?? by })),
    { id: after, ...lastAuthor(history.value, versions, language, after) },
  ]
  const documents: unknown[] = []
  for (const { id } of texts) {
    const document = await documentOf(desk, language, id)
    if (!document.ok) return { error: { code: document.error, detail: document.detail ?? '' } }
    documents.push(document.value)
  }
  const steps = texts.slice(1).map(({ by, at }, no) => ({ by, at, document: documents[no + 1] }))
  return { before: documents[0], steps }
}

function lastAuthor(
  history: ArticleHistory,
  versions: readonly Version[],
  language: Language,
  after: string,
): { readonly by: string; readonly at: string } {
  if (after === present) return history.changed[language] ?? { by: '', at: '' }
  const version = versions.find(({ id }) => id === after)
  return { by: version?.author ?? version?.by ?? '', at: version?.at ?? '' }
}

/** The versions between two whose texts differ from the one before; none where they stand the other way round. */
function between(versions: readonly Version[], before: string, after: string): Version[] {
  const from = versions.findIndex(({ id }) => id === before)
  const to = after === present ? versions.length : versions.findIndex(({ id }) => id === after)
  return versions.slice(from + 1, Math.max(from + 1, to)).filter(({ digest }, at, all) => {
    return digest !== (all[at - 1] ?? versions[from])?.digest
  })
}

/** A version's text as JSON. What is kept never changes, but it is large: it is not remembered. */
export async function documentOf(
  desk: { readonly article: ArticleId; readonly columns: Desk['columns'] },
  language: Language,
  version: string,
) {
  if (version === present) {
    const json: unknown = desk.columns.get(language)?.state.doc.toJSON()
    return { ok: true, value: json } as const
  }
  return await main.call.history.document({ article: desk.article, language, version })
}

/** Counts up when an edition's text came to rest after a change. */
function useEdits(desk: Desk, language: Language): number {
  const [edits, count] = useReducer((before: number) => before + 1, 0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = desk.listen((change) => {
      if (change.kind !== 'structure' && !(change.kind === 'text' && change.language === language)) return
      clearTimeout(timer)
      timer = setTimeout(count, rest)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [desk, language])
  return edits
}
