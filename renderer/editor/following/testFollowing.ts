import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { type Han, type Language, languages } from '../../../shared/locale.ts'
import { convert } from '../../../shared/script/convert.ts'
import { Column } from '../column.ts'
import type { Change } from '../desk.ts'
import { changedSegments, findSegment, segmentIds } from '../places.ts'
import { guard } from '../plugins/guard.ts'
import type { FollowedDesk } from './confirmFollowed.ts'
import type { Converter } from './converter.ts'
import { converted } from './inWorker.ts'
import type { FollowRequest, Given, Ways } from './protocol.ts'

/** Ways for tests: Taiwan, and nothing of a house's own. */
export const plain: Ways = { mark: '1', region: 'tw', house: {}, vocabulary: [], terms: [], exceptions: [] }

type Recorded = (column: Column, transactions: readonly Transaction[], before: EditorState) => void

/** The worker's own code, in this thread; it answers when `until` has passed. */
export class Direct implements Converter {
  private ways = plain
  private readonly until: () => Promise<unknown>
  asked = 0
  constructor(until: () => Promise<unknown> = () => Promise.resolve()) {
    this.until = until
  }
  learn(ways: Ways): void {
    this.ways = ways
  }
  async follow(request: FollowRequest): Promise<readonly Given[]> {
    this.asked += request.items.length
    const given = structuredClone(converted(request, this.ways))
    await this.until()
    return given
  }
  async text(text: string, to: Han): Promise<string> {
    return convert(text, { to, region: this.ways.region }).text
  }
  stop(): void {}
}

/** A desk as far as following knows it: its columns, and who listens to them. */
export function followedDesk(
  documents: { readonly [L in Language]: Node },
  source: Language,
  recorded: Recorded = () => undefined,
): FollowedDesk {
  const listeners = new Set<(change: Change) => void>()
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change)
  }
  const columns = new Map<Language, Column>(
    languages.map((language) => {
      const heard = (column: Column, transactions: readonly Transaction[], before: EditorState) => {
        recorded(column, transactions, before)
        if (!transactions.some(({ docChanged }) => docChanged)) return
        const segments = changedSegments(before.doc, column.state.doc)
        tell(segments ? { kind: 'text', language, segments } : { kind: 'structure' })
      }
      return [language, new Column(language, documents[language], [history(), guard()], heard)]
    }),
  )
  const segment: FollowedDesk['segment'] = (language, id) =>
    findSegment(columns.get(language)?.state.doc ?? documents.en, id)?.node ?? null
  return {
    columns,
    source,
    ids: () => segmentIds(columns.get(source)?.state.doc ?? documents[source]),
    segment,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell,
    journal: { confirm: () => undefined },
  }
}
