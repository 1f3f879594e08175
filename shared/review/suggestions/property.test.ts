import { Fragment } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../../document/schema.ts'
import type { Language } from '../../locale.ts'
import { contentOf, type Token, tokensOf } from '../../script/content.ts'
import { type Change, changesOf } from './change.ts'
import { changedOutright, decided, type Verdict } from './decide.ts'
import { joined, split } from './divide.ts'
import { contentsOf, recorded, rejectedContent, type Tracked } from './tracked.ts'

const runs = 2500
const people = ['ann', 'ben']

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
const below = (random: Random, end: number): number => Math.floor(random() * end)
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T

/** What an edit may put in. */
type Put = (random: Random) => Token[]

const chinese = ['经济', '增长', '的', '工会', '，', '。', '罢工', '2019', 'GDP', '很', '“', '𠮷']
const english = ['the ', 'old ', 'strike', 's ', '. ', ', ', 'union ', '19.5 ', 'of the ', 'house ']

const repeating =
  (words: readonly string[]): Put =>
  (random) => {
    if (random() < 0.05) {
      const leaf = schema.node('footnote_ref', { note: String(below(random, 3)) })
      return tokensOf(Fragment.from(leaf))
    }
    const text = Array.from({ length: 1 + below(random, 3) }, () => pick(random, words)).join('')
    return tokensOf(Fragment.from(schema.text(text)))
  }

/** No two characters are the same, so that there is no doubt about which of them an edit touched. */
function distinct(): Put {
  let next = 0x4e00
  return (random) =>
    Array.from({ length: 1 + below(random, 3) }, () => {
      next += 1
      return { key: String.fromCodePoint(next), marks: [], leaf: null }
    })
}

function textOf(put: Put, random: Random): Fragment {
  return contentOf(Array.from({ length: 3 + below(random, 10) }, () => put(random)).flat())
}

/** An edit as a person makes one: something replaced, put in or taken out, or formatted. */
function edited(content: Fragment, put: Put, random: Random): Fragment {
  const tokens = tokensOf(content)
  const from = below(random, tokens.length + 1)
  const to = Math.min(tokens.length, from + below(random, 5))
  const kind = random()
  if (kind < 0.2) {
    const mark = schema.mark(random() < 0.5 ? 'emphasis' : 'strong')
    const adds = random() < 0.7
    for (const [at, token] of tokens.slice(from, to).entries()) {
      tokens[from + at] = {
        ...token,
        marks: adds ? mark.addToSet(token.marks) : mark.removeFromSet(token.marks),
      }
    }
  } else tokens.splice(from, to - from, ...(kind < 0.4 ? [] : put(random)))
  return contentOf(tokens)
}

interface Suggested {
  readonly start: Fragment
  readonly state: Tracked
}

/** A segment that two people changed in turns; now and then it is split, changed in a half, and joined again. */
const at = (offset: number) => ({ offset, before: 0, after: 0 })

const noGap = { text: Fragment.empty, isUsual: true }

function suggested(put: Put, random: Random, language: Language): Suggested {
  const start = textOf(put, random)
  let state: Tracked = { content: start, layers: [] }
  const count = 1 + below(random, 8)
  for (let no = 0; no < count; no++) {
    const author = { by: pick(random, people), at: `2026-11-22T10:0${no}:00.000Z` }
    const change = (now: Tracked): Tracked => {
      const content = edited(now.content, put, random)
      return { content, layers: recorded(now, content, author) }
    }
    if (random() < 0.15) {
      const [left, right] = split(state, at(offsetIn(state.content, random)), language).parts
      const isLeft = random() < 0.5
      state = joined(isLeft ? change(left) : left, isLeft ? right : change(right), noGap)
    } else state = change(state)
  }
  return { start, state }
}

