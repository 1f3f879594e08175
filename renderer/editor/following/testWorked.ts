import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { Step } from 'prosemirror-transform'
import { expect, vi } from 'vitest'
import { keptOf } from '../../../shared/document/kept.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { contentFrom } from '../../../shared/script/content.ts'
import { convertContent } from '../../../shared/script/convertContent.ts'
import type { Choice } from '../../../shared/script/keep.ts'
import { quoteStates } from '../../../shared/script/quotes.ts'
import { pairedOffsets } from '../acts/pairedOffsets.ts'
import type { Column } from '../column.ts'
import { findSegment, segmentIds } from '../places.ts'
import { Structure } from '../structure.ts'
import { testDocument } from '../testDesk.ts'
import { Following } from './following.ts'
import { Direct, followedDesk, plain } from './testFollowing.ts'
import {
  byHand,
  characters,
  composingView,
  emphasis,
  firstOfHans,
  firstOfHant,
  isOfSource,
  link,
  seeded,
  strong,
  texts,
  ways,
  words,
} from './testWriting.ts'

/** Who writes at present: what no one did was done by following. */
type Actor = 'hand' | 'undo' | 'choice' | 'structure' | null

/** A desk that is worked on at random, and watched while it is. */
export class Worked {
  readonly random: () => number
  readonly desk
  readonly following: Following
  readonly hans: Column
  readonly hant: Column
  readonly log: string[] = []
  private readonly structure: Structure
  private readonly steps = new Map<Language, unknown[]>()
  private readonly documents: { readonly [L in Language]: Node }
  /** Segments in which a hand, undo or a choice was at work in the edition that follows. */
  readonly touched = new Set<SegmentId>()
  /** Splits and joins are undone in an order of their own. */
  isDivided = false
  private isBack = false
  private readonly isUndivided: boolean
  private actor: Actor = null
  private count = { hans: firstOfHans, hant: firstOfHant, id: 0 }

  constructor(seed: number, isImported: boolean) {
    this.random = seeded(seed)
    this.isUndivided = this.random() < 0.3
    const hans = testDocument('标题', texts.slice(0, 3), texts.slice(3))
    const hant = isImported
      ? testDocument(
          '標題',
          ['政府六月宣佈，將檢討水資源分配計畫。', '「專家認為，影響很大。', ''],
          ['完全是別的話', '', '乾旱不會在國境線前止步，余華也不會。'],
        )
      : testDocument('', ['', '', ''], ['', '', ''])
    if (isImported) for (const id of segmentIds(hant)) this.touched.add(id)
    const en = testDocument('Title', ['1', '2', '3'], ['4', '5', '6'])
    this.documents = { en, 'zh-Hans': hans, 'zh-Hant': hant }
    this.desk = followedDesk(this.documents, 'en', (column, transactions, before) =>
      this.watch(column, transactions, before),
    )
    this.structure = new Structure(this.desk.columns)
    const wait = () => new Promise((resolve) => setTimeout(resolve, Math.floor(this.random() * 60)))
    const direct = new Direct(wait)
    this.following = new Following(this.desk, 'zh-Hans', 'zh-Hant', direct, plain)
    this.hans = this.following.from
    this.hant = this.following.to
    this.following.start()
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T
  }

  act<T>(actor: Exclude<Actor, null>, act: () => T): T {
    this.actor = actor
    try {
      return act()
    } finally {
      this.actor = null
    }
  }

  /** Every transaction: the journal takes it down, and what following writes by itself loses nothing of a hand. */
  private watch(column: Column, transactions: readonly Transaction[], before: EditorState): void {
    const { language, state } = column
    state.doc.check()
    const steps = transactions.flatMap((each) => each.steps.map((step) => step.toJSON() as unknown))
    this.steps.set(language, [...(this.steps.get(language) ?? []), ...steps])
    if (state.doc.eq(before.doc)) return
    if (language !== 'zh-Hant') {
      if (this.actor === null) this.fail(`following wrote into ${language}`)
      return
    }
    if (column.composing && this.actor === null)
      this.fail('something was written while an input method composes')
    if (this.actor === 'structure') {
      expect(byHand(state.doc), this.said()).toEqual(byHand(before.doc))
      for (const id of segmentIds(state.doc)) {
        const is = findSegment(state.doc, id)?.node.content
        // What is apart again, or one, may have been touched while it was not.
        if (is && this.isBack && !findSegment(before.doc, id)?.node.content.eq(is)) this.touched.add(id)
      }
      return
    }
    for (const id of segmentIds(state.doc)) {
      const [was, is] = [findSegment(before.doc, id)?.node, findSegment(state.doc, id)?.node]
      if (!was || !is || was.content.eq(is.content)) continue
      if (this.actor) this.touched.add(id)
      else this.watchUpdate(was, is)
    }
  }

