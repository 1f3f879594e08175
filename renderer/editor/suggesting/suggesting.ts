import type { Node } from 'prosemirror-model'
import { layersOf } from '../../../shared/document/layer.ts'
import { isSuggested } from '../../../shared/document/shape.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { type Change, changesOf } from '../../../shared/review/suggestions/change.ts'
import type { Author } from '../../../shared/review/suggestions/tracked.ts'
import type { Column } from '../column.ts'
import type { Desk, Change as DeskChange } from '../desk.ts'
import { findSegment, segmentIds } from '../places.ts'
import { type Suggestion, suggestionsIn } from './listed.ts'
import { type Shown, showSuggestions } from './shown.ts'

/** So long after a change in a segment its suggestions are compared anew, in milliseconds. */
const rest = 120
/** So many colours tell authors apart. */
const colours = 6

let isOn = false

/** What of the desk suggestions need. */
export type SuggestedDesk = Pick<Desk, 'columns' | 'listen' | 'tell'>

/** The suggestions of an open article: whether changes are noted as such, by whom, and what is shown of them. */
export class Suggesting {
  /** Whether what is changed now is a suggestion; it stays so from one article to the next. */
  on = isOn
  /** Who works here, as stamps have it; empty where nobody said. */
  person = ''
  private readonly desk: SuggestedDesk
  private readonly known = new WeakMap<Node, readonly Change[]>()
  private readonly listed = new WeakMap<Node, readonly Suggestion[]>()
  private readonly authors: string[] = []
  /** The segments that show something, by language. */
  private readonly showing = new Map<Language, Set<SegmentId>>()
  private readonly due = new Map<Language, Set<SegmentId>>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private chosen: { readonly language: Language; readonly segment: SegmentId; readonly key: string } | null =
    null

  constructor(desk: SuggestedDesk) {
    this.desk = desk
  }

  /** Shows what the article came with, and keeps what is shown up with the text. Answers how to stop. */
  start(): () => void {
    for (const [language, { state }] of this.desk.columns) {
      this.note(language, segmentIds(state.doc))
    }
    const stop = this.desk.listen((change) => this.heard(change))
    this.show()
    return () => {
      stop()
      clearTimeout(this.timer)
    }
  }

  /** Whose change it is that is made now; null where it is no suggestion. */
  author(): Author | null {
    return this.on ? { by: this.person || 'unknown', at: new Date().toISOString() } : null
  }

  setOn(on: boolean): void {
    this.on = on
    isOn = on
    this.desk.tell({ kind: 'suggesting' })
  }

  /** The suggestions of a segment. */
  changesIn(language: Language, node: Node): readonly Change[] {
    const layers = layersOf(node)
    if (layers.length === 0) return none
    const known = this.known.get(node)
    if (known) return known
    const changes = changesOf({ content: node.content, layers }, language)
    this.known.set(node, changes)
    return changes
  }

  /** All suggestions of an edition, in the order of its text. */
  all(language: Language): readonly Suggestion[] {
    const doc = this.desk.columns.get(language)?.state.doc
    if (!doc) return []
    const known = this.listed.get(doc)
    if (known) return known
    const all = suggestionsIn(doc, (node) => this.changesIn(language, node))
    this.listed.set(doc, all)
    return all
  }

  /** The suggestion that the next act is about. */
  get present(): string | null {
    return this.chosen?.key ?? null
  }

  /** Makes a suggestion the present one; null for none. */
  choose(language: Language, suggestion: Suggestion | null): void {
    const before = this.chosen
    this.chosen = suggestion ? { language, segment: suggestion.segment, key: suggestion.key } : null
    for (const each of [before, this.chosen]) if (each) this.note(each.language, [each.segment])
    this.show()
    this.desk.tell({ kind: 'suggesting' })
  }

  /** The colour of an author: the same one as long as the article is open. */
  colour(by: string): number {
    const at = this.authors.indexOf(by)
    return (at < 0 ? this.authors.push(by) - 1 : at) % colours
  }

  private heard(change: DeskChange): void {
    if (change.kind === 'structure') {
      for (const [language, { state }] of this.desk.columns) this.note(language, segmentIds(state.doc))
    } else if (change.kind === 'text') this.note(change.language, change.segments)
    else return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.show(), rest)
  }

  /** Notes which of some segments have to be shown anew: those with suggestions, or that showed some. */
  private note(language: Language, ids: Iterable<SegmentId>): void {
    const column = this.desk.columns.get(language)
    if (!column) return
    const due = entry(this.due, language)
    const showing = entry(this.showing, language)
    for (const id of ids) {
      const node = findSegment(column.state.doc, id)?.node
      if (showing.has(id) || (node && isSuggested(node))) due.add(id)
    }
  }

  private show(): void {
    let isAny = false
    for (const [language, ids] of this.due) {
      const column = this.desk.columns.get(language)
      if (!column || ids.size === 0) continue
      isAny = true
      column.whenUntouched(() => this.showIn(column, ids))
    }
    if (isAny) this.desk.tell({ kind: 'suggesting' })
  }

  private showIn(column: Column, ids: Set<SegmentId>): void {
    if (ids.size === 0) return
    const showing = entry(this.showing, column.language)
    const shown = new Map<SegmentId, Shown>()
    for (const id of ids) {
      const node = findSegment(column.state.doc, id)?.node
      if (node && isSuggested(node)) showing.add(id)
      else showing.delete(id)
      const changes = node ? this.changesIn(column.language, node) : none
      shown.set(id, { changes, present: this.present, colour: (by) => this.colour(by) })
    }
    ids.clear()
    column.dispatch(showSuggestions(column.state, shown))
  }
}

const none: readonly Change[] = []

function entry(all: Map<Language, Set<SegmentId>>, language: Language): Set<SegmentId> {
  const ids = all.get(language) ?? new Set()
  all.set(language, ids)
  return ids
}
