import { history, redo, undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { schema } from '../../shared/document/schema.ts'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { OpenArticle, OpenEdition, Place } from '../../shared/ipc/answers.ts'
import { type Language, languages } from '../../shared/locale.ts'
import { isLocked } from '../../shared/review/gate/acts.ts'
import { pairedOffsets } from './acts/pairedOffsets.ts'
import { Column } from './column.ts'
import { Commenting } from './commenting.ts'
import { Completion } from './completion.ts'
import type { Following } from './following/following.ts'
import { Journal, type Saving } from './journal.ts'
import { newIds } from './newIds.ts'
import { changedSegments, findSegment, segmentAt, segmentIds } from './places.ts'
import { acrossSegments } from './plugins/acrossSegments.ts'
import { activate, active } from './plugins/active.ts'
import { clipboard } from './plugins/clipboard.ts'
import { comments } from './plugins/comments.ts'
import { complete } from './plugins/complete.ts'
import { find } from './plugins/find.ts'
import { guard } from './plugins/guard.ts'
import { keptSelection } from './plugins/keptSelection.ts'
import { keys } from './plugins/keys.ts'
import { locks } from './plugins/locks.ts'
import { prose } from './plugins/prose.ts'
import { signs } from './plugins/signs.ts'
import { terms } from './plugins/terms.ts'
import { revealSoon } from './reveal.ts'
import { Structure } from './structure.ts'
import { shownSuggestions } from './suggesting/shown.ts'
import { Suggesting } from './suggesting/suggesting.ts'
import { tracking } from './suggesting/tracking.ts'

/** The segment that is worked on, and the edition in which the caret stands. */
export interface ActiveSegment {
  readonly id: SegmentId
  readonly language: Language
}

/** What changed, for whoever listens. */
export type Change =
  | { readonly kind: 'text'; readonly language: Language; readonly segments: ReadonlySet<SegmentId> }
  | { readonly kind: 'structure' }
  | { readonly kind: 'active' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'checked' }
  | { readonly kind: 'following' }
  | { readonly kind: 'comments' }
  | { readonly kind: 'suggesting' }

/** The open article: one column an edition, the active segment, and the journal that all typing goes to. */
export class Desk {
  readonly article: ArticleId
  readonly source: Language
  readonly columns: ReadonlyMap<Language, Column>
  readonly structure: Structure
  readonly journal: Journal
  readonly newId = newIds()
  readonly completion = new Completion()
  readonly suggesting: Suggesting = new Suggesting(this)
  /** What is said about the article, and where. */
  readonly commenting: Commenting = new Commenting(this)
  /** What keeps one Chinese edition up with the other; null where there are not two. */
  following: Following | null = null
  active: ActiveSegment | null = null
  /** In which room the article is worked on, to come back to. */
  screen: 'desk' | 'review' = 'desk'
  saving: Saving = 'saved'
  /** The languages of the columns that are shown, in their order; the first is translated from. */
  shown: readonly Language[]
  private readonly stopSuggesting: () => void
  private readonly listeners = new Set<(change: Change) => void>()

  constructor(open: OpenArticle, shown: readonly Language[]) {
    this.article = open.summary.id
    this.source = open.summary.source
    this.shown = shown
    this.columns = new Map(
      languages.flatMap((language) => {
        const edition = open.editions.find((each) => each.language === language)
        return edition ? [[language, this.column(edition)] as const] : []
      }),
    )
    this.structure = new Structure(this.columns, () => this.suggesting.author())
    const versions = new Map(open.editions.map(({ language, version }) => [language, version]))
    this.journal = new Journal(
      this.article,
      versions,
      () => this.place(),
      (saving) => {
        this.saving = saving
        this.tell({ kind: 'saving' })
      },
    )
    // What was suggested before is shown by transactions, which the journal hears of.
    this.stopSuggesting = this.suggesting.start()
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The column in which the caret stands. */
  get present(): Column | null {
    return this.active ? (this.columns.get(this.active.language) ?? null) : null
  }

  /** The edition that the shown translations are made from. */
  get reference(): Language {
    return this.shown[0] ?? this.source
  }

  /** A segment's node in an edition. */
  segment(language: Language, id: SegmentId): Node | null {
    const column = this.columns.get(language)
    return column ? (findSegment(column.state.doc, id)?.node ?? null) : null
  }

  /** The ids of all segments in order; the same in every edition. */
  ids(): SegmentId[] {
    const first = this.columns.get(this.source)
    return first ? segmentIds(first.state.doc) : []
  }

  /** Puts the caret into a segment, at its end unless an offset is given, and brings it into view. */
  goTo(language: Language, id: SegmentId, offset?: number): void {
    const column = this.columns.get(language)
    const found = column ? findSegment(column.state.doc, id) : null
    if (!column || !found) return
    const inside = Math.min(offset ?? found.node.content.size, found.node.content.size)
    const { tr } = column.state
    column.dispatch(
      tr.setSelection(TextSelection.create(tr.doc, found.position + 1 + inside)).scrollIntoView(),
    )
    this.setActive({ id, language })
    column.view?.focus()
    // ProseMirror itself brings nothing into view while the focus is elsewhere, as in the find bar.
    if (column.view) revealSoon(column.view)
  }

  undo(): void {
    const column = this.present
    if (!column || column.composing) return
    if (!this.structure.undo(column.language))
      undo(column.state, (transaction) => column.dispatch(transaction))
  }

  redo(): void {
    const column = this.present
    if (!column || column.composing || !this.structure.canRedo(column.language)) return
    redo(column.state, (transaction) => column.dispatch(transaction))
  }

  /** Where the person is, to come back to. */
  place(): Place {
    const selection = this.present?.state.selection
    return {
      screen: this.screen,
      article: this.article,
      columns: [...this.shown],
      segment: this.active?.id ?? null,
      language: this.active?.language ?? null,
      caret: selection?.$head.parentOffset ?? 0,
    }
  }

  destroy(): void {
    void this.journal.flush()
    this.commenting.stop()
    this.stopSuggesting()
    for (const column of this.columns.values()) column.unmount()
    this.listeners.clear()
  }

  private column({ language, document, status }: OpenEdition): Column {
    const doc = schema.nodeFromJSON(document)
    const plugins = [
      guard(),
      locks(isLocked(status)),
      // Before the keys: while words are suggested, Tab takes them.
      complete(this.completion, language),
      keys({
        enter: () => this.enter(),
        backspaceAtStart: () => this.backspaceAtStart(),
        tab: (backwards) => this.step(backwards ? -1 : 1),
      }),
      acrossSegments(),
      clipboard(language),
      // What is forgotten of it would let an act on the structure be taken back too early.
      history({ depth: 10_000 }),
      tracking(language, () => this.suggesting.author()),
      active(),
      signs('checks'),
      signs('following'),
      prose(language),
      comments((thread) => this.commenting.look(thread)),
      find(),
      terms(),
      keptSelection(),
      shownSuggestions(),
    ]
    return new Column(
      language,
      doc,
      plugins,
      (column, transactions, before) => this.heard(column, transactions, before),
      (column) => this.focused(column),
    )
  }

  private heard(column: Column, transactions: readonly Transaction[], before: EditorState): void {
    this.journal.record(column.language, transactions)
    const { selection, doc } = column.state
    if (transactions.some((each) => each.docChanged)) {
      const ids = changedSegments(before.doc, doc)
      this.tell(ids ? { kind: 'text', language: column.language, segments: ids } : { kind: 'structure' })
    }
    const moved = transactions.some((each) => each.selectionSet || each.docChanged)
    const segment = moved ? segmentAt(selection.$head) : null
    const mine = column.view?.hasFocus() || this.active?.language === column.language
    if (segment && mine) this.setActive({ id: segment.node.attrs.id as SegmentId, language: column.language })
  }

  /** Before an act by key: the column with the focus is the present one, even if that was not noted yet. */
  catchUp(): void {
    for (const column of this.columns.values()) if (column.view?.hasFocus()) this.focused(column)
  }

  private focused(column: Column): void {
    const segment = segmentAt(column.state.selection.$head)
    if (segment) this.setActive({ id: segment.node.attrs.id as SegmentId, language: column.language })
  }

  /** Makes a segment the active one, as when a column is clicked or the caret moves. */
  setActive(next: ActiveSegment): void {
    if (next.id === this.active?.id && next.language === this.active.language) return
    const sameRow = next.id === this.active?.id
    this.active = next
    if (!sameRow) {
      for (const column of this.columns.values()) {
        column.whenSettled(() => column.dispatch(activate(column.state.tr, this.active?.id ?? next.id)))
      }
    }
    this.tell({ kind: 'active' })
  }

  /** Goes so many segments on or back in the present column. */
  step(by: number): void {
    if (!this.active) return
    const ids = this.ids()
    const next = ids[ids.indexOf(this.active.id) + by]
    if (next) this.goTo(this.active.language, next)
  }

  private enter(): void {
    const column = this.present
    if (!column || !this.active) return
    const { $head } = column.state.selection
    const block = $head.depth > 1 ? $head.node($head.depth - 1).type.name : ''
    if (column.language !== this.source || block === 'title' || block === 'figure' || block === 'footnote') {
      this.step(1)
      return
    }
    const { id } = this.active
    if (!this.structure.isOpen(2, id)) return
    const offsets = pairedOffsets(this, id, column.language, $head.parentOffset)
    const second = this.structure.split(id, this.newId<SegmentId>(), offsets, 2)
    this.goTo(column.language, second, 0)
  }

  private backspaceAtStart(): boolean {
    const column = this.present
    if (!column || !this.active || column.language !== this.source) return false
    const ids = this.ids()
    const previous = ids[ids.indexOf(this.active.id) - 1]
    const end = previous ? (this.segment(column.language, previous)?.content.size ?? 0) : 0
    const { following } = this
    const follows = following?.from.language === this.source ? following.to.language : undefined
    if (!previous || !this.structure.joinBack(this.active.id, this.source, follows)) return false
    this.goTo(column.language, previous, end)
    return true
  }

  /** Tells whoever listens. */
  tell(change: Change): void {
    for (const listener of this.listeners) listener(change)
  }
}