  /** What following wrote into a segment by itself: everything of both sides is in it. */
  private watchUpdate(was: Node, is: Node): void {
    if (was.attrs.state === 'final') this.fail('a locked segment was written')
    if (byHand(was) !== byHand(is)) this.fail(`of the hand ${byHand(was)} is ${byHand(is)}`)
    const [old, now] = [keptOf(was), keptOf(is)]
    if (!now) this.fail('an update without what it came from')
    const gave = characters(contentFrom(now?.gave))
    const before = old ? characters(contentFrom(old.gave)) : []
    const had = characters(was.content)
    const has = new Set(characters(is.content))
    for (const each of gave.filter(isOfSource)) {
      // New in the source: there. Taken away by the hand: gone.
      if (!before.includes(each) && !had.includes(each) && old && !has.has(each)) this.fail(`lost ${each}`)
      if (before.includes(each) && !had.includes(each) && has.has(each)) this.fail(`came back: ${each}`)
    }
  }

  fail(what: string): never {
    throw new Error(`${what}\n${this.said()}`)
  }

  said(): string {
    return this.log.join('\n')
  }

  /** Types, deletes, formats or puts a footnote into one of the two. */
  edit(): void {
    const isHant = this.random() < 0.45
    const column = isHant ? this.hant : this.hans
    const id = this.pick(segmentIds(column.state.doc))
    const found = findSegment(column.state.doc, id)
    if (!found) return
    const start = found.position + 1
    const { size } = found.node.content
    const from = Math.floor(this.random() * (size + 1))
    const to = Math.min(size, from + Math.floor(this.random() ** 2 * 6))
    const { tr } = column.state
    const kind = this.random()
    if (kind < 0.1 && to > from) tr.addMark(start + from, start + to, this.pick([emphasis, strong, link]))
    else if (kind < 0.14 && to > from) tr.removeMark(start + from, start + to)
    else if (kind < 0.2) {
      tr.insert(start + from, schema.node('footnote_ref', { note: `n${this.count.id++}` }))
    } else if (kind < 0.4 && to > from) tr.delete(start + from, start + to)
    else {
      const own = String.fromCodePoint(isHant ? this.count.hant++ : this.count.hans++)
      tr.insertText(own + (isHant ? '' : this.pick(words)), start + from, start + to)
    }
    this.log.push(`${column.language} ${id} ${from}-${to} ${JSON.stringify(tr.steps)}`)
    this.act('hand', () => column.dispatch(tr))
  }

  history(): void {
    const column = this.random() < 0.6 ? this.hant : this.hans
    const isUndo = this.random() < 0.65
    this.log.push(`${isUndo ? 'undo' : 'redo'} ${column.language}`)
    if (column.composing) return
    if (isUndo) {
      this.isBack = true
      const isDone = this.act('structure', () => this.structure.undo(column.language))
      this.isBack = false
      if (isDone) return
      this.act('undo', () => undo(column.state, (transaction) => column.dispatch(transaction)))
    } else this.act('undo', () => redo(column.state, (transaction) => column.dispatch(transaction)))
  }

  divide(): void {
    const id = this.pick(segmentIds(this.hans.state.doc))
    if (this.hans.composing || this.hant.composing || this.isUndivided) return
    this.isDivided = true
    if (this.random() < 0.5) {
      const second = `t${this.count.id++}` as SegmentId
      const language = this.pick(['zh-Hans', 'zh-Hant'] as const)
      const size = this.desk.segment(language, id)?.content.size ?? 0
      if (size < 2) return
      const offset = 1 + Math.floor(this.random() * (size - 1))
      this.log.push(`split ${id} ${language} ${offset} ${second}`)
      if (this.touched.has(id)) this.touched.add(second)
      const of = { segment: this.desk.segment, following: this.following }
      this.act('structure', () => this.structure.split(id, second, pairedOffsets(of, id, language, offset)))
    } else {
      const next = segmentIds(this.hans.state.doc)[segmentIds(this.hans.state.doc).indexOf(id) + 1]
      this.log.push(`join ${id}`)
      if (next && this.touched.has(next)) this.touched.add(id)
      this.act('structure', () => this.structure.join(id))
    }
  }

  decide(): void {
    const ids = this.desk.ids().filter((id) => this.following.waiting(id))
    if (ids.length === 0) return
    const id = this.pick(ids)
    const verdict = this.following.waiting(id)
    const kept = byHand(this.hant.state.doc)
    this.act('choice', () => {
      if (verdict?.kind === 'conflict') {
        const choice = this.pick<Choice>(['mine', 'theirs', 'both'])
        this.log.push(`choose ${id} ${choice}`)
        this.following.decisions.choose(id, choice)
        const chosen = this.following.decisions.chosen(id)
        if (choice !== 'theirs' && chosen.length === 0 && !this.mixed.has(id)) {
          expect(byHand(this.hant.state.doc), this.said()).toBe(kept)
        }
        if (choice === 'theirs' && chosen.length > 0) this.mixed.add(id)
        else if (chosen.length === 0) this.mixed.delete(id)
      } else if (this.random() < 0.5) {
        this.log.push(`take ${id}`)
        this.following.decisions.takeUpdate(id)
        expect(byHand(this.hant.state.doc), this.said()).toBe(kept)
      } else {
        this.log.push(`anew ${id}`)
        this.following.decisions.convertAnew(id)
      }
    })
  }

