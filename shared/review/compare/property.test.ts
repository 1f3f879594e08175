import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import type { Language } from '../../locale.ts'
import { compare } from './compare.ts'
import type { Piece } from './pieces.ts'

type Random = () => number

function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const below = (random: Random, end: number): number => Math.floor(random() * end)

const words = {
  en: 'the strike of workers in May ended , . union says that house 19.5 old people and'.split(' '),
  'zh-Hans': ['经济', '增长', '的', '工会', '，', '。', '罢工', '2019', 'GDP', '很', '政府', '宣布'],
}

interface Segment {
  readonly id: string
  readonly words: readonly string[]
  readonly isEmphasised: boolean
}

type Draft = Segment[][]

function segment(random: Random, language: 'en' | 'zh-Hans', id: string): Segment {
  const list = words[language]
  const count = below(random, 12)
  const own = Array.from({ length: count }, () => list[below(random, list.length)] ?? '')
  return { id, words: own, isEmphasised: random() < 0.1 }
}

/** Paragraphs moved, split, joined, put in and taken out; segments changed, moved; ids lost. */
function changed(draft: Draft, random: Random, language: 'en' | 'zh-Hans'): Draft {
  let blocks = draft.map((each) => [...each])
  for (let no = below(random, 6); no > 0 && blocks.length > 1; no--) {
    const at = below(random, blocks.length)
    const block = blocks[at] ?? []
    const kind = below(random, 7)
    if (kind === 0) {
      blocks.splice(at, 1)
      blocks.splice(below(random, blocks.length + 1), 0, block)
    } else if (kind === 1 && block.length > 1) {
      const cut = 1 + below(random, block.length - 1)
      blocks.splice(at, 1, block.slice(0, cut), block.slice(cut))
    } else if (kind === 2) blocks.splice(at, 2, [...block, ...(blocks[at + 1] ?? [])])
    else if (kind === 3) blocks.splice(at, 0, [segment(random, language, `n${no}${at}`)])
    else if (kind === 4) blocks.splice(at, 1)
    else if (kind === 5) blocks = blocks.map((each) => each.map((one) => ({ ...one, id: `x${one.id}` })))
    else {
      const place = below(random, block.length)
      const one = block[place]
      if (one)
        block[place] = { ...one, words: one.words.toSpliced(below(random, 8), below(random, 3), '新', 'new') }
    }
  }
  return blocks
}

function docOf(draft: Draft, language: Language): Node {
  const node = ({ id, words: own, isEmphasised }: Segment): Node => {
    const text = own.join(language === 'en' ? ' ' : '')
    const marks = isEmphasised ? [schema.mark('emphasis')] : []
    return schema.node('segment', { id }, text === '' ? [] : schema.text(text, marks))
  }
  return schema.node('doc', null, [
    schema.node('title', null, schema.node('segment', { id: 't' })),
    ...draft.map((block) =>
      block.length === 0 ? schema.node('divider') : schema.node('paragraph', null, block.map(node)),
    ),
  ])
}

const bare = (text: string): string => text.replaceAll(/\s/g, '')
const sorted = (texts: readonly string[]): string => [...bare(texts.join(''))].sort().join('')
const textOf = (pieces: readonly Piece[], without: Piece['kind']): string =>
  bare(
    pieces
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join(''),
  )

test('2000 comparisons: every block after is there with its text, and nothing of the text before is lost', () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = seeded(seed)
  for (let run = 0; run < 2000; run++) {
    const language = run % 2 === 0 ? 'en' : 'zh-Hans'
    const draft = Array.from({ length: 1 + below(random, 6) }, (_, block) =>
      Array.from({ length: below(random, 5) }, (_, no) => segment(random, language, `s${block}${no}`)),
    )
    const [before, after] = [docOf(draft, language), docOf(changed(draft, random, language), language)]
    const blocks = compare(before, after, language)
    const check = (holds: boolean, what: string): void => {
      if (!holds)
        expect.fail(
          `${what}; seed ${seed}, run ${run}: ${JSON.stringify({ before, after, blocks }, null, 1)}`,
        )
    }
    const standing = blocks.filter((block) => block.after !== null)
    check(standing.length === after.childCount, 'each block after once')
    for (const [at, block] of standing.entries()) {
      check(block.after?.index === at, 'in the order after')
      check(textOf(block.pieces, 'removed') === bare(after.child(at).textContent), 'its text')
    }
    const old = blocks.flatMap(({ pieces }) =>
      pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text),
    )
    check(sorted(old) === sorted([before.textContent]), 'all of the text before')
    check(
      blocks.every(({ kind, pieces }) => kind !== 'same' || pieces.every((piece) => piece.kind === 'same')),
      'same is the same',
    )
    const same = compare(after, after, language)
    check(
      same.every(({ kind, isMoved }) => kind === 'same' && !isMoved),
      'a version is the same as itself',
    )
  }
}, 120_000)
