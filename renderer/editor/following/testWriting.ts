import type { Fragment, Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { schema } from '../../../shared/document/schema.ts'
import type { Exception } from '../../../shared/script/exception.ts'
import type { Ways } from './protocol.ts'
import { plain } from './testFollowing.ts'

// What a hand writes are characters of private use, each of them once: which of them are there is beyond doubt.
export const [firstOfHans, firstOfHant] = [0xe000, 0xf0000]
const isByHand = (character: string) => (character.codePointAt(0) ?? 0) >= firstOfHant
/** Whether a character was typed into the source. */
export const isOfSource = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return code >= firstOfHans && code < 0xf900
}
/** What is typed into the source: words of several forms, and marks of quotation. */
export const words = [
  '发展',
  '头发',
  '里面',
  '干',
  '“',
  '”',
  '‘',
  '’',
  '，',
  '只有',
  '她的发',
  '面',
  '系',
  '余华',
  '。',
]
/** The source's segments at first, quotations running from one to another. */
export const texts = [
  '政府六月宣布，将重新检讨水资源分配计划。',
  '“专家认为，这项决定影响最大。',
  '记者问：‘部长说什么？’',
  '头发很长。”她在里面发呆。',
  '',
  '干旱不会在国境线前止步，余华也不会。',
]
const exceptions: readonly Exception[] = [
  { id: 'a', level: 'library', kind: 'spelling', hans: '里面', hant: '裏面' },
  { id: 'b', level: 'library', kind: 'protected', hans: '余华', hant: '余華' },
  { id: 'c', level: 'library', kind: 'spelling', hans: '政府', hant: '官府啊' },
]
/** Ways that are changed between. */
export const ways: readonly Ways[] = [
  plain,
  { ...plain, mark: '2', region: 'hk' },
  { ...plain, mark: '3', exceptions },
  { ...plain, mark: '4', house: { quotes: 'curly' } },
]

/** Random numbers that a seed repeats. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Formatting that is put in. */
export const emphasis = schema.mark('emphasis')
export const strong = schema.mark('strong')
export const link = schema.mark('link', { href: 'https://example.org/' })

/** A view in which an input method composes, as far as a column asks. */
export const composingView = {
  composing: true,
  updateState: () => undefined,
  destroy: () => undefined,
} as unknown as EditorView

/** The characters of a content. */
export function characters(content: Fragment): string[] {
  return [...content.textBetween(0, content.size, '', '')]
}

/** What a hand wrote that is there, sorted: updates may not move it over segments, but over what the source wrote. */
export function byHand(node: Node): string {
  return [...node.textContent].filter(isByHand).sort().join('')
}
