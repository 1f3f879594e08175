import { history, redo, undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import { layersOf } from '../../../shared/document/layer.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { changesOf } from '../../../shared/review/suggestions/change.ts'
import { Column } from '../column.ts'
import { segmentIds } from '../places.ts'
import { clearAcross } from '../plugins/acrossSegments.ts'
import { guard } from '../plugins/guard.ts'
import { Structure } from '../structure.ts'
import { type Suggestion, suggestionsIn } from './listed.ts'
import { tracking } from './tracking.ts'

/** Numbers from a seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A desk without a window: two editions, with suggestion mode where `by` is not null. */
export class SuggestedDesk {
  readonly columns: Map<Language, Column>
  readonly structure: Structure
  by: string | null = null
  private clock = 0

  constructor(documents: { readonly [L in Language]?: Node }) {
    const author = () => (this.by === null ? null : { by: this.by, at: this.now() })
    this.columns = new Map(
      (Object.entries(documents) as [Language, Node][]).map(([language, doc]) => [
        language,
        new Column(language, doc, [history(), guard(), tracking(language, author)], () => undefined),
      ]),
    )
    this.structure = new Structure(this.columns, author)
  }

  column(language: Language): Column {
    const column = this.columns.get(language)
    if (!column) throw new Error(`no ${language}`)
    return column
  }

  /** All suggestions of an edition. */
  all(language: Language): Suggestion[] {
    return suggestionsIn(this.column(language).state.doc, (node) =>
      changesOf({ content: node.content, layers: layersOf(node) }, language),
    )
  }

  /** An edition without what carries suggestions: blocks, ids, texts, marks and standings. */
  plain(language: Language, withIds: boolean): unknown {
    const strip = (node: Node): unknown => {
      if (node.type.name !== 'segment') return [node.type.name, node.children.map(strip)]
      const { id, state, textHash } = node.attrs
      return withIds ? [id, state, textHash, node.content.toJSON()] : node.content.toJSON()
    }
    return strip(this.column(language).state.doc)
  }

  private now(): string {
    this.clock += 1
    return new Date(Date.UTC(2026, 0, 1) + this.clock * 1000).toISOString()
  }
}

/** An offset in a segment's text, never within a character of two units. */
function offsetIn(
  doc: Node,
  { start, size }: { start: number; size: number },
  random: (below: number) => number,
): number {
  const offset = random(size + 1)
  const after = doc.textBetween(start + offset, start + Math.min(size, offset + 1))
  return /^[\uDC00-\uDFFF]/.test(after) ? offset - 1 : offset
}

const words = ['水', '河流', '的', '北京人', 'river', ' of', '  ', 'a ', '。', '，', '𠮷', '9']

/** Does something at random, the same for the same texts and the same random numbers. */
export function actAtRandom(
  desk: SuggestedDesk,
  random: (below: number) => number,
  newId: () => string,
): void {
  const language = ([...desk.columns.keys()] as Language[])[random(desk.columns.size)] ?? 'en'
  const column = desk.column(language)
  const { state } = column
  const ids = segmentIds(state.doc)
  const at = random(ids.length)
  const id = ids[at] ?? ('' as SegmentId)
  const places: { id: SegmentId; start: number; size: number }[] = []
  state.doc.descendants((node, position) => {
    if (node.type.name !== 'segment') return true
    places.push({ id: node.attrs.id as SegmentId, start: position + 1, size: node.content.size })
    return false
  })
  const place = places[at]
  if (!place) return
  const [a, b] = [offsetIn(state.doc, place, random), offsetIn(state.doc, place, random)]
  const [from, to] = [place.start + Math.min(a, b), place.start + Math.max(a, b)]
  const act = random(14)
  if (act < 4) column.dispatch(state.tr.insertText(words[random(words.length)] ?? '', from))
  else if (act < 6) column.dispatch(state.tr.delete(from, to))
  else if (act < 8 && from < to)
    column.dispatch(state.tr.insertText(words[random(words.length)] ?? '', from, to))
  else if (act < 9 && from < to) column.dispatch(state.tr.addMark(from, to, schema.mark('emphasis')))
  else if (act < 10) {
    const other = places[random(places.length)] ?? place
    const head = other.start + offsetIn(state.doc, other, random)
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, head)))
    const cleared = clearAcross(selected)
    if (cleared) column.dispatch(cleared)
  } else if (act < 11) {
    desk.structure.split(
      id,
      newId() as SegmentId,
      new Map([[language, from - place.start]]),
      random(2) === 0 ? 1 : 2,
    )
  } else if (act < 12) desk.structure.join(id)
  else if (act < 13) desk.structure.joinBack(id, language)
  else if (random(2) === 0) {
    if (!desk.structure.undo(language)) undo(state, (transaction) => column.dispatch(transaction))
  } else if (desk.structure.canRedo(language)) redo(state, (transaction) => column.dispatch(transaction))
}