const kinds: readonly (readonly [string, Language, () => Put])[] = [
  ['Chinese that repeats itself', 'zh-Hans', () => repeating(chinese)],
  ['English that repeats itself', 'en', () => repeating(english)],
  ['characters that are all different', 'zh-Hant', distinct],
]

const written = (state: Tracked): string[] =>
  contentsOf(state).map((content) => JSON.stringify(content.toJSON()))
const idsOf = (changes: readonly Change[]): string[] => changes.map(({ id }) => id)

for (const [name, language, putOf] of kinds) {
  test(`${runs} segments changed by two people, ${name}: verdicts in any order`, () => {
    const seed = Date.now() % 1_000_000
    console.log(`seed ${seed}`)
    const random = seeded(seed)
    let decisions = 0
    for (let run = 0; run < runs; run++) {
      const { start, state } = suggested(putOf(), random, language)
      const check = (holds: boolean, what: string): void => {
        if (!holds) expect.fail(`${what}; seed ${seed}, run ${run}: ${written(state).join(' → ')}`)
      }
      const changes = changesOf(state, language)
      check(new Set(idsOf(changes)).size === changes.length, 'ids are unique')
      // What is shown stands where it says.
      for (const change of changes) {
        const { place, stretches, after, kind, isOverwritten } = change
        check(place.from <= place.to && place.to <= state.content.size, 'place')
        const alone = state.layers.length === 1 && kind !== 'format'
        if (alone) check(state.content.cut(place.from, place.to).eq(after), 'place has the text')
        check(isOverwritten || kind !== 'insert' || stretches.length > 0, 'is seen')
      }
      check(rejectedContent(state).eq(start), 'the text as rejected is where it began')
      // All at once.
      const all = (verdict: Verdict) => decided(state, language, verdict, () => true)
      check(all('accept').content.eq(state.content) && all('accept').layers.length === 0, 'accept all')
      check(all('reject').content.eq(start) && all('reject').layers.length === 0, 'reject all')
      // A random part, then another, until nothing is left.
      let now = state
      for (let round = 0; now.layers.length > 0; round++) {
        const open = changesOf(now, language)
        if (open.length === 0 || round > 60) {
          check(round <= 60, 'comes to an end')
          break
        }
        const chosen = new Set(idsOf(open.filter(() => random() < 0.4)))
        const verdict: Verdict = random() < 0.5 ? 'accept' : 'reject'
        const next = decided(now, language, verdict, ({ id }) => chosen.has(id))
        check(chosen.size > 0 || next === now, 'nothing meant, nothing done')
        if (verdict === 'accept') check(next.content.eq(now.content), 'accepting keeps the text as accepted')
        else check(rejectedContent(next).eq(rejectedContent(now)), 'rejecting keeps the text as rejected')
        decisions += chosen.size
        now = next
      }
      // Outright changes are no suggestions, and no suggestion is lost by them.
      const outright = edited(state.content, putOf(), random)
      const changed = changedOutright(state, outright, language)
      check(changed.content.eq(outright), 'the outright change is there')
      check(changed.layers.length <= state.layers.length, 'the outright change is no layer')
      // A cut anywhere loses nothing of any reading.
      const cut = offsetIn(state.content, random)
      const [left, right] = split(state, at(cut), language).parts
      const whole = joined(left, right, noGap)
      check(whole.content.eq(state.content) && rejectedContent(whole).eq(start), 'split and joined')
      check(left.content.eq(state.content.cut(0, cut)), 'split where it was asked for')
    }
    console.log(`${decisions} verdicts`)
    expect(decisions).toBeGreaterThan(runs)
  }, 240_000)
}

/** A place between two characters. */
function offsetIn(content: Fragment, random: Random): number {
  const tokens = tokensOf(content)
  const before = tokens.slice(0, below(random, tokens.length + 1))
  return before.reduce((sum, { key, leaf }) => sum + (leaf ? 1 : key.length), 0)
}

const charactersOf = (content: Fragment): Set<string> => new Set(tokensOf(content).map(({ key }) => key))