  /** Where of several conflicts some were decided against the hand. */
  private readonly mixed = new Set<SegmentId>()

  other(): void {
    const kind = this.random()
    const ids = this.desk.ids()
    if (kind < 0.3) {
      const chosen = this.pick(ways)
      this.log.push(`ways ${chosen.mark}`)
      this.following.setWays(chosen)
    } else if (kind < 0.5) {
      const id = this.pick(ids)
      this.log.push(`confirm ${id}`)
      this.following.confirmWith([id])
    } else if (kind < 0.75) {
      const column = this.pick([this.hans, this.hant])
      this.log.push(`${column.composing ? 'composed' : 'composes'} ${column.language}`)
      if (column.composing) column.unmount()
      else column.view = composingView
    } else if (kind < 0.8) {
      const found = findSegment(this.hant.state.doc, this.pick(ids))
      if (!found) return
      const state = found.node.attrs.state === 'final' ? 'translated' : 'final'
      this.log.push(`${state} ${found.node.attrs.id}`)
      this.act('hand', () =>
        this.hant.dispatch(this.hant.state.tr.setNodeAttribute(found.position, 'state', state)),
      )
    } else if (kind < 0.83) {
      this.log.push('adopt')
      this.act('choice', () => this.following.decisions.adopt())
    }
  }

  async settle(): Promise<void> {
    for (const column of [this.hans, this.hant]) if (column.composing) column.unmount()
    await vi.advanceTimersByTimeAsync(400)
    let idle = false
    void this.following.idle().then(() => {
      idle = true
    })
    await vi.advanceTimersByTimeAsync(200)
    if (!idle) this.fail('never idle')
  }

  /** What has to be true once everything was followed. */
  judge(): void {
    this.log.push('— judged —')
    const ids = segmentIds(this.hans.state.doc)
    expect(segmentIds(this.hant.state.doc), this.said()).toEqual(ids)
    const states = quoteStates(
      ids.map((id) => {
        const content = this.desk.segment('zh-Hans', id)?.content
        return content?.textBetween(0, content.size, '', '\uFFFC') ?? ''
      }),
    )
    for (const [no, id] of ids.entries()) {
      const source = this.desk.segment('zh-Hans', id)
      const node = this.desk.segment('zh-Hant', id)
      if (!source || !node) this.fail(`no ${id}`)
      const { region, house, vocabulary, terms, exceptions: list } = this.following.ways
      const options = { to: 'zh-Hant', region, house, vocabulary, terms, exceptions: list } as const
      const next = convertContent(source.content, {
        ...options,
        segment: id,
        quotes: states[no] ?? [],
      }).content
      const keeping = this.following.keepingOf(id)
      const about = `${id} ${keeping} ${source.content} → ${next}, stands ${node.content}\n${this.said()}`
      if (!this.touched.has(id) && node.attrs.state !== 'final' && !node.content.eq(next)) {
        this.fail(`untouched, and not converted: ${about}`)
      }
      const kept = keptOf(node)
      const isCurrent =
        kept !== null && contentFrom(kept.from).eq(source.content) && contentFrom(kept.gave).eq(next)
      if (keeping === 'converted' && !(isCurrent && node.content.eq(next))) this.fail(`not current: ${about}`)
      if (keeping === 'edited' && !isCurrent) this.fail(`not current: ${about}`)
      if (this.following.waiting(id) && isCurrent) this.fail(`waits for nothing: ${about}`)
      if (keeping === 'none' && node.content.size === 0 && next.size > 0 && node.attrs.state !== 'final') {
        this.fail(`empty: ${about}`)
      }
    }
    for (const [language, steps] of this.steps) {
      let doc = this.documents[language]
      for (const json of steps) {
        const { doc: made, failed } = Step.fromJSON(schema, json).apply(doc)
        if (!made) this.fail(`a step of the journal does not apply: ${failed}`)
        doc = made
      }
      if (!doc.eq(this.desk.columns.get(language)?.state.doc ?? doc))
        this.fail('the journal tells another text')
    }
  }

  /** Everything taken back and done again is the same text. */
  backAndForth(): void {
    for (const column of [this.hant, this.hans]) {
      const dispatch = (transaction: Transaction) => this.act('undo', () => column.dispatch(transaction))
      const all = (depth: typeof undoDepth, act: typeof undo) => {
        for (let left = depth(column.state); left > 0; left--) {
          act(column.state, dispatch)
          if (depth(column.state) >= left) this.fail(`${column.language}: history stands still at ${left}`)
        }
      }
      all(redoDepth, redo)
      const before = column.state.doc.textContent
      const depth = undoDepth(column.state)
      all(undoDepth, undo)
      all(redoDepth, redo)
      expect(undoDepth(column.state), this.said()).toBe(depth)
      expect(column.state.doc.textContent, this.said()).toBe(before)
    }
  }
}
