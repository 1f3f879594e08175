import { Fragment } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../document/schema.ts'
import { contentOf, type Token, tokensOf } from './content.ts'
import { decided, settled, update } from './keep.ts'
import { hasConflict } from './merge.ts'

// No two characters are the same, so that which of them an edit touched is beyond doubt; what the two sides put
// in comes from alphabets of their own.
const stock =
  '政府六月宣布將重新檢討水資源分配計畫專家認為這項決定對下游農民影響最大記者問及經費時部長表示沒有題'
const alphabets = [
  'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ',
  'アイウエオカキクケコサシスセソタチツテト',
] as const
const runs = 12_000

interface Edit {
  readonly from: number
  readonly to: number
  readonly put: string
}

interface Formatting {
  readonly from: number
  readonly to: number
  readonly mark: 'emphasis' | 'strong'
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Several edits of one side, at least three characters apart: closer ones count as one for a person too. */
function randomEdits(random: () => number, length: number, letters: string): Edit[] {
  const edits: Edit[] = []
  let at = Math.floor(random() * 6)
  while (at <= length && edits.length < 4) {
    const to = Math.min(length, at + Math.floor(random() * 4))
    const size = to === at ? 1 + Math.floor(random() * 3) : Math.floor(random() * 4)
    const put = Array.from({ length: size }, () => letters[Math.floor(random() * letters.length)]).join('')
    edits.push({ from: at, to, put })
    at = to + 3 + Math.floor(random() * 14)
  }
  return edits
}

function randomFormatting(random: () => number, length: number): Formatting[] {
  return Array.from({ length: Math.floor(random() * 3) }, () => {
    const from = Math.floor(random() * length)
    const to = Math.min(length, from + 1 + Math.floor(random() * 8))
    return { from, to, mark: random() < 0.5 ? 'emphasis' : 'strong' } as const
  })
}

const overlap = (a: Edit, b: Edit): boolean => {
  if (a.from === a.to && b.from === b.to) return a.from === b.from
  if (a.from === a.to) return b.from < a.from && a.from < b.to
  if (b.from === b.to) return a.from < b.from && b.from < a.to
  return a.from < b.to && b.from < a.to
}

/** The base as one side leaves it; every other character of it a footnote reference now and then. */
function side(base: readonly Token[], edits: readonly Edit[], formatting: readonly Formatting[]): Fragment {
  const tokens = base.map((token, at) => ({
    ...token,
    marks: formatting
      .filter(({ from, to }) => from <= at && at < to)
      .reduce((set, { mark }) => schema.mark(mark).addToSet(set), token.marks),
  }))
  for (const { from, to, put } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    tokens.splice(from, to - from, ...[...put].map((key) => ({ key, marks: [], leaf: null })))
  }
  return contentOf(tokens)
}

const textOf = (content: Fragment): string => content.textBetween(0, content.size, '', '\uFFFC')

test(`of ${runs} random updates with several edits and formatting on both sides none is lost or decided silently`, () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = seeded(seed)
  const count = { settled: 0, needless: 0, conflicts: 0, edits: 0 }
  for (let no = 0; no < runs; no++) {
    const start = Math.floor(random() * 10)
    const text = stock.slice(start, start + 12 + Math.floor(random() * (stock.length - 24)))
    const base = tokensOf(Fragment.from(schema.text(text)))
    if (random() < 0.5) {
      const reference = schema.node('footnote_ref', { note: String(no) })
      base[Math.floor(random() * base.length)] = { key: `\uFFFC${no}`, marks: [], leaf: reference }
    }
    const [mine, theirs] = alphabets.map((letters) => randomEdits(random, base.length, letters)) as [
      Edit[],
      Edit[],
    ]
    const [ours, others] = [randomFormatting(random, base.length), randomFormatting(random, base.length)]
    count.edits += mine.length + theirs.length
    const gave = contentOf(base)
    const hand = side(base, mine, ours)
    const next = side(base, theirs, others)
    const pieces = update(gave, hand, next)
    const about = `seed ${seed}, run ${no}: ${JSON.stringify({ text, mine, theirs, ours, others })}`
    const clashes = mine.flatMap((edit) =>
      theirs.filter((other) => overlap(edit, other)).map((other) => [edit, other]),
    )
    // Each side is whole in what its choice gives, whether there are conflicts or not.
    const asMine = textOf(decided(pieces, []))
    const asTheirs = textOf(
      decided(
        pieces,
        pieces.map(() => 'theirs'),
      ),
    )
    for (const edit of mine) expect(asMine, about).toContain(edit.put)
    for (const edit of theirs) expect(asTheirs, about).toContain(edit.put)
    // What stands apart from all of the other side's edits is in either.
    const lone = (edit: Edit, against: readonly Edit[]) => !against.some((other) => near(edit, other))
    for (const edit of mine.filter((each) => lone(each, theirs))) expect(asTheirs, about).toContain(edit.put)
    for (const edit of theirs.filter((each) => lone(each, mine))) expect(asMine, about).toContain(edit.put)
    if (clashes.length > 0) {
      // Both may take away the very same characters; that is one change.
      const alike = clashes.every((pair) => pair.every((edit) => edit.put === '' && sameRange(edit, pair[0])))
      expect(hasConflict(pieces) || alike, about).toBe(true)
      count.conflicts++
      continue
    }
    const content = settled(pieces)
    if (content === null) {
      count.needless++
      continue
    }
    count.settled++
    expect(sorted(textOf(content)), about).toBe(sorted(textOf(side(base, [...mine, ...theirs], []))))
    // What neither side wrote stands in its order, with the formatting of both.
    const kept = base
      .map((_, at) => at)
      .filter((at) => ![...mine, ...theirs].some(({ from, to }) => from <= at && at < to))
    const made = tokensOf(content).filter(({ key }) => !alphabets.some((letters) => letters.includes(key)))
    expect(made.map(shown), about).toEqual(
      kept.map((at) => shown({ ...(base[at] as Token), marks: marksAt(at, [...ours, ...others]) })),
    )
  }
  console.log(count)
  expect(count.needless / runs).toBeLessThan(0.02)
}, 120_000)

const sameRange = (a: Edit, b?: Edit): boolean => a.from === b?.from && a.to === b.to
const near = (a: Edit, b: Edit): boolean => a.from <= b.to + 3 && b.from <= a.to + 3
const sorted = (text: string): string => [...text].sort().join('')

function marksAt(at: number, formatting: readonly Formatting[]): Token['marks'] {
  return formatting
    .filter(({ from, to }) => from <= at && at < to)
    .reduce((set, { mark }) => schema.mark(mark).addToSet(set), [] as Token['marks'])
}

function shown({ key, marks, leaf }: Token): string {
  return `${leaf ? 'note' : key} ${marks.map(({ type }) => type.name).join('+')}`
}