test(`of ${2 * runs} segments with characters that are all different no verdict touches another change`, () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = seeded(seed)
  for (let run = 0; run < 2 * runs; run++) {
    const both = suggested(distinct(), random, 'zh-Hant').state
    const accepted = new Set(idsOf(changesOf(both, 'zh-Hant').filter(() => random() < 0.5)))
    const first = decided(both, 'zh-Hant', 'accept', ({ id }) => accepted.has(id))
    const last = decided(both, 'zh-Hant', 'reject', ({ id }) => !accepted.has(id))
    const one = decided(first, 'zh-Hant', 'reject', () => true).content
    const other = decided(last, 'zh-Hant', 'accept', () => true).content
    if (!one.eq(other)) {
      const steps = `${written(both).join(' → ')}: ${JSON.stringify([one, other, [...accepted]])}`
      expect.fail(`the order of verdicts does not matter; seed ${seed}, run ${run}: ${steps}`)
    }
    let now = suggested(distinct(), random, 'zh-Hant').state
    for (let round = 0; round < 8; round++) {
      const state = now
      const open = changesOf(state, 'zh-Hant').filter(({ kind }) => kind !== 'format')
      if (open.length === 0) break
      const change = pick(random, open)
      const verdict: Verdict = random() < 0.5 ? 'accept' : 'reject'
      const next = decided(state, 'zh-Hant', verdict, ({ id }) => id === change.id)
      const check = (holds: boolean, what: string): void => {
        if (holds) return
        const of = `${verdict} ${JSON.stringify(change)}`
        expect.fail(`${what}; seed ${seed}, run ${run}: ${written(state).join(' → ')}; ${of}`)
      }
      const { come, gone } = movedBy(change)
      const was = { rejected: charactersOf(rejectedContent(state)), accepted: charactersOf(state.content) }
      const is = { rejected: charactersOf(rejectedContent(next)), accepted: charactersOf(next.content) }
      if (verdict === 'accept') {
        check(
          come.every((key) => is.rejected.has(key)),
          'what came is in the text for good',
        )
        check(
          gone.every((key) => !is.rejected.has(key) && !is.accepted.has(key)),
          'what went is nowhere',
        )
      } else {
        check(
          come.every((key) => !is.rejected.has(key) && !is.accepted.has(key)),
          'what came is nowhere',
        )
        const isBack = come.length === 0 || come.some((key) => was.accepted.has(key))
        check(!isBack || gone.every((key) => is.accepted.has(key)), 'what went is back')
      }
      // Every other character is as it was in both readings, but for what a change held that this one was put over.
      const touched = new Set([...come, ...gone, ...(verdict === 'accept' ? wardsOf(change, open) : [])])
      const others = (keys: ReadonlySet<string>) => [...keys].filter((key) => !touched.has(key)).join('')
      check(others(was.rejected) === others(is.rejected), 'the rest of the text as rejected stays')
      check(others(was.accepted) === others(is.accepted), 'the rest of the text as accepted stays')
      now = next
    }
  }
}, 240_000)

function movedBy({ before, after }: Change): { readonly come: string[]; readonly gone: string[] } {
  const [one, other] = [charactersOf(before), charactersOf(after)]
  return {
    come: [...other].filter((key) => !one.has(key)),
    gone: [...one].filter((key) => !other.has(key)),
  }
}

/** The characters of changes that an accepted one was put over, and of those that they were put over. */
function wardsOf(change: Change, open: readonly Change[]): Set<string> {
  const found = new Set<string>()
  const look = (over: Change): void => {
    const { gone } = movedBy(over)
    for (const each of open) {
      const { come } = movedBy(each)
      if (each === over || !each.isOverwritten || !come.some((key) => gone.includes(key))) continue
      for (const key of charactersOf(each.before)) found.add(key)
      look(each)
    }
  }
  look(change)
  return found
}
